import type { Catalogue } from "./catalogue.js";
import { clusterList, clusterPage } from "./cluster-pages.js";
import { overview, yearPage } from "./overview.js";
import { peopleList, personPage } from "./people-pages.js";
import type { Quality } from "./plots/quality.js";
import { plotsPage } from "./plots-page.js";
import { unitList, unitPage } from "./unit-pages.js";

export interface SitePage {
  /** From the site's folder. */
  readonly href: string;
  readonly markup: string;
}

/** Every page of the site but those of single records. */
export function* sitePages(catalogue: Catalogue, quality: Quality | null): Generator<SitePage> {
  yield { href: "index.html", markup: overview(catalogue) };
  for (const year of catalogue.years) yield { href: `years/${year}.html`, markup: yearPage(catalogue, year) };
  yield { href: "years/unknown.html", markup: yearPage(catalogue, null) };
  yield { href: "clusters.html", markup: clusterList(catalogue) };
  for (const cluster of catalogue.clusters) yield { href: cluster.href, markup: clusterPage(catalogue, cluster) };
  yield { href: "units.html", markup: unitList(catalogue) };
  for (const unit of catalogue.units) yield { href: unit.href, markup: unitPage(catalogue, unit) };
  yield { href: "plots.html", markup: plotsPage(catalogue, quality) };
  yield { href: "people.html", markup: peopleList(catalogue) };
  for (const person of catalogue.people) yield { href: person.href, markup: personPage(catalogue, person) };
}
