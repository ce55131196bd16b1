import { normalizeLine } from "../text/normalize.js";
import type { Head } from "./head.js";
import type { Outline } from "./outline.js";
import { siteFromCopyright } from "./title.js";

/** The site's name: stated, on its logo, behind the page's title, or in the footer's copyright line. */
export function siteNameOf(outline: Outline, head: Head, fromTitle: string | null): string | null {
  return head.siteName ?? head.linkedData.siteName ?? head.logo ?? fromTitle ?? fromCopyright(outline);
}

function fromCopyright(outline: Outline): string | null {
  for (const { data } of outline.copyrights) {
    const name = siteFromCopyright(normalizeLine(data));
    if (name !== null) return name;
  }
  return null;
}
