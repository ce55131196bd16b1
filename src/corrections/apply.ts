import type { PageRecord } from "../record.js";
import { checkEvidence } from "../validate/evidence.js";
import { pointerTo } from "../validate/pointer.js";
import { validateRecord } from "../validate/schema.js";
import { checkValues } from "../validate/values.js";
import { type Applied, applyOne } from "./apply-one.js";
import { recordOf } from "./corrected-record.js";
import { type Correction, inOrder, isPageAccepted, type Json, sameJson, undoneIn } from "./correction.js";
import { confirm } from "./restate.js";
import { jsonOf, living, nodesOf, Tree, type TreeNode } from "./tree.js";

export type Status =
  /** It holds in the record. */
  | "applied"
  /** It held, until a later correction of the same value said otherwise. */
  | "superseded"
  /** An undo took it back. */
  | "undone"
  /** What it speaks of is not there as it was; nothing was done. */
  | "outdated"
  /** The record would not be valid with it; nothing was done. */
  | "invalid";

/** What became of one correction. */
export interface Verdict {
  readonly correction: Correction;
  readonly status: Status;
  /** Where its value stands in the record now; null where it stands nowhere. */
  readonly pointer: string | null;
  /** Why it was not applied. */
  readonly reason: string | null;
}

export interface Corrected {
  readonly record: PageRecord;
  /** In the order in which the corrections count. */
  readonly verdicts: readonly Verdict[];
  /** Whether somebody accepted the page as it now stands. */
  readonly accepted: boolean;
}

/** A record's facts, as an accepted page holds them. */
export function factsOf({ page, links, reports }: PageRecord): Json {
  return { page, links, reports } as unknown as Json;
}

/**
 * Applies the corrections of a page to what was read from it: pure; the given record stays as it is.
 *
 * @param record as extraction gives it, valid
 * @param corrections of this page, in any order
 * @returns a valid record: values that a person said have the certainty `reviewed`, and what no longer fits was left alone
 * @example
 * applyCorrections(record, corrections).verdicts.filter(({ status }) => status === "outdated");
 */
export function applyCorrections(record: PageRecord, corrections: readonly Correction[]): Corrected {
  const ordered = inOrder(corrections);
  const all = fold(record, ordered, new Map());
  if (breachOf(all.record) === null || breachOf(record) !== null) return all;
  // At least one spoils the record: each is tried on top of those before it.
  const refused = new Map<string, string>();
  for (let k = 0; k < ordered.length; k++) {
    const breach = breachOf(fold(record, ordered.slice(0, k + 1), refused).record);
    if (breach !== null) refused.set(ordered[k]!.id, breach);
  }
  return fold(record, ordered, refused);
}

/** @returns the first thing that is wrong with a record, or null */
export function breachOf(record: PageRecord): string | null {
  const breach = validateRecord(record)[0] ?? checkEvidence(record)[0] ?? checkValues(record)[0];
  return breach === undefined ? null : `${breach.pointer} ${breach.message}`;
}

function fold(record: PageRecord, ordered: readonly Correction[], refused: ReadonlyMap<string, string>): Corrected {
  const tree = new Tree(record);
  const before = new Map([...nodesOf(tree.root, "")].map(([pointer, node]) => [pointer, node]));
  const settled = new Set<TreeNode>();
  const undone = undoneIn(ordered);
  const applied = new Map<Correction, Applied>();
  const reasons = new Map<Correction, string>();
  for (const correction of ordered) {
    if (undone.has(correction.id) || correction.action === "undo" || correction.pointer === "") continue;
    if (refused.has(correction.id)) continue;
    const done = applyOne(tree, correction, record.text, settled);
    if ("reason" in done) reasons.set(correction, done.reason);
    else applied.set(correction, done);
  }

  const facts = jsonOf(tree.root);
  const pageAccepted = ordered.findLast((correction) => isPageAccepted(correction) && !undone.has(correction.id));
  const accepted = pageAccepted !== undefined && sameJson(pageAccepted.value, facts);
  if (accepted) {
    confirm(tree.root);
    for (const node of [...before.values(), ...new Map(nodesOf(tree.root, "")).values()]) settled.add(node);
  }
  const paths = slotsOf(tree);
  const nodes = new Map(nodesOf(tree.root, ""));
  const verdicts = ordered.map((correction): Verdict => {
    const verdict = (status: Status, pointer: string | null, reason: string | null = null) => ({
      ...{ correction, status, pointer, reason },
    });
    if (undone.has(correction.id)) return verdict("undone", null);
    if (refused.has(correction.id)) return verdict("invalid", null, refused.get(correction.id)!);
    if (correction.action === "undo") return verdict("applied", null);
    if (correction.pointer === "") {
      if (correction !== pageAccepted) return verdict("superseded", null);
      return accepted ? verdict("applied", "") : verdict("outdated", "", "the record is another than the accepted one");
    }
    const done = applied.get(correction);
    if (done === undefined) return verdict("outdated", null, reasons.get(correction)!);
    const pointer = paths.get(done.path) ?? null;
    const later = ordered.slice(ordered.indexOf(correction) + 1);
    const overridden = later.some((other) => {
      const path = applied.get(other)?.path;
      if (path === undefined) return false;
      // What is said of a part of a rejected item brings it back.
      const within = done.value === undefined && path.startsWith(`${done.path}/`);
      return within || done.path === path || done.path.startsWith(`${path}/`);
    });
    const holds =
      done.value === undefined
        ? pointer === null
        : pointer !== null && sameJson(done.value, jsonOf(nodes.get(pointer)!));
    return verdict(overridden && !holds ? "superseded" : "applied", pointer);
  });
  return { record: recordOf(record, tree, before, settled), verdicts, accepted };
}

/** Where each slot that still stands is now. */
function slotsOf(tree: Tree): ReadonlyMap<string, string> {
  const pointers = new Map<string, string>();
  const walk = (node: TreeNode, path: string, pointer: string): void => {
    pointers.set(path, pointer);
    if (node.kind === "group")
      for (const [key, child] of node.fields) walk(child, `${path}/${key}`, pointerTo(pointer, key));
    if (node.kind === "list")
      for (const [k, item] of living(node).entries()) walk(item.node, `${path}/#${item.serial}`, pointerTo(pointer, k));
  };
  walk(tree.root, "", "");
  return pointers;
}
