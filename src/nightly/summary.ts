import type { Alarm } from "../store/changes.js";
import type { PageOutcome } from "../store/fetches.js";
import type { Store } from "../store/store.js";

/** What a run did, for people and for programs. Pages are articles; lists, feeds and sitemaps only lead to them. */
export interface RunSummary {
  readonly run: number;
  readonly command: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** How many processes worked on it: more than one where it was cut off and continued. */
  readonly starts: number;
  readonly pages: {
    readonly new: number;
    /** Something read from the page is different. */
    readonly changed: number;
    /** Looked at, and all that is read from it is as it was. */
    readonly unchanged: number;
    readonly gone: number;
    /** Gone before, there again. */
    readonly back: number;
    /** Could not be had; tried again in the next run. */
    readonly failed: number;
    /** Not asked for: robots.txt or our own rules forbid it. */
    readonly refused: number;
    readonly setAside: number;
    /** All or nearly all of its facts would go: the last good record stands until another day or a person confirms it. */
    readonly held: number;
    /** Found and not fetched yet. */
    readonly waiting: number;
  };
  /** Lists, feeds and sitemaps that could not be had. */
  readonly listsFailed: number;
  /** Files that articles offer, where the configuration has them fetched. */
  readonly files: { readonly stored: number; readonly failed: number };
  readonly facts: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly requests: {
    readonly sent: number;
    readonly bodies: number;
    readonly notModified: number;
    readonly bytes: number;
  };
  readonly alarms: readonly Alarm[];
  /** Told by the run before, and still so. */
  readonly standing: readonly Alarm[];
  /** Told by the run before, and over: the cause was looked at and is gone. */
  readonly ended: readonly Alarm[];
}

export interface SummaryOptions {
  readonly run: number;
  /** RFC 3339. */
  readonly now: string;
  readonly sites: readonly string[];
  /** Of a run that asks no site and reads again: what that gave. */
  readonly readAgain: { readonly unchanged: number; readonly setAside: number } | null;
  readonly ended: readonly Alarm[];
}

/** The summary is nothing but a question to the store, so a run that was cut off and continued tells all of it. */
export function summarise(store: Store, { run, now, sites, readAgain, ended }: SummaryOptions): RunSummary {
  const row = store.runs.get(run)!;
  const sums = new Map(store.changes.sums(run).map((sum) => [sum.change, sum]));
  const pagesOf = (change: "new" | "changed" | "gone" | "back") => sums.get(change)?.pages ?? 0;
  const facts = { added: 0, removed: 0, changed: 0 };
  for (const { added, removed, changed } of sums.values()) {
    facts.added += added;
    facts.removed += removed;
    facts.changed += changed;
  }
  const outcomes = store.fetches.outcomes(run);
  const sumOf = (of: (kind: string) => boolean, ...which: PageOutcome[]) =>
    outcomes.reduce((sum, { kind, outcome, n }) => sum + (of(kind) && which.includes(outcome) ? n : 0), 0);
  const counted = (...which: PageOutcome[]) => sumOf((kind) => kind === "article", ...which);
  const isFile = (kind: string) => kind === "file";
  const setAside = readAgain?.setAside ?? store.readings.setAsideIn(run);
  const held = store.holds.list().length;
  const heldNow = store.holds.of(run, false).length + store.holds.of(run, true).length;
  const seen = counted("new", "changed", "unchanged");
  // A crawl alone reads nothing: there a page is new or changed by its bytes.
  const untold = row.command === "crawl";
  const fresh = untold ? counted("new") : pagesOf("new");
  const changed = untold ? counted("changed") : pagesOf("changed");
  const { requests, bodies, notModified, bytes } = store.fetches.traffic(run);
  return {
    run,
    command: row.command,
    startedAt: row.started_at,
    finishedAt: now,
    starts: row.starts,
    pages: {
      new: fresh,
      changed,
      unchanged: readAgain?.unchanged ?? Math.max(0, seen - fresh - changed - setAside - heldNow),
      gone: untold ? counted("gone") : pagesOf("gone"),
      back: pagesOf("back"),
      failed: counted("failed"),
      refused: counted("refused"),
      setAside,
      held,
      waiting: sites.reduce((sum, site) => sum + store.frontier.waiting(site), 0),
    },
    listsFailed: sumOf((kind) => kind !== "article" && !isFile(kind), "failed"),
    files: {
      stored: sumOf(isFile, "new", "changed"),
      failed: sumOf(isFile, "failed", "gone", "refused"),
    },
    facts,
    requests: { sent: requests, bodies, notModified, bytes },
    alarms: store.changes.alarms(run),
    standing: store.changes.standing(run),
    ended,
  };
}
