import { gunzipSync } from "node:zlib";
import { absolute } from "../../html/links.js";
import { readMachineDate } from "../../html/machine-date.js";
import type { PageLink } from "../../types.js";
import type { Sitemap } from "../types.js";
import { readXml } from "./xml.js";

/** The protocol's own bounds. */
const MOST_BYTES = 50 * 2 ** 20;
const MOST_ENTRIES = 50_000;

/**
 * What a sitemap or a sitemap index names, from its bytes, gzipped or not; always UTF-8 by the protocol. Anything else gives
 * nothing.
 *
 * @param url where it came from
 */
export function readSitemap(bytes: Uint8Array, url: string): Sitemap {
  const pages: PageLink[] = [];
  const sitemaps: string[] = [];
  let location = "";
  let modified: string | null = null;
  readXml(textOf(bytes), ({ name, parent, text }) => {
    if (name === "loc" && (parent === "url" || parent === "sitemap")) location = text.trim();
    else if (name === "lastmod") modified = readMachineDate(text);
    else if (name === "url" || name === "sitemap") {
      const isFull = pages.length + sitemaps.length >= MOST_ENTRIES;
      if (location !== "" && !isFull) {
        const found = absolute(location, url);
        if (name === "url") pages.push({ url: found, title: null, publishedAt: modified });
        else sitemaps.push(found);
      }
      location = "";
      modified = null;
    }
  });
  return { pages, sitemaps };
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: MOST_BYTES }));
  } catch {
    return "";
  }
}
