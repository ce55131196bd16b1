/** In which order pages are worth a look, and how far the work has come. */
import { inOrder, isPageAccepted, undoneIn } from "../corrections/correction.js";
import type { Correction } from "../corrections/index.js";
import type { ListedPage } from "./views.js";

export type PageState = "open" | "begun" | "done" | "older";

/** By what was said last: whether the accepted page is the one of today is told by the page itself. */
export function stateOf({ own, older }: Pick<ListedPage, "own" | "older">): PageState {
  const last = counting(own).at(-1);
  if (last === undefined) return older ? "older" : "open";
  return isPageAccepted(last) ? "done" : "begun";
}

/** Corrections that nobody took back, in order. */
export function counting(own: readonly Correction[]): Correction[] {
  const ordered = inOrder(own);
  const undone = undoneIn(ordered);
  return ordered.filter(({ id, action }) => action !== "undo" && !undone.has(id));
}

/** Issues and contradictions before what was only completed from context; what is done comes last. */
export function inQueue(pages: readonly ListedPage[]): ListedPage[] {
  return pages
    .map((page) => ({ page, rank: stateOf(page) === "done" ? 1 : 0 }))
    .sort((a, b) => a.rank - b.rank || b.page.warnings - a.page.warnings || b.page.doubts - a.page.doubts)
    .map(({ page }) => page);
}

/** The page after this one in the queue that is not done; null where all others are. */
export function nextIn(pages: readonly ListedPage[], id: string): string | null {
  const queue = inQueue(pages);
  const at = queue.findIndex((page) => page.id === id);
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return others.find((page) => stateOf(page) !== "done")?.id ?? null;
}

export interface Progress {
  readonly pages: number;
  readonly done: number;
  readonly begun: number;
  /** Corrections that hold, by who made them; an empty name where none is known. The busiest first. */
  readonly authors: readonly (readonly [name: string, count: number])[];
}

export function progressOf(pages: readonly ListedPage[]): Progress {
  const states = pages.map(stateOf);
  const authors = new Map<string, number>();
  for (const { author = "" } of pages.flatMap(({ own }) => counting(own)))
    authors.set(author, (authors.get(author) ?? 0) + 1);
  return {
    pages: pages.length,
    done: states.filter((state) => state === "done").length,
    begun: states.filter((state) => state === "begun").length,
    authors: [...authors].sort(([, a], [, b]) => b - a),
  };
}
