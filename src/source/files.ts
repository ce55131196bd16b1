import { createReadStream } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import type { ArchivedPage, ArchiveReader, ByteSource } from "./archive/archive.js";
import { collect, tooLarge } from "./collect.js";
import { fileError } from "./file-error.js";
import { isAddress, listPages, type NamedFile } from "./list.js";
import { beginsAsRecord } from "./page-bytes.js";
import type { PageInput, Place, SourceError } from "./page-input.js";
import { filesIn } from "./path-list.js";

export interface FilesOptions {
  /** Larger pages become errors. Default 16 MB (16 × 1024 × 1024). */
  readonly maxBytes?: number;
  /** What `-` reads; without it `-` is an error. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Files that name further inputs, a path a line; a tab and the page's address may follow. */
  readonly lists?: readonly string[];
  /** Asks for the pages of addresses; without it an address is an error. */
  readonly fetchPage?: FetchPage;
  /** Goes on behind this place. */
  readonly after?: Pick<Place, "file" | "at" | "nth">;
  /** Told of every file before that place. */
  readonly onSkipped?: (input: string, version: string) => void;
  /** Told of what folders and archives hold besides pages. */
  readonly onPassedOver?: (input: string, what: string) => void;
}

/** The page at an address, or why it could not be had. Never rejects. */
export type FetchPage = (address: string) => Promise<FetchedPage | { readonly error: SourceError }>;

export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where it answered, after redirects. */
  readonly uri: string;
  readonly contentType?: string;
  /** RFC 3339. */
  readonly retrievedAt: string;
}

const defaultMaxBytes = 16 * 1024 * 1024;

/**
 * Reads pages from files, archives, folders (all pages below them), globs and `-` (standard input), one at a time, in the
 * order of `listPages`. What a file is, is told by its first bytes: a page, or WARC, ZIP, tar, MIME (.mht), NDJSON, and
 * gzip of these. An archive of any size needs no more memory than its largest page. Whatever cannot be read is a value.
 *
 * @example
 * for await (const page of readFiles(["pages", "crawl.warc.gz", "more/*.html"])) {
 *   if ("error" in page) console.error(page.error.message);
 *   else extract(page.bytes, { uri: page.uri });
 * }
 */
export async function* readFiles(inputs: readonly string[], options: FilesOptions = {}): AsyncGenerator<PageInput> {
  const { after } = options;
  let file = -1;
  for await (const named of listPages(filesIn(inputs, options.lists ?? []), options.onPassedOver)) {
    file += 1;
    if (after !== undefined && file < after.file) {
      options.onSkipped?.(named.path, await versionOf(named));
      continue;
    }
    const begin = after?.file === file ? after : undefined;
    for await (const { at, nth, version, ...page } of pagesOf(named, begin?.at ?? 0, options)) {
      if (begin !== undefined && (at < begin.at || (at === begin.at && nth <= begin.nth))) continue;
      yield { ...page, place: { file, input: named.path, version, at, nth } };
    }
  }
}

type FoundPage = ArchivedPage & { readonly version: string };
const ONLY = { at: 0, nth: 0 } as const;

async function* pagesOf(named: NamedFile, from: number, options: FilesOptions): AsyncGenerator<FoundPage> {
  if (named.error !== undefined) yield { uri: named.path, error: named.error, version: "", ...ONLY };
  else if (named.path === "-") yield* pagesOfStdin(from, options);
  else if (isAddress(named.path)) yield* pagesOfAddress(named.path, from, options);
  else yield* pagesOfFile(named, from, options);
}

async function* pagesOfAddress(address: string, from: number, options: FilesOptions): AsyncGenerator<FoundPage> {
  const page = { uri: address, version: "", ...ONLY };
  if (options.fetchPage === undefined) {
    const message = `${address} is an address, not a file: fetch it first, for example with thidua extract`;
    yield { ...page, error: { code: "address", message } };
    return;
  }
  const fetched = await options.fetchPage(address);
  if ("error" in fetched) {
    yield { ...page, ...fetched };
    return;
  }
  const { bytes } = fetched;
  try {
    const reader = await readerOf(Buffer.from(bytes), address);
    if (reader === undefined) {
      yield { ...page, ...fetched };
      return;
    }
    const source = { name: address, path: address, from: (start: number) => Readable.from([bytes.subarray(start)]) };
    for await (const found of pagesOfArchive(reader, source, from, options)) yield { ...found, version: "" };
  } catch (error) {
    yield { ...page, error: fileError(address, error) };
  }
}

