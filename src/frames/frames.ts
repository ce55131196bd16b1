/**
 * Frames: what is said of objects (awards, …), whoever they belong to. One reader for all predicates: a group of objects in a
 * sentence has one predicate, those who get or want it, and how far that has got.
 */
import { blockOf, cleanText, type Section } from "../discourse/context.js";
import { type Decision, spanOf } from "../discourse/decision.js";
import * as words from "../gazetteer/data/clauses.js";
import { lexicon, type Predicate } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import { behind } from "./behind.js";
import { listBelow, listedLater } from "./below.js";
import { type Clause, clauseBefore, isGiver, type Span, verbsOf } from "./clause.js";
import { COLONS } from "./marks.js";
import type { Participant } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";
import { behindPoints, clauseOfPoints, countIn } from "./points.js";
import { type Standing, standingBefore, standingOf, standingOfLead } from "./standing.js";
import { deniedBy, isInstead, type Subject, subjectOf, subjectOfLead } from "./subject.js";
import { membersOf, wholeIn } from "./whole.js";

/** What a frame is about: any annotation. */
export interface Thing extends Span {
  readonly block: number;
}

export interface Frame<T extends Thing = Thing> {
  /** The verb nearest before the objects; null where none is said: `A: x`, `A (x)`, an item under a lead. */
  readonly predicate: Predicate | null;
  /** Registered, proposed or come about; null where nothing says so. */
  readonly standing: Standing | null;
  /** Who gets or wants the objects. */
  readonly who: readonly Participant[];
  /** Tokens of `100% đơn vị`: all units of the cluster do. */
  readonly whole: Span | null;
  /** One or several joined by `và`: they share the predicate and whom it speaks of. */
  readonly objects: readonly T[];
  /** Where those who get it were found. */
  readonly rule: `frame/${"behind" | "whole" | "subject" | "carried" | "lead" | "below" | "later" | "nobody"}`;
}

/** What the objects are: an award asks for a verb or a mark between it and whom it belongs to, points do not. */
export type About = "award" | "points";

/** The frames of all `things`, which stand in text order. */
export function framesOf<T extends Thing>(
  section: Section,
  reader: ParticipantReader,
  things: readonly T[],
  about: About,
): Frame<T>[] {
  const framing: Framing<T> = { section, reader, about, out: [], lists: new Map() };
  for (let k = 0; k < things.length; ) {
    const [start, end] = section.page.sentences.around((things[k] as T).from);
    let stop = k + 1;
    while (stop < things.length && (things[stop] as T).to <= end) stop++;
    inSentence(framing, things.slice(k, stop), { from: start, to: end });
    k = stop;
  }
  for (const frame of framing.out) section.page.decisions.push(() => told(section.page.scan, frame));
  return framing.out;
}

interface Framing<T extends Thing> {
  readonly section: Section;
  readonly reader: ParticipantReader;
  readonly about: About;
  readonly out: Frame<T>[];
  /** Lists in later sentences that have been taken: first token -> the frame that has them. */
  readonly lists: Map<number, number>;
}

/** The objects of one sentence, from left to right: each group begins where the one before has named whom it speaks of. */
function inSentence<T extends Thing>(framing: Framing<T>, things: readonly T[], bounds: Span): void {
  const { section, reader, about, out, lists } = framing;
  let { from } = bounds;
  const first = out.length;
  let counted = false;
  // An item says on what its lead began: `Hội nghị đề nghị:` / `- Tặng Cờ thi đua cho Quận 3`.
  const { block } = things[0] as T;
  const begins = bounds.from === section.page.scan.first[block];
  let standing: Standing | null =
    (begins ? standingOfLead(section, block, about) : null) ??
    standingBefore(section, bounds.from, block, about, out.at(-1)) ??
    standingGoingOn(section, bounds.from, out.at(-1));
  let carried: readonly Participant[] = [];
  let denied: readonly Participant[] = [];
  for (let k = 0; k < things.length; ) {
    let next = k + 1;
    while (next < things.length && areCoordinated(section, things[next - 1] as T, things[next] as T)) next++;
    const objects = things.slice(k, next);
    const head = objects[0] as T;
    const tail = objects.at(-1) as T;
    const limit = things[next]?.from ?? bounds.to;
    const points = about === "points";
    const read = clauseBefore(reader, from, head.from);
    const clause = points ? clauseOfPoints(read) : read;
    const found = behind(reader, tail.to, limit);
    const after = points ? behindPoints(clause, found, limit, next < things.length) : found;
    standing = standingOf(clause, standing, about) ?? after.standing ?? standingOfLead(section, head.block, about);
    from = Math.max(after.end, tail.to);
    let who = after.rest === null ? after.who : restOf(framing, clause, after.rest, head.block, standing);
    let rule: Frame["rule"] = "frame/behind";
    let whole = after.whole;
    const named = (): boolean => who.length > 0 || whole !== null;
    if (!named() && !after.addressed) {
      whole = wholeIn(clause);
      rule = "frame/whole";
      if (whole === null) {
        const subject = subjectOf(clause, points);
        // `A được UBND tặng Bằng khen, Trung ương Hội tặng Cờ`: another gives, the same one gets.
        const again = subject.giver === true && carried.length > 0;
        const own = !again && (subject.who.length > 0 || subject.closed);
        const { rest } = subject;
        who =
          rest !== undefined
            ? restOf(framing, clause, rest, head.block, standing)
            : own
              ? subject.who
              : isInstead(clause) && denied.length > 0
                ? denied
                : carried;
        rule = own ? "frame/subject" : "frame/carried";
        carried = who;
        denied = deniedBy(clause, points);
        if (!own && who.length === 0) {
          who = subjectOfLead(section, reader, head.block);
          if (named()) rule = "frame/lead";
        }
        if (points && !named()) whole = countIn(read);
      }
    } else carried = [];
    if (whole !== null) {
      const members = membersOf(reader, clause, whole, from, limit);
      from = members.end;
      if (members.except !== null || points) {
        who = members.who;
        whole = null;
      }
    }
    if (!named() && tail.block === head.block && opensBelow(section, tail.block, bounds.to)) {
      who = listBelow(section, reader, tail.block);
      rule = "frame/below";
    }
    counted ||= after.counted || countsOnly(clause);
    if (!named() && next === things.length && counted && !out.slice(first).some((frame) => frame.who.length > 0)) {
      const later = listedLater(section, reader, tail.from);
      // One list names those of one object, of the last before it that counts them.
      const earlier = later === null ? undefined : lists.get(later.from);
      if (earlier !== undefined) out[earlier] = { ...(out[earlier] as Frame<T>), who: [], rule: "frame/nobody" };
      if (later !== null) lists.set(later.from, out.length);
      who = later?.all ?? [];
      rule = "frame/later";
    }
    if (!named()) rule = "frame/nobody";
    const frame: Frame<T> = { predicate: verbsOf(clause).at(-1)?.voice ?? null, standing, who, whole, objects, rule };
    const { t } = section.page.scan;
    const each =
      objects.length > 1 && objects.length === who.length && lexicon.respectively.occursIn(t, clause.from, from);
    const mine = (object: T, at: number): Frame<T> => ({ ...frame, who: who.slice(at, at + 1), objects: [object] });
    out.push(...(each ? objects.map(mine) : [frame]));
    k = next;
  }
}

