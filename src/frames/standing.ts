/** How far what a clause says of its object has got: wanted, proposed or come about. */
import type { Section } from "../discourse/context.js";
import * as words from "../gazetteer/data/clauses.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import type { Award, Score } from "../record.js";
import { type Clause, isGiver, verbsOf } from "./clause.js";
import type { About, Frame } from "./frames.js";
import { FACTS, JOINTS, OWNERSHIP, PART_ENDS, PASSIVES, SEMICOLONS } from "./marks.js";

export type Standing = Award["status"];

/** Points are wanted or given. */
export const kindOfPoints = (standing: Standing | null): Score["kind"] =>
  standing === "registered" ? standing : "awarded";

/**
 * By the clause's own verbs; null when it has none. A bare `tặng` without a giver goes on
 * with what the sentence said before: `đề nghị … tặng Cờ cho A; tặng Bằng khen cho B`.
 */
export function standingOf(clause: Clause, before: Standing | null, about: About): Standing | null {
  const verbs = verbsOf(clause);
  const last = verbs.at(-1);
  const planned = isPlanned(clause, last?.from ?? clause.to);
  if (about === "points") {
    // What is said before a semicolon is said of points before it.
    let { from } = clause;
    for (let i = from; i < clause.to; i++) if (SEMICOLONS.has(clause.scan.t, i)) from = i + 1;
    return (planned ? "registered" : null) ?? standingIn(clause.scan, from, clause.to, about) ?? before;
  }
  if (last === undefined) return planned ? "registered" : before;
  const governing = verbs.findLast(
    (verb) => verb.voice === "registers" || verb.voice === "proposes" || verb.voice === "chooses",
  );
  if (governing !== undefined && !isOver(clause.scan, governing.to, last.from))
    return governing.voice === "registers" ? "registered" : "proposed";
  if (planned) return last.voice === "gets" ? "registered" : "proposed";
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

const OUTCOMES = new WordSet(words.OUTCOMES);

/** `đăng ký 20 chỉ tiêu, kết quả đã được …`: something new begins between the two verbs. */
function isOver({ t }: Scan, from: number, to: number): boolean {
  for (let i = JOINTS.next(t, from, to); i + 1 < to; i = JOINTS.next(t, i + 1, to))
    if (OUTCOMES.has(t, i + 1) && !(PASSIVES.has(t, i + 1) && to - i <= 3)) return true;
  return false;
}

/** `dự kiến tặng`, `sẽ được UBND tặng`: no mark between it and the verb. */
const isPlanned = ({ scan, planned }: Clause, verb: number): boolean =>
  planned >= 0 && planned <= verb && PART_ENDS.next(scan.t, planned, verb) === verb;

const MOST_TOKENS = 60;

/** How far the nearest lead with a verb says that it has got. */
export function standingOfLead({ page, fromBlock }: Section, block: number, about: About): Standing | null {
  const { scan } = page;
  for (const lead of page.leads.over(block)) {
    if (lead < fromBlock) break;
    const to = scan.first[lead + 1] as number;
    const [from] = page.sentences.around(to - 1);
    const standing = standingIn(scan, Math.max(from, to - MOST_TOKENS), to, about);
    if (standing !== null) return standing;
  }
  return null;
}

/** What is said before a sentence: of points by its block, of awards by a sentence that it goes on from: `Theo đó, tặng …`. */
export function standingBefore(
  { page: { scan, sentences } }: Section,
  from: number,
  block: number,
  about: About,
  last: Frame | undefined,
): Standing | null {
  const before = last?.objects.at(-1)?.block === block ? last : undefined;
  const since = before?.objects.at(-1)?.to ?? (scan.first[block] as number);
  if (about === "points") return standingIn(scan, since, from, about) ?? before?.standing ?? null;
  const k = sentences.indexOf(from);
  if (k === 0 || lexicon.goingOn.longest(scan.t, from, scan.t.length) === null) return null;
  return standingIn(scan, ...sentences.at(k - 1), about);
}

/** Of points the last word that tells; of awards the last verb of wanting or proposing, else that something is given or got. */
function standingIn({ t }: Scan, from: number, to: number, about: About): Standing | null {
  let standing: Standing | null = null;
  for (let i = from; about === "points" && i < to; ) {
    const found = lexicon.scoreKinds.longest(t, i, to);
    standing = found?.value ?? standing;
    i = found?.end ?? i + 1;
  }
  if (about === "points") return standing;
  for (let i = from; i < to; ) {
    const verb = lexicon.predicates.longest(t, i, to);
    i = verb?.end ?? i + 1;
    if (verb !== null && OWNERSHIP.has(t, verb.end)) continue;
    if (verb?.value === "registers") standing = "registered";
    else if (verb?.value === "proposes" || verb?.value === "chooses") standing = "proposed";
    else if (verb !== null) standing ??= "awarded";
  }
  return standing;
}

/** `theo đề nghị của …`: no verb. */
