import { setImmediate } from "node:timers/promises";
import type { PageResult } from "../batch/page-result.js";
import { readBatch } from "../batch/read-batch.js";
import type { ReadingPlan } from "../batch/reading.js";
import type { Tally } from "../corrections/index.js";
import type { PageRecord } from "../record.js";
import { officeMediaTypes } from "../source/office/office-kind.js";
import type { PageInput } from "../source/page-input.js";
import type { Reader, Unread } from "../store/readings.js";
import type { Store } from "../store/store.js";
import type { PrintedRecord } from "../write/writer.js";
import { factsOf, totalOf } from "./fact-fields.js";
import { isCollapse, lossOf } from "./loss.js";
import { changesBetween, countFacts } from "./record-changes.js";

export interface ReadPagesOptions {
  readonly store: Store;
  readonly run: number;
  readonly programVersion: string;
  readonly now: () => string;
  readonly signal?: AbortSignal;
  /** What is done with pages besides reading them. */
  readonly added?: Omit<ReadingPlan, "format">;
  /** Threads; 1 reads in this one. */
  readonly jobs?: number;
  /** Files that articles offer are read as well, where they are office documents. */
  readonly files?: boolean;
  readonly onPage?: (page: ReadPageResult) => void;
}

export interface ReadPageResult {
  readonly url: string;
  readonly outcome: "new" | "changed" | "unchanged" | "set-aside" | "held";
  readonly message: string | null;
}

/** How many pages met which outcome, and what became of corrections. */
export type ReadTally = Readonly<Record<ReadPageResult["outcome"], number>> & { readonly corrected: Tally };

/** No page of a site takes a hundredth of it: who does has found a hole in the bounds of `text/page-limit.ts`. */
const PAGE_MILLISECONDS = 20_000;
const PAGE_MEGABYTES = 1024;

/** A body on its way to become a record. */
type Pending = PageInput & { readonly unread: Unread };

/**
 * Reads stored bodies into records: those not read yet, those set aside, or the newest of every page again. Offline. What
 * a page gave is stored, with what it changes, before the next is read.
 *
 * @throws StoreError
 */
export async function readPages(which: "unread" | "set-aside" | "all", options: ReadPagesOptions): Promise<ReadTally> {
  const tally = { new: 0, changed: 0, unchanged: 0, "set-aside": 0, held: 0 };
  const corrected = { pages: 0, applied: 0, open: 0 };
  await readAll(which, options, tally, corrected);
  if (options.signal?.aborted) return { ...tally, corrected };
  const released = options.store.atomically(() => releaseSingles(options));
  tally.held -= released;
  if (released > 0) await readAll("unread", options, tally, corrected);
  return { ...tally, corrected };
}

async function readAll(
  which: "unread" | "set-aside" | "all",
  options: ReadPagesOptions,
  tally: Record<ReadPageResult["outcome"], number>,
  corrected: Record<keyof Tally, number>,
): Promise<void> {
  const { store, signal, added, jobs = 1 } = options;
  async function* inputs(): AsyncGenerator<Pending> {
    for (const unread of store.readings.pending(which, options.files ? Object.values(officeMediaTypes) : [])) {
      // Signals and the progress bar have their turn only between tasks.
      await setImmediate();
      if (signal?.aborted) return;
      yield { ...inputOf(store, unread), unread };
    }
  }
  const results = readBatch(inputs(), {
    plan: { format: "ndjson", ...added },
    ...{ jobs, pageMilliseconds: PAGE_MILLISECONDS, pageMegabytes: PAGE_MEGABYTES, fixedLimits: true },
    ...(signal && { signal }),
  });
  for await (const [{ unread }, result] of results) {
    if (signal?.aborted) break;
    const settled = settleReading(store, unread, result, options);
    tally[settled.outcome] += 1;
    if ("corrected" in result)
      for (const key of ["pages", "applied", "open"] as const) corrected[key] += result.corrected?.[key] ?? 0;
    options.onPage?.(settled);
  }
}

