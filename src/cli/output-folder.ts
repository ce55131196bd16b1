import { constants } from "node:fs";
import { access, mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { UsageError } from "./usage-error.js";

/** Makes sure of the folder before the first page is read: a long batch must not find out at its end. */
export async function prepareFolder(path: string, namedBy = "--out"): Promise<void> {
  try {
    await makeFolder(resolve(path));
    await access(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new UsageError(`${path} ${reasonOf(error as NodeJS.ErrnoException, namedBy)}`);
  }
}

/** Not `mkdir` with `recursive`: Node's never ends where a parent exists and yet answers ENOENT, as /proc does. */
async function makeFolder(path: string): Promise<void> {
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory()) return;
  if (stats === null && dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    // Another run may have made it in the meantime.
    if (!(await stat(path).catch(() => null))?.isDirectory()) throw error;
  });
}

function reasonOf(error: NodeJS.ErrnoException, namedBy: string): string {
  switch (error.code) {
    case "EEXIST":
    case "ENOTDIR":
      return `is a file or lies below one, records need a folder: name another with ${namedBy}`;
    case "EACCES":
    case "EPERM":
      return `may not be written: change its permissions or name another folder with ${namedBy}`;
    case "EROFS":
      return `is on a read-only disk: name another folder with ${namedBy}`;
    default:
      return `cannot be used as output folder (${error.message}): name another with ${namedBy}`;
  }
}
