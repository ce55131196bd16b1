/** One entry of a list of members, and how it is written down: an association as its unit, another body by its name. */
import { citeTokens, type Section } from "../../discourse/context.js";
import { withUnit } from "../../discourse/organisations.js";
import { onlyUnitOf, organisationUnit, resolveUnit, sameUnit, type UnitScope } from "../../discourse/units.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { DISTRICT_TYPES } from "../../gazetteer/units/types.js";
import { isAssociation } from "../../recognize/body-kinds.js";
import type { OrganisationReading } from "../../recognize/organisation.js";
import { type Scan, slice } from "../../recognize/scan.js";
import type { UnitMention } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";

export interface Item {
  readonly from: number;
  readonly to: number;
  /** The unit, or the one that an organisation belongs to. */
  readonly mention: UnitMention | null;
  readonly organisation: string | null;
  /** What the unit has that is the member, as written: `Công an` of a province. */
  readonly branch?: string;
  /** What the body is part of (`Tỉnh ủy`); empty where it may be part of what the list's last is, null where it is whole. */
  readonly parent?: string | null;
  /** The level that stands behind its name: `Liên đoàn Lao động tỉnh`. */
  readonly level?: string | null;
}

export function parentOf({ name, base, unit, level, levelInName, ...body }: OrganisationReading): string | null {
  if (unit !== null || body.national || body.standalone || body.association) return null;
  if (base === name) return level === null ? "" : null;
  return levelInName ? base : null;
}

/**
 * `Ban Tổ chức, Ban Dân vận, Văn phòng Tỉnh ủy`: the last one's tail serves those before it that have none; a level
 * that stands behind another too serves the associations.
 */
export function withTail(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  const parted = items.slice(0, -1).every(({ parent }) => parent === "");
  const shared = items.some(({ level }, k) => level != null && level === last?.level && k + 1 < items.length);
  const tail = last?.parent ? parted && last.parent : shared && last?.level;
  if (!tail) return items;
  return items.map((item) => {
    const open = item.parent === "" && (tail !== last?.level || isAssociation(item.organisation ?? ""));
    return open ? { ...item, organisation: `${item.organisation} ${tail}` } : item;
  });
}

/** `Trường THPT A, THPT B`, `Ngân hàng A, B, C`: what the first one writes out before its name serves those that leave it out. */
export function withHead(scan: Scan, items: readonly Item[]): readonly Item[] {
  const [first] = items;
  const whole = first === undefined ? null : lexicon.organisations.longest(scan.t, first.from, first.to);
  if (first === undefined || whole === null || !whole.value.standalone) return items;
  const head = slice(scan, first.from, whole.end);
  const heads = items.slice(1).map(({ from, to }) => lexicon.organisations.longest(scan.t, from, to));
  const bare = whole.end < first.to && heads.every((own, k) => own === null && items[k + 1]?.organisation != null);
  return items.map((item, k) => {
    const own = k === 0 ? whole : (heads[k - 1] ?? null);
    if (bare && own === null) return { ...item, organisation: `${head} ${item.organisation}` };
    if (own === null || own.value.name !== whole.value.name || item.organisation === null) return item;
    const short = slice(scan, item.from, own.end);
    return head.endsWith(` ${short}`) && item.organisation.startsWith(short)
      ? { ...item, organisation: `${head}${item.organisation.slice(short.length)}` }
      : item;
  });
}

/** Organisations stand for their units, unless two of the list belong to one unit: then they are members themselves. */
export function unitsOf(section: Section, scope: UnitScope, items: readonly Item[]): Unit[] {
  const resolved = items.map(({ mention, organisation }) =>
    mention === null ? alone(scope, organisation) : resolveUnit(scope, mention),
  );
  const shared = (k: number): boolean =>
    items[k]?.organisation != null &&
    resolved.some((other, n) => n !== k && items[n]?.organisation != null && sameUnit(other, resolved[k] ?? null));
  // Among bodies that stand for no unit an association is one of them.
  const bodies = items.some(({ organisation }, k) => resolved[k] === null && organisation !== null);
  return items.map((item, k) => {
    const unit = resolved[k] ?? null;
    if (unit !== null && item.branch === undefined && !shared(k) && !(bodies && item.organisation !== null))
      return unit;
    const name = unit === null || item.branch === undefined ? item.organisation : branchOf(item.branch, unit);
    const body = organisationUnit(capital(name ?? ""));
    section.page.provenance.cite(body, null, citeTokens(section.page.scan, item.from, item.to, "members/organisation"));
    return body;
  });
}

/** `Công an` of Tỉnh Sơn La; `Huyện ủy` says the level itself. */
const branchOf = (branch: string, unit: Unit): string =>
  withUnit(branch, unit, branch.split(" ")[0]?.toLowerCase() === unit.type.split(" ")[0]);

/** `các huyện A, B và Thành phố`: the only one of its type. */
function alone(scope: UnitScope, written: string | null): Unit | null {
  const type = written?.toLowerCase() ?? "";
  return DISTRICT_TYPES.has(type) ? onlyUnitOf(scope, type) : null;
}

export const capital = (written: string): string =>
  written === "" ? "" : (written[0] as string).toUpperCase() + written.slice(1);
