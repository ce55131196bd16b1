import { identify } from "./identity.js";
import type { SiteScope } from "./types.js";

/**
 * Tells a list that goes on for ever: some sites answer `page-1000` with the last page that there is, and name a next one.
 * Holds one page of each list, for one run.
 */
export class ListTails {
  readonly #last = new Map<string, string>();

  /** Whether the page of a list lists just what the page before it did. Each page is asked about once, in their order. */
  repeats(url: string, articles: readonly { readonly url: string }[], site: SiteScope): boolean {
    const identity = identify(url, site);
    if ("refused" in identity || identity.list === null) return false;
    const listed = articles.map((article) => article.url).join("\n");
    const before = this.#last.get(identity.list.key);
    this.#last.set(identity.list.key, listed);
    return before === listed;
  }
}
