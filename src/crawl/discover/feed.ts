import { decodeText } from "../../html/entities.js";
import { absolute } from "../../html/links.js";
import { normalizeLine } from "../../text/normalize.js";
import type { PageLink } from "../../types.js";
import { readFeedDate } from "./feed-date.js";
import { readXml } from "./xml.js";

/**
 * The entries of an RSS 2.0, RSS 1.0 or Atom feed, in order, with absolute addresses. Anything else gives none.
 *
 * @param xml the decoded feed
 * @param url where it came from
 */
export function readFeed(xml: string, url: string): readonly PageLink[] {
  const entries: PageLink[] = [];
  let entry: { -readonly [K in keyof PageLink]: PageLink[K] } = empty();
  readXml(xml, ({ name, parent, attributes, text }) => {
    if (name === "item" || name === "entry") {
      if (entry.url !== "") entries.push(entry);
      entry = empty();
    }
    if (parent !== "item" && parent !== "entry") return;
    const value = text.trim();
    if (name === "title") entry.title ??= normalizeLine(decodeText(value)) || null;
    else if (name === "link") entry.url ||= absoluteOrNone(linkOf(value, attributes), url);
    else if (name === "guid" && attributes.ispermalink !== "false") entry.url ||= absoluteOrNone(httpOnly(value), url);
    else if (name === "pubdate" || name === "published" || name === "date") entry.publishedAt ??= readFeedDate(value);
    else if (name === "updated") entry.publishedAt ??= readFeedDate(value);
  });
  return entries;
}

function empty(): PageLink {
  return { url: "", title: null, publishedAt: null };
}

/** RSS has the address as text, Atom as an attribute, and feeds mix both. */
function linkOf(text: string, { href = "", rel = "alternate" }: Readonly<Record<string, string>>): string {
  return text !== "" || rel !== "alternate" ? text : href;
}

function httpOnly(value: string): string {
  return /^https?:\/\//i.test(value) ? value : "";
}

function absoluteOrNone(link: string, base: string): string {
  return link === "" ? "" : absolute(link, base);
}
