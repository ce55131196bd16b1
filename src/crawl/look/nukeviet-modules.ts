import { OTHER_MODULES } from "../nukeviet-form.js";

/** How a NukeViet site writes the addresses of its articles. */
export interface NukevietForm {
  /** Modules that hold articles, the main one first; `""` where it is left out. */
  readonly newsModules: readonly string[];
  /** Names at the head of addresses that are neither news nor categories. */
  readonly otherModules: readonly string[];
  /** Of addresses: `vi` in `/vi/news/`. */
  readonly languages: readonly string[];
}

const LANGUAGE = /^[a-z]{2}$/;
const ARTICLE = /-\d{1,10}(?:\.html?)?$/i;
const MAIN = "news";

/**
 * Reads the form from the links of the home page. Feeds tell most: `/rss/<Cat>/` has no module before it where it is left
 * out, and names the categories. Where there is none, addresses of articles tell: `/<Cat>/<alias>-<id>` against
 * `/<module>/<Cat>/<alias>-<id>`.
 *
 * @param links absolute addresses of the site
 */
export function nukevietForm(links: readonly string[]): NukevietForm {
  const languages = new Set<string>();
  const modules = new Set<string>();
  const categories = new Set<string>();
  const heads = new Set<string>();
  const withModule = new Map<string, Set<string>>();
  let without = 0;
  let overviews = 0;
  for (const link of links) {
    const { searchParams, pathname } = new URL(link);
    const named = searchParams.get("nv");
    if (named !== null) {
      const language = searchParams.get("language");
      if (language !== null) languages.add(language);
      const operation = searchParams.get("op") ?? "";
      if (ARTICLE.test(operation) && operation.includes("/")) addTo(withModule, named, operation.split("/")[0]!);
      continue;
    }
    const parts = pathname.split("/").filter((part) => part !== "");
    if (parts[0]?.toLowerCase() === "index.php") parts.shift();
    if (LANGUAGE.test(parts[0] ?? "")) languages.add(parts.shift()!);
    const lower = parts.map((part) => part.toLowerCase());
    const feed = lower.indexOf("rss");
    if (feed === 0 || feed === 1) {
      const isOverview = feed === 0 && lower.length === 1;
      if (isOverview) overviews += 1;
      else modules.add(feed === 0 ? "" : lower[0]!);
      if (lower[feed + 1] !== undefined) categories.add(lower[feed + 1]!);
      continue;
    }
    const head = lower[0];
    if (head === undefined || OTHER_MODULES.has(head)) continue;
    heads.add(head);
    if (!ARTICLE.test(lower.at(-1)!)) continue;
    if (lower.length === 2) without += 1;
    else if (lower.length === 3) addTo(withModule, head, lower[1]!);
  }
  // Where a module names feeds of its own, `/rss/` is the overview of all feeds, in 3.x a module itself.
  if (overviews > 0 && modules.size === 0) modules.add("");
  for (const module of withModule.keys()) if (!OTHER_MODULES.has(module)) modules.add(module);
  // Where a module is named, two parts that end in a number are another module's page.
  if (modules.size === 0 && without > 0) modules.add("");
  if (modules.size === 0) modules.add(MAIN);
  const named = [...modules].filter((module) => module !== "");
  const main = named.includes(MAIN) || named.length === 0 ? [MAIN] : [];
  const newsModules = [...new Set([...main, ...named, ...(modules.has("") ? [""] : [])])];
  const otherModules =
    modules.has("") && categories.size > 0
      ? [...heads].filter((head) => !categories.has(head) && !newsModules.includes(head) && !OPERATIONS.has(head))
      : [];
  return { newsModules, otherModules, languages: [...languages] };
}

/** What the news module itself puts at the head of addresses. */
const OPERATIONS: ReadonlySet<string> = new Set(
  "topic groups tag search content author archives rating sendmail print savefile".split(" "),
);

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
