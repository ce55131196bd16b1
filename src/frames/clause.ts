/** The words around an award: its verbs, who stands where, and how far the award has got. */
import { lexicon, type Predicate } from "../gazetteer/lexicon.js";
import { isCapital, isNumber, normAt, type Scan } from "../recognize/scan.js";
import type { Award } from "../record.js";
import type { ParticipantList } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";

interface Span {
  readonly from: number;
  readonly to: number;
}
export type Item =
  | (Span & { readonly kind: "verb"; readonly voice: Predicate })
  /** `place`: after `tại`, `do`, `của`…, where nobody gets anything. */
  | (Span & { readonly kind: "who"; readonly list: ParticipantList; readonly place: boolean })
  | (Span & { readonly kind: "passive" | "count" | "wish" | "not" | "break" });

export interface Clause {
  readonly scan: Scan;
  readonly items: readonly Item[];
  /** Something is registered before the last semicolon. */
  readonly registering: boolean;
  readonly from: number;
  readonly to: number;
}

/** What stands between token `from` and an award at token `to`. */
export function clauseBefore(reader: ParticipantReader, from: number, to: number): Clause {
  const { scan } = reader;
  const { t } = scan;
  let items: Item[] = [];
  let registering = false;
  let end = -1;
  let place = -1;
  for (let i = from; i < to; ) {
    const item = itemAt(reader, i, from, to, place);
    if (item === null) {
      place = lexicon.noRecipientAfter.longest(t, i, to)?.end ?? (t.norm[i] === "các" && place === i ? i + 1 : -1);
      i = reader.officeEnd(i) ?? Math.max(i + 1, place);
      continue;
    }
    // A semicolon ends what came before, once a verb of its own follows.
    if (item.kind === "verb" && end >= 0) {
      registering ||= items.slice(0, end).some((other) => other.kind === "verb" && other.voice === "registers");
      items = items.slice(end + 1);
      end = -1;
    }
    if (item.kind === "break") end = items.length;
    items.push(item);
    i = item.to;
  }
  return { scan, items, registering, from, to };
}

function itemAt(reader: ParticipantReader, i: number, from: number, to: number, place: number): Item | null {
  const { scan } = reader;
  const { t } = scan;
  const norm = t.norm[i] as string;
  // `ông A được Huân chương`: with the award right behind it, it is the verb itself.
  if (norm === "được" && i + 1 === to) return { kind: "verb", voice: "gets", from: i, to: i + 1 };
  if (norm === "được" || norm === "bị") return { kind: "passive", from: i, to: i + 1 };
  if (norm === ";") return { kind: "break", from: i, to: i + 1 };
  // `xin rút đăng ký Cờ thi đua`
  if (norm === "không" || norm === "chưa" || norm === "rút") return { kind: "not", from: i, to: i + 1 };
  const verb = lexicon.predicates.longest(t, i, to);
  if (verb !== null)
    return isNoun(scan, i, verb.end, to) ? null : { kind: "verb", voice: verb.value, from: i, to: verb.end };
  const counted = countedAt(scan, i, to);
  if (counted > i) return { kind: "count", from: i, to: counted };
  const list =
    norm === "nhà" && normAt(t, i + 1, to) === "trường"
      ? schoolList(reader, i)
      : isUnitAgain(scan, i, to)
        ? unitList(reader, i)
        : reader.listAt(i, to, startsClause(scan, i, from));
  if (list !== null) {
    // `của Quận ủy, Quận 5 được tặng`: a place ends at the comma.
    const comma = place === i ? list.cuts.find((cut) => t.norm[cut] === ",") : undefined;
    return { kind: "who", list, place: place === i, from: i, to: comma ?? list.to };
  }
  const wish = lexicon.wishes.longest(t, i, to);
  return wish === null ? null : { kind: "wish", from: i, to: wish.end };
}

function schoolList(reader: ParticipantReader, i: number): ParticipantList | null {
  const school = reader.schoolBefore(i);
  return school === null ? null : { from: i, to: i + 2, all: [school], cuts: [] };
}

const UNIT_WORDS = new Set(["quận", "huyện", "phường", "xã", "tỉnh"]);
const TELLING = new Set([",", "báo", "rằng", "biết", ";"]);
const GETTING = new Set(["vừa", "đã", "được", "vinh", "cũng"]);

/** `bà A thông báo quận vừa được tặng …`: the speaker's own unit. */
const isUnitAgain = ({ t }: Scan, i: number, to: number): boolean =>
  UNIT_WORDS.has(t.norm[i] as string) && TELLING.has(normAt(t, i - 1, to)) && GETTING.has(normAt(t, i + 1, to));

function unitList(reader: ParticipantReader, i: number): ParticipantList | null {
  const unit = reader.unitBefore(i, reader.scan.t.norm[i] as string);
  return unit === null ? null : { from: i, to: i + 1, all: [unit], cuts: [] };
}

