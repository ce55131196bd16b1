import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readFiles } from "../source/files.js";
import { isAddress, listPages } from "../source/list.js";
import { isPageName } from "../source/page-name.js";
import { filesIn } from "../source/path-list.js";
import { type NumberedShard, type Pages, type ShardFile, uuidOf } from "./shard.js";

export interface CutOptions {
  /** Files that name further inputs. */
  readonly lists: readonly string[];
  /** So many in a shard of an archive; of files on average, twice as many at most. */
  readonly pages: number;
  /** What reads the pages: another version reads them again. */
  readonly program: string;
}

/**
 * Cuts inputs into shards. The same inputs are cut alike, with the same numbers; where files come or go, only the shards
 * around them change. Pages are not read, archives are read through to count their pages. What names no page is a problem.
 */
export async function* cut(
  inputs: readonly string[],
  options: CutOptions,
): AsyncGenerator<NumberedShard | { readonly problem: string }> {
  let files: ShardFile[] = [];
  let versions: string[] = [];
  const whole = () => {
    const shard = { pages: files.length, files };
    const id = uuidOf(options.program, ...versions, JSON.stringify(shard));
    files = [];
    versions = [];
    return { id, shard };
  };
  for await (const { path, uri, error } of listPages(filesIn(inputs, options.lists))) {
    if (error !== undefined) yield { problem: error.message };
    else if (path === "-") yield { problem: "standard input is on this machine only: save it to a file and name that" };
    else if (isAddress(path))
      yield { problem: `${path} is an address, not a file: fetch it first, for example with thidua crawl` };
    else if (!isPageName(path)) yield* cutArchive(resolve(path), options);
    else {
      const file = resolve(path);
      files.push({ path: file, ...(uri === undefined ? {} : { uri }) });
      versions.push(await versionOf(file));
      if (files.length >= 2 * options.pages || isEnd(file, options.pages)) yield whole();
    }
  }
  if (files.length > 0) yield whole();
}

/** Ends lie where the names say, not where the count does: a new file moves no end but its neighbours'. */
function isEnd(path: string, pages: number): boolean {
  return createHash("sha256").update(path).digest().readUInt32BE() % pages === 0;
}

async function versionOf(path: string): Promise<string> {
  const stats = await stat(path).catch(() => null);
  return stats === null ? "" : `${stats.size}-${Math.trunc(stats.mtimeMs)}`;
}

type Archived = Extract<Pages, { readonly archive: string }>;

async function* cutArchive(
  archive: string,
  { pages: most, program }: CutOptions,
): AsyncGenerator<NumberedShard | { readonly problem: string }> {
  let pages = 0;
  let version = "";
  let begun: Archived["behind"] = null;
  let last: Archived["behind"] = null;
  const whole = () => {
    const shard = { pages, archive, version, behind: begun };
    pages = 0;
    begun = last;
    return { id: uuidOf(program, JSON.stringify(shard)), shard };
  };
  for await (const page of readFiles([archive])) {
    const { at, nth, version: found } = page.place!;
    // What is wrong with the archive as a whole is known now; what is wrong with a page, the worker will say.
    if ("error" in page && page.uri === archive && pages === 0 && begun === null)
      return void (yield { problem: page.error.message });
    version = found;
    last = { at, nth };
    pages += 1;
    if (pages === most) yield whole();
  }
  if (pages > 0) yield whole();
}
