/** Which cluster a report is about. */

import { citeTokens, ofType, type Section } from "../../discourse/context.js";
import { endOfBracket } from "../../discourse/sections.js";
import * as words from "../../gazetteer/data/clusters.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { ClusterReading } from "../../recognize/cluster.js";
import type { Cluster } from "../../record.js";

/** The heading's cluster; else, on a page of one report, the one that the title names or that met in the opening. */
export function clusterOf(section: Section): Cluster | null {
  const annotation = section.heading ?? subject(section);
  if (annotation === null) return null;
  const { page } = section;
  const { number, name, kind } = annotation.value;
  const cluster: Cluster = { number, name: name === null ? null : normalName(name), kind };
  page.provenance.cite(cluster, null, {
    start: annotation.start,
    end: annotation.end,
    rule: annotation.rule,
    certainty: "stated",
  });
  return cluster;
}

/** A name in a heading of capitals is written in normal case, regions and kinds of khối in their own; a letter stays one. */
function normalName(name: string): string {
  if (name.length === 1 || name !== name.toUpperCase()) return name;
  let lower = name.toLowerCase();
  for (const known of lexicon.clusterNames) {
    const at = lower.indexOf(known.toLowerCase());
    if (at >= 0) lower = lower.slice(0, at) + known + lower.slice(at + known.length);
  }
  return lower;
}

/** Where the opening of a page ends. */
const MOST_IN_OPENING = 6;

function subject(section: Section): AnnotationOf<"cluster"> | null {
  const { page, fromBlock } = section;
  const mentioned = saidOf(section, "cluster-mention");
  const clusters = ofType(section, "cluster").filter(
    ({ from, block }) => !mentioned.has(from) && page.scan.blocks[block]?.kind !== "caption",
  );
  const inTitle = clusters.find(({ block }) => block === page.title.block);
  // The opening: the cluster is who met, or whose meeting it was.
  const met = saidOf(section, "cluster-met");
  const opening = clusters.filter(
    (a) =>
      a.block !== page.title.block &&
      a.block - fromBlock <= MOST_IN_OPENING &&
      (met.has(a.from) || isOfGathering(section, a)),
  );
  const beside = clusters.filter(({ block }) => block === opening[0]?.block);
  const told = isEnumerated(section, opening, beside) ? null : (opening[0] ?? chaired(section));
  if (inTitle === undefined || told === null) return inTitle ?? told;
  // The title may shorten or reword what the text names in full.
  const { number } = inTitle.value;
  return told.value.name !== null && (number === null || number === told.value.number) ? told : inTitle;
}

/** First tokens of the clusters that the lines of a set speak of. */
function saidOf({ page, fromBlock, toBlock }: Section, set: string): ReadonlySet<number> {
  const { first } = page.scan;
  const found = page.phrases.within(set, first[fromBlock] as number, first[toBlock] as number);
  return new Set(found.flatMap(({ slots }) => (slots.cluster === undefined ? [] : [slots.cluster[0]])));
}

/** `Bà A – Cụm trưởng cụm thi đua số III chủ trì hội nghị`: the cluster whose chief chairs. */
function chaired(section: Section): AnnotationOf<"cluster"> | null {
  const { scan } = section.page;
  const chains = [
    ...ofType(section, "person").map((a) => ({ ...a, chain: a.value.chain })),
    ...ofType(section, "office").map((a) => ({ ...a, chain: a.value })),
  ];
  for (const { block, to, chain } of chains) {
    if (block - section.fromBlock > MOST_IN_OPENING) continue;
    const limit = Math.min(scan.first[block + 1] as number, to + MOST_IN_BRACKET);
    // `Cụm trưởng Cụm 9 (gồm các huyện …) đã tổ chức`
    if (lexicon.chairing.longest(scan.t, endOfBracket(scan, to, limit) || to, limit) === null) continue;
    const role = chain?.roles.find(({ leads, cluster }) => leads === "chief" && cluster !== null);
    if (role?.cluster == null) continue;
    const { start, end, rule } = citeTokens(scan, role.titleTo, role.to, "cluster/chaired");
    return { type: "cluster", from: role.titleTo, to: role.to, block, start, end, value: role.cluster, rule };
  }
  return null;
}

const MOST_TO_CLUSTER = 6;
const MOST_IN_BRACKET = 60;

/** `hội nghị giao ban của Cụm 2`: the gathering named before it is its own. */
const isOfGathering = (section: Section, { block, from }: AnnotationOf<"cluster">): boolean =>
  ofType(section, "event").some(
    (event) =>
      event.block === block &&
      event.from <= from &&
      from >= event.value.nameFrom &&
      from - event.value.nameTo <= MOST_TO_CLUSTER,
  );

/** `Cụm 1 gồm …; cụm 2 gồm …`: the clusters are told of one after the other, none is the page's. */
function isEnumerated(
  section: Section,
  clusters: readonly AnnotationOf<"cluster">[],
  beside: typeof clusters,
): boolean {
  const composed = saidOf(section, "cluster-made-of");
  const numbers = (of: typeof clusters): number => new Set(of.map(({ value }) => value.number)).size;
  return (
    numbers([...clusters, ...beside]) > 2 || (numbers(clusters) > 1 && clusters.every(({ from }) => composed.has(from)))
  );
}

const MOST_TO_OWNER = 3;
const OWNING = new WordSet(words.OWNING);

/** `Cụm thi đua số 1 UBMTTQ huyện Đông Anh`, `Hội Cựu chiến binh Việt Nam cụm số 11`: the body right beside the cluster. */
export function ownerOf(section: Section): AnnotationOf<"organisation"> | null {
  const cluster = section.heading ?? subject(section);
  if (cluster === null) return null;
  const { t } = section.page.scan;
  for (const organisation of ofType(section, "organisation")) {
    if (organisation.block !== cluster.block) continue;
    if (organisation.to === cluster.from) return organisation;
    const gap = organisation.from - cluster.to;
    if (gap < 0 || gap > MOST_TO_OWNER) continue;
    let at = cluster.to;
    while (at < organisation.from && OWNING.has(t, at)) at++;
    if (at === organisation.from) return organisation;
  }
  return null;
}

/** How a role names the cluster: `Cụm thi đua 2`, `Khối thi đua các sở, ngành tổng hợp`. */
export function clusterName({ kind, number, name }: Pick<ClusterReading, "kind" | "number" | "name">): string {
  const head = words.FULL_NAMES[kind];
  const own = number ?? name;
  return own === null ? head : `${head} ${own}`;
}
