/**
 * A record's facts as a tree whose leaves hold their evidence, so that items come and go without a pointer being counted
 * anew. Made of one record, changed by its corrections, and turned into a record again.
 */
import type { EvidenceEntry, PageRecord } from "../record.js";
import { pointerTo } from "../validate/pointer.js";
import type { Json, Scalar } from "./correction.js";
import { type Identity, identityOf } from "./identity.js";

export type TreeNode = Leaf | Group | List;

interface Cited {
  /** Where it was read, as far as that is said of it and not of what is in it. */
  evidence: readonly EvidenceEntry[];
}

export interface Leaf extends Cited {
  readonly kind: "leaf";
  value: Scalar;
}

export interface Group extends Cited {
  readonly kind: "group";
  readonly fields: Map<string, TreeNode>;
}

export interface List extends Cited {
  readonly kind: "list";
  /** Its key: `scores`. */
  readonly name: string;
  readonly items: Item[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Item {
  node: TreeNode;
  /** Stays the same wherever the item moves. */
  readonly serial: number;
  /** All that it has been known by, what it was read as first. */
  readonly identities: Identity[];
  /** Where it was read. */
  place: Place | null;
  /** A rejected item stays known, so that a later correction can bring it back. */
  removed: boolean;
}

/** The parts of a record that people correct. */
export const correctable = ["page", "links", "reports"] as const;

export type Evidence = Readonly<Record<string, readonly EvidenceEntry[]>>;

export class Tree {
  readonly root: Group = { kind: "group", fields: new Map(), evidence: [] };
  #serials = 0;

  constructor(record: PageRecord) {
    for (const part of correctable)
      this.root.fields.set(part, this.#noded(record[part] as unknown as Json, `/${part}`, part, record.evidence));
  }

  #noded(value: Json, pointer: string, key: string, evidence: Evidence): TreeNode {
    const own = evidence[pointer] ?? [];
    if (value === null || typeof value !== "object") return { kind: "leaf", value, evidence: own };
    if (isList(value)) {
      const nodes = value.map((item, k) => this.#noded(item, pointerTo(pointer, k), key, evidence));
      return { kind: "list", name: key, items: nodes.map((node) => this.item(key, node)), evidence: own };
    }
    const fields = Object.entries(value).map(
      ([field, inner]) => [field, this.#noded(inner, pointerTo(pointer, field), field, evidence)] as const,
    );
    return { kind: "group", fields: new Map(fields), evidence: own };
  }

  item(list: string, node: TreeNode): Item {
    this.#serials += 1;
    const identities = [identityOf(list, jsonOf(node))];
    return { node, serial: this.#serials, identities, place: placeOf(node), removed: false };
  }
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The node as a record has it, without what was removed. */
export function jsonOf(node: TreeNode): Json {
  if (node.kind === "leaf") return node.value;
  if (node.kind === "list") return living(node).map((item) => jsonOf(item.node));
  return Object.fromEntries([...node.fields].map(([key, child]) => [key, jsonOf(child)]));
}

export function living(list: List): Item[] {
  return list.items.filter((item) => !item.removed);
}

/** Every node with its pointer, itself first, without what was removed. */
export function* nodesOf(node: TreeNode, pointer: string): Generator<readonly [pointer: string, node: TreeNode]> {
  yield [pointer, node];
  if (node.kind !== "leaf") for (const [key, child] of childrenOf(node)) yield* nodesOf(child, pointerTo(pointer, key));
}

function childrenOf(node: Group | List): Iterable<readonly [key: string | number, child: TreeNode]> {
  return node.kind === "group" ? node.fields : living(node).map((item, k) => [k, item.node] as const);
}

/** From the first to the last character that a node was read from; null where it was read nowhere. */
export function placeOf(node: TreeNode): Place | null {
  let place: Place | null = null;
  const add = ({ start, end }: Place): void => {
    place = place === null ? { start, end } : { start: Math.min(place.start, start), end: Math.max(place.end, end) };
  };
  const walk = (inner: TreeNode): void => {
    for (const entry of inner.evidence) add(entry);
    if (inner.kind === "group") for (const child of inner.fields.values()) walk(child);
    if (inner.kind === "list") for (const item of inner.items) if (!item.removed) walk(item.node);
  };
  walk(node);
  return place;
}
