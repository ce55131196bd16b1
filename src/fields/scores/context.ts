/** What the words around a score say of it: registered or awarded, the maximum of its scale, the criterion. */

import type { Section } from "../../discourse/context.js";
import { type Maximum, maximumIn } from "../../frames/maximum.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { isQuote, quotationAt } from "../../recognize/quotation.js";
import { isCapital, isNumber, normAt, type Scan } from "../../recognize/scan.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Score } from "../../record.js";

const BLOCKS_ABOVE = 14;
const BLOCKS_OF_SCALE = 6;

/** Kinds and scales of a section's blocks, each looked up once. */
export class ScoreContext {
  readonly #kinds = new Map<number, Score["kind"] | null>();
  #within: { readonly block: number; readonly to: number; readonly kind: Score["kind"] | null } = {
    block: -1,
    to: 0,
    kind: null,
  };
  readonly #maxima = new Map<number, Maximum | null>();

  constructor(private readonly section: Section) {}

  /** The last word for a kind in the block before token `to`; asked from left to right. */
  kindWithin(block: number, to: number): Score["kind"] | null {
    const { scan } = this.section.page;
    if (this.#within.block !== block) this.#within = { block, to: scan.first[block] as number, kind: null };
    const { to: from, kind } = this.#within;
    if (to > from) this.#within = { block, to, kind: kindIn(scan, from, to) ?? kind };
    return this.#within.kind;
  }

  /** The last word for a kind in the blocks above. */
  kindAbove(block: number): Score["kind"] | null {
    const { scan } = this.section.page;
    for (let b = block - 1; b >= Math.max(this.section.fromBlock, block - BLOCKS_ABOVE); b--) {
      let kind = this.#kinds.get(b);
      if (kind === undefined) {
        kind = kindIn(scan, scan.first[b] as number, scan.first[b + 1] as number);
        this.#kinds.set(b, kind);
      }
      if (kind !== null) return kind;
    }
    return null;
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
      if (b < block && scan.blocks[b]?.kind === "paragraph" && to - from > 30 && scan.t.norm[to - 1] !== ":")
        return null;
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

export interface Criterion {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 16;
const ENDS = new Set([",", ";", ".", ":", ")", "(", "/"]);

/** `9/10 điểm về phát triển hội viên`, `điểm ở tiêu chí “…”`: after the score. */
export function criterionAfter(scan: Scan, i: number, limit: number): Criterion | null {
  const { t } = scan;
  let at = i;
  const lead = normAt(t, at, limit);
  const about = lead === "về";
  if (about || lead === "ở" || lead === "cho" || lead === "trong") at++;
  else if (lead === "đối" && normAt(t, at + 1, limit) === "với") at += 2;
  else if (lead === "(") at++;
  const noun = lexicon.criterionNouns.longest(t, at, limit);
  if (noun === null && !about) return null;
  return phraseAt(scan, noun?.end ?? at, limit);
}

/** `Ở tiêu chí “Phát triển hội viên”, Quận 8 đạt …`: the last one before the score in its sentence. */
export function criterionBefore(scan: Scan, from: number, to: number): Criterion | null {
  const { t } = scan;
  for (let i = to - 1; i >= from; i--) {
    const noun = lexicon.criterionNouns.longest(t, i, to);
    if (noun === null || /^(?:các|\d+|những|số|đủ|mọi)$/.test(normAt(t, i - 1, to))) continue;
    // `tiêu chí 1`: known by its number alone.
    if (
      noun.end < to &&
      isNumber(t, noun.end) &&
      (t.norm[noun.end] as string).length <= 2 &&
      normAt(t, noun.end + 1, to) !== "%"
    )
      return { from: i, to: noun.end + 1 };
    const found = phraseAt(scan, noun.end, to);
    const quoted = found !== null && isQuote(t.norm[found.from - 1] as string);
    if (found !== null && (quoted || ENDS.has(normAt(t, found.to, to)))) return found;
  }
  return null;
}

/** A quoted name, or the words up to the next stop, unit or verb. */
function phraseAt(scan: Scan, i: number, limit: number): Criterion | null {
  const { t } = scan;
  let from = i;
  while (from < limit && (t.norm[from] === ":" || t.norm[from] === "về" || t.norm[from] === "là")) from++;
  const quote = quotationAt(scan, from, limit);
  if (quote !== null) return quote.rule === "quotation/closed" ? quote.value : null;
  let to = from;
  while (to < limit && to - from < MOST_WORDS && !ENDS.has(t.norm[to] as string)) {
    if (t.norm[to] === "và" && (isCapital(t, to + 1) || unitListAt(scan, to + 1, limit) !== null)) break;
    if (to > from && lexicon.scoreKinds.longest(t, to, limit) !== null) break;
    to++;
  }
  if (
    to - from < 2 ||
    to - from >= MOST_WORDS ||
    GENERAL.has(t.norm[from] as string) ||
    unitListAt(scan, from, limit) !== null
  )
    return null;
  return { from, to };
}

/** `điểm về thi đua`, `về đích`, `về nhất`: no criterion. */
const GENERAL = new Set(["thi", "đích", "nhất", "nhì", "ba", "năm", "điểm", "kết", "công"]);
