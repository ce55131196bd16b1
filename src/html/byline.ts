import { type Byline, isPerson, readByline } from "./author.js";
import { elementText } from "./element-text.js";
import { BLOCK } from "./elements.js";
import type { Outline } from "./outline.js";
import { isInFurniture, isInside, positionOf } from "./region.js";
import { select } from "./selector.js";
import type { Site } from "./site.js";
import { type Element, type ParentNode, parentElement, type Text } from "./tree.js";

export interface PrintedByline extends Byline {
  readonly element: Element;
  readonly line: string;
}

const LONGEST = 200;
const MOST_CANDIDATES = 50;

/** The author as printed outside the body: by label anywhere, or in the element where the layout prints it. */
export function findByline(
  outline: Outline,
  site: Site,
  content: ParentNode,
  siteName: string | null,
): PrintedByline | null {
  const labelled: PrintedByline[] = [];
  for (const text of outline.bylines.slice(0, MOST_CANDIDATES)) {
    const element = lineOf(text);
    if (element === null || isInside(element, content) || isInFurniture(element)) continue;
    const line = shortText(element);
    const byline = line === null ? null : readByline(line);
    if (line !== null && byline !== null) labelled.push({ ...byline, element, line });
  }
  const start = positionOf(content);
  const after = labelled.find(({ element }) => positionOf(element) > start);
  return after ?? labelled[labelled.length - 1] ?? findInLayout(outline, site, siteName);
}

function findInLayout(outline: Outline, site: Site, siteName: string | null): PrintedByline | null {
  for (const selector of site.byline) {
    for (const element of select(outline, selector)) {
      const line = shortText(element);
      if (line === null || isInFurniture(element)) continue;
      const byline = readByline(line);
      if (byline !== null) return { ...byline, element, line };
      if (isPerson(line, siteName)) return { name: line, start: 0, element, line };
    }
  }
  return null;
}

function shortText(element: Element): string | null {
  if (element.children.length > 40) return null;
  const line = elementText(element);
  return line === "" || line.length > LONGEST ? null : line;
}

/** The block element a text stands in. */
function lineOf(text: Text): Element | null {
  let element = parentElement(text);
  for (let i = 0; element !== null && !BLOCK.has(element.name) && i < 10; i++) element = parentElement(element);
  return element;
}
