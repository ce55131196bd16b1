import { type AddressForm, isHead, OTHER_MODULES, readForm, writeForm } from "./nukeviet-form.js";
import type { SiteScope, UrlKind } from "./types.js";

/** What a NukeViet address names. `path` and `search` are its plain form, without tracking, printing and saving. */
export interface NukevietAddress {
  readonly kind: UrlKind;
  /** Identity within the site and kind. */
  readonly name: string;
  readonly path: string;
  readonly search: string;
  /** Of a category. */
  readonly page: number | null;
}

/** Another view of the same article. */
const COPIES: ReadonlySet<string> = new Set(["print", "savefile"]);
const FEEDS: ReadonlySet<string> = new Set(["rss", "instant-rss", "feed"]);
/** Lists that are no categories but lead to articles all the same; an alias of theirs may end in a number. */
const LISTS: ReadonlySet<string> = new Set(["topic", "groups", "tag"]);
const FORMS: ReadonlySet<string> = new Set("search sendmail content rating archives author".split(" "));

const PAGE = /^page-(\d{1,7})$/i;
const ARTICLE = /-(\d{1,10})$/;
const EXTENSION = /\.html?$/i;

/**
 * Reads `/index.php/news/<Cat>/<Alias>-<id>/`, `/vi/news/<cat>/<alias>-<id>.html` and
 * `/index.php?language=vi&nv=news&op=<Cat>/<alias>-<id>`, of which the number at the end is the article.
 *
 * Null for an address that names no page of a news module: it is then its own identity.
 */
export function readNukevietAddress(url: URL, site: SiteScope): NukevietAddress | null {
  const form = readForm(url, site);
  const module = form.module?.toLowerCase() ?? site.newsModules.find((name) => name !== "") ?? "news";
  const isNews = form.module === null || site.newsModules.includes(module);
  const operations = [...form.operations];
  while (COPIES.has(operations[0]?.toLowerCase() ?? "")) operations.shift();
  const isCopy = operations.length < form.operations.length;
  const first = operations[0]?.toLowerCase() ?? "";
  // Without the copy's name in front of it, it would be another address.
  if (isCopy && form.module === null && !form.query && isHead(first, site)) return null;

  if (module.startsWith("sitemap") || first.startsWith("sitemap")) {
    return isOfOtherModule(form, module.startsWith("sitemap") ? module : first) ? null : asItStands(url, "sitemap");
  }
  if (FEEDS.has(first)) return asItStands(url, "feed");
  if (FORMS.has(first)) return null;
  const page = pageOf(operations, url);
  while (PAGE.test(operations.at(-1) ?? "")) operations.pop();
  const language = form.language?.toLowerCase() ?? site.language;
  const aliases = operations.map((operation) => operation.replace(EXTENSION, "").toLowerCase());

  const id = ARTICLE.exec(aliases.at(-1) ?? "")?.[1];
  if (id !== undefined && aliases.length >= 2 && !LISTS.has(first)) {
    const plain = writeForm({ ...form, operations, offset: null });
    return { kind: "article", name: `${language}/${module}/${Number(id)}`, page: null, ...plain };
  }
  if (!isNews || isCopy || aliases.length > (LISTS.has(first) ? 2 : 1)) return null;
  // The first page has no number of its own, however the address writes it.
  const number = page === null || page.number < 2 ? 1 : page.number;
  if (page?.inPath === true && number > 1) operations.push(`page-${number}`);
  const plain = writeForm({ ...form, operations, offset: page?.inPath === false && number > 1 ? number : null });
  return { kind: "category", name: [language, module, ...aliases].join("/"), page: number, ...plain };
}

/** `/about/sitemap/`, `/sitemap-vi.about.xml`: they lead to no articles. */
function isOfOtherModule({ module }: AddressForm, lower: string): boolean {
  const named = /^sitemap-[a-z]{2}\.([a-z0-9-]+)\./.exec(lower)?.[1];
  return OTHER_MODULES.has(named ?? module?.toLowerCase() ?? "");
}

interface PageNumber {
  readonly number: number;
  /** `page-2` in the path; else a row offset, `?page=20`. */
  readonly inPath: boolean;
}

function pageOf(operations: AddressForm["operations"], url: URL): PageNumber | null {
  const inPath = PAGE.exec(operations.at(-1) ?? "")?.[1];
  if (inPath !== undefined) return { number: Number(inPath), inPath: true };
  const offset = /^\d{1,7}$/.exec(url.searchParams.get("page") ?? "")?.[0];
  return offset === undefined ? null : { number: Number(offset), inPath: false };
}

function asItStands(url: URL, kind: "feed" | "sitemap"): NukevietAddress {
  const { pathname, search } = url;
  const name = `${pathname.replace(/\/$/, "").toLowerCase()}${search.toLowerCase()}`;
  return { kind, name, path: pathname, search, page: null };
}
