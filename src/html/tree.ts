import { type ChildNode, type Element, isTag, type ParentNode } from "domhandler";

export type { ChildNode, Document, Element, ParentNode, Text } from "domhandler";
export { isTag, isText } from "domhandler";

export interface Visitor {
  /** Return false to pass over the node's children (and its `leave`), "stop" to end the walk. */
  enter(node: ChildNode): boolean | "stop";
  leave?(element: Element): void;
}

/** Visits everything below `root` in document order, without recursion: pages nest as deep as they like. */
export function walkTree(root: ParentNode, visitor: Visitor): void {
  let node: ChildNode | null = root.children[0] ?? null;
  while (node !== null) {
    const entered = visitor.enter(node);
    if (entered === "stop") return;
    if (entered && isTag(node)) {
      const child = node.children[0];
      if (child !== undefined) {
        node = child;
        continue;
      }
      visitor.leave?.(node);
    }
    while (node !== null && node.next === null) {
      const parent: ParentNode | null = node.parent;
      if (parent === null || parent === root || !isTag(parent)) return;
      visitor.leave?.(parent);
      node = parent;
    }
    if (node !== null) node = node.next;
  }
}

export function parentElement(node: ChildNode): Element | null {
  const { parent } = node;
  return parent !== null && isTag(parent) ? parent : null;
}
