import { open } from "node:fs/promises";
import { type RecordText, recordTexts } from "../source/record-texts.js";

/**
 * Records as JSON from wherever they may be kept: files and folders of records, `-`, the store of `thidua crawl`, a database
 * of `thidua load`. What cannot be read is an error among them.
 */
export async function* recordInputs(inputs: readonly string[]): AsyncGenerator<RecordText> {
  for (const input of inputs) {
    if (await isDatabase(input)) yield* fromDatabase(input);
    else yield* recordTexts([input], { stdin: process.stdin });
  }
}

/** Who mentions are, by `<uri or id>#<pointer>`, as the databases among the inputs have it. */
export async function resolvedPersons(inputs: readonly string[]): Promise<Map<string, { id: string; name: string }>> {
  const persons = new Map<string, { id: string; name: string }>();
  for (const input of inputs) {
    if (!(await isDatabase(input)) || (await isStore(input).catch(() => true))) continue;
    const { openDatabase } = await import("../database/open.js");
    const { readPersons } = await import("../database/resolution.js");
    const database = await openDatabase(input, "read").catch(() => null);
    if (database === null) continue;
    try {
      for (const { key, id, name } of await readPersons(database)) persons.set(key, { id, name });
    } catch {
      // Reading its records says why.
    } finally {
      await database.close();
    }
  }
  return persons;
}

/** Whether an input is the store of `thidua crawl`; what is too damaged to tell is none. */
export async function namesStore(input: string): Promise<boolean> {
  return (await isSqlite(input)) && isStore(input).catch(() => false);
}

/** Whether an input is a database, the store among them. */
export async function isDatabase(input: string): Promise<boolean> {
  return /^postgres(?:ql)?:\/\//.test(input) || (await isSqlite(input));
}

async function* fromDatabase(address: string): AsyncGenerator<RecordText> {
  let stored = true;
  try {
    stored = await isStore(address);
    const records = stored ? storedRecords(address) : loadedRecords(address);
    let number = 0;
    for await (const json of records) {
      number += 1;
      yield { place: `${address}:${number}`, json: Buffer.from(json) };
    }
  } catch (error) {
    const { asStoreError } = await import("../store/store-error.js");
    const { asDatabaseError } = await import("../database/trouble.js");
    const { message } = (stored ? asStoreError : asDatabaseError)(address, error) as Error;
    yield { place: address, error: { code: "unreadable", message } };
  }
}

async function* storedRecords(path: string): AsyncGenerator<string> {
  const { lookAtStore } = await import("../store/store.js");
  const store = lookAtStore(path);
  try {
    yield* store.readings.records();
  } finally {
    store.close();
  }
}

async function* loadedRecords(address: string): AsyncGenerator<string> {
  const { openDatabase } = await import("../database/open.js");
  const { readRecords } = await import("../database/records.js");
  const database = await openDatabase(address, "read");
  try {
    for await (const record of readRecords(database)) yield JSON.stringify(record);
  } finally {
    await database.close();
  }
}

async function isSqlite(path: string): Promise<boolean> {
  if (path === "-") return false;
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(16), 0, 16, 0);
      return buffer.toString("latin1", 0, bytesRead) === "SQLite format 3\0";
    } finally {
      await handle.close();
    }
  } catch {
    // Not a file that can be read: `recordTexts` says why.
    return false;
  }
}

async function isStore(address: string): Promise<boolean> {
  if (address.includes("://")) return false;
  const { isStore } = await import("../store/database.js");
  return isStore(address);
}
