/** What was decided where, by which rule, from which words, against what: `thidua explain` prints them. */
import type { Scan } from "../recognize/scan.js";
import type { Span } from "../types.js";
import type { PageContext } from "./context.js";
import type { Tokens } from "./sentences.js";

export interface Decision extends Span {
  readonly about: "mood" | "year";
  /** What was decided: `announced`, `2019`; `XXXX` for a year that nothing tells. */
  readonly value: string;
  readonly rule: string;
  /** The words it was decided from; null where they stand outside the text (the page's day, its address). */
  readonly from: Span | null;
  /** What other rules would have said. */
  readonly losers: readonly { readonly value: string; readonly rule: string }[];
}

/** The years that were found, and the moods of gatherings and days, in text order. */
export function decisionsOf({ decisions, annotations, moods, scan }: PageContext): Decision[] {
  const all = [...decisions];
  for (const annotation of annotations) {
    if (annotation.type !== "event" && annotation.type !== "date") continue;
    const { mood, rule, cue } = annotation.type === "event" ? moods.ofEvent(annotation) : moods.ofDay(annotation);
    if (mood === "open") continue;
    const { start, end } = annotation;
    all.push({
      about: "mood",
      start,
      end,
      value: mood,
      rule,
      from: cue === null ? null : spanOf(scan, cue),
      losers: [],
    });
  }
  return all.sort((a, b) => a.start - b.start);
}

export const spanOf = ({ t }: Scan, [from, to]: Tokens): Span => ({
  start: t.start[from] as number,
  end: t.end[to - 1] as number,
});
