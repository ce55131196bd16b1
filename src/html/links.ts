import { normalizeLine } from "../text/normalize.js";
import type { PageLink } from "../types.js";
import { elementText } from "./element-text.js";
import { readMachineDate } from "./machine-date.js";
import { classTokens, type Outline } from "./outline.js";
import { isDateline, readPrintedDate } from "./printed-date.js";
import { isFurnitureElement } from "./region.js";
import { type Selector, selectAll } from "./selector.js";
import { genericSite, type Site } from "./site.js";
import { type Element, isTag, isText, parentElement, walkTree } from "./tree.js";

/** An article that a list page lists. */
export interface Item {
  readonly link: Element;
  readonly title: string;
}

const HEADING = /^h[1-6]$/;
const SHORTEST_TITLE = 8;

/** The links of the first group of selectors that finds two or more; a heading must be all link. */
export function findItems(outline: Outline, site: Site): readonly Item[] {
  let best: readonly Item[] = [];
  for (const group of site === genericSite ? site.items : [...site.items, ...genericSite.items]) {
    const items: Item[] = [];
    const seen = new Set<string>();
    for (const link of inOrder(outline, group)) {
      const { href } = link.attribs;
      const title = titleOf(link);
      if (href === undefined || seen.has(href) || title.length < SHORTEST_TITLE || !isArticleLink(href)) continue;
      if (isElsewhere(link, site) || !fillsHeading(link, title)) continue;
      seen.add(href);
      items.push({ link, title });
    }
    if (items.length > best.length) best = items;
    if (best.length >= 2 && site !== genericSite) break;
  }
  return best;
}

/** A link may count itself before its title: `1  Hội nghị giao ban`. */
function titleOf(link: Element): string {
  const text = elementText(link);
  const named = normalizeLine(link.attribs.title ?? "");
  return text === "" || (named.length >= SHORTEST_TITLE && text.endsWith(named)) ? named : text;
}

function inOrder(outline: Outline, selectors: readonly Selector[]): readonly Element[] {
  const links = selectAll(outline, selectors);
  return selectors.length === 1 ? links : [...links].sort((a, b) => (a.startIndex ?? 0) - (b.startIndex ?? 0));
}

function isArticleLink(href: string): boolean {
  return href !== "" && !href.startsWith("#") && !/^(?:javascript|mailto|tel):/i.test(href);
}

/** In a menu, a sidebar, a footer. A list of related articles is the list of some pages, so its names do not count. */
function isElsewhere(link: Element, { itemNames }: Site): boolean {
  let element = parentElement(link);
  for (let distance = 0; element !== null && distance < 64; distance++) {
    const isMeant =
      element.name === "ul" || classTokens(element.attribs.class ?? "").some((name) => itemNames.has(name));
    if (!isMeant && isFurnitureElement(element)) return true;
    element = parentElement(element);
  }
  return false;
}

function fillsHeading(link: Element, title: string): boolean {
  let element = parentElement(link);
  for (let i = 0; i < 3 && element !== null; i++) {
    if (HEADING.test(element.name)) return elementText(element).length <= title.length + 30;
    element = parentElement(element);
  }
  return true;
}

export function readLinks(items: readonly Item[], base: string | null): PageLink[] {
  const owners = ownersOf(items);
  return items.map(({ link, title }) => ({
    url: absolute(link.attribs.href ?? "", base),
    title,
    publishedAt: dateIn(owners.get(link) ?? link),
  }));
}

const FARTHEST_OWNER = 6;

/** For each link the largest element around it that holds no other item's link. */
function ownersOf(items: readonly Item[]): ReadonlyMap<Element, Element> {
  const counts = new Map<Element, number>();
  for (const { link } of items) {
    let element = parentElement(link);
    for (let i = 0; element !== null && i < FARTHEST_OWNER; i++) {
      counts.set(element, (counts.get(element) ?? 0) + 1);
      element = parentElement(element);
    }
  }
  const owners = new Map<Element, Element>();
  for (const { link } of items) {
    let owner = link;
    for (
      let parent = parentElement(link);
      parent !== null && counts.get(parent) === 1;
      parent = parentElement(parent)
    ) {
      owner = parent;
    }
    owners.set(link, owner);
  }
  return owners;
}

const MOST_NODES = 200;

/** A date printed beside the link; dates inside leads are facts of the articles, not of the list. */
function dateIn(owner: Element): string | null {
  let found: string | null = null;
  let seen = 0;
  walkTree(owner, {
    enter: (node) => {
      if (found !== null || seen++ > MOST_NODES) return "stop";
      if (isTag(node)) {
        if (node.name === "time") found = readMachineDate(node.attribs.datetime ?? "");
        return true;
      }
      if (isText(node) && node.data.length < 120) {
        const line = normalizeLine(node.data);
        if (isDateline(line)) found = readPrintedDate(line)?.value ?? null;
      }
      return false;
    },
  });
  return found;
}

/** Resolves a link; one that makes no URL stays as written. */
export function absolute(href: string, base: string | null): string {
  const trimmed = href.trim();
  try {
    return new URL(trimmed, base ?? undefined).href;
  } catch {
    return trimmed;
  }
}
