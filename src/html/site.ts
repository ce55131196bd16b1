import { generic, type Layout, layouts } from "./layouts/index.js";
import type { Outline, Watched } from "./outline.js";
import { compileSelectors, type Selector, select, watchedBy } from "./selector.js";

/** A layout with its selectors compiled, once for the program's life. */
export interface Site {
  readonly name: string;
  readonly generator: string | null;
  readonly marks: readonly Selector[];
  readonly content: readonly Selector[];
  readonly title: readonly Selector[];
  readonly lead: readonly Selector[];
  readonly bareLead: boolean;
  readonly dateline: readonly Selector[];
  readonly byline: readonly Selector[];
  readonly listAlways: readonly Selector[];
  readonly list: readonly Selector[];
  /** Groups whose links stand together in one list. */
  readonly items: readonly (readonly Selector[])[];
  readonly listTitle: readonly Selector[];
  /** Class names by which `items` finds links: there they are no furniture. */
  readonly itemNames: ReadonlySet<string>;
  /** Bare names, lower case. */
  readonly drop: ReadonlySet<string>;
}

function compile(layout: Layout): Site {
  return {
    name: layout.name,
    generator: layout.generator,
    marks: compileSelectors(layout.marks),
    content: compileSelectors(layout.content),
    title: compileSelectors(layout.title),
    lead: compileSelectors(layout.lead),
    bareLead: layout.bareLead ?? false,
    dateline: compileSelectors(layout.dateline),
    byline: compileSelectors(layout.byline),
    listAlways: compileSelectors(layout.listAlways),
    list: compileSelectors(layout.list),
    items: layout.items.map((group) => compileSelectors(group.split(" | "))),
    listTitle: compileSelectors(layout.listTitle),
    itemNames: new Set([...layout.items.join(" ").matchAll(/\.([A-Za-z][A-Za-z0-9_-]*)/g)].map(([, name]) => name!)),
    drop: new Set(layout.drop.map((name) => name.slice(1).toLowerCase())),
  };
}

export const genericSite = compile(generic);
export const sites: readonly Site[] = layouts.map(compile);

/** All that any layout asks of an outline. */
export const watched: Watched = watchedBy(
  [...sites, genericSite].flatMap((site) => [
    ...site.marks,
    ...site.content,
    ...site.title,
    ...site.lead,
    ...site.dateline,
    ...site.byline,
    ...site.listAlways,
    ...site.list,
    ...site.items.flat(),
    ...site.listTitle,
  ]),
);

/** The layouts whose marks the page bears. */
export function sitesOf(outline: Outline, generator: string): readonly Site[] {
  return sites.filter(
    (site) => (site.generator !== null && generator.startsWith(site.generator)) || hasAny(outline, site.marks),
  );
}

export function hasAny(outline: Outline, selectors: readonly Selector[]): boolean {
  return selectors.some((selector) => select(outline, selector).length > 0);
}
