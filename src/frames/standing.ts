/** How far what a clause says of its object has got: wanted, proposed or come about. */
import * as words from "../gazetteer/data/clauses.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import type { Award } from "../record.js";
import { type Clause, isGiver, verbsOf } from "./clause.js";

export type Standing = Award["status"];

/**
 * By the clause's own verbs; null when it has none. A bare `tặng` without a giver goes on
 * with what the sentence said before: `đề nghị … tặng Cờ cho A; tặng Bằng khen cho B`.
 */
export function standingOf(clause: Clause, before: Standing | null): Standing | null {
  const verbs = verbsOf(clause);
  const last = verbs.at(-1);
  if (last === undefined) return before;
  const governing = verbs.findLast(
    (verb) => verb.voice === "registers" || verb.voice === "proposes" || verb.voice === "chooses",
  );
  if (governing !== undefined && !isOver(clause.scan, governing.to, last.from))
    return governing.voice === "registers" ? "registered" : "proposed";
  const { items } = clause;
  // `đề nghị Trung ương Hội tặng Cờ cho A; Ủy ban nhân dân tỉnh tặng Bằng khen cho B`: another giver is no subject, nor is
  // who stands behind the verb: `…, tặng huyện B Bằng khen`.
  const subject = items.some(
    (item, k) => item.kind === "who" && item.from < last.from && !(before === "proposed" && isGiver(items, k)),
  );
  if (governing === undefined && !subject && before !== null && last.voice === "gives" && verbs.length === 1)
    return before;
  if (governing !== undefined || last.voice !== "gets" || isFact(clause.scan, last.from)) return "awarded";
  // `suy tôn A nhận Cờ; B nhận Bằng khen`: what is not said to be true is still wanted.
  return before ?? "awarded";
}

/** `vinh dự nhận`, `đã nhận`. */
const isFact = ({ t }: Scan, i: number): boolean => FACTS.has(t, i - 1) || FACTS.has(t, i);

const FACTS = new WordSet(words.FACTS);
const JOINTS = new WordSet(words.JOINTS);
const OUTCOMES = new WordSet(words.OUTCOMES);
const PASSIVES = new WordSet(words.PASSIVES);

/** `đăng ký 20 chỉ tiêu, kết quả đã được …`: something new begins between the two verbs. */
function isOver({ t }: Scan, from: number, to: number): boolean {
  for (let i = JOINTS.next(t, from, to); i + 1 < to; i = JOINTS.next(t, i + 1, to))
    if (OUTCOMES.has(t, i + 1) && !(PASSIVES.has(t, i + 1) && to - i <= 3)) return true;
  return false;
}
