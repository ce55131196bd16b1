/** Recipients behind an award: `… cho A, B`, `…: A, B`, `… (A, B)`, or one a line below. */

import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import type { Participant, ParticipantList } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { isCapital, normAt, type Scan } from "../../recognize/scan.js";
import type { Award } from "../../record.js";

export interface After {
  readonly recipients: readonly Participant[];
  /** `cho` stands there: whoever gets the award stands after it, and nobody before. */
  readonly addressed: boolean;
  readonly status: Award["status"] | null;
  /** `cho 4 tập thể`: they are counted, not named. */
  readonly counted: boolean;
  /** Where the next award's own words begin. */
  readonly end: number;
}

const MOST_BETWEEN = 60;
/** After these a name needs no type before it: `hai huyện đăng ký Cờ thi đua là Yên Định và Thọ Xuân`. */
const NAMES_BARE = new Set([":", "(", "là", "gồm"]);
const REASONS = new Set(["vì", "về", "nhân", "trong"]);

export function recipientsAfter(reader: ParticipantReader, from: number, limit: number): After {
  const { scan } = reader;
  const { t } = scan;
  let reason = false;
  let status: Award["status"] | null = null;
  const nobody = (): After => ({ recipients: [], addressed: false, status, counted: false, end: from });
  for (let i = from; i < Math.min(limit, from + MOST_BETWEEN); ) {
    const norm = t.norm[i] as string;
    if (norm === ";" || norm === "!" || norm === "?") return nobody();
    // `3/4 đơn vị được đề nghị tặng Bằng khen, gồm TX. Thuận An, …`
    const listed = norm === "," && /^(?:gồm|bao|đó)$/.test(normAt(t, i + 1, limit));
    if ((norm === "," || norm === "và") && !reason && !listed) return nobody();
    if (REASONS.has(norm)) reason = true;
    if (norm === "của" || norm === "do") {
      i = Math.max(i + 1, reader.listAt(i + 1, limit, false)?.to ?? reader.officeEnd(i + 1) ?? 0);
      continue;
    }
    const opened = opensAt(scan, i, limit);
    if (opened !== null) {
      if (norm === "thuộc") status ??= "awarded";
      const filled = reader.skipFillers(opened.to, limit);
      const list = reader.listAt(filled.to, limit, NAMES_BARE.has(norm), filled.people);
      const taken =
        list === null
          ? null
          : norm === "(" && t.norm[list.to] !== ")" && t.norm[list.to - 1] !== ")"
            ? null
            : ownPart(scan, list, limit);
      if (taken !== null) return { recipients: taken.all, addressed: true, status, counted: false, end: taken.to };
      if (opened.firm) {
        const among = amongOthers(reader, filled.to, limit);
        const counted = among === null && filled.to > opened.to;
        return { recipients: among?.all ?? [], addressed: true, status, counted, end: among?.to ?? from };
      }
    }
    const verb = lexicon.predicates.longest(t, i, limit);
    if (verb !== null && !reason) {
      const passive = normAt(t, i - 1, limit) === "được";
      if (!passive || verb.value === "registers" || verb.value === "gets") return nobody();
      status ??= verb.value === "gives" ? "awarded" : "proposed";
    }
    i = verb?.end ?? i + 1;
  }
  return nobody();
}

const MOST_COUNTED = 14;

/** `cho 5 tập thể, trong đó có Quận 3, Quận 5`. */
function amongOthers(reader: ParticipantReader, from: number, limit: number): ParticipantList | null {
  const { norm } = reader.scan.t;
  for (let i = from; i + 1 < Math.min(limit, from + MOST_COUNTED); i++) {
    if (
      norm[i] === "(" ||
      (norm[i] === "trong" && norm[i + 1] === "đó") ||
      norm[i] === "gồm" ||
      norm[i] === ":" ||
      norm[i] === "là"
    ) {
      const filled = reader.skipFillers(norm[i] === "trong" ? i + 2 : i + 1, limit);
      return reader.listAt(filled.to, limit, norm[i] === ":" || norm[i] === "(", filled.people);
    }
  }
  return null;
}

/** What leads over to the recipients; `firm` when it can lead to nothing else. */
function opensAt(scan: Scan, i: number, limit: number): { to: number; firm: boolean } | null {
  const { t } = scan;
  const norm = t.norm[i] as string;
  if (norm === "cho") return { to: i + 1, firm: true };
  if (norm === ":" || norm === "gồm" || norm === "là" || norm === "có" || norm === "(" || norm === "-")
    return { to: i + 1, firm: false };
  if (norm === "đến" || norm === "tới") return { to: i + 1, firm: false };
  if (norm === "thuộc" && normAt(t, i + 1, limit) === "về") return { to: i + 2, firm: false };
  // `trao Bằng khen … tặng Trung tá A`
  if (norm === "tặng" || norm === "trao") return normAt(t, i - 1, limit) === "được" ? null : { to: i + 1, firm: false };
  return null;
}

