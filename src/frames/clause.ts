/**
 * A clause as it is read, whatever its predicate: verbs, who stands where, `được`, negations, wishes, counts and breaks,
 * from left to right.
 */
import * as words from "../gazetteer/data/clauses.js";
import * as numerals from "../gazetteer/data/numerals.js";
import { lexicon, type Predicate } from "../gazetteer/lexicon.js";
import { numbersOf } from "../gazetteer/lines.js";
import type { Trie } from "../gazetteer/trie.js";
import { WordSet } from "../gazetteer/word-set.js";
import { isCapital, isNumber, ordinalAt, type Scan } from "../recognize/scan.js";
import { COMMAS, OWNERSHIP, PART_ENDS, PASSIVES, PLURALS, SEMICOLONS } from "./marks.js";
import { unitAgain } from "./participants/again.js";
import type { ParticipantList } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";

export interface Span {
  readonly from: number;
  readonly to: number;
}
export type Item =
  | (Span & { readonly kind: "verb"; readonly voice: Predicate })
  /** `place`: after `tại`, `do`, `của`…, where nobody gets anything. */
  | (Span & { readonly kind: "who"; readonly list: ParticipantList; readonly place: boolean })
  /** `bốn xã còn lại`: as many of the cluster as were not named. */
  | (Span & { readonly kind: "rest"; readonly count: number })
  /** `trừ Quận 5`: they alone do not. */
  | (Span & { readonly kind: "except"; readonly list: ParticipantList })
  | (Span & { readonly kind: "passive" | "count" | "wish" | "not" | "break" });

export interface Clause {
  readonly scan: Scan;
  readonly items: readonly Item[];
  /** Token behind the last `dự kiến`, `sẽ`; -1 where none stands. */
  readonly planned: number;
  readonly from: number;
  readonly to: number;
}

/** The words that one kind of object is told with. */
export interface Telling {
  readonly predicates: Trie<Predicate>;
  readonly wishes: Trie<string>;
  /** Before a place or a companion, which gets nothing. */
  readonly places: Trie<string>;
  /** With the object right behind it, it is the verb itself: `ông A được Huân chương`. */
  readonly alone?: WordSet;
  readonly judges?: Trie<string>;
  readonly planning?: Trie<string>;
}

const AWARDS: Telling = {
  predicates: lexicon.predicates,
  wishes: lexicon.wishes,
  places: lexicon.noRecipientAfter,
  alone: new WordSet(words.GETS),
  judges: lexicon.judges,
  planning: lexicon.planning,
};

/** What stands between token `from` and an object at token `to`. */
export function clauseBefore(reader: ParticipantReader, from: number, to: number, telling = AWARDS): Clause {
  const { scan } = reader;
  const { t } = scan;
  let items: Item[] = [];
  let end = -1;
  let planned = -1;
  let place = -1;
  for (let i = from; i < to; ) {
    const plan = telling.planning?.longest(t, i, to) ?? null;
    if (plan !== null) planned = plan.end;
    const passed = plan?.end ?? passedAt(scan, i, to);
    if (passed > i) {
      i = passed;
      continue;
    }
    const item = itemAt(reader, telling, i, from, to, place);
    if (item === null) {
      place = telling.places.longest(t, i, to)?.end ?? (PLURALS.has(t, i) && place === i ? i + 1 : -1);
      i = reader.officeEnd(i) ?? Math.max(i + 1, place);
      continue;
    }
    // A semicolon ends what came before, once a verb of its own follows.
    if (item.kind === "verb" && end >= 0) {
      items = [...(lacksSubject(items.slice(end), item.voice) ? onlyOne(items) : []), ...items.slice(end + 1)];
      end = -1;
    }
    if (item.kind === "break") end = items.length;
    items.push(item);
    i = item.to;
  }
  return { scan, items, planned, from, to };
}

