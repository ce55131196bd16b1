import type { Corrector } from "../extract.js";
import type { Issue, PageRecord } from "../record.js";
import { applyCorrections, type Corrected, type Verdict } from "./apply.js";
import { type Correction, inOrder, undoneIn } from "./correction.js";

/** Counts over all records that were corrected so far. */
export interface Tally {
  readonly pages: number;
  readonly applied: number;
  /** Outdated, invalid, and those of other bytes. */
  readonly open: number;
}

/** All corrections there are, ready to be applied to any record. */
export interface Corrections extends Corrector {
  /** @returns the record with its corrections, and an issue for each that could not be applied; the given one stays as it is */
  applyTo(record: PageRecord): PageRecord;
  /** Like `applyTo`, with what became of each, and without issues about them. */
  correct(record: PageRecord): Corrected & { readonly elsewhere: readonly Correction[] };
  readonly tally: Tally;
}

/**
 * @param corrections in any order, of any pages
 * @example
 * const corrections = correctionsOf((await readCorrections("corrections")).corrections);
 * extract(bytes, { uri, corrections });
 */
export function correctionsOf(corrections: readonly Correction[]): Corrections {
  const byPage = grouped(corrections, ({ page }) => page);
  const byUri = grouped(corrections, ({ uri }) => uri ?? "");
  const carriedOver = new Set(corrections.flatMap(({ replaces }) => (replaces === undefined ? [] : [replaces])));
  const tally = { pages: 0, applied: 0, open: 0 };

  /** What was said of other bytes of this page and nobody has looked at since. */
  const elsewhereOf = ({ source: { uri, sha256 } }: PageRecord): Correction[] => {
    const named = uri === null || uri === "-" ? [] : (byUri.get(uri) ?? []);
    const others = inOrder(named.filter(({ page }) => page !== sha256));
    const undone = undoneIn(others);
    return others.filter(
      ({ id, action, pointer }) => action !== "undo" && pointer !== "" && !undone.has(id) && !carriedOver.has(id),
    );
  };
  const correct = (record: PageRecord) => {
    const own = byPage.get(record.source.sha256) ?? [];
    const corrected: Corrected = own.length === 0 ? { record, verdicts: [], accepted: false } : appliedTo(record, own);
    // Whoever accepted the page has seen it as it is.
    return { ...corrected, elsewhere: corrected.accepted ? [] : elsewhereOf(record) };
  };
  return {
    correct,
    applyTo: (read) => {
      const { record, verdicts, elsewhere } = correct(read);
      if (verdicts.length + elsewhere.length === 0) return read;
      const amiss = verdicts.filter(({ status }) => status === "outdated" || status === "invalid").length;
      tally.pages += 1;
      tally.applied += appliedIn(verdicts);
      tally.open += amiss + elsewhere.length;
      return { ...record, issues: [...record.issues, ...issuesOf(verdicts, elsewhere)] };
    },
    tally,
  };
}

/** One that no rule foresaw costs only itself. */
function appliedTo(record: PageRecord, own: readonly Correction[]): Corrected {
  try {
    return applyCorrections(record, own);
  } catch {
    const reasons = new Map<Correction, string>();
    for (const one of own) {
      try {
        applyCorrections(record, [one]);
      } catch (error) {
        reasons.set(one, `it cannot be applied (${(error as Error).message})`);
      }
    }
    if (reasons.size === 0)
      throw new Error(`the corrections of ${record.source.uri ?? record.id} cannot be applied together`);
    const corrected = applyCorrections(
      record,
      own.filter((one) => !reasons.has(one)),
    );
    const refused = [...reasons].map(
      ([correction, reason]): Verdict => ({ correction, status: "invalid", pointer: null, reason }),
    );
    return { ...corrected, verdicts: [...corrected.verdicts, ...refused] };
  }
}

function grouped(corrections: readonly Correction[], by: (one: Correction) => string): Map<string, Correction[]> {
  const groups = new Map<string, Correction[]>();
  for (const one of corrections) {
    const group = groups.get(by(one));
    if (group === undefined) groups.set(by(one), [one]);
    else group.push(one);
  }
  return groups;
}

function appliedIn(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ status, correction }) => status === "applied" && correction.action !== "undo").length;
}

function issuesOf(verdicts: readonly Verdict[], elsewhere: readonly Correction[]): Issue[] {
  const issues: Issue[] = [];
  const warn = (code: string, message: string, pointer?: string | null) =>
    issues.push({ severity: "warning", code, message, ...(pointer ? { pointer } : {}) });
  for (const { correction, status, reason } of verdicts) {
    const what = `correction ${correction.id} (${correction.action} ${correction.pointer || "the page"})`;
    if (status === "invalid") warn("correction-invalid", `${what} would spoil the record: ${reason}; undo it`);
    if (status === "outdated")
      warn("correction-outdated", `${what} was not applied: ${reason}; say it anew or undo it with thidua review`);
  }
  if (elsewhere.length > 0)
    warn(
      "correction-of-other-bytes",
      `the page has changed since it was corrected: ${elsewhere.length} corrections wait for a look in thidua review, ${appliedIn(verdicts)} applied`,
    );
  return issues;
}
