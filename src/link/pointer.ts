/**
 * JSON Pointers as a tree of ready-made strings. Records are alike: `/reports/0/officials/3/roles/1/title` is built once and
 * used by every page that has so many officials, instead of being put together and hashed anew for each of its leaves.
 */
export interface PointerNode {
  readonly pointer: string;
  readonly children: Map<string, PointerNode>;
  readonly items: PointerNode[];
}

/** Enough for every record of common size; what lies beyond is made for the moment. */
const MOST_NODES = 60_000;
let nodes = 0;

const roots = new Map<string, PointerNode>();

const node = (pointer: string): PointerNode => ({ pointer, children: new Map(), items: [] });

export function pointerRoot(pointer: string): PointerNode {
  let root = roots.get(pointer);
  if (root === undefined) {
    root = node(pointer);
    roots.set(pointer, root);
  }
  return root;
}

export function childPointer(parent: PointerNode, key: string): PointerNode {
  let child = parent.children.get(key);
  if (child === undefined) {
    child = node(`${parent.pointer}/${key}`);
    if (nodes < MOST_NODES) {
      nodes++;
      parent.children.set(key, child);
    }
  }
  return child;
}

export function itemPointer(parent: PointerNode, index: number): PointerNode {
  let child = parent.items[index];
  if (child === undefined) {
    child = node(`${parent.pointer}/${index}`);
    // Without gaps: the list stays one.
    if (nodes < MOST_NODES && index === parent.items.length) {
      nodes++;
      parent.items.push(child);
    }
  }
  return child;
}
