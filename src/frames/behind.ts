/** Who gets an object by what stands behind it: `… cho A, B`, `…: A, B`, `… (A, B)`, `… thuộc về A`. */
import * as words from "../gazetteer/data/clauses.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import { restAt, type Span } from "./clause.js";
import { CLOSING, COMMAS, JOINTS, OPENING, PASSIVES, SEMICOLONS } from "./marks.js";
import type { Participant, ParticipantList } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";
import type { Standing } from "./standing.js";
import { wholeFrom } from "./whole.js";

export interface Behind {
  readonly who: readonly Participant[];
  /** `cho cả năm đơn vị` */
  readonly whole: Span | null;
  /** `98 điểm: các đơn vị còn lại` */
  readonly rest: ReturnType<typeof restAt>;
  /** `cho` stands there: whoever gets the object stands after it, and nobody before. */
  readonly addressed: boolean;
  readonly standing: Standing | null;
  /** `cho 4 tập thể`: they are counted, not named. */
  readonly counted: boolean;
  /** Where the next object's own words begin. */
  readonly end: number;
}

const NOBODY: Behind = { who: [], whole: null, rest: null, addressed: false, standing: null, counted: false, end: 0 };

const MOST_BETWEEN = 60;

const STOPS = new WordSet(words.STOPS);
const LIST_WORDS = new WordSet(words.LIST_WORDS);
const GIVER_MARKS = new WordSet(words.GIVER_MARKS);

export function behind(reader: ParticipantReader, from: number, limit: number): Behind {
  const { scan } = reader;
  const { t } = scan;
  let standing: Standing | null = null;
  const nobody = (): Behind => ({ ...NOBODY, standing, end: from });
  for (let i = from; i < Math.min(limit, from + MOST_BETWEEN); ) {
    if (STOPS.has(t, i)) return nobody();
    // `3/4 đơn vị được đề nghị tặng Bằng khen, gồm TX. Thuận An, …`
    const listed = COMMAS.has(t, i) && i + 1 < limit && LIST_WORDS.has(t, i + 1);
    const goesOn = listed || lexicon.leadsOver.longest(t, i, limit) !== null;
    if (JOINTS.has(t, i) && !goesOn && !isToldAhead(reader, i + 1, limit)) return nobody();
    if (GIVER_MARKS.has(t, i)) {
      i = Math.max(i + 1, reader.listAt(i + 1, limit, false)?.to ?? reader.officeEnd(i + 1) ?? 0);
      continue;
    }
    const opened = lexicon.leadsOver.longest(t, i, limit);
    // `được tặng`: no verb with an object of its own, `trao Bằng khen … tặng Trung tá A` is one.
    if (opened !== null && !(opened.value === "loose" && PASSIVES.has(t, i - 1))) {
      if (opened.value === "told") standing ??= "awarded";
      const { list, at } = reader.openedAt(opened.end, limit);
      const open =
        opened.end === i + 1 &&
        OPENING.has(t, i) &&
        list !== null &&
        !CLOSING.has(t, list.to) &&
        !CLOSING.has(t, list.to - 1);
      const taken = list === null || open ? null : ownPart(scan, list, limit);
      if (taken !== null) return { ...NOBODY, who: taken.all, addressed: true, standing, end: taken.to };
      const rest = restAt(scan, opened.end, limit);
      if (rest !== null) return { ...NOBODY, rest, addressed: true, standing, end: rest.to };
      const whole = opened.value === "loose" ? null : wholeFrom({ scan, to: limit }, opened.end);
      if (whole !== null) return { ...NOBODY, whole, addressed: true, standing, end: whole.to };
      if (opened.value !== "loose") {
        const among = amongOthers(reader, at, limit);
        const counted = among === null && at > opened.end;
        return { ...NOBODY, who: among?.all ?? [], addressed: true, standing, counted, end: among?.to ?? from };
      }
    }
    const plan = lexicon.planning.longest(t, i, limit);
    if (plan !== null) standing = "proposed";
    const verb = lexicon.predicates.longest(t, i, limit);
    if (verb !== null) {
      if (!PASSIVES.has(t, i - 1) || verb.value === "registers" || verb.value === "gets") return nobody();
      standing ??= verb.value === "gives" ? "awarded" : "proposed";
    }
    i = verb?.end ?? i + 1;
  }
  return nobody();
}

/** `giải Nhất ở các bảng A, B lần lượt thuộc về …`: what stands behind a comma is nobody, and who has got it follows. */
function isToldAhead(reader: ParticipantReader, from: number, limit: number): boolean {
  const { t } = reader.scan;
  for (let i = from; i < Math.min(limit, from + MOST_BEFORE_TOLD); i++) {
    if (lexicon.predicates.longest(t, i, limit) !== null) return false;
    if (lexicon.leadsOver.longest(t, i, limit)?.value === "told") return reader.listAt(from, i, true) === null;
  }
  return false;
}

const MOST_BEFORE_TOLD = 8;
const MOST_COUNTED = 14;

/** `cho 5 tập thể, trong đó có Quận 3, Quận 5` */
function amongOthers(reader: ParticipantReader, from: number, limit: number): ParticipantList | null {
  const { t } = reader.scan;
  for (let i = from; i + 1 < Math.min(limit, from + MOST_COUNTED); i++) {
    const opened = lexicon.among.longest(t, i, limit);
    if (opened === null) continue;
    return reader.openedAt(opened.end, limit).list;
  }
  return null;
}

const ADVERBS = new WordSet(words.ADVERBS);
const MOST_ADVERBS = 5;

/** The list without those at its end that a verb of their own follows: `… cho A, B; C được tặng …`. */
function ownPart(scan: Scan, list: ParticipantList, limit: number): ParticipantList | null {
  const { t } = scan;
  let at = list.to;
  while (at < limit && at < list.to + MOST_ADVERBS && ADVERBS.has(t, at)) at++;
  const verb = lexicon.predicates.longest(t, at, limit) !== null;
  // `… gồm A, B đã hoàn thành xuất sắc nhiệm vụ`: praise of them all.
  if (!verb && (at === list.to || !PASSIVES.has(t, at - 1))) return list;
  const cut = list.cuts.findLast((k) => SEMICOLONS.has(t, k)) ?? list.cuts.findLast((k) => COMMAS.has(t, k));
  if (cut === undefined) return null;
  const all = list.all.filter((one) => one.to <= cut);
  return all.length === 0 ? null : { from: list.from, to: cut, all, cuts: [] };
}
