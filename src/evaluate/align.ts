import type { Report } from "../record.js";
import { caseless } from "./comparable.js";

/** Places of two reports that tell of the same section; null where one side has none. */
export interface Aligned {
  readonly gold: number | null;
  readonly found: number | null;
}

/**
 * Pairs reports without changing their order, so that the clusters of the pairs agree as well as possible; among equal
 * ways the one that pairs reports at the same place. What is left over stands alone.
 */
export function alignReports(gold: readonly Report[], found: readonly Report[]): Aligned[] {
  // best[g][f]: the highest likeness that the reports from g and f on can reach together.
  const best = Array.from({ length: gold.length + 1 }, () => new Array<number>(found.length + 1).fill(0));
  const paired = (g: number, f: number) => likeness(gold[g]!, found[f]!) + (g === f ? 1 : 0) + best[g + 1]![f + 1]!;
  for (let g = gold.length - 1; g >= 0; g -= 1) {
    for (let f = found.length - 1; f >= 0; f -= 1) {
      best[g]![f] = Math.max(paired(g, f), best[g + 1]![f]!, best[g]![f + 1]!);
    }
  }
  const aligned: Aligned[] = [];
  let g = 0;
  let f = 0;
  while (g < gold.length || f < found.length) {
    const here = best[g]![f]!;
    if (g < gold.length && f < found.length && paired(g, f) === here) aligned.push({ gold: g++, found: f++ });
    else if (g < gold.length && best[g + 1]![f] === here) aligned.push({ gold: g++, found: null });
    else aligned.push({ gold: null, found: f++ });
  }
  return aligned;
}

/** Two full matches outweigh any number of half ones only where pages are short; sections of a page are few. */
function likeness({ cluster: a }: Report, { cluster: b }: Report): number {
  if (a === null || b === null) return a === b ? 1000 : 100;
  const number = a.number === b.number;
  const name = caseless(a.name ?? "") === caseless(b.name ?? "");
  if (number && name) return a.kind === b.kind ? 1000 : 900;
  // The same number with another name, or the same name with another number, is one cluster read badly.
  if ((number && a.number !== null) || (name && a.name !== null)) return 800;
  return 10;
}
