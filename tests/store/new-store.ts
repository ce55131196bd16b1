import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FetchRow } from "../../src/store/fetches.js";
import type { FoundPage } from "../../src/store/frontier.js";
import { openStore } from "../../src/store/store.js";

export const worker = { pid: 1, host: "here", programVersion: "1.2.3" };
export const now = "2026-01-01T00:00:00.000Z";

export function storePath(): string {
  return join(mkdtempSync(join(tmpdir(), "thidua-store-")), "thidua.db");
}

export function newStore(options: { maxPages?: number } = {}) {
  return openStore(storePath(), options);
}

export function page(key: string, more: Partial<FoundPage> = {}): FoundPage {
  return { site: "a", key, kind: "article", url: `http://a.vn/${key}`, depth: 1, ...more };
}

export function fetchOf(pageId: number, run: number, more: Partial<FetchRow> = {}): FetchRow {
  return {
    ...{ pageId, run, url: "http://a.vn/", startedAt: now, outcome: "body", code: null, message: null, status: 200 },
    ...{ headers: {}, redirects: [], headersMs: 1, totalMs: 2, wireBytes: 3, attempts: 1, sha256: null, ...more },
  };
}
