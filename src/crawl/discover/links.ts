import { decode } from "../../source/decode.js";
import type { PageLink } from "../../types.js";
import type { SiteScope } from "../types.js";
import { readFeed } from "./feed.js";
import { readListPage } from "./list-page.js";
import { readSitemap } from "./sitemap.js";

/** Where a list, feed or sitemap leads: addresses as it has them, in its order. */
export interface Links {
  /** What it lists: newest first in a category. */
  readonly articles: readonly PageLink[];
  /** Articles that it links to beside its list. */
  readonly others: readonly PageLink[];
  readonly lists: readonly string[];
  readonly sitemaps: readonly string[];
  /** The next page of the same list. */
  readonly next: string | null;
}

/** A stored body. */
export interface Listing {
  readonly kind: "list" | "feed" | "sitemap";
  readonly bytes: Uint8Array;
  readonly url: string;
  readonly contentType: string | null;
}

/** Reads what a listing page leads to; a body of another kind leads nowhere. */
export function readLinks({ kind, bytes, url, contentType }: Listing, site: SiteScope): Links {
  const none: Links = { articles: [], others: [], lists: [], sitemaps: [], next: null };
  if (kind === "sitemap") {
    const { pages, sitemaps } = readSitemap(bytes, url);
    return { ...none, articles: pages, sitemaps };
  }
  const { text } = decode(bytes, { uri: url, ...(contentType === null ? {} : { contentType }) });
  if (kind === "feed") return { ...none, articles: readFeed(text, url) };
  const { items, others, categories, next } = readListPage(text, url, site);
  return { ...none, articles: items, others, lists: categories, next };
}
