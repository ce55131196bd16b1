/** Cuts the page into its cluster sections: a heading of its own line begins one. */

import { lexicon } from "../gazetteer/lexicon.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import { type ClusterReading, clusterAt } from "../recognize/cluster.js";
import { endsSentence, isCapital, isNumber, isWord, normAt, type Scan } from "../recognize/scan.js";
import { afterBullet } from "./bullet.js";
import type { PageContext, Section } from "./context.js";

const MOST_TOKENS = 32;

/**
 * `line`: the cluster is all that the block says; `loose`: a list of clusters would look the same; `run-in`: the text goes on
 * behind a mark, as in `Cụm II. Họp sáng 8/11/2016 tại …`.
 */
interface Head {
  readonly block: number;
  readonly heading: AnnotationOf<"cluster">;
  readonly kind: "line" | "loose" | "run-in";
}

/** The cluster that block `b` is the heading of, or null. */
function headOf(scan: Scan, b: number): Head | null {
  const block = scan.blocks[b];
  if (
    block === undefined ||
    block.kind === "caption" ||
    block.kind === "cell" ||
    block.kind === "title" ||
    block.kind === "byline" ||
    block.kind === "dateline"
  )
    return null;
  const { t } = scan;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const bullet = afterBullet(scan, from, to);
  if (bullet >= to) return null;
  const lead = lexicon.headingLeads.longest(t, bullet, to);
  const start = lead?.end ?? bullet;
  const cluster = clusterAt(scan, start, to);
  if (cluster === null) return null;
  const head = (kind: Head["kind"]): Head => ({ block: b, heading: annotationOf(scan, b, cluster), kind });
  let rest = cluster.to;
  while (rest < to && !isWord(t, rest) && !isNumber(t, rest)) rest++;
  if (rest >= to) return head("line");
  // Words after the cluster: only a line set apart as a heading may have them, and it is no sentence.
  if (lead !== null) return null;
  const mark = t.norm[cluster.to] as string;
  const closed = endOfBracket(scan, cluster.to, to);
  if (to - from <= MOST_TOKENS) {
    if (closed > 0 && closed >= to) return head(block.bold || block.kind === "heading" ? "line" : "loose");
    if (!endsSentence(t, to - 1, to) && t.norm[to - 1] !== ";")
      if (isShouted(scan, cluster.from, to) || block.kind === "heading" || (block.bold && HEADING_MARKS.has(mark)))
        return head("line");
  }
  return HEADING_MARKS.has(mark) || (mark === "." && isCapital(t, cluster.to + 1)) ? head("run-in") : null;
}

const HEADING_MARKS: ReadonlySet<string> = new Set([":", "-", "("]);

function annotationOf(
  scan: Scan,
  b: number,
  found: { from: number; to: number; value: ClusterReading; rule: string },
): AnnotationOf<"cluster"> {
  return {
    type: "cluster",
    ...found,
    block: b,
    start: scan.t.start[found.from] as number,
    end: scan.t.end[found.to - 1] as number,
  };
}

/** End of `(các Quận 1, 3, 5)` with the marks behind it when it begins at token `i` and closes the block; else 0. */
export function endOfBracket(scan: Scan, i: number, to: number): number {
  const { t } = scan;
  if (normAt(t, i, to) !== "(") return 0;
  let depth = 0;
  for (let at = i; at < to; at++) {
    if (t.norm[at] === "(") depth++;
    else if (t.norm[at] === ")" && --depth === 0) {
      let end = at + 1;
      while (end < to && !isWord(t, end) && !isNumber(t, end)) end++;
      return end;
    }
  }
  return 0;
}

/** Every word of the line is in capitals. */
function isShouted(scan: Scan, from: number, to: number): boolean {
  const { t } = scan;
  for (let i = from; i < to; i++)
    if (isWord(t, i) && scan.text.slice(t.start[i], t.end[i]) !== scan.text.slice(t.start[i], t.end[i]).toUpperCase())
      return false;
  return true;
}

const sameCluster = (a: ClusterReading, b: ClusterReading): boolean =>
  a.kind === b.kind && a.number === b.number && (a.number !== null || a.name?.toLowerCase() === b.name?.toLowerCase());

/** The headings that count: no list of clusters, no second heading of the same one. */
function headsOf(page: PageContext): Head[] {
  const { scan } = page;
  const found: Head[] = [];
  for (let b = 0; b < scan.blocks.length; b++) {
    const head = headOf(scan, b);
    if (head !== null) found.push(head);
  }
  const lines = found.filter((head) => head.kind !== "run-in");
  const loose = found.filter((head) => head.kind === "loose");
  // Clusters listed line by line are told of, not reported.
  const listed = loose.some((head, k) => loose[k + 1]?.block === head.block + 1);
  const kept = lines.length > 0 ? lines.filter((head) => head.kind === "line" || !listed) : reportsAmong(page, found);
  return kept.filter((head, k) => k === 0 || !sameCluster(head.heading.value, (kept[k - 1] as Head).heading.value));
}

/** Of paragraphs that begin with a cluster those that report of it: two or more, each with a day of its own and more than a line. */
function reportsAmong({ scan, annotations }: PageContext, heads: readonly Head[]): Head[] {
  let next = 0;
  const reports = heads.filter(({ block }, k) => {
    const from = scan.first[block] as number;
    const to = scan.first[heads[k + 1]?.block ?? scan.blocks.length] as number;
    let dated = false;
    for (; next < annotations.length && (annotations[next] as Annotation).from < to; next++)
      dated ||= (annotations[next] as Annotation).type === "date" && (annotations[next] as Annotation).from >= from;
    return dated && to - from > MOST_TOKENS;
  });
  return reports.length > 1 ? reports : [];
}

/** Reports in page order; a page without cluster headings is one report. */
export function sectionsOf(page: PageContext): Section[] {
  const { scan, annotations } = page;
  const heads = headsOf(page);
  const last = scan.blocks.length;
  const { event } = page.title;
  const titled = event === null ? [] : [event];
  if (heads.length === 0) return [{ page, fromBlock: 0, toBlock: last, heading: null, annotations, common: titled }];
  let next = 0;
  const top = heads[0]?.block ?? 0;
  const above = annotations.filter((a): a is AnnotationOf<"event"> => a.type === "event" && a.block < top);
  const common = [...titled, ...above.filter((a) => a !== event)];
  return heads.map(({ block, heading }, k) => {
    const toBlock = heads[k + 1]?.block ?? last;
    const own: Annotation[] = [];
    for (; next < annotations.length && (annotations[next] as Annotation).block < toBlock; next++)
      own.push(annotations[next] as Annotation);
    return { page, fromBlock: k === 0 ? 0 : block, toBlock, heading, annotations: own, common };
  });
}
