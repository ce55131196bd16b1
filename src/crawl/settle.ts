import { sha256Of } from "../store/bodies.js";
import type { FetchRow, Newest, PageOutcome } from "../store/fetches.js";
import type { Lease } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { identify } from "./identity.js";
import { findFiles, isPageInstead } from "./offered-files.js";
import { type PageReading, readAnswer } from "./page-reading.js";
import { askNamesakes, underNewName } from "./renamed.js";
import type { FetchedBody, FetchOutcome, SiteScope } from "./types.js";

/** What a fetch made of a page. */
export interface Settled {
  readonly outcome: PageOutcome;
  readonly code: string | null;
  readonly message: string | null;
}

/** So many other pages that say the same are one fault of the site. */
const MOST_TWINS = 2;

/**
 * Stores one fetch with everything it means, in one step: the answer, its body, the page's new version, its address, and
 * that the page is done. A listing page stays in the frontier until its links are followed.
 *
 * @param files whether files that an article offers are wanted
 */
export function settle(
  store: Store,
  leased: Lease,
  answer: FetchOutcome,
  site: SiteScope,
  run: number,
  { files }: { readonly files: boolean } = { files: false },
): Settled {
  const isPage = answer.outcome === "body" && (leased.offeredBy === null || isPageInstead(leased, answer));
  const reading = isPage ? readAnswer(answerOf(answer, leased), site) : null;
  return store.atomically(() => {
    const lease = underNewName(store, leased, answer, reading, site, run);
    const { pageId, kind } = lease;
    const trouble = answer.outcome === "body" ? troubleWith(store, answer, lease, reading, site, run) : null;
    if (answer.outcome === "body" && trouble === null) {
      const sha256 = sha256Of(answer.body);
      const digest = reading?.digest ?? null;
      const newest = store.fetches.newest(pageId);
      const same = newest !== undefined && saysTheSame(store, newest, { sha256, digest }, lease, site);
      if (!same) store.bodies.put(answer.body, sha256);
      const row = { ...fetchRow(pageId, run, answer, null, sha256), sha256 };
      const { outcome, back } = store.fetches.answered(row, { same, digest });
      if (files && reading !== null && lease.offeredBy === null) {
        findFiles(store, pageId, reading.files, { site, run, now: row.startedAt }, outcome === "changed");
      }
      if (kind === "article" && lease.offeredBy === null) {
        store.fetches.setPublished(pageId, reading?.publishedAt ?? null);
        const moved = store.addresses.adopt(pageId, addressOf(answer, reading, lease, site), run);
        // Where one has moved, those that it links to may have, too.
        if (outcome !== "unchanged" || moved) followRelated(store, lease, reading, site, run, row.startedAt);
      }
      if (outcome === "new" && kind === "article" && reading !== null) askNamesakes(store, lease, reading, site, run);
      // What a list names is relative to where it answered.
      if (kind !== "article") store.addresses.relocate(pageId, addressOf(answer, null, lease, site));
      if (kind === "article" && back) tell(store, lease, "back", row.startedAt);
      doneWith(store, lease);
      return { outcome, code: null, message: null };
    }
    if (answer.outcome === "not-modified") {
      const row = fetchRow(pageId, run, answer, null, null);
      const { back } = store.fetches.notModified(row, lease);
      if (kind !== "article") store.addresses.relocate(pageId, addressOf(answer, null, lease, site));
      if (kind === "article") {
        if (lease.offeredBy === null) store.addresses.adopt(pageId, addressOf(answer, null, lease, site), run);
        if (back) tell(store, lease, "back", row.startedAt);
      }
      doneWith(store, lease);
      return { outcome: "unchanged", code: null, message: null };
    }
    const row = fetchRow(
      pageId,
      run,
      answer,
      trouble,
      answer.outcome === "body" ? store.bodies.put(answer.body) : null,
    );
    store.fetches.add(row);
    const outcome = unanswered(store, lease, row, run);
    return { outcome, code: row.code, message: row.message };
  });
}

function followRelated(
  store: Store,
  lease: Lease,
  reading: PageReading | null,
  site: SiteScope,
  run: number,
  now: string,
): void {
  for (const url of reading?.related ?? []) {
    const identity = identify(url, site);
    if ("refused" in identity || identity.key === lease.key) continue;
    const page = {
      site: site.name,
      key: identity.key,
      kind: "article",
      url: identity.url,
      depth: lease.depth + 1,
    } as const;
    store.frontier.found(page, run, now);
  }
}

function answerOf({ body, headers }: FetchedBody, { kind, url }: Lease) {
  return { kind, url, bytes: body, contentType: headers["content-type"] ?? null };
}

