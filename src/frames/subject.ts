/** Who of those in a clause gets or wants its object. */
import * as words from "../gazetteer/data/clauses.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import { type Clause, type Item, isGiver, verbsOf } from "./clause.js";
import type { Participant } from "./participants/participant.js";

export interface Subject {
  readonly who: readonly Participant[];
  /** The clause names somebody, though nobody who gets the object: nothing is carried over from the clause before. */
  readonly closed: boolean;
  /** It names no more than who gives: `…, Trung ương Hội tặng Cờ`. */
  readonly giver?: boolean;
  /** Those of the cluster who were not named. */
  readonly rest?: Extract<Item, { kind: "rest" }>;
}

const COLONS = new WordSet(":");
const COMMAS = new WordSet(",");
const INSTEAD = new WordSet(words.INSTEAD);

const NOBODY: Subject = { who: [], closed: true };
const GIVER: Subject = { who: [], closed: true, giver: true };
const OPEN: Subject = { who: [], closed: false };

/** Who gets the object among those before it. */
export function subjectOf(clause: Clause): Subject {
  const { items, scan } = clause;
  const verbs = verbsOf(clause);
  const last = verbs.at(-1);
  if (last === undefined || isListed(clause, last)) return beside(clause);
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

/** `Danh hiệu đăng ký: Quận 3 (Cờ thi đua)`, `đề nghị khen: Quận 8 – Bằng khen`: who stands between the colon and the object. */
function isListed({ scan, items, to }: Clause, verb: Item): boolean {
  const who = items.at(-1);
  if (who?.kind !== "who" || who.from < verb.to || who.to >= to) return false;
  return COLONS.next(scan.t, verb.to, who.from) < who.from;
}

/** Who would have got the object that the clause denies: `Quận 7 không đăng ký Cờ thi đua mà chỉ đăng ký …`. */
export function deniedBy(clause: Clause): readonly Participant[] {
  const items = clause.items.filter((item) => item.kind !== "not");
  return items.length === clause.items.length ? [] : subjectOf({ ...clause, items }).who;
}

/** `… mà chỉ đăng ký …`, `… mà xin nhận …`: the same one gets this object instead. */
export const isInstead = ({ scan, items, from, to }: Clause): boolean =>
  INSTEAD.next(scan.t, from, to) < to && !items.some((item) => item.kind === "who" && !item.place);

/** `không suy tôn`: the verb at `k` is denied. */
function isDenied(items: readonly Item[], k: number): boolean {
  const before = items[k - 1];
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

const FACTS = new WordSet(words.FACTS);

const BESIDE = new WordSet(words.BESIDE);

/** `Quận 3: Cờ thi đua`, `… Quận 5 Bằng khen`: no verb of its own. */
function beside(clause: Clause): Subject {
  const last = clause.items.at(-1);
  if (last === undefined) return OPEN;
  // `…, năm quận còn lại Bằng khen`
  if (last.kind === "rest") return { who: [], closed: true, rest: last };
  if (last.kind !== "who" || last.place || isWished(clause.items, clause.items.length - 1, clause.scan))
    return { who: [], closed: last.kind !== "break" };
  // `Quận 3: 98 điểm, Cờ thi đua`: all that an entry says is said of who stands before its colon.
  const entry = COLONS.has(clause.scan.t, last.to) && clause.items.length === 1;
  if (!entry && (clause.to - last.to > 4 || !isBeside(clause.scan, last.to, clause.to))) return NOBODY;
  return { who: last.list.all, closed: true };
}

function isBeside({ t }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!BESIDE.has(t, i)) return false;
  return true;
}

const JOINTS = new WordSet(words.JOINTS);

const isJoined = ({ t }: Scan, from: number, to: number): boolean => to - from === 1 && JOINTS.has(t, from);
