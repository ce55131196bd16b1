import type { PageKind } from "../store/frontier.js";

/**
 * How far discovery goes, whatever a site names. Far above what a site of some thousand articles has: beyond it the site is broken,
 * or means harm.
 */

/** Of what one list, feed or sitemap names, so much is followed; a sitemap of pages has the protocol's own bound. */
export const MOST_NAMED = { articles: 5000, lists: 200, sitemaps: 500 } as const;
/** An index of sitemaps, one of such indexes, and what that names. */
export const SITEMAP_LEVELS = 3;
/** Pages of a site that wait. What is named beyond that is not noted; the list that names it will name it again. */
export const MOST_WAITING = 100_000;
/** A list ends after so many pages in a row that name no article. */
export const EMPTY_PAGES = 3;
/** Where no address tells which page of a list it is: after so many that name none but known ones, known from this run too. */
export const STALE_PAGES = 10;

/** Of the requests that a run may make, these parts go to finding articles at most. Start pages do not count. */
const SHARES = { list: 1 / 2, feed: 1 / 10, sitemap: 1 / 10 } as const;
export const LEAST_SHARE = 20;

/** What a run has spent of its requests for finding articles. */
export class Shares {
  readonly #left: Map<PageKind, number>;

  /** @param spent what the run has asked for already, by kind */
  constructor(pagesPerRun: number, spent: Readonly<Partial<Record<PageKind, number>>>) {
    const left = (kind: keyof typeof SHARES) =>
      [kind, Math.max(LEAST_SHARE, Math.floor(pagesPerRun * SHARES[kind])) - (spent[kind] ?? 0)] as const;
    this.#left = new Map([left("list"), left("feed"), left("sitemap")]);
  }

  /** @returns whether one more may be asked for */
  spend(kind: PageKind): boolean {
    const left = this.#left.get(kind);
    if (left === undefined) return true;
    this.#left.set(kind, left - 1);
    return left > 0;
  }
}