/** Pages that lost much are read after all, unless their whole site fell. @returns how many */
function releaseSingles({ store, run, now }: ReadPagesOptions): number {
  const waiting = store.holds.of(run, true);
  let released = 0;
  for (const site of new Set(waiting.map((held) => held.site))) {
    const here = waiting.filter((held) => held.site === site);
    const others = store.holds.of(run, false).filter((held) => held.site === site);
    const changed = store.holds.changed(site);
    const sum = (key: "before" | "after") =>
      [...here, ...others].reduce((total, held) => total + held[key], changed[key]);
    const pages = here.length + others.length + changed.pages;
    if (isCollapse({ pages, before: sum("before"), after: sum("after") })) continue;
    for (const { versionId } of here) store.holds.release(versionId, now());
    released += here.length;
  }
  return released;
}

function inputOf(store: Store, { sha256, url, fetchedAt, contentType }: Unread): PageInput {
  try {
    const bytes = store.bodies.get(sha256);
    return { uri: url, bytes, retrievedAt: fetchedAt, ...(contentType === null ? {} : { contentType }) };
  } catch (error) {
    return { uri: url, error: { code: "damaged-body", message: `${url}: ${(error as Error).message}` } };
  }
}

function settleReading(store: Store, page: Unread, result: PageResult, options: ReadPagesOptions): ReadPageResult {
  const reader: Reader = { run: options.run, programVersion: options.programVersion, now: options.now() };
  const { url } = page;
  return store.atomically(() => {
    const read = usable(result);
    if ("code" in read) {
      store.readings.setAside(page, read, reader);
      return { url, outcome: "set-aside", message: read.message };
    }
    const { record } = read;
    const current = store.readings.current(page.pageId);
    const old = current === null ? null : parsed(current.json);
    const changes = old === null ? [] : changesBetween(old, record);
    if (old !== null && changes.length === 0) {
      // The same facts from other bytes: what stands for the page stays, so that nothing downstream moves for a visitor counter.
      if (current!.versionId === page.versionId)
        store.readings.confirm(page, reader.programVersion, JSON.stringify(record));
      else store.readings.same(page);
      return { url, outcome: "unchanged", message: null };
    }
    const facts = factsOf(record);
    const isNewVersion = current !== null && current.versionId !== page.versionId;
    const loss = old === null || !isNewVersion || page.confirmed ? null : lossOf(old, record);
    if (loss !== null) {
      store.holds.hold({ versionId: page.versionId, run: options.run, now: reader.now, ...loss });
      return { url, outcome: "held", message: `${url} is held back: ${loss.why}` };
    }
    const factsAfter = JSON.stringify(facts);
    store.readings.addRecord(page, { recordId: record.id, json: JSON.stringify(record), facts: factsAfter }, reader);
    const counts = old === null ? { added: totalOf(facts), removed: 0, changed: 0 } : countFacts(changes);
    const change = old === null ? "new" : "changed";
    store.changes.add({
      ...{ pageId: page.pageId, change, foundAt: reader.now, counts, factsAfter },
      factsBefore: old === null ? null : JSON.stringify(factsOf(old)),
      detail: JSON.stringify({
        record: { old: old?.id ?? null, new: record.id },
        title: record.page.title,
        changes,
      }),
    });
    return { url, outcome: change, message: null };
  });
}

/** A page that could not be read, or whose record is not valid, must not replace a record that is. */
function usable(result: PageResult): { record: PageRecord } | { code: string; message: string; json: string | null } {
  if ("setAside" in result) {
    const { setAside, kept } = result;
    return { ...setAside, json: kept === undefined ? null : JSON.stringify(recordOf(kept)) };
  }
  const record = recordOf(result.printed);
  const error = record.issues.find(({ severity }) => severity === "error");
  if (error === undefined) return { record };
  return { code: error.code, message: `${result.uri}: ${error.message}`, json: JSON.stringify(record) };
}

/** Null where the store was damaged: the page has a good record again. */
function parsed(json: string): PageRecord | null {
  try {
    return JSON.parse(json) as PageRecord;
  } catch {
    return null;
  }
}

function recordOf({ text }: PrintedRecord): PageRecord {
  return JSON.parse(typeof text === "string" ? text : new TextDecoder().decode(text)) as PageRecord;
}
