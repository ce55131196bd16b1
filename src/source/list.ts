import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileError } from "./file-error.js";
import type { SourceError } from "./page-input.js";
import { isTaken, pageExtensions } from "./page-name.js";

/** A file that an input names, or why an input names none. */
export type NamedFile = {
  /** Its path, or `-`. */
  readonly path: string;
  /** Where its page came from, where the input says so. */
  readonly uri?: string;
  readonly error?: SourceError;
};

/**
 * The paths of the pages that files, folders (all pages below them) and globs name, in the order given and by name
 * within a folder or glob; `-` stands for itself. A file reached twice is listed once. What names no page is an error
 * value.
 */
export async function* listPages(inputs: AsyncIterable<NamedFile> | Iterable<NamedFile>): AsyncGenerator<NamedFile> {
  const seen = new Set<string>();
  for await (const input of inputs) {
    if (input.path === "-" || input.error !== undefined) yield input;
    else {
      for await (const found of pathsOf(input.path)) {
        // An address is that of one page, not of a folder's.
        const file = found.path === input.path ? { ...input, ...found } : found;
        if (file.error === undefined && seen.has(resolve(file.path))) continue;
        if (file.error === undefined) seen.add(resolve(file.path));
        yield file;
      }
    }
  }
}

async function* pathsOf(input: string): AsyncGenerator<NamedFile> {
  const stats = await stat(input).catch((error: unknown) => error);
  if (!isStats(stats)) {
    if (fileError(input, stats).code === "not-found" && /[*?[\]{}!()]/.test(input)) yield* matchesOf(input);
    else yield { path: input, error: fileError(input, stats) };
  } else if (stats.isDirectory()) {
    let empty = true;
    for await (const found of pagesBelow(input)) {
      empty = false;
      yield found;
    }
    if (empty) {
      const message = `${input} holds no pages (${pageExtensions.join(", ")}): check the path`;
      yield { path: input, error: { code: "no-pages", message } };
    }
  } else yield { path: input };
}

async function* matchesOf(glob: string): AsyncGenerator<NamedFile> {
  const { default: fastGlob } = await import("fast-glob");
  const matches = await fastGlob(glob, { onlyFiles: true, followSymbolicLinks: false });
  // `pages/**` means the pages; `pages/*.php` means what it says.
  const paths = (glob.endsWith("*") ? matches.filter(isTaken) : matches).sort(byCodeUnits);
  if (paths.length === 0) {
    const message = `${glob} matches no file: check the path or the pattern`;
    yield { path: glob, error: { code: "no-match", message } };
  }
  for (const path of paths) yield { path };
}

/** Depth first, by name. Linked folders are not entered: they may lead back. */
async function* pagesBelow(folder: string): AsyncGenerator<NamedFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) {
    yield { path: folder, error: fileError(folder, entries) };
    return;
  }
  entries.sort((a, b) => byCodeUnits(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pagesBelow(path);
    else if (isTaken(path)) yield { path };
  }
}

function isStats(value: unknown): value is Stats {
  return value !== null && typeof value === "object" && "isDirectory" in value;
}

/** Not a collator: the order must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
