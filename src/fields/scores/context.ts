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

/** `theo thang điểm 100`, `tối đa là 100 điểm` in the block, else in those above it. */
export function scaleOf(section: Section, block: number): Maximum | null {
  // Asked for each sentence of a block.
  if (last?.section !== section || last.block !== block) last = { section, block, scale: findScale(section, block) };
  return last.scale;
}

let last: { readonly section: Section; readonly block: number; readonly scale: Maximum | null } | null = null;

function findScale(section: Section, block: number): Maximum | null {
  const { first } = section.page.scan;
  for (let b = block; b >= 0; b--) {
    const found = maximumIn(section, first[b] as number, first[b + 1] as number, b < block);
    if (found !== null) return found;
  }
  return null;
}

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
