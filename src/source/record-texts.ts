import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileError } from "./file-error.js";
import { isBlank, type Line, linesOf } from "./lines.js";
import { beginsAsPage } from "./page-bytes.js";
import type { SourceError } from "./page-input.js";
import { isPageName } from "./page-name.js";
import { utf8, utf8Chunks } from "./utf8-chunks.js";

const lineFormats = new Set([".ndjson", ".jsonl"]);
const recordFormats = new Set([".json", ...lineFormats]);

/** The JSON text of one record and where it stands (`records.ndjson:3`), or why a path gives none. */
export type RecordText =
  | { readonly place: string; readonly json: Buffer }
  | { readonly place: string; readonly error: SourceError };

export interface RecordTextOptions {
  /** What `-` reads; without it `-` is an error. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/**
 * Records as JSON texts from `.json` files (one record each), `.ndjson` and `.jsonl` files (one a line), folders of them
 * and `-`, one at a time, by name within a folder. Nothing is parsed. Hidden files are passed over.
 *
 * @example
 * for await (const found of recordTexts(["output"])) {
 *   if ("error" in found) console.error(found.error.message);
 *   else console.log(found.place, JSON.parse(found.json.toString()).id);
 * }
 */
export async function* recordTexts(
  paths: readonly string[],
  options: RecordTextOptions = {},
): AsyncGenerator<RecordText> {
  for (const path of paths) {
    let found = false;
    try {
      for await (const text of path === "-" ? fromStdin(options.stdin) : textsOf(path)) {
        found = true;
        yield text;
      }
    } catch (error) {
      yield { place: path, error: fileError(path, error) };
      continue;
    }
    if (found) continue;
    const message = (await holdsPages(path))
      ? `${path} holds pages, no records: read them first with thidua extract`
      : `${path} holds no records (${[...recordFormats].join(", ")}): check the path`;
    yield { place: path, error: { code: "no-records", message } };
  }
}

async function* textsOf(path: string): AsyncGenerator<RecordText> {
  if ((await stat(path)).isDirectory()) {
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inner = join(path, entry.name);
      const isRecords = recordFormats.has(extname(entry.name)) && !entry.name.startsWith(".");
      if (entry.isDirectory() || isRecords) yield* textsOf(inner);
    }
  } else if (lineFormats.has(extname(path))) {
    yield* numbered(path, linesOf(utf8Chunks(createReadStream(path, { highWaterMark: 1 << 20 }))));
  } else {
    const json = utf8(await readFile(path));
    const message = `${path} is a page or document, no record: read it first with thidua extract`;
    if (beginsAsPage(json)) yield { place: path, error: { code: "no-records", message } };
    else yield { place: path, json };
  }
}

async function holdsPages(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => []);
  return names.some(isPageName);
}

/** Standard input has no extension to tell: it is one record, unless its first line already is one. */
async function* fromStdin(stdin: RecordTextOptions["stdin"]): AsyncGenerator<RecordText> {
  const place = "standard input";
  if (stdin === undefined) throw new Error("there is no standard input to read");
  const lines = linesOf(utf8Chunks(stdin));
  const first = await lines.next();
  if (first.done) return;
  if (isJson(first.value.bytes!)) {
    yield { place: `${place}:1`, json: first.value.bytes! };
    yield* numbered(place, lines);
    return;
  }
  const rest = [first.value.bytes!];
  for await (const { bytes } of lines) rest.push(bytes!);
  yield { place, json: Buffer.from(rest.map((line) => line.toString()).join("\n")) };
}

async function* numbered(place: string, lines: AsyncIterable<Line>): AsyncGenerator<RecordText> {
  for await (const { bytes, number } of lines)
    if (!isBlank(bytes!)) yield { place: `${place}:${number}`, json: bytes! };
}

function isJson(line: Buffer): boolean {
  try {
    JSON.parse(line.toString());
    return true;
  } catch {
    return false;
  }
}
