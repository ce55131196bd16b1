import { elementText } from "../../html/element-text.js";
import { absolute } from "../../html/links.js";
import { parsePage } from "../../html/parse.js";
import { isTag, walkTree } from "../../html/tree.js";

/** What a page's head and links tell of the system behind it. */
export interface PageSigns {
  /** As it stands: `NukeViet v4.5`. */
  readonly generator: string | null;
  /** Two letters, of `<html lang>`. */
  readonly language: string | null;
  readonly feeds: readonly string[];
  /** Absolute, in order, each once; with the words on it. */
  readonly links: ReadonlyMap<string, string>;
}

const FEED_TYPE = /^application\/(?:rss|atom)\+xml/i;

/** @param url where the page came from */
export function pageSigns(source: string, url: string): PageSigns {
  let generator: string | null = null;
  let language: string | null = null;
  let base = url;
  const feeds = new Set<string>();
  const links = new Map<string, string>();
  walkTree(parsePage(source, "fast").root, {
    enter: (node) => {
      if (!isTag(node)) return false;
      const { name, attribs } = node;
      if (name === "html")
        language = /^[a-z]{2}/i.exec(attribs.lang ?? attribs["xml:lang"] ?? "")?.[0].toLowerCase() ?? null;
      if (name === "meta" && attribs.name?.toLowerCase() === "generator") generator ??= attribs.content?.trim() || null;
      if (name === "base" && attribs.href !== undefined) base = absolute(attribs.href, url);
      if (attribs.href === undefined || (name !== "a" && name !== "link")) return true;
      const href = absolute(attribs.href, base);
      if (!/^https?:/i.test(href) || !URL.canParse(href)) return true;
      if (name === "link") {
        if (FEED_TYPE.test(attribs.type ?? "")) feeds.add(href);
      } else if (!links.has(href)) links.set(href, elementText(node));
      return true;
    },
  });
  return { generator, language, feeds: [...feeds], links };
}

const SYSTEMS: readonly (readonly [name: string, mark: RegExp])[] = [
  ["NukeViet", /nukeviet/i],
  ["WordPress", /wordpress/i],
  ["Joomla", /joomla/i],
  ["Drupal", /drupal/i],
  ["SharePoint", /sharepoint/i],
  ["Blogger", /blogger/i],
];
/** In the source of pages whose head does not say it. */
const TRACES: readonly (readonly [name: string, mark: RegExp])[] = [
  ["NukeViet", /[?&;]nvvithemever=|[?&;]nv=news|nv_base_siteurl/i],
  ["WordPress", /\/wp-(?:content|includes|json)\//i],
  ["Joomla", /\/media\/(?:jui|system)\/|option=com_content/i],
  ["SharePoint", /_spPageContextInfo|\/_layouts\/15\//i],
];

/** Which content management system a page is of: its name, and as the page has it. */
export function systemOf({ generator }: PageSigns, source: string): { name: string; said: string } | null {
  const named = generator === null ? undefined : SYSTEMS.find(([, mark]) => mark.test(generator));
  if (named !== undefined) return { name: named[0], said: generator! };
  const traced = TRACES.find(([, mark]) => mark.test(source));
  return traced === undefined ? null : { name: traced[0], said: traced[0] };
}
