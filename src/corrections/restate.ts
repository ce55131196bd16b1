import type { EvidenceEntry } from "../record.js";
import type { Json } from "./correction.js";
import { identityOf, sameIdentity } from "./identity.js";
import { isList, type Leaf, type List, nodesOf, type Tree, type TreeNode } from "./tree.js";

/**
 * Makes a node say what a person said. What it said already keeps its places, now reviewed; what is new was read at
 * `cites`. Groups and items that stay are changed in place, so that later corrections still find them.
 */
export function restate(
  tree: Tree,
  old: TreeNode | null,
  key: string,
  value: Json,
  cites: readonly EvidenceEntry[],
): TreeNode {
  if (value === null || typeof value !== "object") return leaf(old, value, cites);
  if (isList(value)) {
    const list: List = old?.kind === "list" ? old : { kind: "list", name: key, items: [], evidence: [] };
    list.evidence = list.evidence.map(reviewed);
    const before = [...list.items];
    list.items.length = 0;
    for (const inner of value) {
      const identity = identityOf(key, inner);
      const known = before.find((item) => item.identities.some((name) => sameIdentity(name, identity)));
      const node = restate(tree, known?.node ?? null, key, inner, cites);
      if (known === undefined) list.items.push(tree.item(key, node));
      else list.items.push(Object.assign(known, { node, removed: false }));
      if (known !== undefined) before.splice(before.indexOf(known), 1);
    }
    for (const item of before) list.items.push(Object.assign(item, { removed: true }));
    return list;
  }
  const group: TreeNode = old?.kind === "group" ? old : { kind: "group", fields: new Map(), evidence: [] };
  group.evidence = group.evidence.map(reviewed);
  for (const field of [...group.fields.keys()]) if (!Object.hasOwn(value, field)) group.fields.delete(field);
  for (const [field, inner] of Object.entries(value as Readonly<Record<string, Json>>))
    group.fields.set(field, restate(tree, group.fields.get(field) ?? null, field, inner, cites));
  return group;
}

function leaf(old: TreeNode | null, value: Leaf["value"], cites: readonly EvidenceEntry[]): Leaf {
  if (value === null) return { kind: "leaf", value, evidence: [] };
  const kept = old?.kind === "leaf" && old.value === value ? old.evidence : [];
  return { kind: "leaf", value, evidence: kept.length > 0 ? kept.map(reviewed) : cites };
}

function reviewed(entry: EvidenceEntry): EvidenceEntry {
  return { ...entry, certainty: "reviewed" };
}

/** A person has looked at all of it and found it right. */
export function confirm(node: TreeNode): void {
  for (const [, each] of nodesOf(node, "")) each.evidence = each.evidence.map(reviewed);
}