/** A version of an older program, or read by one, says what this program reads from it. */
function saysTheSame(
  store: Store,
  newest: Newest,
  { sha256, digest }: { readonly sha256: string; readonly digest: string | null },
  { kind, url }: Lease,
  site: SiteScope,
): boolean {
  if (newest.sha256 === sha256) return true;
  if (digest === null) return false;
  if (newest.digest === digest) return true;
  let bytes: Uint8Array;
  try {
    bytes = store.bodies.get(newest.sha256);
  } catch {
    return false;
  }
  const before = readAnswer({ kind, url, bytes, contentType: newest.contentType }, site);
  if (before === null || before.digest !== digest) return false;
  store.fetches.setDigest(newest.id, digest);
  return true;
}

/** Codes of pages that say that they are gone; a later run must hear it too. */
export const SAYS_GONE: ReadonlySet<string> = new Set(["says-gone", "moved"]);

function unanswered(store: Store, lease: Lease, row: FetchRow, run: number): PageOutcome {
  const { pageId, kind } = lease;
  const message = row.message ?? row.code ?? row.outcome;
  const saysGone = row.code !== null && SAYS_GONE.has(row.code);
  if ((row.code === "gone" || saysGone) && store.addresses.hasOther(pageId, lease.url, run)) {
    store.fetches.failed(pageId, run, row.startedAt, message);
    store.frontier.giveBack(pageId, run, false);
    return "failed";
  }
  if (row.code === "gone" || (saysGone && store.fetches.missed(pageId, run))) {
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
  // Lost and found in one run is neither.
  if (change === "back" && store.changes.takeBackGone(pageId)) return;
  const counts = { added: 0, removed: 0, changed: 0 };
  const facts = { factsBefore: null, factsAfter: null };
  store.changes.add({ pageId, change, foundAt, counts, ...facts, detail: JSON.stringify(detail) });
}

interface Trouble {
  readonly code: string;
  readonly message: string;
}

const CODES = { fault: "site-fault", gone: "says-gone", wait: "rate-limited", wall: "wall" } as const;

/** An answer that looks good and is not the page: an error page sent as a good one, or another page. */
function troubleWith(
  store: Store,
  answer: FetchedBody,
  lease: Lease,
  reading: PageReading | null,
  site: SiteScope,
  run: number,
): Trouble | null {
  if (lease.kind === "article" && lease.offeredBy === null && answer.redirects.length > 0) {
    const identity = identify(answer.url, site);
    if ("refused" in identity || identity.key !== lease.key) {
      return { code: "moved", message: `leads to ${answer.url} now` };
    }
  }
  if (reading === null) return null;
  const { trouble } = reading;
  // A page without content is a page all the same: reading sets it aside or holds it back, where it is seen.
  if (trouble !== null && trouble.kind !== "empty") return { code: CODES[trouble.kind], message: trouble.message };
  if (isPageInstead(lease, answer))
    return { code: "no-file", message: "The site answers with a page instead of the file." };
  return lease.kind === "article" ? repeatedFault(store, lease, reading, site, run, answer.timing.startedAt) : null;
}

/** Many addresses with one text are a failure of the site, whatever the words. */
function repeatedFault(
  store: Store,
  { pageId }: Lease,
  { digest, poor }: PageReading,
  { name }: SiteScope,
  run: number,
  now: string,
): Trouble | null {
  const code = "same-text";
  const known = store.faults.of(name, digest);
  if (known !== null) return { code, message: known };
  const twins = store.faults.twins(name, digest, pageId);
  if (twins.length < MOST_TWINS || !(poor || twins.some(({ changed }) => changed))) return null;
  const message = `${twins.length + 1} addresses of ${name} have one and the same text: the site answers with it instead of the page`;
  store.faults.add({ site: name, digest, message, run, now });
  for (const twin of twins) if (twin.unread) store.faults.takeBack(twin.pageId, name, run, message);
  return { code, message };
}

/** The address that the article has now: where it answered, or the one that it gives as its own on the same host. */
function addressOf(answer: FetchOutcome, reading: PageReading | null, lease: Lease, site: SiteScope): string {
  const answered = identify(answer.url, site);
  const at = "refused" in answered || answered.key !== lease.key ? lease.url : answered.url;
  if (reading?.canonical == null) return at;
  const canonical = identify(reading.canonical, site);
  if ("refused" in canonical || canonical.key !== lease.key) return at;
  return new URL(canonical.url).origin === new URL(at).origin ? canonical.url : at;
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
