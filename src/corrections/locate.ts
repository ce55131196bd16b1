/** Where in a record's tree a correction belongs. */
import { type Fit, findItem, partsOf } from "./anchors.js";
import type { Correction } from "./correction.js";
import { type Group, type Item, type List, living, type TreeNode } from "./tree.js";

/** A place that holds a value, or the end of a list. */
export interface Slot {
  /** The same for the same place whatever moves around it: serial numbers instead of places in lists. */
  readonly path: string;
  /** Items on the way, outermost first; the last is the item itself where the slot is one. */
  readonly items: readonly Item[];
  /** How well all of them fit. */
  readonly fit: Fit;
  readonly at:
    | { readonly kind: "field"; readonly group: Group; readonly key: string }
    | { readonly kind: "item"; readonly list: List; readonly item: Item }
    | { readonly kind: "end"; readonly list: List };
}

export type Located = { readonly slot: Slot } | { readonly missing: "item" | "field" };

interface Walk {
  readonly node: TreeNode;
  readonly slot: Slot | null;
  readonly items: readonly Item[];
  readonly fit: Fit;
  readonly path: string;
}

/** @returns the slot that the correction means; or what of its way is no longer there */
export function locate(root: Group, { pointer, anchors }: Correction, text: string): Located {
  const parts = partsOf(pointer);
  const reports = root.fields.get("reports") as List;
  let walk: Walk = { node: root, slot: null, items: [], fit: "itself", path: "" };
  let anchor = 0;
  for (const [k, part] of parts.entries()) {
    const { node } = walk;
    if (node.kind === "leaf") return { missing: "field" };
    if (node.kind === "group") {
      const child = node.fields.get(part);
      if (child === undefined) return { missing: "field" };
      walk = into(walk, child, part, { kind: "field", group: node, key: part });
      continue;
    }
    if (part === "-" && k === parts.length - 1) {
      const { items, fit, path } = walk;
      return { slot: { path, items, fit, at: { kind: "end", list: node } } };
    }
    const known = anchors[anchor++];
    if (known === undefined) return { missing: "item" };
    const found =
      findItem(node.items, known, Number(part), text) ??
      onlyReport(node) ??
      // Newer rules may cut the page into other sections.
      inOtherReport(reports, node, (list) => findItem(list.items, known, -1, text));
    if (found === null) return { missing: "item" };
    const { item, list = node } = found as typeof found & { list?: List };
    const fit = found.fit === "akin" ? "akin" : walk.fit;
    walk = into({ ...walk, fit, items: [...walk.items, item] }, item.node, `#${item.serial}`, {
      kind: "item",
      list,
      item,
    });
  }
  return walk.slot === null ? { missing: "field" } : { slot: walk.slot };
}

function into(walk: Walk, node: TreeNode, step: string, at: Slot["at"]): Walk {
  const path = `${walk.path}/${step}`;
  const { items, fit } = walk;
  return { node, items, fit, path, slot: { path, items, fit, at } };
}

function onlyReport(list: List): { item: Item; fit: Fit } | null {
  const [first, second] = list.name === "reports" ? living(list) : [];
  return first !== undefined && second === undefined ? { item: first, fit: "itself" } : null;
}

function inOtherReport(
  reports: List,
  list: List,
  find: (list: List) => { item: Item; fit: Fit } | null,
): { item: Item; fit: Fit; list: List } | null {
  for (const { node } of living(reports)) {
    const other = node.kind === "group" ? node.fields.get(list.name) : undefined;
    if (other === undefined || other === list || other.kind !== "list") continue;
    const found = find(other);
    if (found !== null && found.fit === "itself") return { ...found, list: other };
  }
  return null;
}

export function nodeAt({ at }: Slot): TreeNode | null {
  if (at.kind === "field") return at.group.fields.get(at.key) ?? null;
  return at.kind === "item" ? at.item.node : null;
}
