/**
 * JSON Pointers as a tree of ready-made strings. Records are alike: `/reports/0/officials/3/roles/1/title` is built once and
 * used by every page that has so many officials, instead of being put together and hashed anew for each of its leaves.
 */
export interface PointerNode {
  readonly pointer: string;
  readonly key: string;
  /** Children by key, in the order of the object's keys, which hardly ever differs. */
  readonly children: PointerNode[];
  readonly items: PointerNode[];
}

/** Enough for every record of common size; what lies beyond is made for the moment. */
const MOST_NODES = 60_000;
let nodes = 0;

const roots = new Map<string, PointerNode>();

const node = (pointer: string, key: string): PointerNode => ({ pointer, key, children: [], items: [] });

export function pointerRoot(pointer: string): PointerNode {
  let root = roots.get(pointer);
  if (root === undefined) {
    root = node(pointer, "");
    roots.set(pointer, root);
  }
  return root;
}

/** @param place where the key stands among the object's keys */
export function childPointer(parent: PointerNode, key: string, place: number): PointerNode {
  const { children } = parent;
  const there = children[place];
  if (there !== undefined && there.key === key) return there;
  const known = children.find((other) => other.key === key);
  if (known !== undefined) return known;
  const child = node(`${parent.pointer}/${key}`, key);
  if (nodes < MOST_NODES) {
    nodes++;
    children.push(child);
  }
  return child;
}

export function itemPointer(parent: PointerNode, index: number): PointerNode {
  let child = parent.items[index];
  if (child === undefined) {
    child = node(`${parent.pointer}/${index}`, "");
    // Without gaps: the list stays one.
    if (nodes < MOST_NODES && index === parent.items.length) {
      nodes++;
      parent.items.push(child);
    }
  }
  return child;
}
