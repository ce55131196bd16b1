import type { PageRecord } from "../record.js";
import type { Span } from "../types.js";
import { evaluateIdentities } from "./evaluate-identities.js";
import { evaluatePage, type Finding, type PageEvaluation } from "./evaluate-page.js";
import { fieldNames, overall, personPairs } from "./fields.js";
import { identitiesEnding, readGoldPage } from "./gold-folders.js";
import { type Counts, noCounts, sum } from "./metrics.js";

/** What the gold pages say of the program. */
export interface Evaluation {
  readonly pages: readonly PageEvaluation[];
  /** Pages that could not be compared, and why. */
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly page: string;
  readonly message: string;
}

/** How `evaluate` has a page read: the record, and what was recognized on the way. */
export type Analyse = (
  bytes: Uint8Array,
  options: { uri?: string },
) => { readonly record: PageRecord; readonly annotations: readonly Span[] };

/** Evaluates the gold pages in these folders and these `.identities` files, one at a time. A broken one is a problem, and the rest goes on. */
export async function evaluateFolders(folders: readonly string[], analyse: Analyse): Promise<Evaluation> {
  const pages: PageEvaluation[] = [];
  const problems: Problem[] = [];
  for (const page of folders) {
    try {
      if (page.endsWith(identitiesEnding)) {
        pages.push(await evaluateIdentities(page));
        continue;
      }
      const { gold, bytes } = await readGoldPage(page);
      const { record, annotations } = analyse(bytes, gold.uri === null ? {} : { uri: gold.uri });
      pages.push(evaluatePage(page, gold, record, annotations));
    } catch (error) {
      problems.push({ page, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { pages, problems };
}

/** The same evaluation as if there were only these fields. */
export function onlyFields({ pages, problems }: Evaluation, fields: readonly string[]): Evaluation {
  if (fields.length === 0) return { pages, problems };
  return {
    pages: pages.map(({ page, counts, findings, values }) => ({
      page,
      counts: new Map([...counts].filter(([field]) => fields.includes(field))),
      findings: findings.filter(({ field }) => fields.includes(field)),
      values: values.filter(({ field }) => fields.includes(field)),
    })),
    problems,
  };
}

/** Counts over pages by field, in the order of the fields; the last one is `overall`. */
export function totalsOf(pages: readonly PageEvaluation[]): Map<string, Counts> {
  const totals = new Map<string, Counts>();
  for (const field of fieldNames) {
    const counts = pages.flatMap((page) => page.counts.get(field) ?? []);
    if (counts.length > 0) totals.set(field, sum(counts));
  }
  const facts = [...totals].filter(([field]) => field !== personPairs).map(([, counts]) => counts);
  return totals.set(overall, facts.length === 0 ? noCounts : sum(facts));
}

/** By field, then by page. */
export function findingsOf(pages: readonly PageEvaluation[]): Finding[] {
  return fieldNames.flatMap((name) => pages.flatMap(({ findings }) => findings.filter(({ field }) => field === name)));
}
