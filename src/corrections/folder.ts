/** Corrections as files: `<folder>/<page's sha256>/<id>.json`, each written once and never again. */
import { link, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Correction } from "./correction.js";
import { parseCorrection } from "./parse.js";

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** Lines that name file, line, key and mend. */
  readonly problems: readonly string[];
}

const PAGE = /^[0-9a-f]{64}$/;

/** All corrections of a folder, or those of one page; a folder that does not exist has none. */
export function readCorrections(folder: string, page?: string): Promise<ReadCorrections> {
  return new CorrectionFiles().read(folder, page);
}

type Parsed =
  | { readonly correction: Correction }
  | { readonly problems: readonly { readonly line: number | null; readonly message: string }[] };

/** Reads a folder again and again: a correction's file is written once, and read once. */
export class CorrectionFiles {
  readonly #known = new Map<string, Parsed>();

  async #parsed(file: string): Promise<Parsed> {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const text = await readFile(file, "utf8").catch((error: Error) => error);
    // A file that cannot be read has no line to point at.
    if (typeof text !== "string") return { problems: [{ line: null, message: `cannot be read: ${text.message}` }] };
    const read = parseCorrection(text);
    // What is no correction may be mended.
    if ("correction" in read) this.#known.set(file, read);
    return read;
  }

  async read(folder: string, page?: string): Promise<ReadCorrections> {
    const corrections: Correction[] = [];
    const problems: string[] = [];
    const pages = page === undefined ? (await namesIn(folder)).filter((name) => PAGE.test(name)) : [page];
    for (const sha256 of pages) {
      for (const name of await namesIn(join(folder, sha256))) {
        // Hidden files are those still being written, or left by a crash before they were whole.
        if (!name.endsWith(".json") || name.startsWith(".")) continue;
        const file = join(folder, sha256, name);
        const read = await this.#parsed(file);
        if ("problems" in read)
          problems.push(
            ...read.problems.map(({ line, message }) => `${file}${line === null ? "" : `:${line}`}: ${message}`),
          );
        else {
          const misplaced = misplacement(read.correction, sha256, name);
          if (misplaced === null) corrections.push(read.correction);
          else problems.push(`${file}:1: ${misplaced}`);
        }
      }
    }
    return { corrections, problems };
  }
}

function misplacement({ id, page }: Correction, folder: string, name: string): string | null {
  if (page !== folder)
    return `page: is ${page.slice(0, 12)}…, but the folder is ${folder.slice(0, 12)}…: move the file`;
  return `${id}.json` === name ? null : `id: is ${id}, but the file is ${name}: rename the file`;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

/**
 * Writes a correction to its file. When it resolves the file is on the disk, whole, whatever happens to the machine.
 *
 * @throws the file system's error; then there is no such file
 */
export async function saveCorrection(folder: string, correction: Correction): Promise<void> {
  const place = join(folder, correction.page);
  await mkdir(place, { recursive: true });
  const temporary = join(place, `.${correction.id}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(`${JSON.stringify(correction, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await giveName(temporary, join(place, `${correction.id}.json`));
  } finally {
    await rm(temporary, { force: true });
  }
  await syncFolder(place);
}

/** A link, unlike a rename, never takes the place of a file; some file systems have none. */
async function giveName(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!["EPERM", "ENOTSUP", "ENOSYS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await rename(temporary, path);
  }
}

/** The name too must be on the disk; not every system lets a folder be opened for that. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, "r").catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
