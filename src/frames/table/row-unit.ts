/** The unit or units that a row of a table is about. */
import { afterBullet } from "../../discourse/bullet.js";
import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import { CONJUNCTIONS } from "../../gazetteer/data/clauses.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { normsOf } from "../../gazetteer/lines.js";
import type { UnitType } from "../../gazetteer/units/index.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isCapital, isNumber, isWord } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";
import { memberAgent } from "../participants/agents.js";
import { damagedAgent } from "../participants/damaged.js";
import { type RowUnit, wordsOf } from "./column.js";
import type { Cell } from "./grid.js";
import { rankRows, totalRows } from "./header-words.js";

/** What a header of nothing else says of the names below it: `Quận`, `Phường`; `Trường`, `Sở`. */
export interface HeadOfUnits {
  readonly type: UnitType | null;
  readonly body: string | null;
}

export const NO_HEAD: HeadOfUnits = { type: null, body: null };

export function headOfUnits(section: Section, cell: Cell | null): HeadOfUnits {
  const { scan } = section.page;
  const { t } = scan;
  const b = cell?.blocks[0];
  if (b === undefined) return NO_HEAD;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const unit = unitTypeAt(scan, from, to);
  const body = lexicon.organisations.longest(scan.t, from, to);
  return {
    type: unit?.end === to ? unit.type : null,
    body:
      body?.value.open && t.norm.slice(from, to).every((_, k) => isWord(t, from + k))
        ? cleanText(scan, from, to)
        : null,
  };
}

/** The unit or units that a cell names; in a column of units any other name is an organisation. */
export function rowUnit(
  section: Section,
  scope: UnitScope,
  cell: Cell | null,
  damaged: boolean,
  head: HeadOfUnits = NO_HEAD,
): RowUnit | "total" | null {
  const { scan } = section.page;
  const { t } = scan;
  const b = cell?.blocks[0];
  if (cell === null || b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const said = wordsOf(section, cell.blocks);
  if (totalRows.has(said) || rankRows.has(said)) return "total";
  let at = from;
  while (at < to && !isWord(t, at) && !isNumber(t, at)) at++;
  if (at >= to) return null;
  // `1. Quận 3`
  const numbered = afterBullet(scan, from, to);
  if (numbered > at && numbered < to) at = numbered;
  const member = memberAgent(section, scope, at, to);
  if (member !== null) return { units: member.units, name: null };
  const { type } = head;
  // `3` in a column `Quận`
  const bare = type === null || !isNumber(t, at) ? null : { type, through: null };
  // `Hòa Vang` under `Trường` is a school.
  const untyped = head.body === null;
  const list = unitListAt(scan, from, to, untyped) ?? unitListAt(scan, at, to, untyped, bare);
  if (list !== null) return { units: () => list.value.units.map((mention) => resolveUnit(scope, mention)), name: null };
  const lost = damaged ? damagedAgent(section, scope, from, to) : null;
  if (lost !== null) return { units: lost.units, name: null };
  const organisation = organisationAt(scan, at, to);
  const mention = organisation?.unit ?? null;
  if (mention !== null) return { units: () => [resolveUnit(scope, mention)], name: null };
  if (!isWord(t, at) || !isCapital(t, at) || to - at > 16) return null;
  const written = organisation?.to === to ? organisation.name : cleanText(scan, at, to);
  const known = memberNamed(scope, written);
  if (known !== undefined) return { units: () => [{ ...known }], name: null };
  if (to - at < 2) return null;
  // `Bến Thành` in a column `Phường`
  if (type !== null) {
    const place = { from: at, to, type, name: written, through: null, repaired: false };
    return { units: () => [resolveUnit(scope, place)], name: null };
  }
  const name = head.body === null || written.startsWith(head.body) ? written : `${head.body} ${written}`;
  const units = (): readonly Unit[] => {
    const body = organisationUnit(name);
    section.page.provenance.cite(body, null, citeTokens(scan, at, to, "table/organisation"));
    return [body];
  };
  return { units, name };
}

/**
 * `Hoàng Anh` for `Trường Mầm non Hoàng Anh`, `Cục Thuế` for `Cục Thuế tỉnh`, `Nông nghiệp và PTNT` for `Sở Nông nghiệp và Phát
 * triển nông thôn`: the one member whose name ends or begins so.
 */
function memberNamed({ members }: UnitScope, written: string): Unit | undefined {
  const initials = (word: string): string =>
    /^\p{Lu}{2,}$/u.test(word) ? [...word].map((letter) => `${letter}\\p{L}*`).join(JOINED) : word;
  const words = (written.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).filter((word) => !JOINS.has(word)).map(initials);
  const short = new RegExp(`^${words.join(JOINED)}(?= |$)|(?<= )${words.join(JOINED)}$`, "iu");
  const found = members.filter(({ type, name }) => type === BODY_TYPE && short.test(name));
  return found.length === 1 ? found[0] : undefined;
}

const JOINS = normsOf(CONJUNCTIONS);
const JOINED = `[ ,&-]+(?:(?:${[...JOINS].join("|")}) )?`;
