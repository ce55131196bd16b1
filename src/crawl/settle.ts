import { readPage } from "../html/read.js";
import { decode } from "../source/decode.js";
import type { FetchRow, PageOutcome } from "../store/fetches.js";
import type { Lease } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { identify } from "./identity.js";
import { type SoftError, softError } from "./soft-error.js";
import type { FetchedBody, FetchOutcome, SiteScope } from "./types.js";

/** What a fetch made of a page. */
export interface Settled {
  readonly outcome: PageOutcome;
  readonly code: string | null;
  readonly message: string | null;
}

/**
 * Stores one fetch with everything it means, in one step: the answer, its body, the page's new version, and that the
 * page is done. A listing page stays in the frontier until its links are followed.
 */
export function settle(store: Store, lease: Lease, answer: FetchOutcome, site: SiteScope, run: number): Settled {
  const trouble = answer.outcome === "body" ? troubleWith(answer, lease, site) : null;
  return store.atomically(() => {
    const sha256 = answer.outcome === "body" ? store.bodies.put(answer.body) : null;
    const row = fetchRow(lease.pageId, run, answer, trouble, sha256);
    const fetchId = store.fetches.add(row);
    if (sha256 !== null && trouble === null) {
      const { outcome, back } = store.fetches.answered({ ...row, sha256 }, fetchId);
      if (back && lease.kind === "article") tell(store, lease, "back", row.startedAt);
      doneWith(store, lease);
      return { outcome, code: null, message: null };
    }
    if (answer.outcome === "not-modified") {
      const { back } = store.fetches.notModified(row, lease);
      if (back && lease.kind === "article") tell(store, lease, "back", row.startedAt);
      doneWith(store, lease);
      return { outcome: "unchanged", code: null, message: null };
    }
    const outcome = unanswered(store, lease, row, trouble?.movedTo ?? null, run);
    return { outcome, code: row.code, message: row.message };
  });
}

function unanswered(store: Store, lease: Lease, row: FetchRow, movedTo: string | null, run: number): PageOutcome {
  const { pageId, kind } = lease;
  const message = row.message ?? row.code ?? row.outcome;
  if (row.code === "gone" || movedTo !== null) {
    const lost = store.fetches.gone(pageId, run, row.startedAt, message);
    if (lost && kind === "article") tell(store, lease, "gone", row.startedAt, { message });
    store.frontier.done(pageId);
    return "gone";
  }
  if (row.outcome === "refused") {
    store.fetches.refused(pageId, run, row.startedAt, message);
    store.frontier.done(pageId);
    return "refused";
  }
  store.fetches.failed(pageId, run, row.startedAt, message);
  store.frontier.putOff(pageId, run);
  return "failed";
}

function doneWith(store: Store, { kind, pageId }: Lease): void {
  if (kind === "article") store.frontier.done(pageId);
  else store.frontier.toFollow(pageId);
}

function tell(store: Store, { pageId }: Lease, change: "gone" | "back", foundAt: string, detail: object = {}): void {
  const counts = { added: 0, removed: 0, changed: 0 };
  const facts = { factsBefore: null, factsAfter: null };
  store.changes.add({ pageId, change, foundAt, counts, ...facts, detail: JSON.stringify(detail) });
}

interface Trouble {
  readonly code: string;
  readonly message: string;
  /** The article's address leads to another page now. */
  readonly movedTo: string | null;
}

/** An answer that looks good and is not the article: an error page sent as a good one, or another page. */
function troubleWith(answer: FetchedBody, lease: Lease, site: SiteScope): Trouble | null {
  if (lease.kind !== "article") return null;
  if (answer.redirects.length > 0) {
    const identity = identify(answer.url, site);
    if ("refused" in identity || identity.key !== lease.key) {
      return { code: "moved", message: `leads to ${answer.url} now`, movedTo: answer.url };
    }
  }
  const contentType = answer.headers["content-type"];
  const known = { uri: lease.url, ...(contentType === undefined ? {} : { contentType }) };
  let soft: SoftError | null;
  try {
    const { text, mediaType } = decode(answer.body, known);
    soft = softError(readPage(text, { uri: lease.url, mediaType }));
  } catch {
    // Reading meets the same trouble again and sets the page aside; the crawl goes on.
    return null;
  }
  // A page without content is a page all the same: reading sets it aside, where it is seen.
  return soft === null || soft.code === "no-content"
    ? null
    : { code: "soft-error", message: soft.message, movedTo: null };
}

function fetchRow(
  pageId: number,
  run: number,
  answer: FetchOutcome,
  trouble: Trouble | null,
  sha256: string | null,
): FetchRow {
  const { url, timing, status, headers, redirects, wireBytes, attempts } = answer;
  const said = answer.outcome === "refused" || answer.outcome === "failed" ? answer : trouble;
  return {
    ...{ pageId, run, url, status, headers, redirects, wireBytes, attempts, sha256 },
    outcome: trouble === null ? answer.outcome : "failed",
    startedAt: timing.startedAt,
    code: said?.code ?? null,
    message: said?.message ?? null,
    headersMs: timing.headers,
    totalMs: timing.total,
  };
}
