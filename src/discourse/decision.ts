/** What was decided where, by which rule, from which words, against what: `thidua explain` prints them. */
import type { Scan } from "../recognize/scan.js";
import type { Block, Span } from "../types.js";
import type { PageContext } from "./context.js";
import type { Tokens } from "./sentences.js";

export interface Decision extends Span {
  readonly about: "lead" | "phrase" | "mood" | "year" | "whose" | "frame";
  /**
   * What was decided: `announced`, `2019`, `Quận 8`; `XXXX` for a year that nothing tells. Of a lead the words that govern
   * the block, of a phrase its line's name, of a frame how far it has got and with whom.
   */
  readonly value: string;
  readonly rule: string;
  /** The words it was decided from; null where they stand outside the text (the page's day, its address). */
  readonly from: Span | null;
  /** What other rules would have said. */
  readonly losers: readonly { readonly value: string; readonly rule: string }[];
}

/** What governs what, the phrases, years and units that were found, the moods of gatherings and days, in text order. */
export function decisionsOf(page: PageContext): Decision[] {
  const { decisions, annotations, moods, scan } = page;
  const all = [...leadsOf(page), ...phrasesOf(page), ...decisions.map((decision) => decision())];
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

/** Each governed block with the nearest that governs it; header cells and the line over a table are two. */
function leadsOf({ leads, scan }: PageContext): Decision[] {
  const { blocks, text } = scan;
  return blocks.flatMap(({ start, end, cell }, b) =>
    leads.directlyOver(b).map((over): Decision => {
      const lead = blocks[over] as Block;
      const rule = cell !== null ? (lead.cell === null ? "lead/table" : "lead/header") : `lead/${lead.kind}`;
      return { about: "lead", start, end, value: text.slice(lead.start, lead.end), rule, from: null, losers: [] };
    }),
  );
}

function phrasesOf({ phrases, scan }: PageContext): Decision[] {
  return phrases.all().map(({ line, from, to }): Decision => {
    const { start, end } = spanOf(scan, [from, to]);
    return { about: "phrase", start, end, value: line.concept, rule: line.name, from: null, losers: [] };
  });
}

export const spanOf = ({ t }: Scan, [from, to]: Tokens): Span => ({
  start: t.start[from] as number,
  end: t.end[to - 1] as number,
});
