/** The maximum of the scale that holds for a block. */

import type { Section } from "../../discourse/context.js";
import { type Maximum, maximumIn } from "../../frames/maximum.js";

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
