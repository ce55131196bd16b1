/** What the cells of a table's row say: its unit, solutions, a score. */

import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import type { UnitType } from "../../gazetteer/units/index.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isQuote } from "../../recognize/quotation.js";
import { isCapital, isNumber, isWord, normAt } from "../../recognize/scan.js";
import { decimalAt } from "../../recognize/score.js";
import { damagedUnitAt } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Score, Solution, Unit } from "../../record.js";
import type { Maximum } from "../maximum.js";
import { memberAgent } from "../participants/agents.js";
import { type NamedSolution, nameFrom } from "../quoted-name.js";
import type { Cell } from "./grid.js";
import { type Column, wordsOf } from "./header.js";

export const TOTAL = /^(?:tổng(?: cộng| số| điểm| số điểm)?|cộng|toàn cụm|toàn khối|chung)(?: |$|:)/;

export interface RowUnit {
  /** Made anew for each fact, so that each has a place of its own. */
  readonly units: () => readonly Unit[];
  /** A body that is no administrative unit, as written. */
  readonly name: string | null;
}

/** The unit or units that a cell names; in a column of units any other name is an organisation. */
export function rowUnit(
  section: Section,
  scope: UnitScope,
  cell: Cell | null,
  damaged: boolean,
  type: UnitType | null = null,
): RowUnit | "total" | null {
  const { scan } = section.page;
  const b = cell?.blocks[0];
  if (cell === null || b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  if (TOTAL.test(wordsOf(section, cell.blocks))) return "total";
  let at = from;
  while (at < to && !isWord(scan.t, at) && !isNumber(scan.t, at)) at++;
  if (at >= to) return null;
  const member = memberAgent(section, scope, at, to);
  if (member !== null) return { units: member.units, name: null };
  // `3` in a column `Quận`
  const numbered = type === null || !isNumber(scan.t, at) ? null : { type, through: null };
  const list = unitListAt(scan, from, to, true) ?? unitListAt(scan, at, to, true, numbered);
  if (list !== null) return { units: () => list.value.units.map((mention) => resolveUnit(scope, mention)), name: null };
  if (damaged) {
    const lost = damagedUnitAt(scan, from, to);
    if (lost !== null) {
      const start = scan.t.start[lost.from] as number;
      const end = scan.t.end[lost.to - 1] as number;
      section.page.issues.push({
        severity: "warning",
        code: "letters-repaired",
        message: `${scan.text.slice(start, end)} has lost letters and is read as ${lost.name}`,
        start,
        end,
      });
      return { units: () => [resolveUnit(scope, lost)], name: null };
    }
  }
  const mention = organisationAt(scan, at, to)?.unit ?? null;
  if (mention !== null) return { units: () => [resolveUnit(scope, mention)], name: null };
  if (!isWord(scan.t, at) || !isCapital(scan.t, at) || to - at < 2 || to - at > 16) return null;
  const name = cleanText(scan, at, to);
  const units = (): readonly Unit[] => {
    const body = organisationUnit(name);
    section.page.ledger.cite(body, null, citeTokens(scan, at, to, "table/organisation"));
    return [body];
  };
  return { units, name };
}

/** One solution a cell, or one a paragraph where each is quoted or bulleted. */
export function solutionsIn(section: Section, cell: Cell, noun: Solution["kind"]): NamedSolution[] {
  const { scan } = section.page;
  const out: NamedSolution[] = [];
  for (const b of cell.blocks) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    let at = from;
    while (at < to && /^[-+*•·]$/.test(scan.t.norm[at] as string)) at++;
    const numbered = at + 2 < to && isNumber(scan.t, at) && /^[.)/]$/.test(scan.t.norm[at + 1] as string);
    const named =
      nameFrom(section, numbered ? at + 2 : at, to, noun) ??
      (to - at >= 2 ? plain(section, numbered ? at + 2 : at, to, noun) : null);
    if (named === null || NOTHING.test(wordsOf(section, [b]))) continue;
    out.push(named, ...furtherIn(section, named.end, to, noun));
  }
  return out;
}

/** `1. “…”; 2. “…”`: more quotations in one paragraph. */
function furtherIn(section: Section, i: number, to: number, noun: Solution["kind"]): NamedSolution[] {
  const { scan } = section.page;
  const out: NamedSolution[] = [];
  for (let at = i; at < to; ) {
    const from = at;
    while (at < to && (/^[-+*•·;,./)]$/.test(scan.t.norm[at] as string) || isNumber(scan.t, at))) at++;
    const named = at > from && isQuote(normAt(scan.t, at, to)) ? nameFrom(section, at, to, noun) : null;
    if (named === null) break;
    out.push(named);
    at = named.end;
  }
  return out;
}

/** A cell that says there is none. */
const NOTHING =
  /^(?:không|chưa|chưa có|không có|chưa đăng ký|không đăng ký|\d+ (?:giải pháp|mô hình|sáng kiến|đề tài))(?: \.)?$/;

function plain(section: Section, from: number, to: number, kind: Solution["kind"]): NamedSolution {
  const { t } = section.page.scan;
  let end = to;
  while (end > from + 1 && /^[.;,…]$/.test(t.norm[end - 1] as string)) end--;
  return { from, to: end, kind, rule: "solution/cell", end: to };
}

/** `98`, `97,5`, `98/100`, `98 điểm`; a percentage or a count of anything else is no score. */
export function pointsIn(
  section: Section,
  cell: Cell,
): { points: { value: number; from: number; to: number }; maximum: Maximum | null } | null {
  const { scan } = section.page;
  const b = cell.blocks[0];
  if (b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const points = decimalAt(scan, from, to);
  if (points === null || points.value > 1000) return null;
  let at = points.end;
  let maximum: Maximum | null = null;
  if (normAt(scan.t, at, to) === "/") {
    const top = decimalAt(scan, at + 1, to);
    if (top === null) return null;
    maximum = { value: top.value, from: at + 1, to: top.end };
    at = top.end;
  }
  const rest = normAt(scan.t, at, to);
  if (rest !== "" && rest !== "điểm" && rest !== "đ" && rest !== "(" && rest !== "." && rest !== "*") return null;
  return { points: { value: points.value, from, to: points.end }, maximum };
}

export function scoreIn(
  section: Section,
  cell: Cell,
  unit: Unit,
  column: Extract<Column, { kind: "score" }>,
  maximum: Maximum | null,
  criterion: string | null,
): Score | null {
  const { scan, ledger } = section.page;
  const found = pointsIn(section, cell);
  if (found === null) return null;
  const top = found.maximum ?? maximum ?? column.maximum;
  const value: Score = { unit, points: found.points.value, max: top?.value ?? null, kind: column.status, criterion };
  ledger.cite(value, null, citeTokens(scan, found.points.from, found.points.to, "score/cell"));
  if (top !== null) ledger.cite(value, "max", citeTokens(scan, top.from, top.to, "score/maximum", "inferred"));
  return value;
}
