/** Who of those in a clause gets or wants its object. */
import { afterBullet } from "../discourse/bullet.js";
import type { Section } from "../discourse/context.js";
import * as words from "../gazetteer/data/clauses.js";
import type { Predicate } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import { type Clause, clauseBefore, type Item, isGiver, verbsOf } from "./clause.js";
import { COLONS, COMMAS, FACTS, JOINTS, OWNERSHIP } from "./marks.js";
import type { Participant } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";

export interface Subject {
  readonly who: readonly Participant[];
  /** The clause names somebody, though nobody who gets the object: nothing is carried over from the clause before. */
  readonly closed: boolean;
  /** It names no more than who gives: `…, Trung ương Hội tặng Cờ`. */
  readonly giver?: boolean;
  /** Those of the cluster who were not named. */
  readonly rest?: Extract<Item, { kind: "rest" }>;
}

const INSTEAD = new WordSet(words.INSTEAD);

const NOBODY: Subject = { who: [], closed: true };
const GIVER: Subject = { who: [], closed: true, giver: true };
const OPEN: Subject = { who: [], closed: false };

/** Who gets the object among those before it; with `bare` no verb is asked for: `Quận 12, Thủ Đức là 100 điểm`. */
export function subjectOf(clause: Clause, bare = false): Subject {
  const { items, scan } = clause;
  const verbs = verbsOf(clause);
  const last = verbs.at(-1);
  if (last === undefined || isListed(clause, last, bare)) return beside(clause, bare);
  const at = items.indexOf(last);
  const given = items.at(-1);
  const takes = last.voice === "gives" || last.voice === "leaves";
  if (given?.kind === "who" && items.at(-2) === last && takes && !isPassive(scan, items, at))
    return isDenied(items, at) ? NOBODY : { who: given.list.all, closed: true };
  // `suy tôn Quận 3 để đề nghị …`
  for (let k = items.length - 1; k > 0; k--) {
    const [verb, who] = [items[k - 1] as Item, items[k] as Item];
    if (
      verb.kind === "verb" &&
      verb.voice === "chooses" &&
      who.kind === "who" &&
      !isPassive(scan, items, k - 1) &&
      who.from - verb.to <= 4
    )
      return isWished(items, k, scan) || isDenied(items, k - 1) ? NOBODY : { who: who.list.all, closed: true };
  }
  if (items.some((item, k) => item.kind === "verb" && isDenied(items, k))) return NOBODY;
  // `Cụm 1 gồm Quận 3, Quận 5 đã suy tôn đơn vị dẫn đầu`: who chooses gets nothing.
  if (last.voice === "chooses" && !isPassive(scan, items, at)) return NOBODY;
  let seen = false;
  for (let k = at - 1; k >= 0; k--) {
    const item = items[k] as Item;
    if (item.kind === "count") {
      // `được các đơn vị suy tôn`: they give.
      if (items[k - 1]?.kind === "passive") continue;
      // `Trường A, Trường B và 43 cá nhân nhận Bằng khen`: some are named, others counted.
      if (items[k - 1]?.kind === "who" && isJoined(scan, (items[k - 1] as Item).to, item.from)) continue;
      return NOBODY;
    }
    if (item.kind === "rest") return { who: [], closed: true, rest: item };
    if (item.kind !== "who") continue;
    seen = true;
    if (item.place || isGiver(items, k)) continue;
    const asks = nextVerb(items, k);
    const own = item.list.all;
    if (last.voice === "gives" && !isPassive(scan, items, at) && asks?.kind === "verb" && asks.voice === "gives")
      return NOBODY;
    if (
      asks?.kind === "verb" &&
      asks.voice === "proposes" &&
      !isPassive(scan, items, items.indexOf(asks)) &&
      own.length === 1 &&
      own[0]?.kind === "person"
    )
      return NOBODY;
    return isWished(items, k, scan) ? NOBODY : { who: own, closed: true };
  }
  if (last.voice === "gives" && !isPassive(scan, items, at)) return seen ? GIVER : OPEN;
  return OPEN;
}

/** Somebody stands between the verb and the object; behind a colon, where one must: `Danh hiệu đăng ký: Quận 3 (Cờ thi đua)`. */
function isListed({ scan, items, to }: Clause, verb: Item, bare: boolean): boolean {
  const who = bare ? items.findLast(isNamed) : items.at(-1);
  if (who === undefined || who.from < verb.to || who.to >= to) return bare && who !== undefined && who.from >= verb.to;
  return bare || (who.kind === "who" && COLONS.next(scan.t, verb.to, who.from) < who.from);
}

const isNamed = (item: Item): boolean => item.kind === "rest" || (item.kind === "who" && !item.place);

