import { firstEntry, isOfficeArchive } from "../office/office-kind.js";
import { utf8 } from "../utf8-chunks.js";
import type { ArchiveReader } from "./archive.js";
import { compressedPage } from "./compressed-page.js";
import { GzipDamage, gzipMembers } from "./gzip-members.js";
import { compressedJsonLinePages, isPageLine, jsonLinePages, markedJsonLinePages } from "./json-lines.js";
import { isMime, mimePages } from "./mime.js";
import { compressedTarPages, tarPages } from "./tar.js";
import { compressedWarcPages, warcPages } from "./warc.js";
import { zipPages } from "./zip.js";

/** So much of a file tells what it is. */
export const HEAD_BYTES = 4096;

/**
 * The reader of an archive, found by its first bytes; undefined for a single page and for what is neither.
 *
 * @param head the first 4096 bytes, or all of them
 * @param name decides only whether lines that look like nothing are meant as NDJSON
 */
export async function archiveReader(head: Buffer, name: string): Promise<ArchiveReader | undefined> {
  if (head.length === 0) return undefined;
  if (head.subarray(0, 2).equals(GZIP)) {
    const inner = await unpackedHead(head);
    if (inner === undefined) return compressedPage;
    const reader = await archiveReader(inner, name.replace(/\.gz$/i, ""));
    return reader === undefined ? compressedPage : COMPRESSED.get(reader);
  }
  if (/^WARC\/\d/.test(head.toString("latin1", 0, 6))) return warcPages;
  if (isOfficeArchive(head)) return undefined;
  // OpenDocument and EPUB begin with an entry that says so. A document may stand in the first bytes as it is, not compressed.
  const first = firstEntry(head);
  if (head.subarray(0, 4).equals(EMPTY_ZIP) || (first !== null && first !== "mimetype")) return zipPages;
  if (isTar(head)) return tarPages;
  if (isMime(head)) return mimePages;
  const text = utf8(head);
  if (!isJsonLines(text, name)) return undefined;
  return text === head ? jsonLinePages : markedJsonLinePages;
}

const GZIP = Buffer.from([0x1f, 0x8b]);
const EMPTY_ZIP = Buffer.from("PK\x05\x06", "latin1");
const COMPRESSED: ReadonlyMap<ArchiveReader, ArchiveReader> = new Map([
  [warcPages, compressedWarcPages],
  [tarPages, compressedTarPages],
  [jsonLinePages, compressedJsonLinePages],
]);

/** What comes out of the first bytes before they end. */
async function unpackedHead(head: Buffer): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const { content } of gzipMembers(one(head), 0)) {
      for await (const part of content) parts.push(part);
      break;
    }
  } catch (error) {
    if (!(error instanceof GzipDamage)) throw error;
  }
  return parts.length === 0 ? undefined : Buffer.concat(parts).subarray(0, HEAD_BYTES);
}

async function* one(chunk: Buffer): AsyncGenerator<Buffer> {
  yield chunk;
}

/** By the sum over the first header: old tars have no signature. */
function isTar(head: Buffer): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  const stated = Number.parseInt(
    head
      .toString("latin1", 148, 156)
      .replace(/[\0 ]+$/, "")
      .trim(),
    8,
  );
  let sum = 8 * 32;
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += head[at]!;
  return sum === stated;
}

function isJsonLines(head: Buffer, name: string): boolean {
  return /\.(?:ndjson|jsonl)$/i.test(name) || isPageLine(head);
}
