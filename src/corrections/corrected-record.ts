import { checkReports } from "../fields/checks.js";
import { checkPeople } from "../fields/people/checks.js";
import type { EvidenceEntry, Issue, PageRecord } from "../record.js";
import { validateRecord } from "../validate/schema.js";
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
  const nodes = new Map(nodesOf(tree.root, ""));
  const pointers = new Map([...nodes].map(([pointer, node]) => [node, pointer]));
  const contradictions = new Set(contradictionsIn(record).map(nameOf));
  const kept = record.issues.flatMap((issue): Issue[] => {
    if (contradictions.has(nameOf(issue))) return [];
    const node = issue.pointer === undefined ? undefined : before.get(issue.pointer);
    if (node === undefined) return [issue];
    const pointer = settled.has(node) ? undefined : pointers.get(node);
    return pointer === undefined ? [] : [{ ...issue, pointer }];
  });
  const facts = jsonOf(tree.root) as unknown as Pick<PageRecord, (typeof correctable)[number]>;
  const corrected = { ...record, ...facts, evidence: evidence as PageRecord["evidence"] };
  // What is no record is refused by who asked for it; the checks know only records.
  if (validateRecord(corrected).length > 0) return { ...corrected, issues: kept };
  const open = contradictionsIn(corrected).filter(({ pointer = "" }) => !settled.has(nodes.get(pointer) as TreeNode));
  return { ...corrected, issues: [...kept, ...open] };
}

/** What can be told from the facts alone: corrections make and solve such contradictions. */
function contradictionsIn({ reports, page }: PageRecord): Issue[] {
  const elects = reports.map(() => true);
  return [...checkReports(reports, false, page.publishedAt?.slice(0, 10) ?? null), ...checkPeople(reports, elects)];
}

function nameOf({ code, pointer, message }: Issue): string {
  return `${code} ${pointer} ${message}`;
}