/** `Quận 4 hoàn thành 12 chỉ tiêu; được tặng Cờ`: what follows the semicolon is said of whoever stands before it. */
const lacksSubject = (items: readonly Item[], voice: Predicate): boolean =>
  !items.some(({ kind }) => kind === "who" || kind === "count" || kind === "rest") &&
  (voice === "gets" || voice === "registers" || items.at(-1)?.kind === "passive");

function onlyOne(items: readonly Item[]): readonly Item[] {
  const named = items.filter((item, k) => item.kind === "who" && !item.place && !isGiver(items, k));
  return named.length === 1 ? named : [];
}

/** Behind words that stand between a name and what is said of it: `cùng với`, `là một trong 3 đơn vị`. */
function passedAt(scan: Scan, i: number, to: number): number {
  const companions = lexicon.companions.longest(scan.t, i, to);
  if (companions !== null) return companions.end;
  const among = lexicon.oneAmong.longest(scan.t, i, to);
  return among === null ? i : countedAt(scan, among.end, to);
}

function itemAt(
  reader: ParticipantReader,
  telling: Telling,
  i: number,
  from: number,
  to: number,
  place: number,
): Item | null {
  const { scan } = reader;
  const { t } = scan;
  if (i + 1 === to && telling.alone?.has(t, i) === true) return { kind: "verb", voice: "gets", from: i, to };
  if (PASSIVES.has(t, i)) return { kind: "passive", from: i, to: i + 1 };
  if (SEMICOLONS.has(t, i)) return { kind: "break", from: i, to: i + 1 };
  const except = exceptAt(reader, i, to);
  if (except !== null) return except;
  const denial = lexicon.denials.longest(t, i, to);
  if (denial !== null) return { kind: "not", from: i, to: denial.end };
  const verb = telling.predicates.longest(t, i, to);
  if (verb !== null)
    return isNoun(scan, i, verb.end, to) ? null : { kind: "verb", voice: verb.value, from: i, to: verb.end };
  const judges = telling.judges?.longest(t, i, to) ?? null;
  if (judges !== null) return { kind: "verb", voice: "judges", from: i, to: judges.end };
  const rest = restAt(scan, i, to);
  if (rest !== null) return rest;
  const counted = countedAt(scan, i, to);
  if (counted > i) return { kind: "count", from: i, to: counted };
  const list = isUnitAgain(scan, i, to) ? unitList(reader, i) : listAt(reader, i, from, to, place === i);
  if (list !== null) {
    // `của Quận ủy, Quận 5 được tặng`: a place ends at the mark.
    const mark = place === i ? list.cuts.find((cut) => PART_ENDS.has(t, cut)) : undefined;
    return { kind: "who", list, place: place === i, from: list.from, to: mark ?? list.to };
  }
  const wish = telling.wishes.longest(t, i, to);
  return wish === null ? null : { kind: "wish", from: i, to: wish.end };
}

/** `trừ Quận 5`, `ngoại trừ hai đơn vị Quận 5, Quận 8` at token `i`; `Trừ Quận 5 đạt 95 điểm, …` has points of its own. */
export function exceptAt(
  reader: ParticipantReader,
  i: number,
  limit: number,
): Extract<Item, { kind: "except" }> | null {
  const opened = lexicon.exceptions.longest(reader.scan.t, i, limit);
  const list = opened === null ? null : reader.openedAt(opened.end, limit).list;
  const others = list !== null && list.to < limit && BEFORE_OTHERS.has(reader.scan.t, list.to);
  return others ? { kind: "except", list, from: i, to: list.to } : null;
}

const BEFORE_OTHERS = new WordSet(words.BEFORE_OTHERS);

/** `bốn xã còn lại`, `các quận khác` at token `i`. */
export function restAt(scan: Scan, i: number, limit: number): Extract<Item, { kind: "rest" }> | null {
  const counted = countedAt(scan, i, limit);
  const rest = counted > i ? lexicon.rest.longest(scan.t, counted, limit) : null;
  return rest === null ? null : { kind: "rest", count: ordinalAt(scan.t, i, limit), from: i, to: rest.end };
}

