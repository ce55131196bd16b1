import { findDensest } from "./density.js";
import { visibleLength } from "./element-text.js";
import { UNREAD } from "./elements.js";
import { findItems, type Item } from "./links.js";
import type { Outline } from "./outline.js";
import { isInside } from "./region.js";
import { select } from "./selector.js";
import { genericSite, hasAny, type Site, sitesOf } from "./site.js";
import { type Element, isTag, isText, type ParentNode, walkTree } from "./tree.js";

/** What a page turned out to be, and where its text stands. */
export type Content =
  | { readonly kind: "article"; readonly site: Site; readonly element: ParentNode; readonly pictures?: true }
  | { readonly kind: "list"; readonly site: Site; readonly items: readonly Item[] };

export function findContent(outline: Outline, generator: string): Content {
  const own = sitesOf(outline, generator);
  for (const site of own) {
    const items = hasAny(outline, site.listAlways) ? findItems(outline, site) : [];
    if (items.length >= 2) return { kind: "list", site, items };
    const element = findBody(outline, site);
    if (element !== null) return { kind: "article", site, element };
    const picture = findPicture(outline, site);
    if (picture !== null) return { kind: "article", site, element: picture, pictures: true };
  }
  const densest = findDensest(outline.body);
  for (const site of [...own, genericSite]) {
    const items = findItems(outline, site);
    if (isList(items, densest, hasAny(outline, site.list))) return { kind: "list", site, items };
  }
  return { kind: "article", site: genericSite, element: densest ?? outline.body };
}

/** Longest text per link of a list, with and without the marks of one. */
const MARKED_TEXT = 700;
const UNMARKED_TEXT = 400;
/** Text outside of the list's links that is still no article. */
const ASIDE_TEXT = 800;

/** An article with a list of related ones is an article. */
function isList(items: readonly Item[], densest: ParentNode | null, marked: boolean): boolean {
  if (items.length < (marked ? 2 : 3)) return false;
  if (densest === null) return true;
  const inside = items.filter(({ link }) => isInside(link, densest)).length;
  const characters = countText(densest);
  if (inside >= 2 && inside * 2 >= items.length) return characters / inside < (marked ? MARKED_TEXT : UNMARKED_TEXT);
  // One item with a long lead may be the densest part of a list.
  return marked && inside * 2 < items.length && characters < ASIDE_TEXT;
}

/** The element of the layout's first content selector that holds text; of several, the one with the most. */
function findBody(outline: Outline, site: Site): Element | null {
  for (const selector of site.content) {
    let best: Element | null = null;
    let most = 0;
    let end = -1;
    const found = select(outline, selector);
    for (const element of found) {
      // Elements come in document order; those inside the one before are part of it.
      if (element.startIndex !== null && element.startIndex < end) continue;
      end = element.endIndex ?? end;
      const characters = countText(element, found.length === 1 ? 1 : Number.POSITIVE_INFINITY);
      if (characters > most) {
        best = element;
        most = characters;
      }
    }
    if (best !== null) return best;
  }
  return null;
}

const PICTURES: ReadonlySet<string> = new Set(["img", "iframe", "video", "object", "embed"]);

/** The layout's content without a word and with a picture: an article that is no more than that, whatever stands beside it. */
function findPicture(outline: Outline, site: Site): Element | null {
  for (const selector of site.content) {
    for (const element of select(outline, selector)) {
      let shows = false;
      walkTree(element, {
        enter: (node) => {
          if (isTag(node) && PICTURES.has(node.name)) shows = true;
          return shows ? "stop" : true;
        },
      });
      if (shows) return element;
    }
  }
  return null;
}

/** Visible characters, counted no further than `enough`. */
function countText(element: ParentNode, enough = Number.POSITIVE_INFINITY): number {
  let characters = 0;
  walkTree(element, {
    enter: (node) => {
      if (isText(node)) characters += visibleLength(node.data);
      if (characters >= enough) return "stop";
      return isTag(node) && !UNREAD.has(node.name);
    },
  });
  return characters;
}