async function* pagesOfFile(named: NamedFile, from: number, options: FilesOptions): AsyncGenerator<FoundPage> {
  const { path } = named;
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  let version = "";
  try {
    let reader: ArchiveReader | undefined;
    const handle = await open(path, "r");
    try {
      const { size, mtimeMs } = await handle.stat();
      version = versionWord(size, mtimeMs);
      const bytes = size <= maxBytes ? await wholeOf(handle, size, maxBytes) : await headOf(handle);
      reader = bytes === null ? undefined : await readerOf(bytes, path);
      if (reader === undefined) {
        const error = size > maxBytes ? tooLarge(path, size, maxBytes) : tooLarge(path, null, maxBytes);
        const read = bytes === null || size > maxBytes ? { error } : beginsAsRecord(bytes) ? noPage(path) : { bytes };
        yield { uri: named.uri ?? path, version, ...ONLY, ...read };
      }
    } finally {
      await handle.close();
    }
    if (reader === undefined) return;
    const source = { name: path, path, from: (start: number) => createReadStream(path, { start }) };
    for await (const page of pagesOfArchive(reader, source, from, options)) yield { ...page, version };
  } catch (error) {
    yield { uri: path, error: fileError(path, error), version: version || (await versionOf(named)), ...ONLY };
  }
}

function noPage(path: string): { readonly error: SourceError } {
  const message = `${path} is a record, no page: name the page that it was read from`;
  return { error: { code: "own-record", message } };
}

/** A pipe or a growing file has no size to trust: the stream is cut off behind the limit. */
async function wholeOf(handle: FileHandle, size: number, maxBytes: number): Promise<Buffer | null> {
  if (size === 0) return collect(handle.createReadStream({ autoClose: false }), maxBytes);
  const bytes = await handle.readFile();
  return bytes.length > maxBytes ? null : bytes;
}

async function headOf(handle: FileHandle): Promise<Buffer> {
  const head = Buffer.alloc(HEAD_BYTES);
  const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0);
  return head.subarray(0, bytesRead);
}

const HEAD_BYTES = 4096;
const TAG_BEGINS = 0x3c;

/** No archive begins like a page: for most files nothing need be loaded. */
async function readerOf(bytes: Buffer, name: string): Promise<ArchiveReader | undefined> {
  if (bytes.length === 0 || bytes[0] === TAG_BEGINS) return undefined;
  const { archiveReader } = await import("./archive/kind.js");
  return archiveReader(bytes.subarray(0, HEAD_BYTES), name);
}

async function* pagesOfArchive(
  reader: ArchiveReader,
  source: ByteSource,
  from: number,
  options: FilesOptions,
): AsyncGenerator<ArchivedPage> {
  const { maxBytes = defaultMaxBytes, onPassedOver } = options;
  let pages = 0;
  const passed = (what: string) => onPassedOver?.(source.path ?? "-", what);
  for await (const page of reader(source, { from, maxBytes, onPassedOver: passed })) {
    pages += 1;
    yield page;
  }
  if (pages > 0 || from > 0) return;
  const message = `${source.name} holds no pages: check what was put into it`;
  yield { uri: source.path ?? "-", ...ONLY, error: { code: "no-pages", message } };
}

async function* pagesOfStdin(from: number, options: FilesOptions): AsyncGenerator<FoundPage> {
  const { stdin, maxBytes = defaultMaxBytes } = options;
  const name = "standard input";
  const page = { uri: "-", version: "", ...ONLY };
  if (stdin === undefined) {
    yield { ...page, error: { code: "no-stdin", message: "there is no standard input to read" } };
    return;
  }
  try {
    const chunks = buffers(stdin);
    const head = await headOfChunks(chunks);
    const rest = following(head, chunks);
    const reader = await readerOf(head, name);
    if (reader === undefined) {
      const bytes = await collect(rest, maxBytes);
      yield bytes === null ? { ...page, error: tooLarge(name, null, maxBytes) } : { ...page, bytes };
      return;
    }
    const source = { name, from: (offset: number) => skipping(rest, offset) };
    for await (const found of pagesOfArchive(reader, source, from, options)) yield { ...found, version: "" };
  } catch (error) {
    yield { ...page, error: fileError(name, error) };
  }
}

async function* buffers(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks)
    yield typeof chunk === "string"
      ? Buffer.from(chunk)
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

async function headOfChunks(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return head;
}

async function* following(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* skipping(chunks: AsyncIterable<Buffer>, bytes: number): AsyncGenerator<Buffer> {
  let left = bytes;
  for await (const chunk of chunks) {
    if (chunk.length > left) yield left === 0 ? chunk : chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

async function versionOf({ path, error }: NamedFile): Promise<string> {
  if (path === "-" || error !== undefined) return "";
  const stats = await stat(path).catch(() => null);
  return stats === null ? "" : versionWord(stats.size, stats.mtimeMs);
}

function versionWord(size: number, mtimeMs: number): string {
  return `${size}-${Math.trunc(mtimeMs)}`;
}