const UNITS_AGAIN = new WordSet(words.UNITS_AGAIN);
const TELLING = new WordSet(words.TELLING);
const GETTING = new WordSet(words.GETTING);

/** `bà A thông báo quận vừa được tặng …`: the speaker's own unit. */
const isUnitAgain = ({ t }: Scan, i: number, to: number): boolean =>
  UNITS_AGAIN.has(t, i) && TELLING.has(t, i - 1) && i + 1 < to && GETTING.has(t, i + 1);

function unitList(reader: ParticipantReader, i: number): ParticipantList | null {
  const unit = unitAgain(reader.section, i, reader.scan.t.norm[i] as string);
  return unit === null ? null : { from: i, to: i + 1, all: [unit], cuts: [] };
}

const NOMINALS = new WordSet(words.NOMINALS);

/** `theo đề nghị của …`, `hồ sơ đề nghị`, `kết quả bình xét, …`: no verb of the clause. */
const isNoun = ({ t }: Scan, i: number, end: number, to: number): boolean =>
  end < to && (OWNERSHIP.has(t, end) || (COMMAS.has(t, end) && NOMINALS.has(t, i - 1)));

const PART_STARTS = new WordSet(words.PART_STARTS);

function listAt(
  reader: ParticipantReader,
  i: number,
  from: number,
  to: number,
  place: boolean,
): ParticipantList | null {
  const { scan } = reader;
  const list = reader.listAt(i, to, startsPart(scan, i, from));
  if (list !== null || place || !lexicon.recipientFillers.begins(scan.t, i)) return list;
  // `hai đơn vị Gò Vấp, Tân Bình`: names stand bare behind such words.
  const filled = reader.skipFillers(i, to).to;
  return filled > i && filled < to && isCapital(scan.t, filled) ? reader.listAt(filled, to, true) : null;
}

const startsPart = ({ t }: Scan, i: number, from: number): boolean =>
  isCapital(t, i) && (i === from || PART_STARTS.has(t, i - 1));

const NUMERALS = numbersOf(numerals.NUMERALS);
const NAMING = new WordSet(words.NAMING);

/** `12 tập thể`, `nhiều cá nhân`, `một số đơn vị`: token after it, or `i`. */
function countedAt(scan: Scan, i: number, to: number): number {
  const { t } = scan;
  const number = isNumber(t, i) && (t.norm[i] as string).length <= 4;
  const at = number || NUMERALS.has(t.norm[i] as string) ? i + 1 : (lexicon.quantifiers.longest(t, i, to)?.end ?? i);
  if (at === i) return i;
  const noun = lexicon.countedRecipients.longest(t, at, to);
  // `các quận 1, 3`, `10 phường`: a list of names is no count, nor is a name `các đồng chí: A, B`.
  if (noun === null || isCapital(t, at) || lexicon.events.longest(t, at, to) !== null) return i;
  const named = noun.end < to && (NAMING.has(t, noun.end) || isNumber(t, noun.end) || isCapital(t, noun.end));
  return named ? i : noun.end;
}

export const verbsOf = (clause: Clause): readonly Extract<Item, { kind: "verb" }>[] =>
  clause.items.filter((item): item is Extract<Item, { kind: "verb" }> => item.kind === "verb");

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

/** `Quận 6 không đạt …`, `mong Quận 6 đạt …`: what its last verb says of who stands before is not so. */
export function isUnreal({ items, to }: Clause): boolean {
  const end = items.at(-1)?.kind === "verb" ? items.length - 1 : items.length;
  const before = items[end - 1];
  if (before?.kind === "not") return (items[end]?.from ?? to) - before.to <= 2;
  return before?.kind === "who" && items[end - 2]?.kind === "wish";
}
