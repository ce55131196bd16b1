/** All units of the cluster together: `100% đơn vị trong cụm đạt …`, `tất cả các quận đều đạt …`, `7/7 phường`. */
import * as words from "../gazetteer/data/clauses.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { integerAt, isNumber, normAt, ordinalAt, type Scan } from "../recognize/scan.js";
import { type Clause, exceptAt, type Span } from "./clause.js";
import { PLURALS } from "./marks.js";
import type { ParticipantReader } from "./participants/reader.js";

/** Those who are said to be left out of all, in the clause or right behind its object: `Các đơn vị đều đạt 98 điểm (trừ Quận 5)`. */
function exceptIn(reader: ParticipantReader, { items }: Clause, behind: number, limit: number) {
  for (const item of items) if (item.kind === "except") return item;
  const at = behind < limit && BEFORE_EXCEPTION.has(reader.scan.t, behind) ? behind + 1 : behind;
  return exceptAt(reader, at, limit);
}

const BEFORE_EXCEPTION = new WordSet(", (");

/** All of the cluster at token `i`: `cả năm đơn vị`, `tất cả các quận`. */
export function wholeFrom(clause: Pick<Clause, "scan" | "to">, i: number): Span | null {
  const at = wholeAt(clause, i);
  const noun = at === i ? null : lexicon.unitsTogether.longest(clause.scan.t, at, clause.to);
  return noun === null || (noun.end < clause.to && OF_PEOPLE.has(clause.scan.t, noun.end))
    ? null
    : { from: i, to: noun.end };
}

/** The members that `whole` means, without those left out; and where the words of those end. */
export function membersOf(reader: ParticipantReader, clause: Clause, whole: Span, behind: number, limit: number) {
  const except = exceptIn(reader, clause, behind, limit);
  const who = reader.restOf(except?.list.all ?? [], except === null ? wholeCount(reader.scan, whole) : 0, whole);
  return { who, except, end: Math.max(behind, except?.to ?? 0) };
}

/** `cả 6 đơn vị` -> 6, `cả sáu quận` -> 6; -1 for all there are, where no number is said. */
function wholeCount({ t }: Scan, { from, to }: Span): number {
  for (let i = from; i < to; i++) if (ordinalAt(t, i, to) > 0) return ordinalAt(t, i, to);
  return -1;
}

/** The words that say so; a unit named in the clause has them for its own. */
export function wholeIn(clause: Clause): Span | null {
  const { items } = clause;
  if (items.some((item) => item.kind === "wish" || item.kind === "not")) return null;
  for (let i = clause.from; i < clause.to; i++) {
    const whole = wholeFrom(clause, i) ?? eachFrom(clause, i);
    if (whole !== null && !isOwned(clause, i, whole.to)) return whole;
  }
  return null;
}

/** `các đơn vị đều`; behind an exception without `đều` too. */
function eachFrom({ scan: { t }, items, to }: Clause, i: number): Span | null {
  const noun = PLURALS.has(t, i) ? lexicon.unitsTogether.longest(t, i, to) : null;
  if (noun === null) return null;
  const each = noun.end < to && EACH.has(t, noun.end);
  return each || items.some((item) => item.kind === "except" && item.to <= i) ? { from: i, to: noun.end } : null;
}

const EACH = new WordSet(words.EACH);
const OF_PEOPLE = new WordSet(words.OF_PEOPLE);

/** Somebody is named outside `[from, to)`, and no verb of his stands before: `Quận 3 có 100% phường đạt …`. */
const isOwned = ({ items }: Clause, from: number, to: number): boolean =>
  items.some(
    (item) =>
      item.kind === "who" &&
      !item.place &&
      !(item.from >= from && item.to <= to) &&
      !(item.from < from && items.some((verb) => verb.kind === "verb" && verb.from >= item.to && verb.to <= from)),
  );

const EVERY = new WordSet(words.EVERY);

/** Token after `100%`, `tất cả`, `toàn bộ`, `cả 7`, `7/7`; `i` when none stands there. */
function wholeAt(clause: Pick<Clause, "scan" | "to">, i: number): number {
  const { t } = clause.scan;
  const said = lexicon.wholes.longest(t, i, clause.to);
  if (said !== null) return said.end;
  if (isRatioOfAll(clause, i)) return i + 3;
  if (!EVERY.has(t, i) || ordinalAt(t, i + 1, clause.to) === 0) return i;
  return isRatioOfAll(clause, i + 1) ? i + 4 : i + 2;
}

/** `7/7`, `06/6`: as many as there are. */
function isRatioOfAll({ scan, to }: Pick<Clause, "scan" | "to">, i: number): boolean {
  const { t } = scan;
  if (i + 2 >= to || !isNumber(t, i) || t.norm[i + 1] !== "/" || !isNumber(t, i + 2)) return false;
  return integerAt(t, i) > 1 && integerAt(t, i) === integerAt(t, i + 2) && normAt(t, i + 3, to) !== "/";
}
