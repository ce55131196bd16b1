import { readPage } from "../../html/read.js";
import type { ListPage, SiteScope } from "../types.js";

/** What a decoded category page or front page links to. */
export function readListPage(source: string, url: string, _site: SiteScope): ListPage {
  const { links } = readPage(source, { uri: url });
  return { items: links, others: [], categories: [], feeds: [], next: null };
}