/** `theo đề nghị của …`, `hồ sơ đề nghị`, `kết quả bình xét, …`: no verb of the clause. */
function isNoun(scan: Scan, i: number, end: number, to: number): boolean {
  const { t } = scan;
  const next = normAt(t, end, to);
  if (next === "của") return true;
  const before = normAt(t, i - 1, to);
  return (
    next === "," && (before === "quả" || before === "qua" || before === "sau" || before === "và" || before === "việc")
  );
}

const CLAUSE_STARTS = new Set([",", ";", ":", "-", "(", "•", "+", "*", "."]);

function startsClause(scan: Scan, i: number, from: number): boolean {
  return (
    isCapital(scan.t, i) &&
    (i === from || CLAUSE_STARTS.has(scan.t.norm[i - 1] as string) || scan.t.norm[i - 1] === "riêng")
  );
}

/** `12 tập thể`, `nhiều cá nhân`, `một số đơn vị`: token after it, or `i`. */
function countedAt(scan: Scan, i: number, to: number): number {
  const { t } = scan;
  const norm = t.norm[i] as string;
  let at = i;
  if (isNumber(t, i) && norm.length <= 4) at = i + 1;
  else if (norm === "nhiều") at = i + 1;
  else if (
    norm === "một" &&
    (normAt(t, i + 1, to) === "số" || lexicon.countedRecipients.longest(t, i + 1, to) !== null)
  )
    at = normAt(t, i + 1, to) === "số" ? i + 2 : i + 1;
  else if (norm === "các" || norm === "những") at = i + 1;
  if (at === i) return i;
  const noun = lexicon.countedRecipients.longest(t, at, to);
  // `các quận 1, 3`, `10 phường`: a list of names is no count, nor is a name `các đồng chí: A, B`.
  if (noun === null || isCapital(t, at)) return i;
  const next = normAt(t, noun.end, to);
  if (
    next === ":" ||
    next === "gồm" ||
    next === "là" ||
    next === "(" ||
    (noun.end < to && (isNumber(t, noun.end) || isCapital(t, noun.end)))
  )
    return i;
  return noun.end;
}

export const verbsOf = (clause: Clause): readonly Extract<Item, { kind: "verb" }>[] =>
  clause.items.filter((item): item is Extract<Item, { kind: "verb" }> => item.kind === "verb");

/**
 * How far the award has got, by the clause's own verbs; null when it has none. A bare `tặng` without a giver goes on
 * with what the sentence said before: `đề nghị … tặng Cờ cho A; tặng Bằng khen cho B`.
 */
export function statusOf(clause: Clause, before: Award["status"] | null): Award["status"] | null {
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
    (item, k) =>
      item.kind === "passive" ||
      item.kind === "count" ||
      (item.kind === "who" && item.from < last.from && !(before === "proposed" && isGiver(items, k))),
  );
  if (governing === undefined && !subject && before !== null && last.voice === "gives" && verbs.length === 1)
    return before;
  if (governing !== undefined || last.voice !== "gets" || TRUE.has(clause.scan.t.norm[last.from - 1] as string))
    return "awarded";
  // `đăng ký 98 điểm; 100% đơn vị đạt …`, `suy tôn A nhận Cờ, B nhận Bằng khen`: what is not said to be true is still wanted.
  if (clause.registering && clause.scan.t.norm[last.from] === "đạt") return "registered";
  const sameClause = !clause.scan.t.norm.slice(clause.from, last.from).includes(";");
  return before !== null && (sameClause || (before === "registered" && clause.scan.t.norm[last.from] === "đạt"))
    ? before
    : "awarded";
}

const TRUE = new Set(["đã", "được", "dự", "hạnh", "từng"]);

const OVER = new Set(["đã", "được", "vinh", "kết", "nay"]);

/** `đăng ký 20 chỉ tiêu, kết quả đã được …`: something new begins between the two verbs. */
function isOver(scan: Scan, from: number, to: number): boolean {
  const { norm } = scan.t;
  for (let i = from; i + 1 < to; i++)
    if (
      (norm[i] === "," || norm[i] === "và") &&
      OVER.has(norm[i + 1] as string) &&
      !(norm[i + 1] === "được" && to - i <= 3)
    )
      return true;
  return false;
}

/** `được UBND tỉnh tặng`, `đề nghị Trung ương Hội tặng`, `UBND tỉnh tặng`: who gives. */
export function isGiver(items: readonly Item[], k: number): boolean {
  const before = items[k - 1];
  const who = items[k] as Item;
  const after = items[k + 1];
  if (after?.kind !== "verb") return false;
  if (before?.kind === "passive" && who.from - before.to <= 2) return true;
  if (before?.kind === "verb" && before.voice === "proposes" && who.from - before.to <= 2) return true;
  return after.voice === "gives" && before?.kind !== "passive";
}
