import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Config } from "../config/config.js";
import type { PageRecord } from "../record.js";
import type { ChangeRow } from "../store/changes.js";
import type { Store } from "../store/store.js";
import { storedJson } from "../store/store-error.js";
import { createAtomic, removeLeftovers, writeAtomic } from "../write/atomic.js";
import { writers } from "../write/index.js";
import type { RunSummary } from "./summary.js";

type Outputs = Config["outputs"];

/** The folders that `writeOutputs` writes to; whoever calls it makes them first. */
export function outputFolders({ folder, records, changes }: Outputs): string[] {
  return [
    ...(records.includes("ndjson") ? [folder] : []),
    ...(records.includes("json") ? [join(folder, "records")] : []),
    ...(changes ? [join(folder, "changes")] : []),
  ];
}

/** An output cannot be written: one line that names the place and the mend. The store is whole. */
export class OutputError extends Error {}

/**
 * Writes what a run leaves besides the store: every current record, the run's changes and its summary. All of it comes
 * from the store, each file appears whole or not at all, and writing again writes the same.
 *
 * @returns the paths of the files and folders written
 * @throws OutputError
 */
export async function writeOutputs(store: Store, outputs: Outputs, summary: RunSummary): Promise<string[]> {
  try {
    return await writeAll(store, outputs, summary);
  } catch (error) {
    throw asOutputError(outputs.folder, error);
  }
}

async function writeAll(store: Store, outputs: Outputs, summary: RunSummary): Promise<string[]> {
  for (const folder of outputFolders(outputs)) await removeLeftovers(folder, Date.parse(summary.finishedAt));
  const paths: string[] = [];
  for (const format of new Set(outputs.records)) {
    const folder = format === "json" ? join(outputs.folder, "records") : outputs.folder;
    await writeRecords(store, format, folder);
    paths.push(format === "json" ? folder : join(folder, "records.ndjson"));
  }
  if (!outputs.changes) return paths;
  const stem = join(outputs.folder, "changes", `run-${summary.run}`);
  await writeChanges(store, summary.run, `${stem}.ndjson`);
  await writeAtomic(`${stem}.summary.json`, `${JSON.stringify(summary, null, 2)}\n`);
  return [...paths, `${stem}.ndjson`, `${stem}.summary.json`];
}

/** The file system's error in our words (Node's own names no file where a write fails); every other error as it is. */
function asOutputError(folder: string, error: unknown): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new OutputError(`${folder}: the disk is full: make room and run again, it goes on where it stopped`);
  }
  const mend = 'make it writable by this user, or name another folder with "outputs" in the configuration';
  return new OutputError(`${folder} cannot be written (${message}): ${mend}`);
}

async function writeRecords(store: Store, format: string, folder: string): Promise<void> {
  const sink = await writers.find((writer) => writer.format === format)!.open(folder);
  try {
    for (const json of store.readings.records()) await sink.write(storedJson<PageRecord>(store, json));
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.close();
}

async function writeChanges(store: Store, run: number, path: string): Promise<void> {
  const file = await createAtomic(path);
  try {
    for (const row of store.changes.of(run)) {
      await file.append(`${changeLine(store, run, row)}\n`);
      await setImmediate();
    }
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}

/**
 * One change as a line: `{"run", "change": "new" | "changed" | "gone" | "back", "site", "key", "uri", "foundAt", "facts":
 * {"added", "removed", "changed"}, "record": {"old", "new"}, "title", "changes": […]}`; `gone` has a `message` instead
 * of the last three. docs/nightly.md shows one.
 */
export function changeLine(store: Store, run: number, row: ChangeRow): string {
  const { change, site, key, url, found_at, added, removed, changed, detail } = row;
  const facts = { added, removed, changed };
  return JSON.stringify({
    run,
    change,
    site,
    key,
    uri: url,
    foundAt: found_at,
    facts,
    ...storedJson<object>(store, detail),
  });
}
