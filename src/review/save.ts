/** Saving what a person says of a page, so that nobody's word is lost. */

import { nearestQuote } from "../corrections/anchors.js";
import { applyCorrections, breachOf, type Corrected, type Verdict } from "../corrections/apply.js";
import { composeCorrection, momentAfter, type Said } from "../corrections/compose.js";
import { type Correction, inOrder } from "../corrections/correction.js";
import type { PageRecord } from "../record.js";

/** How many corrections of the page there were when the person looked. */
export type Version = number;

export interface Wish extends Said {
  readonly seen: Version;
  /** They have been shown what others said up to here, and want it all the same. */
  readonly despite?: Version;
  /** Faults that the person has seen and passes over. */
  readonly confirmed?: readonly string[];
}

/** The fault of a value that contradicts others of the page. */
export const contradiction = "faultContradiction";

export type Decision =
  | { readonly save: Correction; readonly corrected: Corrected }
  /** What others said since then of the same values. */
  | { readonly conflict: readonly Correction[]; readonly version: Version }
  /** What the record would contradict itself in; asked once, since pages do so too. */
  | { readonly contradicts: string }
  | { readonly refused: string };

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Eight hex digits. */
  readonly random: string;
}

/**
 * Decides on a wish: pure.
 *
 * @param base the record as it was read from the page
 * @param own all corrections of the page
 */
export function decide(base: PageRecord, own: readonly Correction[], wish: Wish, clock: Clock): Decision {
  const ordered = inOrder(own);
  const { seen, despite, confirmed = [], ...said } = wish;
  const version = ordered.length;
  if (seen > version) return { refused: "this page shows corrections that are no longer there: load it again" };
  const before = applyCorrections(base, ordered.slice(0, seen)).record;
  const correction = composeCorrection(before, said, { at: momentAfter(ordered, clock.now), random: clock.random });
  if (correction === null) return { refused: `the record has nothing at ${said.pointer}: load the page again` };
  const corrected = applyCorrections(base, [...ordered, correction]);
  const without = applyCorrections(base, ordered);
  const newer = ordered.slice(seen);
  const conflict = despite === version ? [] : overriddenBy(correction, newer, without, corrected);
  if (conflict.length > 0) return { conflict, version };
  const refusal = refusalOf(base, correction, corrected);
  if (refusal !== null) return { refused: refusal };
  const fresh = confirmed.includes(contradiction)
    ? undefined
    : freshIssue(correction, without.record, corrected.record);
  return fresh === undefined ? { save: correction, corrected } : { contradicts: fresh };
}

/** What the record says of itself only since a value was entered: more points than the maximum, a unit that is no member. */
function freshIssue({ action }: Correction, before: PageRecord, after: PageRecord): string | undefined {
  if (action !== "change" && action !== "add") return undefined;
  const known = new Set(before.issues.map(({ message }) => message));
  return after.issues.find(({ code, message }) => !code.startsWith("correction-") && !known.has(message))?.message;
}

/** What somebody said meanwhile that would no longer hold. A whole page is accepted only by who has seen all of it. */
function overriddenBy(
  correction: Correction,
  newer: readonly Correction[],
  without: Corrected,
  with_: Corrected,
): readonly Correction[] {
  if (correction.action === "undo") return [];
  if (correction.pointer === "") return newer;
  const held = (verdicts: readonly Verdict[]) =>
    new Set(verdicts.filter(({ status }) => status === "applied").map((verdict) => verdict.correction));
  const [before, after] = [held(without.verdicts), held(with_.verdicts)];
  return newer.filter((other) => before.has(other) && !after.has(other));
}

function refusalOf(base: PageRecord, correction: Correction, { verdicts, record }: Corrected): string | null {
  const mine = verdicts.find((verdict) => verdict.correction === correction)!;
  if (mine.status === "invalid") return `the record would not be valid: ${mended(mine.reason!)}`;
  if (mine.status === "outdated") return `it cannot be applied: ${mine.reason}`;
  return breachOf(base) === null && breachOf(record) !== null
    ? `the record would not be valid: ${breachOf(record)}`
    : null;
}

/** The commonest breaches, with what to do. */
function mended(reason: string): string {
  if (reason.endsWith("has no evidence")) return `${reason}: select the words of the page that say it`;
  if (reason.includes("is null")) return `${reason}: reject the whole entry instead`;
  return reason;
}

/** A correction of the page's older bytes, as one of the bytes it has now. */
export function carriedOver(old: Correction, base: PageRecord, own: readonly Correction[], clock: Clock): Decision {
  const at = momentAfter(own, clock.now);
  const { sha256, uri } = base.source;
  const { note, span, ...rest } = old;
  const start = span === undefined ? null : nearestQuote(base.text, span.exact, span.start);
  const place = start === null ? {} : { span: { start, end: start + span!.exact.length, exact: span!.exact } };
  const correction: Correction = {
    ...{ ...rest, ...(span === undefined ? {} : { span }), ...place, ...(note && { note }) },
    ...{ id: `${at.replace(/[-:.]/g, "")}-${clock.random}`, page: sha256, uri, replaces: old.id, at },
  };
  const corrected = applyCorrections(base, [...own, correction]);
  const refusal = refusalOf(base, correction, corrected);
  return refusal === null ? { save: correction, corrected } : { refused: refusal };
}

/** What takes back a correction; it stands beside it, in the folder of the same page. */
export function undoOf(old: Correction, siblings: readonly Correction[], clock: Clock): Correction {
  const at = momentAfter(siblings, clock.now);
  return {
    schemaVersion: "1",
    id: `${at.replace(/[-:.]/g, "")}-${clock.random}`,
    ...{ page: old.page, uri: old.uri, pointer: old.pointer, action: "undo", anchors: [], undoes: old.id, at },
  };
}
