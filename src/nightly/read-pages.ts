import { setImmediate } from "node:timers/promises";
import type { Corrector, Patterns } from "../extract.js";
import { extractAll, type Outcome } from "../pipeline.js";
import type { PageRecord } from "../record.js";
import type { PageInput } from "../source/page-input.js";
import type { Reader, Unread } from "../store/readings.js";
import type { Store } from "../store/store.js";
import { factsOf, totalOf } from "./fact-fields.js";
import { isCollapse, lossOf } from "./loss.js";
import { changesBetween, countFacts } from "./record-changes.js";

export interface ReadPagesOptions {
  readonly store: Store;
  readonly run: number;
  readonly programVersion: string;
  readonly now: () => string;
  readonly signal?: AbortSignal;
  readonly patterns?: Patterns;
  readonly corrections?: Corrector;
  readonly onPage?: (page: ReadPageResult) => void;
}

export interface ReadPageResult {
  readonly url: string;
  readonly outcome: "new" | "changed" | "unchanged" | "set-aside" | "held";
  readonly message: string | null;
}

/** How many pages met which outcome. */
export type ReadTally = Readonly<Record<ReadPageResult["outcome"], number>>;

/**
 * Reads stored bodies into records: those not read yet, those set aside, or the newest of every page again. Offline. What
 * a page gave is stored, with what it changes, before the next is read.
 *
 * @throws StoreError
 */
export async function readPages(which: "unread" | "set-aside" | "all", options: ReadPagesOptions): Promise<ReadTally> {
  const tally = { new: 0, changed: 0, unchanged: 0, "set-aside": 0, held: 0 };
  await readAll(which, options, tally);
  if (options.signal?.aborted) return tally;
  const released = options.store.atomically(() => releaseSingles(options));
  tally.held -= released;
  if (released > 0) await readAll("unread", options, tally);
  return tally;
}

async function readAll(
  which: "unread" | "set-aside" | "all",
  options: ReadPagesOptions,
  tally: Record<ReadPageResult["outcome"], number>,
): Promise<void> {
  const { store, signal, patterns, corrections } = options;
  let page: Unread | undefined;
  async function* inputs(): AsyncGenerator<PageInput> {
    for (const unread of store.readings.pending(which)) {
      // Signals and the progress bar have their turn only between tasks.
      await setImmediate();
      if (signal?.aborted) return;
      page = unread;
      yield inputOf(store, unread);
    }
  }
  for await (const outcome of extractAll(inputs(), {
    ...(patterns && { patterns }),
    ...(corrections && { corrections }),
  })) {
    const result = settleReading(store, page!, outcome, options);
    tally[result.outcome] += 1;
    options.onPage?.(result);
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

function settleReading(store: Store, page: Unread, outcome: Outcome, options: ReadPagesOptions): ReadPageResult {
  const reader: Reader = { run: options.run, programVersion: options.programVersion, now: options.now() };
  const { url } = page;
  return store.atomically(() => {
    const read = usable(outcome);
    if ("code" in read) {
      store.readings.setAside(page, read, reader);
      return { url, outcome: "set-aside", message: read.message };
    }
    const { record } = read;
    const current = store.readings.current(page.pageId);
    const old = current === null ? null : (JSON.parse(current.json) as PageRecord);
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
function usable(outcome: Outcome): { record: PageRecord } | { code: string; message: string; json: string | null } {
  if ("setAside" in outcome) {
    const { code, message, record } = outcome.setAside;
    return { code, message, json: record === undefined ? null : JSON.stringify(record) };
  }
  const { record } = outcome;
  const error = record.issues.find(({ severity }) => severity === "error");
  if (error === undefined) return { record };
  return { code: error.code, message: `${outcome.uri}: ${error.message}`, json: JSON.stringify(record) };
}
