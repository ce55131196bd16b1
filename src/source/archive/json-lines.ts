import { open } from "node:fs/promises";
import { tooLarge } from "../collect.js";
import { isBlank, linesOf } from "../lines.js";
import type { SourceError } from "../page-input.js";
import { utf8, utf8Chunks } from "../utf8-chunks.js";
import type { ArchivedPage, ArchiveOptions, ByteSource } from "./archive.js";
import { checksumFault, damagedWhole, gunzipped } from "./gzip-members.js";

/** What stands around the page in its line: JSON's quotes and escapes, the address. */
const MOST_BESIDE = 64 * 1024;
/** JSON writes a byte as up to six. */
const MOST_ESCAPE = 6;

/** Whether a text begins as a line of `{"url", "html"}` does. */
export function isPageLine(head: Buffer): boolean {
  return /^\s*\{\s*"(?:url|html)"\s*:\s*"/.test(head.toString("latin1", 0, 1024));
}

/** Whether a file does, with a byte order mark or without. */
export async function beginsWithPageLine(path: string): Promise<boolean> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return isPageLine(utf8(buffer.subarray(0, bytesRead)));
  } finally {
    await handle.close();
  }
}

/** Pages one a line, `{"url": "https://…", "html": "<html>…"}`. A bad line is named by its number, and the others go on. */
export async function* jsonLinePages(source: ByteSource, options: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  yield* pagesOf(source, source.from(options.from), options.from, options);
}

/** The same with a byte order mark, also in UTF-16, as PowerShell writes it. */
export async function* markedJsonLinePages(source: ByteSource, options: ArchiveOptions): AsyncGenerator<ArchivedPage> {
  // Places are counted in what is decoded.
  for await (const page of pagesOf(source, utf8Chunks(source.from(0)), 0, options))
    if (page.at >= options.from) yield page;
}

export async function* compressedJsonLinePages(
  source: ByteSource,
  options: ArchiveOptions,
): AsyncGenerator<ArchivedPage> {
  const fault = source.path === undefined ? null : await checksumFault(source.from(0));
  if (fault !== null) return yield damagedWhole(source, fault);
  let at = 0;
  try {
    for await (const page of pagesOf(source, gunzipped(source.from(0)), 0, options)) {
      at = page.at;
      if (at >= options.from) yield page;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${source.name} is damaged or cut short (${reason}): what stands before was read; fetch or copy it again`;
    yield { uri: source.name, at: at + 1, nth: 0, error: { code: "damaged-archive", message } };
  }
}

async function* pagesOf(
  source: ByteSource,
  chunks: AsyncIterable<Buffer>,
  begin: number,
  { maxBytes }: ArchiveOptions,
): AsyncGenerator<ArchivedPage> {
  for await (const { at, number, bytes } of linesOf(chunks, maxBytes * MOST_ESCAPE + MOST_BESIDE)) {
    if (bytes !== null && isBlank(bytes)) continue;
    // Counted from the beginning of what is read: only from the first line on are these the numbers an editor shows.
    const where = begin === 0 ? `${source.name}:${number}` : `${source.name}, byte ${begin + at}`;
    const read = bytes === null ? { error: tooLarge(where, null, maxBytes) } : pageOfLine(where, bytes, maxBytes);
    yield { uri: where, at: begin + at, nth: 0, ...read };
  }
}

function pageOfLine(
  where: string,
  line: Buffer,
  maxBytes: number,
): { readonly error: SourceError } | { readonly uri?: string; readonly bytes: Buffer } {
  const bad = (what: string) => ({
    error: { code: "bad-line", message: `${where} ${what}: a line is {"url": "https://…", "html": "<html>…"}` },
  });
  let value: unknown;
  try {
    value = JSON.parse(line.toString());
  } catch {
    return bad("is no JSON");
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) return bad("is no JSON object");
  const { url, html } = value as Readonly<Record<string, unknown>>;
  if (typeof html !== "string") return bad(html === undefined ? 'has no "html"' : 'has an "html" that is no string');
  if (url !== undefined && typeof url !== "string") return bad('has a "url" that is no string');
  const bytes = Buffer.from(html);
  if (bytes.length > maxBytes) return { error: tooLarge(where, bytes.length, maxBytes) };
  return { bytes, ...(url === undefined || url === "" ? {} : { uri: url }) };
}
