/** Who gets an object by what stands in a later line or sentence: one a line under it, or named after they were counted. */
import { afterBullet, bulletOf } from "../discourse/bullet.js";
import type { Section } from "../discourse/context.js";
import * as words from "../gazetteer/data/clauses.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { isCapital, isNumber, type Scan } from "../recognize/scan.js";
import { COLONS, CONJUNCTIONS, SEMICOLONS } from "./marks.js";
import type { Participant, ParticipantList } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";

/**
 * Those named in the lines under a line about an object: items, lines of nothing else, and what lines between them open
 * (`* Tập thể: A; B`, `Tặng cho 3 tập thể gồm:`), until another object, a heading or a line of the same rank.
 */
export function listBelow(section: Section, reader: ParticipantReader, block: number): Participant[] {
  const { scan } = section.page;
  const out: Participant[] = [];
  const rank = bulletOf(scan, block);
  for (let b = block + 1; b < section.toBlock; b++) {
    const kind = scan.blocks[b]?.kind;
    if (kind === "caption") continue;
    const [from, to] = [scan.first[b] as number, scan.first[b + 1] as number];
    const bullet = bulletOf(scan, b);
    if (kind === "heading" || (rank !== null && bullet === rank) || lexicon.awards.occursIn(scan.t, from, to)) break;
    // `Tặng cho 3 tập thể và 2 cá nhân gồm:`
    if (COLONS.has(scan.t, to - 1)) continue;
    const start = afterBullet(scan, from, to);
    // `1. Tập thể`: what those below are.
    if (reader.skipFillers(start, to).to === to) continue;
    const isItem = bullet !== null || endsLine(scan, to);
    const { list } = reader.openedAt(CONJUNCTIONS.has(scan.t, start) ? start + 1 : start, to, isItem);
    if (list === null) break;
    out.push(...list.all);
  }
  return out;
}

const SEPARATORS = new WordSet("; ,");

/** The line ends like an entry of a list. */
const endsLine = ({ t }: Scan, to: number): boolean => SEPARATORS.has(t, to - 1);

const ENDS = new WordSet(words.ENDS);

/** Words that may stand before those who are named: `4 tập thể này gồm: …`, more before a colon. */
const MOST_BEFORE_AGAIN = 7;
const MOST_BEFORE_COLON = 30;
const MOST_SENTENCES = 8;

/**
 * `… cho 4 tập thể.` and then, in a sentence of its own, `4 tập thể này gồm: A; B; C`: those who were only counted.
 *
 * @param i token of the object's sentence
 */
export function listedLater(section: Section, reader: ParticipantReader, i: number): ParticipantList | null {
  const { scan, sentences } = section.page;
  const limit = scan.first[section.toBlock] as number;
  const index = sentences.indexOf(i);
  for (let k = index + 1; k <= index + MOST_SENTENCES && k < sentences.length; k++) {
    const [from, to] = sentences.at(k);
    if (from >= limit) break;
    const opened = openingAgain(scan, from, to);
    const list = opened === null ? null : reader.openedAt(opened, to).list;
    if (list !== null && list.all.length > 1 && isTold(scan, list, to)) return list;
  }
  return null;
}

/** Token behind the words that name again who was counted, or nobody: `4 tập thể này gồm`, `Cụ thể:`; null where none stand. */
function openingAgain(scan: Scan, from: number, to: number): number | null {
  const { t } = scan;
  let counted = from;
  for (let at = from; at < Math.min(to, from + MOST_BEFORE_COLON); at++) {
    const opened = lexicon.countedAgain.longest(t, at, to);
    if (opened !== null && (counted > from || at === from)) {
      if (at < from + MOST_BEFORE_AGAIN || COLONS.has(t, opened.end)) return opened.end;
    } else if (lexicon.predicates.longest(t, at, to) !== null || lexicon.awards.longest(t, at, to) !== null)
      return null;
    if (isCountedAt(scan, at, to)) counted = at + 1;
  }
  return null;
}

/** `4 tập thể`, `tập thể này`: a noun of those who were counted, no part of a name. */
const isCountedAt = ({ t }: Scan, i: number, to: number): boolean =>
  (isNumber(t, i) && lexicon.countedRecipients.longest(t, i + 1, to) !== null) ||
  (!isCapital(t, i) && lexicon.countedRecipients.longest(t, i, to) !== null);

/** The sentence ends with the list, or semicolons set its members apart. */
const isTold = (scan: Scan, { to: end, cuts }: ParticipantList, to: number): boolean =>
  isEnd(scan, end, to) || cuts.some((cut) => SEMICOLONS.has(scan.t, cut));

function isEnd({ t }: Scan, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!ENDS.has(t, i)) return false;
  return true;
}
