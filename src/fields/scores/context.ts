/** What the words around a score say of it: registered or awarded, the maximum of its scale. */

import type { Section } from "../../discourse/context.js";
import { type Maximum, maximumIn } from "../../frames/maximum.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Scan } from "../../recognize/scan.js";
import type { Score } from "../../record.js";

/** The last word for a kind in the lines that govern the block. */
export function kindAbove({ page: { scan, leads }, fromBlock }: Section, block: number): Score["kind"] | null {
  for (const b of leads.over(block)) {
    const kind = b < fromBlock ? null : kindIn(scan, scan.first[b] as number, scan.first[b + 1] as number);
    if (kind !== null) return kind;
  }
  return null;
}

/** `theo thang điểm 100`, `tối đa là 100 điểm` in the block, else the last that is laid down above it; each block is read once. */
export function scaleOf(section: Section, block: number): Maximum | null {
  const { first } = section.page.scan;
  const known = scales.get(section) ?? { of: [], above: [null] };
  scales.set(section, known);
  const read = (b: number, lasting: boolean): Maximum | null =>
    maximumIn(section, first[b] as number, first[b + 1] as number, lasting) ?? (known.above[b] as Maximum | null);
  for (let b = known.above.length; b <= block; b++) known.above.push(read(b - 1, true));
  if (known.of[block] === undefined) known.of[block] = read(block, false);
  return known.of[block] as Maximum | null;
}

/** Of each block: its scale, where it was asked for, and what the blocks before it have laid down. */
const scales = new WeakMap<Section, { readonly of: (Maximum | null)[]; readonly above: (Maximum | null)[] }>();

/** The last word in tokens `[from, to)` that tells of a kind. */
export function kindIn(scan: Scan, from: number, to: number): Score["kind"] | null {
  let kind: Score["kind"] | null = null;
  for (let i = from; i < to; ) {
    const found = lexicon.scoreKinds.longest(scan.t, i, to);
    if (found !== null) kind = found.value;
    i = found?.end ?? i + 1;
  }
  return kind;
}
