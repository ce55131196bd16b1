import type { Store } from "../store/store.js";
import { type FactCounts, type FactField, totalOf } from "./fact-fields.js";

/** Below these sums chance rules. */
const fewestFacts = 10;
const fewestPages = 5;
/** A field of changed pages may lose this part of its facts. */
const mostLost = 0.5;
/** New pages may have this part fewer facts than those before them: pages differ. */
const mostMissing = 0.8;
/** Of the pages looked at, this part may be gone at once. */
const mostGone = 0.2;

type Sums = Record<string, number>;

/**
 * Looks at what a run changed for signs that a site, or our reading of it, broke: pages that lost all their facts, a
 * field that fell over all changed pages or over all new ones, many pages gone at once. Raising an alarm twice is raising it once.
 */
export function raiseAlarms(store: Store, run: number): void {
  const before: Sums = {};
  const after: Sums = {};
  const fresh = new Map<string, { pages: number; facts: Sums }>();
  let gone = 0;
  store.atomically(() => {
    for (const change of store.changes.of(run)) {
      if (change.change === "gone") gone += 1;
      if (change.facts_after === null) continue;
      const now = JSON.parse(change.facts_after) as FactCounts;
      if (change.facts_before === null) {
        const site = fresh.get(change.site) ?? { pages: 0, facts: {} };
        fresh.set(change.site, { pages: site.pages + 1, facts: addTo(site.facts, now) });
        continue;
      }
      const was = JSON.parse(change.facts_before) as FactCounts;
      addTo(before, was);
      addTo(after, now);
      if (totalOf(was) > 0 && totalOf(now) === 0) {
        const message = `${change.url} used to have ${counted(totalOf(was))} and has none: look at the page`;
        store.changes.alarm(run, "facts-lost", change.pageId, message);
      }
    }
    for (const [field, was] of Object.entries(before)) {
      const now = after[field] ?? 0;
      if (was < fewestFacts || now >= was * (1 - mostLost)) continue;
      const message = `${field} fell from ${was} to ${now} over the changed pages: has the site's layout changed?`;
      store.changes.alarm(run, "field-fell", null, message);
    }
    for (const [site, { pages, facts }] of fresh) {
      if (pages >= fewestPages) checkFresh(store, run, site, pages, facts);
    }
    const tried = store.fetches.outcomes(run).reduce((sum, { kind, n }) => sum + (kind === "article" ? n : 0), 0);
    if (gone >= fewestPages && gone > tried * mostGone) {
      const message = `${gone} of ${tried} pages are gone at once: has the site moved?`;
      store.changes.alarm(run, "many-gone", null, message);
    }
  });
}

/** New pages against what pages of the site had before this run. */
function checkFresh(store: Store, run: number, site: string, pages: number, facts: Sums): void {
  const known = store.readings.factsOfOthers(site, run);
  if (known.length < fewestPages) return;
  const sums = known.reduce<Sums>((sum, json) => addTo(sum, JSON.parse(json) as FactCounts), {});
  for (const [field, sum] of Object.entries(sums)) {
    const expected = (sum / known.length) * pages;
    const found = facts[field] ?? 0;
    if (expected < fewestFacts || found >= expected * (1 - mostMissing)) continue;
    const message = `${site}: ${pages} new pages have ${found} ${field}, about ${Math.round(expected)} were to be expected: has the site's layout changed?`;
    store.changes.alarm(run, "field-fell", null, message);
  }
}

function addTo(sums: Sums, counts: FactCounts): Sums {
  for (const field of Object.keys(counts) as FactField[]) sums[field] = (sums[field] ?? 0) + counts[field];
  return sums;
}

function counted(facts: number): string {
  return facts === 1 ? "1 fact" : `${facts} facts`;
}
