/** Pages and records as they are when the review begins, packed: they stay in memory while it runs. */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { type ExtractOptions, extract } from "../extract.js";
import type { PageRecord } from "../record.js";
import { doubtsIn, tallyOf } from "../site/tally.js";
import type { ReviewPage } from "./desk.js";

export interface PageBytes
  extends Pick<ExtractOptions, "contentType" | "retrievedAt" | "original" | "language" | "patterns"> {
  readonly uri: string;
  readonly bytes: Uint8Array;
}

/** A page: its record is read from its bytes, so that every correction can be taken back. */
export function pageOf({ bytes, ...known }: PageBytes): ReviewPage {
  const packed = deflateRawSync(bytes);
  const unpacked = () => inflateRawSync(packed);
  return { ...summaryOf(extract(bytes, known)), read: () => extract(unpacked(), known), bytes: unpacked };
}

/** A record whose page is not at hand: corrections that it holds already can't be taken from it. */
export function recordPageOf(record: PageRecord): ReviewPage {
  const packed = deflateRawSync(JSON.stringify(record));
  const read = () => JSON.parse(inflateRawSync(packed).toString()) as PageRecord;
  return { ...summaryOf(record), read, bytes: () => null };
}

function summaryOf(record: PageRecord) {
  const { id, source, page, issues } = record;
  const doubts = doubtsIn(tallyOf(record));
  return { id, sha256: source.sha256, uri: source.uri, title: page.title, warnings: issues.length, doubts };
}
