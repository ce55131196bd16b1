import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { ResolvableRecord } from "../resolve/mentions.js";
import { nameKey } from "../resolve/person-name.js";
import { resolve } from "../resolve/resolve.js";
import type { Mention } from "../resolve/types.js";
import type { Finding, PageEvaluation } from "./evaluate-page.js";
import { personPairs } from "./fields.js";
import { goldFolders, readGoldPage } from "./gold-folders.js";
import { type Identities, parseIdentities } from "./identities.js";

/**
 * Resolves the pages of a `.identities` file and compares pair by pair: right is a pair that is one person here and there.
 *
 * @throws Error with one line that says what is wrong with the file or a page it names
 */
export async function evaluateIdentities(file: string): Promise<PageEvaluation> {
  const gold = parseIdentities(await readFile(file, "utf8"));
  const records = [...gold.records];
  for (const folder of gold.folders) records.push(...(await goldRecords(join(dirname(file), folder))));
  const { persons } = resolve(records);
  const mentions = persons.flatMap(({ id, mentions }) =>
    mentions.map((mention) => ({ mention, found: id, gold: labelOf(mention, gold) })),
  );
  return comparePairs(file, mentions);
}

/** Gold pages as records, named by their folder: the reading is not what is tested here. */
async function goldRecords(root: string): Promise<ResolvableRecord[]> {
  const records: ResolvableRecord[] = [];
  for (const folder of await goldFolders(root)) {
    const { gold } = await readGoldPage(folder);
    const uri = relative(root, folder).replaceAll("\\", "/");
    records.push({ id: uri, source: { uri }, page: gold.page, reports: gold.reports });
  }
  return records;
}

/** On one page a name is one person, and not one elsewhere, unless the file says otherwise; null: it cannot be told. */
function labelOf({ key, name, uri }: Mention, { labels, across }: Identities): string | null {
  const label = labels.get(key);
  if (label !== undefined) return label === "?" ? null : label;
  const group = across.findIndex((one) => nameKey(one.name) === nameKey(name) && one.pages.includes(uri ?? ""));
  if (group >= 0) return across[group]!.known ? `across ${group}` : null;
  return `${uri}#${nameKey(name)}`;
}

interface Labelled {
  readonly mention: Mention;
  readonly found: string;
  readonly gold: string | null;
}

function comparePairs(page: string, mentions: readonly Labelled[]): PageEvaluation {
  const told = mentions.filter(({ gold }) => gold !== null);
  let right = 0;
  const findings: Finding[] = [];
  const pairs = new Set([...pairsBy(told, "gold"), ...pairsBy(told, "found")].map(([a, b]) => `${a} ${b}`));
  for (const pair of pairs) {
    const [one, other] = pair.split(" ").map((index) => told[Number(index)]!) as [Labelled, Labelled];
    const [isOne, foundOne] = [one.gold === other.gold, one.found === other.found];
    if (isOne && foundOne) right += 1;
    else {
      const text = `${one.mention.name}: ${one.mention.key} = ${other.mention.key}`;
      const place = { field: personPairs, page, goldReport: null, foundReport: null, cause: null };
      findings.push({ ...place, gold: isOne ? text : null, found: foundOne ? text : null, differs: null });
    }
  }
  const missed = findings.filter(({ gold }) => gold !== null).length;
  return {
    page,
    counts: new Map([[personPairs, { right, missed, falseFinds: findings.length - missed }]]),
    findings,
    values: [],
  };
}

/** Pairs of indices, the smaller first, of mentions with the same label. */
function* pairsBy(mentions: readonly Labelled[], side: "gold" | "found"): Generator<readonly [number, number]> {
  const groups = new Map<string, number[]>();
  for (const [index, labelled] of mentions.entries()) {
    const earlier = groups.get(labelled[side]!) ?? [];
    for (const other of earlier) yield [other, index];
    groups.set(labelled[side]!, [...earlier, index]);
  }
}
