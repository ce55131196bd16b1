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
import { standingBefore, standingOfLead } from "./lead.js";
import type { Participant } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";
import { type Standing, standingOf } from "./standing.js";
import { deniedBy, isInstead, subjectOf } from "./subject.js";
import { wholeIn } from "./whole.js";

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
  readonly rule: `frame/${"behind" | "whole" | "subject" | "carried" | "below" | "later" | "nobody"}`;
}

/** The frames of all `things`, which stand in text order. */
export function framesOf<T extends Thing>(
  section: Section,
  reader: ParticipantReader,
  things: readonly T[],
): Frame<T>[] {
  const out: Frame<T>[] = [];
  /** Lists in later sentences that have been taken: first token -> the frame that has them. */
  const lists = new Map<number, number>();
  for (let k = 0; k < things.length; ) {
    const [start, end] = section.page.sentences.around((things[k] as T).from);
    let stop = k + 1;
    while (stop < things.length && (things[stop] as T).to <= end) stop++;
    inSentence(section, reader, things.slice(k, stop), { from: start, to: end }, out, lists);
    k = stop;
  }
  return out;
}

/** The objects of one sentence, from left to right: each group begins where the one before has named whom it speaks of. */
function inSentence<T extends Thing>(
  section: Section,
  reader: ParticipantReader,
  things: readonly T[],
  bounds: Span,
  out: Frame<T>[],
  lists: Map<number, number>,
): void {
  let { from } = bounds;
  const first = out.length;
  let counted = false;
  // An item says on what its lead began: `Hội nghị đề nghị:` / `- Tặng Cờ thi đua cho Quận 3`.
  const { block } = things[0] as T;
  const begins = bounds.from === section.page.scan.first[block];
  let standing: Standing | null =
    (begins ? standingOfLead(section, block) : null) ??
    standingBefore(section, bounds.from) ??
    standingGoingOn(section, bounds.from, out.at(-1));
  let carried: readonly Participant[] = [];
  let denied: readonly Participant[] = [];
  for (let k = 0; k < things.length; ) {
    let next = k + 1;
    while (next < things.length && areCoordinated(section, things[next - 1] as T, things[next] as T)) next++;
    const objects = things.slice(k, next);
    const head = objects[0] as T;
    const tail = objects.at(-1) as T;
    const clause = clauseBefore(reader, from, head.from);
    const after = behind(reader, tail.to, things[next]?.from ?? bounds.to);
    standing = standingOf(clause, standing) ?? after.standing ?? standingOfLead(section, head.block);
    from = after.end;
    let who = after.who;
    let rule: Frame["rule"] = "frame/behind";
    let whole: Span | null = null;
    if (who.length === 0 && !after.addressed) {
      whole = wholeIn(clause);
      rule = "frame/whole";
      if (whole === null) {
        const subject = subjectOf(clause);
        // `A được UBND tặng Bằng khen, Trung ương Hội tặng Cờ`: another gives, the same one gets.
        const again = subject.giver === true && carried.length > 0;
        const own = !again && (subject.who.length > 0 || subject.closed);
        const { rest } = subject;
        who =
          rest !== undefined
            ? reader.restOf(namedIn(out, head.block), rest.count, { from: rest.from, to: rest.to })
            : own
              ? subject.who
              : isInstead(clause) && denied.length > 0
                ? denied
                : carried;
        rule = own ? "frame/subject" : "frame/carried";
        carried = who;
        denied = deniedBy(clause);
      }
    } else carried = [];
    const named = (): boolean => who.length > 0 || whole !== null;
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
    const predicate = verbsOf(clause).at(-1)?.voice ?? null;
    const frame: Frame<T> = { predicate, standing, who, whole, objects, rule };
    section.page.decisions.push(() => told(section.page.scan, frame));
    out.push(frame);
    k = next;
  }
}

/** Who was named in the frames of a block. */
const namedIn = (frames: readonly Frame[], block: number): readonly Participant[] =>
  frames.flatMap(({ objects, who }) => (objects[0]?.block === block ? who : []));

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

const COLONS = new WordSet(":");
const COORDINATION = new WordSet(words.COORDINATION);
const MOST_BETWEEN = 5;

/** `Cờ thi đua và Bằng khen`: nothing but a conjunction between the two. */
function areCoordinated({ page }: Section, a: Thing, b: Thing): boolean {
  if (b.from - a.to > MOST_BETWEEN || b.from === a.to) return false;
  for (let i = a.to; i < b.from; i++) if (!COORDINATION.has(page.scan.t, i)) return false;
  return true;
}
