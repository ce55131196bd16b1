import { FURNITURE_NAMES } from "./furniture-names.js";
import { classTokens } from "./outline.js";
import { type ChildNode, type Element, type ParentNode, parentElement } from "./tree.js";

/** Ancestors looked at: Word nests dozens of elements, nobody hundreds. */
const FARTHEST = 1000;
const FARTHEST_NAME = 100;

/** True when `node` is `ancestor` or stands in it. */
export function isInside(node: ChildNode, ancestor: ParentNode): boolean {
  if (node === ancestor) return true;
  if (ancestor.parent === null) return true;
  let parent = node.parent;
  for (let distance = 0; parent !== null && distance < FARTHEST; distance++) {
    if (parent === ancestor) return true;
    parent = parent.parent;
  }
  return false;
}

const ASIDE: ReadonlySet<string> = new Set(["nav", "aside", "footer", "select"]);

export function isFurnitureElement({ name, attribs }: Element): boolean {
  if (ASIDE.has(name)) return true;
  const { id, class: classes } = attribs;
  if (id !== undefined && FURNITURE_NAMES.has(id.toLowerCase())) return true;
  return classes !== undefined && classTokens(classes).some((token) => FURNITURE_NAMES.has(token.toLowerCase()));
}

/** True when the element or one around it is furniture by its name. */
export function isInFurniture(element: Element): boolean {
  let current: Element | null = element;
  for (let distance = 0; current !== null && distance < FARTHEST_NAME; distance++) {
    if (isFurnitureElement(current) && !isFooterOfArticle(current)) return true;
    current = parentElement(current);
  }
  return false;
}

/** Where WordPress's themes put the date and the author of an article. */
function isFooterOfArticle({ name, attribs }: Element): boolean {
  return name === "footer" && classTokens(attribs.class ?? "").includes("entry-footer");
}

/** Position in the source; elements the parser made up have none. */
export function positionOf(node: ParentNode): number {
  return node.startIndex ?? 0;
}

/** Position after the element's last character. */
export function endOf(node: ParentNode): number {
  return node.endIndex ?? Number.MAX_SAFE_INTEGER;
}