const ADVERBS = new Set([
  "cũng",
  "đã",
  "đều",
  "vinh",
  "dự",
  "được",
  "lần",
  "lượt",
  "cùng",
  "sẽ",
  "vừa",
  "đồng",
  "thời",
  "hân",
  "hạnh",
]);

/** The list without those at its end that a verb of their own follows: `… cho A, B; C được tặng …`. */
function ownPart(scan: Scan, list: ParticipantList, limit: number): ParticipantList | null {
  const { t } = scan;
  let at = list.to;
  while (at < limit && at < list.to + 5 && ADVERBS.has(t.norm[at] as string)) at++;
  const verb = at > list.to || lexicon.predicates.longest(t, at, limit) !== null;
  if (
    !verb ||
    (at < limit && lexicon.predicates.longest(t, at, limit) === null && !ADVERBS.has(t.norm[at - 1] as string))
  )
    return list;
  const strong = list.cuts.findLast((cut) => t.norm[cut] === ";");
  const cut = strong ?? list.cuts.findLast((other) => t.norm[other] === ",");
  if (cut === undefined) return null;
  const all = list.all.filter((one) => one.to <= cut);
  return all.length === 0 ? null : { from: list.from, to: cut, all, cuts: [] };
}

const MOST_REST = 14;

/** Recipients one a line under a line that ends with a colon: items, or lines of nothing else. */
export function listBelow(section: Section, reader: ParticipantReader, block: number): Participant[] {
  const { scan } = section.page;
  const out: Participant[] = [];
  let bulleted: boolean | null = null;
  for (let b = block + 1; b < section.toBlock; b++) {
    const kind = scan.blocks[b]?.kind;
    if (kind === "caption") continue;
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (scan.t.norm[to - 1] === ":" || kind === "heading") break;
    const start = afterBullet(scan, from, to);
    const isItem = start > from || kind === "item";
    const filled = reader.skipFillers(start, to);
    const list = reader.listAt(filled.to, to, true, filled.people);
    if (list === null || (bulleted ?? isItem) !== isItem) break;
    if (isItem ? !isOnlyPraised(scan, list.to, to) : !isEnd(scan, list.to, to)) break;
    bulleted = isItem;
    for (const one of list.all) out.push(one);
  }
  return out;
}

/** Behind the recipient an item says little, or why: `Hội X; đã dẫn đầu phong trào thi đua khối 2`; no other award. */
function isOnlyPraised(scan: Scan, from: number, to: number): boolean {
  let at = from;
  while (at < to && PAUSES.has(scan.t.norm[at] as string)) at++;
  const praised = lexicon.praises.longest(scan.t, at, to) !== null;
  return praised ? !lexicon.awards.occursIn(scan.t, at, to) : to - from <= MOST_REST && !hasVerb(scan, from, to);
}

const PAUSES: ReadonlySet<string> = new Set([",", ";", ":", "-", "."]);

/** Words that may stand before the recipients of the sentence that names who was counted: `4 tập thể này gồm: …`. */
const MOST_BEFORE_AGAIN = 7;
const MOST_SENTENCES = 4;

/**
 * `… cho 4 tập thể.` and then, in a sentence of its own, `4 tập thể này gồm: A; B; C`: the recipients who were only counted.
 *
 * @param i token of the award's sentence
 */
export function listedLater(section: Section, reader: ParticipantReader, i: number): readonly Participant[] {
  const { scan, sentences } = section.page;
  const limit = scan.first[section.toBlock] as number;
  const index = sentences.indexOf(i);
  for (let k = index + 1; k <= index + MOST_SENTENCES && k < sentences.length; k++) {
    const [from, to] = sentences.at(k);
    if (from >= limit) break;
    if (hasVerb(scan, from, Math.min(to, from + MOST_BEFORE_AGAIN))) continue;
    for (let at = from; at < Math.min(to, from + MOST_BEFORE_AGAIN); at++) {
      const opened = lexicon.countedAgain.longest(scan.t, at, to);
      if (opened === null || !isCountedBefore(scan, from, at)) continue;
      const filled = reader.skipFillers(opened.end, to);
      const list = reader.listAt(filled.to, to, true, filled.people);
      if (list !== null && list.all.length > 1 && isEnd(scan, list.to, to)) return list.all;
    }
  }
  return [];
}

/** Who was counted is named again, or nobody: `4 tập thể này gồm`, `Cụ thể:`. */
function isCountedBefore({ t }: Scan, from: number, to: number): boolean {
  if (from === to || lexicon.countedRecipients.longest(t, from, to) !== null) return true;
  return !isCapital(t, from + 1) && lexicon.countedRecipients.longest(t, from + 1, to) !== null;
}

const isEnd = (scan: Scan, from: number, to: number): boolean =>
  to - from <= 2 &&
  scan.t.norm.slice(from, to).every((norm) => norm === "." || norm === ";" || norm === "," || norm === "/");

function hasVerb(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (lexicon.predicates.longest(scan.t, i, to) !== null || lexicon.awards.longest(scan.t, i, to) !== null)
      return true;
  return false;
}
