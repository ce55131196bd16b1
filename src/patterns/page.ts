/** A page as patterns see it: what recognition found, and the solutions of the record. */
import { Sentences } from "../discourse/sentences.js";
import type { Analysis } from "../extract.js";
import { type Mention, mentionTable } from "../language/mention.js";
import type { Page } from "../language/view.js";
import { mentionsOf } from "../recognize/mentions.js";
import type { Scan } from "../recognize/scan.js";

const SOLUTION = /^\/reports\/\d+\/solutions\/\d+\/name$/;
const ALL_TAGS = -1;

/** @returns the page, and how many of its sentences were too long to be one */
export function pageOf({ scan, annotations, record }: Analysis): { readonly page: Page; readonly cuts: number } {
  const mentions: Mention[] = mentionsOf(scan, annotations, ALL_TAGS);
  for (const [pointer, entries] of Object.entries(record.evidence)) {
    if (!SOLUTION.test(pointer)) continue;
    for (const { start, end } of entries) {
      const [from, to] = tokensOf(scan, start, end);
      if (to > from) mentions.push({ tag: "Solution", from, to });
    }
  }
  const { starts, cuts } = new Sentences(scan, annotations);
  return { page: { t: scan.t, sentences: starts, mentions: mentionTable(mentions) }, cuts };
}

/** The tokens that characters `[start, end)` touch. */
function tokensOf({ t }: Scan, start: number, end: number): [number, number] {
  const firstWith = (holds: (token: number) => boolean) => {
    let low = 0;
    let high = t.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return [firstWith((i) => (t.end[i] as number) > start), firstWith((i) => (t.start[i] as number) >= end)];
}
