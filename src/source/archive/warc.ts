import type { AsyncIterReader } from "warcio";
import { tooLarge } from "../collect.js";
import type { ArchivedPage, ArchiveOptions, ByteSource } from "./archive.js";
import { GzipDamage, gzipMembers } from "./gzip-members.js";
import { pageOfResponse } from "./http-message.js";

/** No writer makes longer headers; what is longer is no header. */
const MOST_HEADER_BYTES = 1024 * 1024;
const MOST_LINE_BYTES = 4096;

/** Behind so many damaged records the archive is no archive. */
const MOST_DAMAGED = 100;

/** The pages of a WARC: responses and resources that are HTML or text. Everything else is passed over. */
export async function* warcPages(source: ByteSource, options: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  let from = options.from;
  // What stands in a damaged record is read again where the file can be: it may have swallowed others.
  for (let damaged = 0, next: number | null = null; damaged < MOST_DAMAGED; damaged++, next = null) {
    const start = from;
    const placeOf = (offset: number) => ({ at: start + offset, nth: 0 });
    for await (const page of recordsIn(source, source.from(start), options, placeOf, damaged > 0)) {
      if (isDamage(page)) next = page.at;
      yield page;
    }
    if (next === null || source.path === undefined) return;
    from = next + 1;
  }
}

/** Of a WARC compressed record by record, as all tools write it, or as a whole. */
export async function* compressedWarcPages(source: ByteSource, options: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  let damaged = false;
  for await (const { at, content } of gzipMembers(source.from(options.from), options.from)) {
    let records = 0;
    // Whether a member is whole is known behind its last record.
    let held: ArchivedPage | undefined;
    for await (const page of recordsIn(source, content, options, () => ({ at, nth: records++ }))) {
      // One report for a run of damaged members: their inside can look like beginnings.
      const again = damaged;
      damaged = isDamage(page);
      if (held !== undefined && !damaged) yield held;
      held = damaged && again ? undefined : page;
    }
    if (held !== undefined) yield held;
  }
}

const isDamage = (page: ArchivedPage): boolean => "error" in page && page.error.code === "damaged-archive";

type Place = { readonly at: number; readonly nth: number };

/**
 * Up to the first damage, which is the last that comes.
 *
 * @param placeOf where the record is that begins behind so many of these bytes
 * @param search the first record is to be looked for
 */
async function* recordsIn(
  source: ByteSource,
  chunks: AsyncIterable<Buffer>,
  options: ArchiveOptions,
  placeOf: (offset: number) => Place,
  search = false,
): AsyncGenerator<ArchivedPage> {
  const { AsyncIterReader, StatusAndHeadersParser } = await import("warcio");
  const allowance = { bytes: search ? Number.POSITIVE_INFINITY : MOST_HEADER_BYTES };
  const reader = new AsyncIterReader(withinAllowance(chunks, allowance), null);
  let begun: Place | undefined;
  /** Whether a record is as long as it says is known where the next one begins. */
  let held: ArchivedPage | undefined;
  try {
    for (let line = await firstLine(reader, search); line !== null; line = await firstLine(reader, false)) {
      const place = placeOf(reader.getReadOffset() - line.length);
      if (!BEGINNING.test(line)) {
        begun ??= place;
        throw new Damage(
          held === undefined ? "no WARC record begins there" : "the record is longer or shorter than it says",
        );
      }
      if (held !== undefined) yield held;
      held = undefined;
      begun = place;
      allowance.bytes = MOST_HEADER_BYTES;
      const parsed = await new StatusAndHeadersParser().parse(reader, { firstLine: line, headersClass: Headers });
      const headers = parsed?.headers as Headers;
      const length = Number(headers.get("Content-Length") ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) throw new Damage("the record does not say how long it is");
      allowance.bytes = Number.POSITIVE_INFINITY;
      const block = await blockOf(reader, length, options.maxBytes + MOST_HEADER_BYTES);
      const uri = headers.get("WARC-Target-URI")?.replace(/^<(.*)>$/, "$1") ?? `${source.name}:${begun.at}`;
      const found = await pageOfResponse({ uri, headers, block, maxBytes: options.maxBytes });
      if ("passedOver" in found) options.onPassedOver(found.passedOver);
      else if (block.length === length) held = { uri, ...begun, ...found };
      else held = { uri, ...begun, error: tooLarge(`${uri} (${placeName(source, begun)})`, length, options.maxBytes) };
      allowance.bytes = MOST_HEADER_BYTES;
    }
    if (held !== undefined) yield held;
  } catch (error) {
    if (!(error instanceof Damage || error instanceof GzipDamage)) throw error;
    begun ??= placeOf(reader.getReadOffset());
    const where = placeName(source, begun);
    const message = `${where}: ${error.message}: what else is there was read; fetch or copy the archive again`;
    yield { uri: where, ...begun, error: { code: "damaged-archive", message } };
  }
}

const BEGINNING = /^WARC\/\d/;

class Damage extends Error {}

/** A header without an end must not gather the rest of the archive in memory. */
async function* withinAllowance(chunks: AsyncIterable<Buffer>, allowance: { bytes: number }): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    yield chunk;
    allowance.bytes -= chunk.length;
    if (allowance.bytes < 0) throw new Damage("a header has no end");
  }
}

/** The line that a record begins with, behind the empty lines that part records; null at the end. */
async function firstLine(reader: AsyncIterReader, search: boolean): Promise<string | null> {
  for (;;) {
    const line = await reader.readlineRaw(MOST_LINE_BYTES);
    if (line === null || line.length === 0) return null;
    const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString("latin1");
    if (search ? /^WARC\/\d\.\d\r?\n$/.test(text) : text.trim() !== "") return text;
  }
}

/** The bytes of a record; of one that is too large the first, which tell what it is. The others are read past. */
async function blockOf(reader: AsyncIterReader, length: number, most: number): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let left = length;
  while (left > 0) {
    const part = await reader.readSize(Math.min(left, 65_536));
    if (part.length === 0) throw new Damage(`the record is cut short: ${left} of its ${length} bytes are missing`);
    left -= part.length;
    if (length <= most || kept.length === 0) kept.push(part);
  }
  return Buffer.concat(kept);
}

function placeName(source: ByteSource, { at }: Place): string {
  return `${source.name}, byte ${at}`;
}
