/** Which cluster a report is about. */

import { citeTokens, ofType, type Section } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { type ClusterReading, clusterAt } from "../../recognize/cluster.js";
import { organisationAt } from "../../recognize/organisation.js";
import { normAt, type Scan } from "../../recognize/scan.js";
import { unitAt } from "../../recognize/unit.js";
import type { Cluster } from "../../record.js";

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
  page.ledger.cite(cluster, null, {
    start: annotation.start,
    end: annotation.end,
    rule: annotation.rule,
    certainty: "stated",
  });
  return cluster;
}

/** A name in a heading of capitals is written in normal case, regions and kinds of khối in their own. */
function normalName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  let lower = name.toLowerCase();
  for (const known of lexicon.clusterNames) {
    const at = lower.indexOf(known.toLowerCase());
    if (at >= 0) lower = lower.slice(0, at) + known + lower.slice(at + known.length);
  }
  return lower;
}

const MET = new Set([
  "tổ",
  "họp",
  "tiến",
  "gồm",
  "bao",
  "ký",
  "khai",
  "tham",
  "đã",
  "vừa",
  "long",
  "sơ",
  "tổng",
  "do",
  "diễn",
  "sẽ",
  "có",
  "phối",
  "cùng",
  "giao",
  "tọa",
  "sinh",
  "chủ",
]);

function subject(section: Section): AnnotationOf<"cluster"> | null {
  const { page } = section;
  const clusters = ofType(section, "cluster").filter((a) => !isMentionOnly(section, a));
  const inTitle = clusters.find((a) => a.block === page.title.block);
  // The opening: the cluster is who met, or whose meeting it was.
  const opening = clusters.filter(
    (a) => a.block !== page.title.block && a.block - section.fromBlock <= 6 && isOrganiser(section, a),
  );
  const met = isEnumerated(section, opening) ? null : (opening[0] ?? chaired(section));
  if (inTitle === undefined || met === null) return inTitle ?? met;
  // The title may shorten what the text names in full.
  const { number, name } = inTitle.value;
  if (number !== null && met.value.number === number && name === null && met.value.name !== null) return met;
  return name !== null && met.value.name !== null && number === null && isWithin(met.value.name, name) ? met : inTitle;
}

/** `Bà A – Cụm trưởng cụm thi đua số III chủ trì hội nghị`: the cluster whose chief chairs. */
function chaired(section: Section): AnnotationOf<"cluster"> | null {
  const { scan } = section.page;
  const chains = [
    ...ofType(section, "person").map((a) => ({ ...a, chain: a.value.chain })),
    ...ofType(section, "office").map((a) => ({ ...a, chain: a.value })),
  ];
  for (const { block, to, chain } of chains) {
    if (block - section.fromBlock > 6 || normAt(scan.t, to, scan.t.length) !== "chủ") continue;
    const role = chain?.roles.find(({ leads, cluster }) => leads === "chief" && cluster !== null);
    if (role?.cluster == null) continue;
    const { start, end } = citeTokens(scan, role.titleTo, role.to, "cluster/chaired");
    return {
      type: "cluster",
      from: role.titleTo,
      to: role.to,
      block,
      start,
      end,
      value: role.cluster,
      rule: "cluster/chaired",
    };
  }
  return null;
}

/** `các tỉnh Tây Bắc` within `Hội Khuyến học các tỉnh Tây Bắc`. */
const isWithin = (part: string, whole: string): boolean => whole.toLowerCase().includes(part.toLowerCase());

/** The cluster is followed by what it did or consists of, or the gathering named before it is its own. */
function isOrganiser(section: Section, annotation: AnnotationOf<"cluster">): boolean {
  const { scan } = section.page;
  const limit = scan.first[annotation.block + 1] as number;
  const from = scan.first[annotation.block] as number;
  if (MET.has(normAt(scan.t, afterOwner(scan, annotation.to, limit), limit))) return true;
  return ofType(section, "event").some(
    (event) =>
      event.block === annotation.block &&
      event.from <= annotation.from &&
      annotation.from - event.value.nameTo <= 6 &&
      annotation.from >= event.value.nameFrom &&
      event.from >= from,
  );
}

