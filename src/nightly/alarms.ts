import type { HeldRow } from "../store/holds.js";
import type { Store } from "../store/store.js";
import { storedJson } from "../store/store-error.js";
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
 * @param offline the run read again what was stored: what is lost is lost by our reading
 *
 * Looks at what a run changed for signs that a site, or our reading of it, broke: pages that lost all their facts, a
 * field that fell over all changed pages or over all new ones, many pages gone at once. Raising an alarm twice is raising it once.
 */
export function raiseAlarms(store: Store, run: number, { offline }: { readonly offline: boolean }): void {
  const before: Sums = {};
  const after: Sums = {};
  const fresh = new Map<string, { pages: number; facts: Sums }>();
  let gone = 0;
  store.atomically(() => {
    tellHeld(store, run);
    for (const change of store.changes.of(run)) {
      if (change.change === "gone") gone += 1;
      if (change.facts_after === null) continue;
      const now = storedJson<FactCounts>(store, change.facts_after);
      if (change.facts_before === null) {
        const site = fresh.get(change.site) ?? { pages: 0, facts: {} };
        fresh.set(change.site, { pages: site.pages + 1, facts: addTo(site.facts, now) });
        continue;
      }
      const was = storedJson<FactCounts>(store, change.facts_before);
      addTo(before, was);
      addTo(after, now);
      // What the site took away was held back first, and told then.
      if (offline && totalOf(was) > 0 && totalOf(now) === 0) {
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
    checkOutcomes(store, run, gone);
  });
}

/** One alarm a site, whatever the number of pages: a broken site breaks many. */
function tellHeld(store: Store, run: number): void {
  const held = store.holds.list();
  for (const site of new Set(held.map((row) => row.site))) {
    const here = held.filter((row) => row.site === site);
    const [{ url, held_why }] = here as [HeldRow];
    const pages = here.length === 1 ? "1 page is" : `${here.length} pages are`;
    const message = `${site}: ${pages} held back, the last good records stand: ${url}: ${held_why}. Look at it in a browser; if the site is right, \`thidua retry --accept\` lets the change through, as does another day that finds the same`;
    store.changes.alarm(run, "facts-held", null, message);
  }
}

/** Many pages that meet the same fate at once are the site's, or our configuration's. */
function checkOutcomes(store: Store, run: number, gone: number): void {
  const articles = store.fetches.outcomes(run).filter(({ kind }) => kind === "article");
  const tried = articles.reduce((sum, { n }) => sum + n, 0);
  const many = (pages: number) => pages >= fewestPages && pages > tried * mostGone;
  if (many(gone)) {
    const message = `${gone} of ${tried} pages are gone at once: has the site moved? \`thidua init <address>\` looks at it anew`;
    store.changes.alarm(run, "many-gone", null, message);
  }
  const refused = articles.find(({ outcome }) => outcome === "refused")?.n ?? 0;
  if (many(refused)) {
    const message = `${refused} of ${tried} pages are not asked for: robots.txt, "allow" or redirects out of the site forbid them; compare the configuration with the site`;
    store.changes.alarm(run, "many-refused", null, message);
  }
  const saidGone = store.fetches.failedWith(run, ["says-gone", "moved"]);
  if (many(saidGone)) {
    const message = `${saidGone} of ${tried} pages say at once that they are gone, or lead elsewhere: has the site moved? The next run that hears it too believes it`;
    store.changes.alarm(run, "many-gone", null, message);
  }
  const sameText = store.faults.failedIn(run);
  if (sameText > 0) {
    const message = `${sameText} pages have one and the same text: the site answers with it instead of the pages; what is known stays as it is`;
    store.changes.alarm(run, "same-text", null, message);
  }
}

/** New pages against what pages of the site had before this run. */
function checkFresh(store: Store, run: number, site: string, pages: number, facts: Sums): void {
  const known = store.readings.factsOfOthers(site, run);
  if (known.length < fewestPages) return;
  const sums = known.reduce<Sums>((sum, json) => addTo(sum, storedJson<FactCounts>(store, json)), {});
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
