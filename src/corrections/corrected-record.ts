import type { EvidenceEntry, Issue, PageRecord } from "../record.js";
import { correctable, jsonOf, nodesOf, type Tree, type TreeNode } from "./tree.js";

/**
 * The record with the tree's facts, their evidence and issues under the pointers that now hold.
 *
 * @param before the tree's nodes by the pointers of the given record
 * @param settled nodes that a person has answered for: what was doubtful of them no longer is
 */
export function recordOf(
  record: PageRecord,
  tree: Tree,
  before: ReadonlyMap<string, TreeNode>,
  settled: ReadonlySet<TreeNode>,
): PageRecord {
  const evidence: Record<string, readonly EvidenceEntry[]> = {};
  for (const [pointer, node] of nodesOf(tree.root, "")) if (node.evidence.length > 0) evidence[pointer] = node.evidence;
  const ours = (pointer: string): boolean => correctable.some((part) => pointer.startsWith(`/${part}/`));
  for (const [pointer, entries] of Object.entries(record.evidence)) if (!ours(pointer)) evidence[pointer] = entries;
  const pointers = new Map([...nodesOf(tree.root, "")].map(([pointer, node]) => [node, pointer]));
  const issues = record.issues.flatMap((issue): Issue[] => {
    const node = issue.pointer === undefined ? undefined : before.get(issue.pointer);
    if (node === undefined) return [issue];
    const pointer = settled.has(node) ? undefined : pointers.get(node);
    return pointer === undefined ? [] : [{ ...issue, pointer }];
  });
  const facts = jsonOf(tree.root) as unknown as Pick<PageRecord, (typeof correctable)[number]>;
  return { ...record, ...facts, evidence: evidence as PageRecord["evidence"], issues };
}
