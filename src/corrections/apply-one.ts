import type { EvidenceEntry } from "../record.js";
import { findEqual, nearestQuote } from "./anchors.js";
import type { Correction, Json } from "./correction.js";
import { identityOf, sameIdentity } from "./identity.js";
import { locate, nodeAt, type Slot } from "./locate.js";
import { restate } from "./restate.js";
import { jsonOf, type List, nodesOf, placeOf, type Tree, type TreeNode } from "./tree.js";

/** What a correction did. */
export interface Applied {
  /** The slot's path. */
  readonly path: string;
  /** What the slot holds from now on; undefined for nothing. */
  readonly value: Json | undefined;
}

/**
 * Applies one correction to the tree.
 *
 * @param settled gets the nodes that a person has answered for
 * @returns what was done, or why nothing was
 */
export function applyOne(
  tree: Tree,
  correction: Correction,
  text: string,
  settled: Set<TreeNode>,
): Applied | { readonly reason: string } {
  const { action } = correction;
  const located = locate(tree.root, correction, text);
  if ("missing" in located) {
    // What is not on the page is not in the record either: as it was wished.
    if (action === "reject" && located.missing === "item") return { path: "nowhere", value: undefined };
    return { reason: located.missing === "item" ? "its item was not read again" : "what should hold it was not read" };
  }
  const { slot } = located;
  const whole = slot.at.kind === "item";
  if (slot.fit === "akin" && whole && (action === "reject" || action === "accept"))
    return { reason: "another value is read in its place" };
  const cites = citesOf(correction, slot, text);
  if (cites === null) return { reason: "its quote is not in the text" };
  if (action === "reject") {
    if (slot.at.kind === "item") slot.at.item.removed = true;
    else if (slot.at.kind === "field")
      slot.at.group.fields.set(slot.at.key, { kind: "leaf", value: null, evidence: [] });
    return { path: slot.path, value: slot.at.kind === "item" ? undefined : null };
  }
  const value = (action === "accept" ? correction.before : correction.value) as Json | undefined;
  if (value === undefined) return { reason: "it holds no value" };
  for (const item of slot.items) item.removed = false;
  const old = nodeAt(slot);
  if (old !== null) for (const [, node] of nodesOf(old, "")) settled.add(node);
  if (slot.at.kind === "end") return addItem(tree, slot.path, slot.at.list, value, cites);
  if (slot.at.kind === "field") {
    slot.at.group.fields.set(slot.at.key, restate(tree, old, slot.at.key, value, cites));
  } else {
    slot.at.item.node = restate(tree, old, slot.at.list.name, value, cites);
  }
  renew(slot);
  if (action === "accept") for (const [, node] of nodesOf(nodeAt(slot)!, "")) settled.add(node);
  return { path: slot.path, value };
}

function addItem(tree: Tree, path: string, list: List, value: Json, cites: readonly EvidenceEntry[]): Applied {
  const start = cites[0]?.start ?? null;
  const known = findEqual(list.items, identityOf(list.name, value), start);
  const node = restate(tree, known?.node ?? null, list.name, value, cites);
  if (known !== null) {
    Object.assign(known, { node, removed: false, place: placeOf(node) });
    return { path: `${path}/#${known.serial}`, value };
  }
  const item = tree.item(list.name, node);
  const behind = list.items.findIndex((other) => start !== null && (other.place?.start ?? -1) > start);
  list.items.splice(behind < 0 ? list.items.length : behind, 0, item);
  return { path: `${path}/#${item.serial}`, value };
}

/** Items on the way are known by their new identity too, and stand where they are read now. */
function renew({ items, path }: Slot): void {
  const keys = path.split("/");
  for (const item of items) {
    item.place = placeOf(item.node);
    const list = keys[keys.indexOf(`#${item.serial}`) - 1]!;
    const identity = identityOf(list, jsonOf(item.node));
    if (!item.identities.some((name) => sameIdentity(name, identity))) item.identities.push(identity);
  }
}

/** Where the value was read: as the person showed, else where what stood there was read. Null: the quote is gone. */
function citesOf({ span, action }: Correction, slot: Slot, text: string): readonly EvidenceEntry[] | null {
  const rule = `review/${action}`;
  if (span !== undefined) {
    const start = nearestQuote(text, span.exact, span.start);
    if (start === null) return null;
    return [{ start, end: start + span.exact.length, exact: span.exact, rule, certainty: "reviewed" }];
  }
  // What is added to a list, or to a whole report, was read nowhere near the rest of it.
  const [first] = slot.items;
  const around = slot.items.filter((item) => item !== first || !slot.path.startsWith("/reports/")).toReversed();
  const near = slot.at.kind === "end" ? [] : [nodeAt(slot), ...around.map(({ node }) => node)];
  for (const node of near) {
    for (const [, { evidence }] of node === null ? [] : nodesOf(node, ""))
      if (evidence.length > 0) return evidence.map((entry) => ({ ...entry, rule, certainty: "reviewed" }));
  }
  return [];
}
