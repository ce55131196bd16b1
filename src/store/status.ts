import { statSync } from "node:fs";
import type { RunRow } from "./runs.js";
import type { Store } from "./store.js";

export interface SiteStatus {
  readonly site: string;
  /** Articles known, with those not fetched yet. */
  readonly pages: number;
  readonly fetched: number;
  readonly waiting: number;
  readonly gone: number;
  /** Met an error when last asked for. */
  readonly failing: number;
  readonly setAside: number;
  readonly records: number;
  /** RFC 3339; when the site last answered. */
  readonly lastAnswer: string | null;
}

/** The store at a glance. */
export interface StoreStatus {
  readonly path: string;
  /** Of the file and its write-ahead log. */
  readonly bytes: number;
  readonly sites: readonly SiteStatus[];
  readonly bodies: { readonly count: number; readonly bytes: number; readonly compressed: number };
  readonly versions: number;
  readonly fetches: number;
  /** The newest first. */
  readonly runs: readonly RunRow[];
}

export function statusOf(store: Store, runs = 5): StoreStatus {
  const one = <Row>(sql: string) => store.query<Row>(sql)[0]!;
  return {
    path: store.path,
    bytes: sizeOf(store.path) + sizeOf(`${store.path}-wal`),
    sites: store.query<SiteStatus>(
      `SELECT p.site, count(*) AS pages, count(p.version_id) AS fetched,
         (SELECT count(*) FROM frontier f WHERE f.site = p.site) AS waiting, count(p.gone_at) AS gone,
         count(iif(p.failures > 0, 1, NULL)) AS failing, count(p.record_id) AS records,
         count(iif(v.reading = 'set-aside', 1, NULL)) AS setAside, max(p.checked_at) AS lastAnswer
       FROM pages p LEFT JOIN versions v ON v.id = p.version_id WHERE p.kind = 'article' GROUP BY p.site`,
    ),
    bodies: one(
      `SELECT count(*) AS count, coalesce(sum(bytes), 0) AS bytes, coalesce(sum(length(content)), 0) AS compressed
       FROM bodies`,
    ),
    versions: one<{ n: number }>("SELECT count(*) AS n FROM versions").n,
    fetches: one<{ n: number }>("SELECT count(*) AS n FROM fetches").n,
    runs: store.runs.recent(runs),
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