/** Frames that are looked through for those named before. */
const MOST_FRAMES = 300;

/** `các đơn vị còn lại`: whom the clause and the block have not named for the same, else whom nothing has. */
function restOf<T extends Thing>(
  { reader, out }: Framing<T>,
  { items }: Clause,
  rest: NonNullable<Subject["rest"]>,
  block: number,
  standing: Standing | null,
): readonly Participant[] {
  const here = items.flatMap((item) => (item.kind === "who" && item.to <= rest.from ? item.list.all : []));
  const alike = out.slice(-MOST_FRAMES).filter((frame) => (frame.standing ?? "awarded") === (standing ?? "awarded"));
  for (const frames of [alike.filter(({ objects: [first] }) => first?.block === block), alike]) {
    const all = reader.restOf([...frames.flatMap(({ who }) => who), ...here], rest.count, rest);
    if (all.length > 0) return all;
  }
  return [];
}

/** `proposed: Quận 6, Quận 8`. */
function told(scan: Scan, { standing, who, whole, objects, rule }: Frame): Decision {
  const named =
    whole === null ? who.map(({ from, to }) => cleanText(scan, from, to)) : [cleanText(scan, whole.from, whole.to)];
  const first = whole ?? who[0];
  return {
    about: "frame",
    ...spanOf(scan, [(objects[0] as Thing).from, (objects.at(-1) as Thing).to]),
    value: `${standing ?? "said"}: ${named.join(", ") || "nobody"}`,
    rule,
    from: first === undefined ? null : spanOf(scan, [first.from, first.to]),
    losers: [],
  };
}

/** `Tặng Huân chương cho B`: a line that begins with the verb goes on from the line before it. */
function standingGoingOn({ page: { scan } }: Section, from: number, last: Frame | undefined): Standing | null {
  if (last === undefined || lexicon.predicates.longest(scan.t, from, scan.t.length)?.value !== "gives") return null;
  const to = last.objects[0]?.block ?? 0;
  return to + 1 >= blockOf(scan, from) ? last.standing : null;
}

/** `3 đơn vị được tặng`: counted, and nobody named but who gives. */
const countsOnly = ({ items }: Clause): boolean =>
  items.some((item) => item.kind === "count") &&
  !items.some((item, k) => item.kind === "who" && !item.place && !isGiver(items, k));

/** The sentence ends the line that governs those below it: `I. TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN`, `Tặng Bằng khen cho:`. */
function opensBelow({ page: { scan, leads }, toBlock }: Section, block: number, end: number): boolean {
  if (COLONS.has(scan.t, end - 1)) return true;
  const next = block + 1;
  return next < toBlock && end === scan.first[next] && leads.directlyOver(next).includes(block);
}

const COORDINATION = new WordSet(words.COORDINATION);
const MOST_BETWEEN = 5;

/** `Cờ thi đua và Bằng khen`: nothing but a conjunction between the two. */
function areCoordinated({ page }: Section, a: Thing, b: Thing): boolean {
  if (b.from - a.to > MOST_BETWEEN || b.from === a.to) return false;
  for (let i = a.to; i < b.from; i++) if (!COORDINATION.has(page.scan.t, i)) return false;
  return true;
}
