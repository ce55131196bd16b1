/** All units of the cluster together: `100% đơn vị trong cụm đạt …`, `tất cả các quận đều đạt …`, `7/7 phường`. */
import * as words from "../gazetteer/data/clauses.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { integerAt, isNumber, normAt, ordinalAt } from "../recognize/scan.js";
import type { Clause, Span } from "./clause.js";

/** The words that say so; a unit named in the clause has them for its own. */
export function wholeIn(clause: Clause): Span | null {
  const { scan, items } = clause;
  if (items.some((item) => item.kind === "wish" || item.kind === "not")) return null;
  for (let i = clause.from; i < clause.to; i++) {
    const at = wholeAt(clause, i);
    if (at === i) continue;
    const noun = lexicon.unitsTogether.longest(scan.t, at, clause.to);
    if (noun === null || (noun.end < clause.to && OF_PEOPLE.has(scan.t, noun.end)) || isOwned(clause, i, noun.end))
      continue;
    return { from: i, to: noun.end };
  }
  return null;
}

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
function wholeAt(clause: Clause, i: number): number {
  const { t } = clause.scan;
  const said = lexicon.wholes.longest(t, i, clause.to);
  if (said !== null) return said.end;
  if (isRatioOfAll(clause, i)) return i + 3;
  if (!EVERY.has(t, i) || ordinalAt(t, i + 1, clause.to) === 0) return i;
  return isRatioOfAll(clause, i + 1) ? i + 4 : i + 2;
}

/** `7/7`, `06/6`: as many as there are. */
function isRatioOfAll({ scan, to }: Clause, i: number): boolean {
  const { t } = scan;
  if (i + 2 >= to || !isNumber(t, i) || t.norm[i + 1] !== "/" || !isNumber(t, i + 2)) return false;
  return integerAt(t, i) > 1 && integerAt(t, i) === integerAt(t, i + 2) && normAt(t, i + 3, to) !== "/";
}
