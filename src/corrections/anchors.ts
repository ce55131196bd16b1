/** How a value is known again: in the record that newer rules make of the same page, the pointer may name another item. */
import type { PageRecord } from "../record.js";
import type { Anchor } from "./correction.js";
import { akin, type Identity, identityOf, sameIdentity } from "./identity.js";
import { type Item, jsonOf, living, type Place, placeOf, Tree, type TreeNode } from "./tree.js";

const LONGEST_QUOTE = 200;

/**
 * What tells the items that a pointer passes, outermost first.
 *
 * @returns null where the record has no such place
 * @example
 * anchorsOf(record, "/reports/0/scores/2/points");
 * // [{ identity: ["cụm", 1, null], … }, { identity: ["Quận 10", 98, "registered", null], … }]
 */
export function anchorsOf(record: PageRecord, pointer: string): Anchor[] | null {
  const anchors: Anchor[] = [];
  const parts = partsOf(pointer);
  let node: TreeNode = new Tree(record).root;
  for (const [k, part] of parts.entries()) {
    if (node.kind === "list") {
      if (part === "-" && k === parts.length - 1) return anchors;
      const item: Item | undefined = /^(?:0|[1-9]\d*)$/.test(part) ? living(node)[Number(part)] : undefined;
      if (item === undefined) return null;
      anchors.push(anchorOf(node.name, item.node, record.text));
      node = item.node;
    } else {
      const child: TreeNode | undefined = node.kind === "group" ? node.fields.get(part) : undefined;
      if (child === undefined) return null;
      node = child;
    }
  }
  return anchors;
}

function anchorOf(list: string, node: TreeNode, text: string): Anchor {
  const place = placeOf(node);
  const identity = [...identityOf(list, jsonOf(node))];
  if (place === null) return { identity, start: null, end: null, exact: null };
  const exact = text.slice(place.start, Math.min(place.end, place.start + LONGEST_QUOTE));
  return { identity, ...place, exact };
}

export function partsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** How well an item fits an anchor; what is `akin` has the place, and of what tells it a part. */
export type Fit = "itself" | "akin";

/**
 * The item of a list that an anchor means, or null where none or more than one may be meant.
 *
 * It is known by its identity, of several the one at its place; else by the place alone, where exactly one item stands.
 */
export function findItem(
  items: readonly Item[],
  anchor: Anchor,
  index: number,
  text: string,
): { readonly item: Item; readonly fit: Fit } | null {
  const place = placeNow(anchor, text);
  const candidates = items.map((item, k) => ({ item, k, place: item.place }));
  const named = candidates.filter(({ item }) => item.identities.some((name) => sameIdentity(name, anchor.identity)));
  const there = named.filter((candidate) => overlap(candidate.place, place));
  const best = nearest(there.length > 0 ? there : named, place, index);
  if (best !== null) return { item: best, fit: "itself" };
  if (place === null) return null;
  const atPlace = candidates.filter(
    (candidate) =>
      !candidate.item.removed &&
      (same(candidate.place, place) ||
        (overlap(candidate.place, place) && candidate.item.identities.some((name) => akin(name, anchor.identity)))),
  );
  const exactly = atPlace.filter((candidate) => same(candidate.place, place));
  const left = exactly.length > 0 ? exactly : atPlace;
  return left.length === 1 ? { item: left[0]!.item, fit: "akin" } : null;
}

/** An item that is a value already: rules have learnt it, or another correction has brought it. */
export function findEqual(items: readonly Item[], identity: Identity, start: number | null): Item | null {
  const named = items.filter((item) => item.identities.some((name) => sameIdentity(name, identity)));
  const candidates = named.map((item) => ({ item, k: items.indexOf(item), place: item.place }));
  return nearest(candidates, start === null ? null : { start, end: start + 1 }, 0);
}

interface Candidate {
  readonly item: Item;
  readonly k: number;
  readonly place: Place | null;
}

function nearest(candidates: readonly Candidate[], place: Place | null, index: number): Item | null {
  const alive = candidates.filter(({ item }) => !item.removed);
  const choice = alive.length > 0 ? alive : candidates;
  const distance = (candidate: Candidate): number =>
    place === null || candidate.place === null
      ? Math.abs(candidate.k - index)
      : Math.abs(candidate.place.start - place.start) + Math.abs(candidate.place.end - place.end);
  let best: Candidate | null = null;
  for (const candidate of choice) if (best === null || distance(candidate) < distance(best)) best = candidate;
  return best?.item ?? null;
}

/** Where the anchor's quote stands in this text, which newer rules may have made differently of the same bytes. */
function placeNow({ start, end, exact }: Anchor, text: string): Place | null {
  if (start === null || end === null || exact === null) return null;
  const found = nearestQuote(text, exact, start);
  return found === null ? null : { start: found, end: found + (end - start) };
}

/** Where a quote stands, the place nearest to `start`; null where it stands nowhere. Linear in the text. */
export function nearestQuote(text: string, exact: string, start: number): number | null {
  if (text.startsWith(exact, start)) return start;
  const after = text.indexOf(exact, start);
  const before = text.lastIndexOf(exact, start);
  if (after < 0 || before < 0) return after < 0 ? (before < 0 ? null : before) : after;
  return after - start < start - before ? after : before;
}

function same(a: Place | null, b: Place): boolean {
  return a !== null && a.start === b.start && a.end === b.end;
}

function overlap(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && a.start < b.end && b.start < a.end;
}
