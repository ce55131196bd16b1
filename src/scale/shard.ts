import { createHash } from "node:crypto";

/** A page file, and the address of its page where a list gives one. */
export interface ShardFile {
  readonly path: string;
  readonly uri?: string;
}

/** Where pages stand: in files of their own, or in an archive behind a place of it. */
export type Pages =
  | { readonly files: readonly ShardFile[] }
  | {
      readonly archive: string;
      /** Size and time of change: places hold for this version only. */
      readonly version: string;
      readonly behind: { readonly at: number; readonly nth: number } | null;
    };

/** What one job reads: so many pages. A shard of one page is a page. */
export type Shard = Pages & {
  readonly pages: number;
  /** The shard that a page was taken out of: there it has been counted. */
  readonly from?: string;
};

/** A shard with the number that its job gets in the queue. */
export interface NumberedShard {
  readonly id: string;
  readonly shard: Shard;
}

/** A page of a shard as a shard of its own. */
export function pageOf(from: string, page: Pages): NumberedShard {
  return { id: uuidOf(from, JSON.stringify(page)), shard: { pages: 1, from, ...page } };
}

/** The same parts always give the same UUID: so nothing stands in the queue twice. */
export function uuidOf(...parts: readonly string[]): string {
  const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...groups, hex.slice(20, 32)].join("-");
}

/** For messages. */
export function nameOf(shard: Shard): string {
  const first = "files" in shard ? shard.files[0]!.path : shard.archive;
  return shard.pages === 1 ? first : `${first} and what follows (${shard.pages} pages)`;
}
