import { randomUUID } from "node:crypto";
import { type FileHandle, open, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file that appears under its name only when it is whole: until then it is a hidden neighbour ending in `.tmp`. */
export interface AtomicFile {
  readonly path: string;
  append(text: string): Promise<void>;
  /** Renames the file into place. */
  commit(): Promise<void>;
  /** Throws away what was written; what stood under the name before stays. */
  discard(): Promise<void>;
}

export async function createAtomic(path: string): Promise<AtomicFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  const handle: FileHandle = await open(temporary, "wx");
  const discard = async () => {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
  };
  return {
    path,
    append: async (text) => {
      await handle.appendFile(text, "utf8");
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
 * @param now milliseconds since 1970
 */
export async function removeLeftovers(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!temporaryName.test(name)) continue;
    const path = join(folder, name);
    const stats = await stat(path).catch(() => null);
    if (stats !== null && now - stats.mtimeMs > leftBehindAfter) await rm(path, { force: true });
  }
}

/** @throws the file system's error; then nothing is left behind and an older file of this name is untouched */
export async function writeAtomic(path: string, text: string): Promise<void> {
  const file = await createAtomic(path);
  try {
    await file.append(text);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}
