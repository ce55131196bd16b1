/** What the words around a score say of it: registered or awarded, the maximum of its scale. */

import type { Section } from "../../discourse/context.js";
import { type Maximum, maximumIn } from "../../frames/maximum.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Scan } from "../../recognize/scan.js";
import type { Score } from "../../record.js";

const BLOCKS_OF_SCALE = 6;
/** A longer paragraph ends the reach of a scale, unless it leads to what is below. */
const MOST_IN_LINE = 30;

/** Kinds and scales of a section's blocks, each looked up once. */
export class ScoreContext {
  readonly #kinds = new Map<number, Score["kind"] | null>();
  readonly #maxima = new Map<number, Maximum | null>();
  #within: { readonly block: number; readonly to: number; readonly kind: Score["kind"] | null } = {
    block: -1,
    to: 0,
    kind: null,
  };

  constructor(private readonly section: Section) {}

  /** The last word for a kind in the block before token `to`; asked from left to right. */
  kindWithin(block: number, to: number): Score["kind"] | null {
    const { scan } = this.section.page;
    if (this.#within.block !== block) this.#within = { block, to: scan.first[block] as number, kind: null };
    const { to: from, kind } = this.#within;
    if (to > from) this.#within = { block, to, kind: kindIn(scan, from, to) ?? kind };
    return this.#within.kind;
  }

  /** The last word for a kind in the lines that govern the block. */
  kindAbove(block: number): Score["kind"] | null {
    const { leads } = this.section.page;
    for (const b of leads.over(block)) {
      const kind = b < this.section.fromBlock ? null : this.#kindOf(b);
      if (kind !== null) return kind;
    }
    return null;
  }

  #kindOf(b: number): Score["kind"] | null {
    const { scan } = this.section.page;
    let kind = this.#kinds.get(b);
    if (kind === undefined) {
      kind = kindIn(scan, scan.first[b] as number, scan.first[b + 1] as number);
      this.#kinds.set(b, kind);
    }
    return kind;
  }

  /** `theo thang điểm 100`, `tối đa là 100 điểm` in the block or a little above it. */
  maximum(block: number): Maximum | null {
    const { scan } = this.section.page;
    for (let b = block; b >= Math.max(this.section.fromBlock, block - BLOCKS_OF_SCALE); b--) {
      const from = scan.first[b] as number;
      const to = scan.first[b + 1] as number;
      let found = this.#maxima.get(b);
      if (found === undefined) {
        found = maximumIn(this.section, from, to);
        this.#maxima.set(b, found);
      }
      if (found !== null) return found;
      const ends = scan.blocks[b]?.kind === "paragraph" && to - from > MOST_IN_LINE;
      if (b < block && ends && scan.t.norm[to - 1] !== ":") return null;
    }
    return null;
  }
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