/** `Cụm 1 gồm …; cụm 2 gồm …`: the clusters are told of one after the other, none is the page's. */
function isEnumerated(section: Section, clusters: readonly AnnotationOf<"cluster">[]): boolean {
  const { t } = section.page.scan;
  const composed = clusters.filter((a) => COMPOSED.has(normAt(t, a.to, t.length)));
  return composed.length === clusters.length && new Set(composed.map((a) => a.value.number)).size > 1;
}

const COMPOSED = new Set(["gồm", "bao", "có"]);
const MOST_OWNER = 60;

/** First token after whose cluster it is (`Công đoàn ngành Giáo dục tỉnh Nghệ An`, `thuộc Hội …`) and the clusters joined to it. */
function afterOwner(scan: Scan, from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from < MOST_OWNER) {
    const norm = scan.t.norm[at] as string;
    if (norm === "(") {
      while (at < limit && at - from < MOST_OWNER && scan.t.norm[at] !== ")") at++;
      at++;
      continue;
    }
    const next: number =
      norm === "thuộc" ||
      norm === "của" ||
      norm === "trực" ||
      norm === "-" ||
      (norm === "," && goesOn(scan, at + 1, limit)) ||
      (norm === "và" && clusterAt(scan, at + 1, limit) !== null)
        ? at + 1
        : Math.max(
            organisationAt(scan, at, limit)?.to ?? 0,
            unitAt(scan, at, limit)?.to ?? 0,
            clusterAt(scan, at, limit)?.to ?? 0,
          );
    if (next <= at) break;
    at = next;
  }
  return at;
}

const MOST_TO_OWNER = 3;

/** `Cụm thi đua số 1 UBMTTQ huyện Đông Anh`, `Hội Cựu chiến binh Việt Nam cụm số 11`: the body right beside the cluster. */
export function ownerOf(section: Section): AnnotationOf<"organisation"> | null {
  const cluster = section.heading ?? subject(section);
  if (cluster === null) return null;
  const organisations = ofType(section, "organisation");
  const { t } = section.page.scan;
  for (const organisation of organisations) {
    if (organisation.block !== cluster.block) continue;
    if (organisation.to === cluster.from) return organisation;
    const gap = organisation.from - cluster.to;
    if (gap < 0 || gap > MOST_TO_OWNER) continue;
    if (t.norm.slice(cluster.to, organisation.from).every((word) => OWNING.has(word))) return organisation;
  }
  return null;
}

const OWNING = new Set(["thuộc", "của", "-"]);

/** `Hội X cụm số 11, gồm các tỉnh …`, `Cụm thi đua số 7, Hội Cựu chiến binh Thành phố tổ chức`. */
const goesOn = (scan: Scan, i: number, limit: number): boolean =>
  COMPOSED.has(normAt(scan.t, i, limit)) || organisationAt(scan, i, limit) !== null || unitAt(scan, i, limit) !== null;

/** `phụ trách Cụm II`, `thuộc cụm thi đua 2`, `cụm trưởng …`: said of somebody, not of the page. */
function isMentionOnly(section: Section, annotation: AnnotationOf<"cluster">): boolean {
  const { t } = section.page.scan;
  const before = normAt(t, annotation.from - 1, t.length);
  // `Hội Khuyến học Quận 3 – Cụm trưởng Cụm thi đua 1 – tổ chức hội nghị`: the chief acts for the cluster.
  if (before === "trưởng" && normAt(t, annotation.to, t.length) === "-")
    return !t.norm
      .slice(annotation.to + 1, annotation.to + 5)
      .join(" ")
      .includes("tổ chức");
  // `Cụm trưởng cụm thi đua số III chủ trì hội nghị`
  if (before === "trưởng" && normAt(t, annotation.to, t.length) === "chủ") return false;
  return before === "trách" || before === "thuộc" || before === "trưởng" || before === "các";
}

/** How a role names the cluster: `Cụm thi đua 2`, `Khối thi đua các sở, ngành tổng hợp`. */
export function clusterName(reading: Pick<ClusterReading, "kind" | "number" | "name">): string {
  const head = reading.kind === "khối" ? "Khối thi đua" : "Cụm thi đua";
  if (reading.number !== null) return `${head} ${reading.number}`;
  return reading.name === null ? head : `${head} ${reading.name}`;
}
