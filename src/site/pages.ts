import type { Catalogue } from "./catalogue.js";
import type { Run } from "./changes.js";
import { changesPage } from "./changes-page.js";
import { clusterPage } from "./cluster-pages.js";
import { feed } from "./feed.js";
import { html, type Part } from "./html.js";
import { awardList, meetingList, scoreList, solutionList } from "./lists/fact-lists.js";
import { listPages } from "./lists/list-page.js";
import { clusterList, peopleList, unitList } from "./lists/name-lists.js";
import { pageList } from "./lists/page-list.js";
import { t, tAttribute } from "./message.js";
import { overview, yearPage } from "./overview.js";
import { personPage } from "./people-pages.js";
import type { Quality } from "./plots/quality.js";
import { plotsPage } from "./plots-page.js";
import { qualityPage } from "./quality-page.js";
import { unitPages } from "./unit-pages.js";

export interface SitePage {
  /** From the site's folder. */
  readonly href: string;
  readonly markup: string;
}

/** What a site says beside its records. */
export interface Beside {
  /** Figures of `thidua evaluate`. */
  readonly quality: Quality | null;
  /** The latest first. */
  readonly runs: readonly Run[];
}

const factPages = [
  ["scores", "field_scores", scoreList],
  ["solutions", "field_solutions", solutionList],
  ["awards", "field_awards", awardList],
  ["meetings", "meetings", meetingList],
] as const;

/** Every page of the site but those of single records. */
export function* sitePages(catalogue: Catalogue, { quality, runs }: Beside): Generator<SitePage> {
  yield { href: "index.html", markup: overview(catalogue, runs) };
  for (const year of catalogue.years) yield { href: `years/${year}.html`, markup: yearPage(catalogue, year) };
  yield { href: "years/unknown.html", markup: yearPage(catalogue, null) };
  yield* listPages({ list: pageList(catalogue), title: "pages", part: "pages" });
  yield* listPages({ list: clusterList(catalogue), title: "clusters", part: "clusters" });
  yield* listPages({ list: unitList(catalogue), title: "units", part: "units" });
  yield* listPages({ list: peopleList(catalogue), title: "people", part: "people" });
  for (const [name, title, list] of factPages)
    yield* listPages({ list: list(catalogue), title, part: "data", lead: factTabs(name) });
  for (const cluster of catalogue.clusters) yield { href: cluster.href, markup: clusterPage(catalogue, cluster) };
  yield* unitPages(catalogue);
  for (const person of catalogue.people) yield { href: person.href, markup: personPage(catalogue, person) };
  yield { href: "plots.html", markup: plotsPage(catalogue) };
  yield { href: "quality.html", markup: qualityPage(catalogue, quality) };
  yield { href: "changes.html", markup: changesPage(runs) };
  yield { href: "feed.xml", markup: feed(runs) };
}

function factTabs(chosen: string): Part {
  const items = factPages.map(
    ([name, title]) =>
      html`<li><a href="${name}.html"${name === chosen && html` aria-current="page"`}>${t(title)}</a></li>`,
  );
  return html`<nav class="sub"${tAttribute("aria-label", "data")}><ul>${items}</ul></nav>`;
}
