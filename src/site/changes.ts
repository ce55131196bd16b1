/** What is new, changed and gone since the site was written before. */

/** A page as the last run left it. */
export interface KnownPage {
  readonly id: string;
  /** Tells whether what was read of it is the same. */
  readonly digest: string;
  readonly title: string | null;
  readonly href: string;
}

export interface ChangedPage {
  readonly title: string | null;
  /** Null for a page that is gone. */
  readonly href: string | null;
  readonly id: string;
}

/** One writing of the site that differed from the one before. */
export interface Run {
  /** RFC 3339. */
  readonly at: string;
  readonly added: readonly ChangedPage[];
  readonly changed: readonly ChangedPage[];
  readonly gone: readonly ChangedPage[];
  /** All of them, where the lists are cut. */
  readonly counts: { readonly added: number; readonly changed: number; readonly gone: number };
}

export interface History {
  /** By address, else by id. */
  readonly pages: Readonly<Record<string, KnownPage>>;
  /** The latest first. */
  readonly runs: readonly Run[];
}

const mostRuns = 30;
const mostListed = 200;

export const noHistory: History = { pages: {}, runs: [] };

/**
 * The history with this run; a run that changes nothing leaves none.
 *
 * @param pages by address, else by id
 */
export function historyWith(earlier: History, pages: ReadonlyMap<string, KnownPage>, at: string): History {
  const added: ChangedPage[] = [];
  const changed: ChangedPage[] = [];
  for (const [key, page] of pages) {
    const known = Object.hasOwn(earlier.pages, key) ? earlier.pages[key] : undefined;
    if (known === undefined) added.push(listed(page));
    else if (known.digest !== page.digest) changed.push(listed(page));
  }
  const gone = Object.entries(earlier.pages)
    .filter(([key]) => !pages.has(key))
    .map(([, page]) => ({ ...listed(page), href: null }));
  const counts = { added: added.length, changed: changed.length, gone: gone.length };
  const cut = (list: ChangedPage[]) => list.slice(0, mostListed);
  const run: Run = { at, added: cut(added), changed: cut(changed), gone: cut(gone), counts };
  const isNews = counts.added + counts.changed + counts.gone > 0;
  return { pages: Object.fromEntries(pages), runs: [...(isNews ? [run] : []), ...earlier.runs].slice(0, mostRuns) };
}

function listed({ title, href, id }: KnownPage): ChangedPage {
  return { title, href, id };
}

/** @returns no history where the text is none: whoever spoiled the file loses only what was new */
export function historyOf(text: string): History {
  try {
    const { pages, runs } = JSON.parse(text) as History;
    return typeof pages === "object" && pages !== null && Array.isArray(runs) ? { pages, runs } : noHistory;
  } catch {
    return noHistory;
  }
}
