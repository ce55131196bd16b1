import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { fileError } from "./file-error.js";
import type { PageInput } from "./page-input.js";

const pageExtensions = new Set([".html", ".htm", ".xhtml", ".txt"]);
/** Text files that lie beside downloaded pages and are none. */
const noPages = new Set(["robots.txt"]);

/**
 * The paths of the pages that files, folders (all pages below them) and globs name, in the order given and by name
 * within a folder or glob; `-` stands for itself. A file reached twice is listed once. What names no page is an error
 * value.
 */
export async function* listPages(inputs: readonly string[]): AsyncGenerator<string | PageInput> {
  const seen = new Set<string>();
  for (const input of inputs) {
    if (input === "-") yield input;
    else {
      for await (const found of pathsOf(input)) {
        if (typeof found !== "string") yield found;
        else if (!seen.has(resolve(found))) {
          seen.add(resolve(found));
          yield found;
        }
      }
    }
  }
}

async function* pathsOf(input: string): AsyncGenerator<string | PageInput> {
  const stats = await stat(input).catch((error: unknown) => error);
  if (!isStats(stats)) {
    if (fileError(input, stats).code === "not-found" && /[*?[\]{}!()]/.test(input)) yield* matchesOf(input);
    else yield { uri: input, error: fileError(input, stats) };
  } else if (stats.isDirectory()) {
    let empty = true;
    for await (const found of pagesBelow(input)) {
      empty = false;
      yield found;
    }
    if (empty) {
      const message = `${input} holds no pages (${[...pageExtensions].join(", ")}): check the path`;
      yield { uri: input, error: { code: "no-pages", message } };
    }
  } else yield input;
}

async function* matchesOf(glob: string): AsyncGenerator<string | PageInput> {
  const { default: fastGlob } = await import("fast-glob");
  const matches = await fastGlob(glob, { onlyFiles: true, followSymbolicLinks: false });
  // `pages/**` means the pages; `pages/*.php` means what it says.
  const paths = (glob.endsWith("*") ? matches.filter(isPage) : matches).sort(byCodeUnits);
  if (paths.length === 0) {
    const message = `${glob} matches no file: check the path or the pattern`;
    yield { uri: glob, error: { code: "no-match", message } };
  }
  yield* paths;
}

/** Depth first, by name. Linked folders are not entered: they may lead back. */
async function* pagesBelow(folder: string): AsyncGenerator<string | PageInput> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) {
    yield { uri: folder, error: fileError(folder, entries) };
    return;
  }
  entries.sort((a, b) => byCodeUnits(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pagesBelow(path);
    else if (isPage(path)) yield path;
  }
}

function isPage(path: string): boolean {
  return (
    pageExtensions.has(extname(path).toLowerCase()) && !noPages.has(path.slice(path.search(/[^/\\]*$/)).toLowerCase())
  );
}

function isStats(value: unknown): value is Stats {
  return value !== null && typeof value === "object" && "isDirectory" in value;
}

/** Not a collator: the order must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
