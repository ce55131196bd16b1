/** Cuts the page into its cluster sections: a heading of its own line begins one. */
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import { isAllCaps, isNumber, isWord, type Scan } from "../recognize/scan.js";
import type { PageContext, Section } from "./context.js";

const NUMBERING = new Set([".", ")", "/", "-", "*", "+", "•", "·", ":", "("]);
const MOST_TOKENS = 22;

/** First token after a typed bullet or numbering: `I.`, `1)`, `*`, `A/`. */
export function afterBullet(scan: Scan, from: number, to: number): number {
  const { t } = scan;
  let at = from;
  while (at < to && at < from + 4) {
    const norm = t.norm[at] as string;
    if (NUMBERING.has(norm)) at++;
    else if (at + 1 < to && (isNumber(t, at) || norm.length <= 3) && at === from && /^[./)-]$/.test(t.norm[at + 1] as string) && (isNumber(t, at) || isAllCaps(t, at) || norm.length === 1)) at += 2;
    else break;
  }
  return at;
}

/** The cluster that a block is the heading of, or null. */
function headingOf(page: PageContext, b: number, cluster: AnnotationOf<"cluster">): boolean {
  const { scan } = page;
  const block = scan.blocks[b];
  if (block === undefined || block.kind === "caption" || block.kind === "cell" || block.kind === "title") return false;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  if (to - from > MOST_TOKENS) return false;
  if (afterBullet(scan, from, to) !== cluster.from) return false;
  let rest = cluster.to;
  while (rest < to && !isWord(scan.t, rest) && !isNumber(scan.t, rest)) rest++;
  if (rest >= to) return true;
  // Words after the cluster: only a line set apart as a heading may have them, and it is no sentence.
  if (scan.t.norm[to - 1] === "." || scan.t.norm[to - 1] === ";") return false;
  const capitals = isAllCaps(scan.t, cluster.from) && isAllCaps(scan.t, to - 1);
  const inBracket = scan.t.norm[cluster.to] === "(" && scan.t.norm[to - 1] === ")";
  const before = scan.t.norm[cluster.to] as string;
  return capitals || ((block.kind === "heading" || block.bold) && (before === ":" || before === "-" || before === "(" || block.kind === "heading")) || (inBracket && block.bold);
}

/** Reports in page order; a page without cluster headings is one report. */
export function sectionsOf(page: PageContext): Section[] {
  const { scan, annotations } = page;
  const heads: { block: number; heading: AnnotationOf<"cluster"> }[] = [];
  for (const annotation of annotations) {
    if (annotation.type !== "cluster" || heads.at(-1)?.block === annotation.block) continue;
    if (headingOf(page, annotation.block, annotation)) heads.push({ block: annotation.block, heading: annotation });
  }
  const last = scan.blocks.length;
  if (heads.length === 0) return [section(page, 0, last, null, annotations)];
  return heads.map(({ block, heading }, k) => {
    const fromBlock = k === 0 ? 0 : block;
    const toBlock = heads[k + 1]?.block ?? last;
    return section(page, fromBlock, toBlock, heading, annotations);
  });
}

function section(page: PageContext, fromBlock: number, toBlock: number, heading: AnnotationOf<"cluster"> | null, all: readonly Annotation[]): Section {
  return { page, fromBlock, toBlock, heading, annotations: all.filter((a) => a.block >= fromBlock && a.block < toBlock) };
}