/** Who would have got the object that the clause denies: `Quận 7 không đăng ký Cờ thi đua mà chỉ đăng ký …`. */
export function deniedBy(clause: Clause, bare: boolean): readonly Participant[] {
  const items = clause.items.filter((item) => item.kind !== "not");
  return items.length === clause.items.length ? [] : subjectOf({ ...clause, items }, bare).who;
}

/** `… mà chỉ đăng ký …`, `… mà xin nhận …`: the same one gets this object instead. */
export const isInstead = ({ scan, items, from, to }: Clause): boolean =>
  INSTEAD.next(scan.t, from, to) < to && !items.some((item) => item.kind === "who" && !item.place);

/** `không suy tôn`: the verb at `k` is denied. */
function isDenied(items: readonly Item[], k: number): boolean {
  const before = items[items[k - 1]?.kind === "passive" ? k - 2 : k - 1];
  return before?.kind === "not" && (items[k] as Item).from - before.to <= 2;
}

const nextVerb = (items: readonly Item[], k: number): Item | null =>
  items.slice(k + 1, k + 6).find((item) => item.kind === "verb") ?? null;

/** A `được` governs the verb at `k`: only givers stand between, and no comma after it. */
function isPassive(scan: Scan, items: readonly Item[], k: number): boolean {
  for (let i = k - 1; i >= 0; i--) {
    const item = items[i] as Item;
    if (item.kind === "passive") {
      const next = items[i + 1] as Item;
      return COMMAS.next(scan.t, item.to, next.from) === next.from;
    }
    if (item.kind === "break" || (item.kind === "count" && items[i - 1]?.kind !== "passive")) return false;
    if (item.kind === "who" && !isGiver(items, i)) return false;
  }
  return false;
}

/** `mong Quận 3 đạt …`, not `chúc mừng bà A vừa được tặng …`. */
const isWished = (items: readonly Item[], k: number, scan: Scan): boolean =>
  items.slice(Math.max(0, k - 4), k).some((item) => item.kind === "wish") &&
  !(items[k + 1]?.kind === "passive" && FACTS.has(scan.t, (items[k + 1] as Item).from - 1));

const BESIDE = new WordSet(words.BESIDE);

/** `Quận 3: Cờ thi đua`, `… Quận 5 Bằng khen`: no verb of its own. */
function beside(clause: Clause, bare: boolean): Subject {
  const last = bare ? clause.items.findLast(isNamed) : clause.items.at(-1);
  if (last === undefined) return OPEN;
  // `…, năm quận còn lại Bằng khen`
  if (last.kind === "rest") return { who: [], closed: true, rest: last };
  if (last.kind !== "who" || last.place || isWished(clause.items, clause.items.indexOf(last), clause.scan))
    return { who: [], closed: last.kind !== "break" };
  // `Quận 3: 98 điểm, Cờ thi đua`: all that an entry says is said of who stands before its colon.
  const entry = COLONS.has(clause.scan.t, last.to) && clause.items.length === 1;
  if (!bare && !entry && (clause.to - last.to > 4 || !isBeside(clause.scan, last.to, clause.to))) return NOBODY;
  return { who: last.list.all, closed: true };
}

function isBeside({ t }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!BESIDE.has(t, i)) return false;
  return true;
}

const isJoined = ({ t }: Scan, from: number, to: number): boolean => to - from === 1 && JOINTS.has(t, from);

const MOST_IN_LEAD = 20;

/** Of whom the lines below speak: `Quận 10:`, `Kết quả của Quận 10:`, `Quận 10 đăng ký thi đua như sau:`. */
export function subjectOfLead(
  { page, fromBlock }: Section,
  reader: ParticipantReader,
  block: number,
): readonly Participant[] {
  const { scan, leads, sentences } = page;
  const lead = leads.over(block).find((b) => scan.blocks[b]?.kind !== "heading");
  if (lead === undefined || lead < fromBlock) return [];
  const to = scan.first[lead + 1] as number;
  const [from] = sentences.around(to - 1);
  if (to - from > MOST_IN_LEAD || !COLONS.has(scan.t, to - 1)) return [];
  const { items } = clauseBefore(reader, afterBullet(scan, from, to), to - 1);
  const [who, other] = items.filter((item) => item.kind === "who");
  if (who?.kind !== "who" || other !== undefined || who.list.all.length > 1) return [];
  const owned = OWNERSHIP.has(scan.t, who.from - 1);
  const others = items.some(
    (item) => item.kind === "wish" || item.kind === "not" || (item.kind === "verb" && !SUBJECTS_DO.has(item.voice)),
  );
  return others || (who.place && !owned) ? [] : who.list.all;
}

/** What somebody does who has the objects. */
const SUBJECTS_DO: ReadonlySet<Predicate> = new Set(["registers", "gets", "judges"]);
