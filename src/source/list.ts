import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileError } from "./file-error.js";
import { OwnSites } from "./own-site.js";
import type { SourceError } from "./page-input.js";
import { isHiddenName, isTaken, kindOfName, pageExtensions } from "./page-name.js";
import { pageOfAsset, pageOfAssets } from "./saved-page.js";

/** A file that an input names, or why an input names none. */
export type NamedFile = {
  /** Its path, its address, or `-`. */
  readonly path: string;
  /** Where its page came from, where the input says so. */
  readonly uri?: string;
  readonly error?: SourceError;
};

/**
 * The paths of the pages that files, folders (all pages below them) and globs name, in the order given and by name
 * within a folder or glob; `-` stands for itself. A file reached twice is listed once. What names no page is an error
 * value.
 *
 * @param onPassedOver told of every other file of a folder
 */
export async function* listPages(
  inputs: AsyncIterable<NamedFile> | Iterable<NamedFile>,
  onPassedOver: PassedOver = () => {},
): AsyncGenerator<NamedFile> {
  const seen = new Set<string>();
  for await (const input of inputs) {
    if (input.path === "-" || input.error !== undefined) yield input;
    else if (isAddress(input.path)) {
      if (seen.has(input.path)) continue;
      seen.add(input.path);
      yield input;
    } else {
      for await (const found of pathsOf(input.path, onPassedOver)) {
        // An address is that of one page, not of a folder's.
        const file = found.path === input.path ? { ...input, ...found } : found;
        if (file.error === undefined && seen.has(resolve(file.path))) continue;
        if (file.error === undefined) seen.add(resolve(file.path));
        yield file;
      }
    }
  }
}

/** Whether an input is to be asked for on the web. */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** @param input for whom it is counted @param what `.png file` */
type PassedOver = (input: string, what: string) => void;

async function* pathsOf(input: string, onPassedOver: PassedOver): AsyncGenerator<NamedFile> {
  const stats = await stat(input).catch((error: unknown) => error);
  if (!isStats(stats)) {
    if (fileError(input, stats).code === "not-found" && /[*?[\]{}!()]/.test(input))
      yield* matchesOf(input, onPassedOver);
    else yield { path: input, error: fileError(input, stats) };
  } else if (stats.isDirectory()) {
    let empty = true;
    for await (const found of pagesBelow(input, (what) => onPassedOver(input, what))) {
      empty = false;
      yield found;
    }
    if (empty) {
      const message = `${input} holds no pages (${pageExtensions.join(", ")}): check the path`;
      yield { path: input, error: { code: "no-pages", message } };
    }
  } else {
    const page = await pageOfAsset(input);
    if (await new OwnSites().has(input)) {
      const message = `${input} is of a site that thidua wrote, no page: name the page it was made from`;
      yield { path: input, error: { code: "own-site", message } };
    } else if (page === null) yield { path: input };
    else {
      const message = `${input} belongs to the saved page ${page}: pass that`;
      yield { path: input, error: { code: "saved-page-asset", message } };
    }
  }
}

async function* matchesOf(glob: string, onPassedOver: PassedOver): AsyncGenerator<NamedFile> {
  const matches = await globbed(glob);
  const paths: string[] = [];
  const sites = new OwnSites();
  for (const path of matches.sort(byCodeUnits)) {
    // A name that begins with a dot matches only where the pattern has it, too.
    if (/^[^.]/.test(basename(path)) && isHiddenName(basename(path))) continue;
    // `pages/**` means the pages; `pages/*.php` means what it says.
    if (/\*'?$/.test(glob) && !isTaken(path)) onPassedOver(glob, kindOfName(path));
    else if (await sites.has(path)) onPassedOver(glob, OF_SITE);
    else if ((await pageOfAsset(path)) !== null) onPassedOver(glob, "file of a saved page");
    else paths.push(path);
  }
  if (paths.length === 0) {
    const message = `${glob} matches no file: check the path or the pattern`;
    yield { path: glob, error: { code: "no-match", message } };
  }
  for (const path of paths) yield { path };
}

/** As written, else as Windows writes it: with the quotes that its shell leaves standing, and backslashes between folders. */
async function globbed(glob: string): Promise<string[]> {
  const { default: fastGlob } = await import("fast-glob");
  const unquoted = /^'(.*)'$/s.exec(glob)?.[1] ?? glob;
  for (const pattern of new Set([glob, unquoted, unquoted.replaceAll("\\", "/")])) {
    const matches = await fastGlob(pattern, { onlyFiles: true, followSymbolicLinks: false });
    if (matches.length > 0) return matches;
  }
  return [];
}

const OF_SITE = "file of a site of thidua";

/** Depth first, by name. Linked folders are not entered: they may lead back. */
async function* pagesBelow(
  folder: string,
  onPassedOver: (what: string) => void,
  sites = new OwnSites(),
): AsyncGenerator<NamedFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) {
    yield { path: folder, error: fileError(folder, entries) };
    return;
  }
  entries.sort((a, b) => byCodeUnits(a.name, b.name));
  for (const entry of entries) {
    if (isHiddenName(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if ((await pageOfAssets(path)) === null) yield* pagesBelow(path, onPassedOver, sites);
      else
        for await (const _ of pagesBelow(path, () => onPassedOver("file of a saved page")))
          onPassedOver("file of a saved page");
    } else if (await sites.has(path)) onPassedOver(OF_SITE);
    else if (isTaken(path) || (await holdsPageLines(path))) yield { path };
    else if (entry.isFile()) onPassedOver(kindOfName(path));
  }
}

function isStats(value: unknown): value is Stats {
  return value !== null && typeof value === "object" && "isDirectory" in value;
}

/** Lines are as often records of ours: those of pages are told by their beginning. */
async function holdsPageLines(path: string): Promise<boolean> {
  if (!/\.(?:ndjson|jsonl)$/i.test(path)) return false;
  const { beginsWithPageLine } = await import("./archive/json-lines.js");
  // What cannot be read is said when it is read.
  return beginsWithPageLine(path).catch(() => true);
}

/** Not a collator: the order must be the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
