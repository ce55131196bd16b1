import { classTokens, FILED_TAGS, type Outline, type Watched } from "./outline.js";
import { type Element, parentElement } from "./tree.js";

/**
 * Selectors of layouts: compounds of `tag`, `#id`, `.class` and `[itemprop=value]`, with blanks for "inside of". They are
 * compiled once when the program starts and answered from the outline, not by a search of the page for each.
 */
export interface Selector {
  /** Outermost first; the last one is the element sought. */
  readonly steps: readonly Compound[];
}

interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly itemprop: string | null;
}

const PART = /([#.]?)([^#.[\]]+)|\[itemprop=([^\]]+)\]/g;

/** Elements looked at for one selector, and ancestors for one element: far more than any page of a layout has. */
const MOST_CANDIDATES = 2000;
const FARTHEST_ANCESTOR = 100;

function compileSelector(source: string): Selector {
  return { steps: source.split(" ").map(compileCompound) };
}

export function compileSelectors(sources: readonly string[]): readonly Selector[] {
  return sources.map(compileSelector);
}

function compileCompound(source: string): Compound {
  let tag: string | null = null;
  let id: string | null = null;
  let itemprop: string | null = null;
  const classes: string[] = [];
  for (const [, sign, name, property] of source.matchAll(PART)) {
    if (property !== undefined) itemprop = property;
    else if (sign === "#") id = name ?? null;
    else if (sign === ".") classes.push(name ?? "");
    else tag = name ?? null;
  }
  return { tag, id, classes, itemprop };
}

/** Elements the selector names, in document order. */
export function select(outline: Outline, selector: Selector): readonly Element[] {
  const last = selector.steps[selector.steps.length - 1]!;
  const elements = candidates(outline, last);
  if (elements.length === 0) return elements;
  return elements
    .slice(0, MOST_CANDIDATES)
    .filter((element) => matches(element, last) && insideOf(element, selector.steps));
}

export function selectAll(outline: Outline, selectors: readonly Selector[]): readonly Element[] {
  return selectors.flatMap((selector) => select(outline, selector));
}

function candidates(outline: Outline, compound: Compound): readonly Element[] {
  const { id, classes, itemprop, tag } = compound;
  if (id !== null) {
    const element = outline.ids.get(id);
    return element === undefined ? [] : [element];
  }
  if (classes[0] !== undefined) return outline.classes.get(classes[0]) ?? [];
  if (itemprop !== null) return outline.properties.get(itemprop) ?? [];
  return tag === null ? [] : outline.all(tag);
}

function matches(element: Element, compound: Compound): boolean {
  const { attribs } = element;
  if (compound.tag !== null && element.name !== compound.tag) return false;
  if (compound.id !== null && attribs.id !== compound.id) return false;
  if (compound.itemprop !== null && attribs.itemprop !== compound.itemprop) return false;
  if (compound.classes.length === 0) return true;
  const tokens = classTokens(attribs.class ?? "");
  return compound.classes.every((name) => tokens.includes(name));
}

function insideOf(element: Element, steps: readonly Compound[]): boolean {
  let step = steps.length - 2;
  let ancestor = parentElement(element);
  for (let distance = 0; step >= 0 && ancestor !== null && distance < FARTHEST_ANCESTOR; distance++) {
    if (matches(ancestor, steps[step]!)) step--;
    ancestor = parentElement(ancestor);
  }
  return step < 0;
}

/** What an outline must file so that these selectors can be answered. */
export function watchedBy(selectors: readonly Selector[]): Watched {
  const ids = new Set<string>();
  const classes = new Set<string>();
  const tags = new Set<string>(FILED_TAGS);
  for (const { steps } of selectors) {
    const compound = steps[steps.length - 1]!;
    if (compound.id !== null) ids.add(compound.id);
    else if (compound.classes[0] !== undefined) classes.add(compound.classes[0]);
    else if (compound.itemprop === null && compound.tag !== null) tags.add(compound.tag);
  }
  return { ids, classes, tags };
}
