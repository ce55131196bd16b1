/** Which cluster a report is about. */
import type { AnnotationOf } from "../recognize/annotation.js";
import type { ClusterReading } from "../recognize/cluster.js";
import { normAt } from "../recognize/scan.js";
import type { Cluster } from "../record.js";
import { cleanText, ofType, type Section } from "./context.js";

/** The heading's cluster; else, on a page of one report, the one that the title names or that met in the opening. */
export function clusterOf(section: Section): Cluster | null {
  const annotation = section.heading ?? subject(section);
  if (annotation === null) return null;
  return clusterValue(section, annotation);
}

function clusterValue(section: Section, annotation: AnnotationOf<"cluster">): Cluster {
  const { page } = section;
  const { number, name, kind } = annotation.value;
  const cluster: Cluster = { number, name: name === null ? null : normalName(name), kind };
  page.ledger.cite(cluster, null, { start: annotation.start, end: annotation.end, rule: annotation.rule, certainty: "stated" });
  return cluster;
}

/** A named cluster in a heading of capitals is written in normal case. */
function normalName(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase() : name;
}

const MET = new Set(["tổ", "họp", "tiến", "gồm", "bao", "ký", "khai", "tham", "đã", "vừa", "long", "sơ", "tổng", "do", "diễn", "(", "sẽ"]);

function subject(section: Section): AnnotationOf<"cluster"> | null {
  const { page } = section;
  const clusters = ofType(section, "cluster").filter((a) => !isMentionOnly(section, a));
  const inTitle = clusters.find((a) => a.block === page.title.block);
  const numbered = (a: AnnotationOf<"cluster">): boolean => a.value.number !== null || a.value.name !== null;
  if (inTitle !== undefined && numbered(inTitle)) return inTitle;
  // The opening: the cluster is who met, or whose meeting it was.
  const opening = clusters.filter((a) => a.block !== page.title.block && a.block - section.fromBlock <= 6 && numbered(a));
  for (const annotation of opening) if (isOrganiser(section, annotation)) return annotation;
  return null;
}

/** The cluster is followed by what it did or consists of, or the gathering named before it is its own. */
function isOrganiser(section: Section, annotation: AnnotationOf<"cluster">): boolean {
  const { scan } = section.page;
  const limit = scan.first[annotation.block + 1] as number;
  const from = scan.first[annotation.block] as number;
  const next = normAt(scan.t, annotation.to, limit);
  if (MET.has(next)) return true;
  return ofType(section, "event").some(
    (event) => event.block === annotation.block && event.from <= annotation.from && annotation.from - event.value.nameTo <= 6 && annotation.from >= event.value.nameFrom && event.from >= from,
  );
}

/** `phụ trách Cụm II`, `thuộc cụm thi đua 2`, `cụm trưởng …`: said of somebody, not of the page. */
function isMentionOnly(section: Section, annotation: AnnotationOf<"cluster">): boolean {
  const { t } = section.page.scan;
  const before = normAt(t, annotation.from - 1, t.length);
  return before === "trách" || before === "thuộc" || before === "trưởng" || before === "các";
}

/** How a role names the cluster: `Cụm thi đua 2`, `Khối thi đua các sở, ngành tổng hợp`. */
export function clusterName(reading: Pick<ClusterReading, "kind" | "number" | "name">): string {
  const head = reading.kind === "khối" ? "Khối thi đua" : "Cụm thi đua";
  if (reading.number !== null) return `${head} ${reading.number}`;
  return reading.name === null ? head : `${head} ${reading.name}`;
}

export const clusterText = (section: Section, a: AnnotationOf<"cluster">): string => cleanText(section.page.scan, a.from, a.to);
