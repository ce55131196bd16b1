import { randomUUID } from "node:crypto";
import { type FileHandle, open, readdir, rename, rm, stat, truncate } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that appears under its name only when it is whole: until then it is a hidden neighbour ending in `.tmp`. */
export interface AtomicFile {
  readonly path: string;
  append(text: string | Uint8Array): Promise<void>;
  /** Brings it to the disk. @returns its present name and length: what `reopenAtomic` takes */
  sync(): Promise<{ readonly file: string; readonly bytes: number }>;
  /** Renames the file into place. */
  commit(): Promise<void>;
  /** Leaves what was written under its temporary name, for `reopenAtomic`. */
  leave(): Promise<void>;
  /** Throws away what was written; what stood under the name before stays. */
  discard(): Promise<void>;
}

export async function createAtomic(path: string): Promise<AtomicFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  return atomicFile(path, temporary, await open(temporary, "wx"));
}

/**
 * Goes on with a file that an earlier process did not finish, or that it finished too early.
 *
 * @param file the name it had then, beside `path`
 * @param bytes how much of it counts: what was written later is cut off
 * @throws where it is gone or shorter
 */
export async function reopenAtomic(path: string, file: string, bytes: number): Promise<AtomicFile> {
  const temporary = join(dirname(path), basename(file));
  const present = await stat(temporary).catch(() => null);
  if (present === null) await rename(path, temporary);
  const { size } = await stat(temporary);
  if (size < bytes) throw new Error(`${temporary} is shorter than it was (${size} instead of ${bytes} bytes)`);
  // By its name: Windows cuts nothing off through a handle that only appends.
  await truncate(temporary, bytes);
  return atomicFile(path, temporary, await open(temporary, "a"));
}

function atomicFile(path: string, temporary: string, handle: FileHandle): AtomicFile {
  const discard = async () => {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
  };
  return {
    path,
    append: async (text) => {
      await handle.appendFile(text, "utf8");
    },
    sync: async () => {
      await handle.sync();
      return { file: basename(temporary), bytes: (await handle.stat()).size };
    },
    commit: async () => {
      try {
        await handle.close();
        await rename(temporary, path);
      } catch (error) {
        await discard();
        throw error;
      }
    },
    leave: () => handle.close(),
    discard,
  };
}

/** Temporary names as `createAtomic` makes them. */
const temporaryName = /^\..+\.[0-9a-f]{8}\.tmp$/;
/** Whatever is still being written was touched since then. */
const leftBehindAfter = 3_600_000;

/**
 * Removes from a folder what processes that were killed have left: temporary files that nobody has touched for an hour.
 *
 * @param now milliseconds since 1970; infinity removes all of them
 * @param keep a name that stays
 */
export async function removeLeftovers(folder: string, now: number, keep?: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!temporaryName.test(name) || name === keep) continue;
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats !== null && now - stats.mtimeMs > leftBehindAfter) await rm(path, { force: true });
  }
}

/** @throws the file system's error; then nothing is left behind and an older file of this name is untouched */
export async function writeAtomic(path: string, text: string | Uint8Array): Promise<void> {
  const file = await createAtomic(path);
  try {
    await file.append(text);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}
