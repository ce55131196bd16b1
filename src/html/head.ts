import { normalizeLine } from "../text/normalize.js";
import { type LinkedData, readLinkedData } from "./linked-data.js";
import type { Outline } from "./outline.js";
import { type Element, isTag, isText, parentElement } from "./tree.js";

/** What the page's head says, unjudged. */
export interface Head {
  readonly title: string | null;
  readonly ogTitle: string | null;
  readonly siteName: string | null;
  readonly logo: string | null;
  /** Canonical, else og:url. */
  readonly url: string | null;
  readonly base: string | null;
  readonly author: string | null;
  readonly generator: string;
  readonly publishedTime: string | null;
  readonly linkedData: LinkedData;
}

export function readHead(outline: Outline): Head {
  const metas = new Map<string, string>();
  for (const { attribs } of outline.all("meta")) {
    const name = (attribs.property ?? attribs.name)?.toLowerCase();
    if (name !== undefined && attribs.content !== undefined && !metas.has(name)) metas.set(name, attribs.content);
  }
  const canonical = outline
    .all("link")
    .find(({ attribs }) => attribs.rel?.toLowerCase() === "canonical" && attribs.href !== undefined);
  return {
    title: readTitle(outline),
    ogTitle: clean(metas.get("og:title")),
    siteName: clean(metas.get("og:site_name")),
    logo: readLogo(outline),
    url: (canonical?.attribs.href ?? metas.get("og:url"))?.trim() || null,
    base: outline.first("base")?.attribs.href?.trim() || null,
    author: clean(metas.get("author") ?? metas.get("article:author")),
    generator: (metas.get("generator") ?? "").toLowerCase(),
    publishedTime: metas.get("article:published_time") ?? null,
    linkedData: readLinkedData(outline.all("script")),
  };
}

function clean(value: string | undefined): string | null {
  const text = value === undefined ? "" : normalizeLine(value);
  return text === "" ? null : text;
}

function readTitle(outline: Outline): string | null {
  const title = outline.first("title");
  return clean(
    title?.children
      .filter(isText)
      .map((text) => text.data)
      .join(""),
  );
}

const MOST_IMAGES = 20;
const FARTHEST_LOGO = 4;

/** The alternative text of an image in the page's logo. */
function readLogo(outline: Outline): string | null {
  for (const image of outline.all("img").slice(0, MOST_IMAGES)) {
    const alt = clean(image.attribs.alt);
    if (alt === null || alt.length < 4 || alt.toLowerCase() === "logo") continue;
    let element: Element | null = image;
    for (let distance = 0; element !== null && distance < FARTHEST_LOGO; distance++) {
      if (isTag(element) && isLogo(element)) return alt;
      element = parentElement(element);
    }
  }
  return null;
}

function isLogo({ attribs }: Element): boolean {
  return attribs.id?.toLowerCase().includes("logo") === true || attribs.class?.toLowerCase().includes("logo") === true;
}
