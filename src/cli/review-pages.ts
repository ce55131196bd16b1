import { extname } from "node:path";
import type { ExtractOptions, Patterns } from "../extract.js";
import { opened } from "../pipeline.js";
import type { PageRecord } from "../record.js";
import type { ReviewPage } from "../review/desk.js";
import { pageOf, recordPageOf } from "../review/pages.js";
import { readFiles } from "../source/files.js";
import { validateRecord } from "../validate/schema.js";
import { isDatabase, namesStore, recordInputs } from "./record-inputs.js";

const recordFiles = new Set([".json", ".ndjson", ".jsonl"]);

export interface ReviewPagesOptions {
  readonly maxBytes: number;
  readonly language?: ExtractOptions["language"];
  readonly patterns?: Patterns;
  readonly onProblem: (problem: string) => void;
}

/**
 * What the inputs hold: pages themselves where they are at hand (files, folders, archives, the store of `thidua crawl`),
 * else records. What is named twice is there once.
 */
export async function reviewPages(inputs: readonly string[], options: ReviewPagesOptions): Promise<ReviewPage[]> {
  const pages = new Map<string, ReviewPage>();
  for (const input of inputs)
    for await (const page of pagesIn(input, options)) if (!pages.has(page.id)) pages.set(page.id, page);
  return [...pages.values()];
}

async function* pagesIn(input: string, options: ReviewPagesOptions): AsyncGenerator<ReviewPage> {
  if (await namesStore(input)) yield* fromStore(input, options);
  else if (recordFiles.has(extname(input)) || (await isDatabase(input))) yield* fromRecords(input, options);
  else {
    const { maxBytes, language, patterns, onProblem } = options;
    for await (const found of readFiles([input], { maxBytes })) {
      const { place: _, ...page } = await opened(found);
      if (!("error" in page)) yield pageOf({ ...page, ...(language && { language }), ...(patterns && { patterns }) });
      else if (page.error.code === "no-pages") yield* fromRecords(input, options);
      else onProblem(page.error.message);
    }
  }
}

async function* fromRecords(input: string, { onProblem }: ReviewPagesOptions): AsyncGenerator<ReviewPage> {
  for await (const found of recordInputs([input])) {
    if ("error" in found) {
      onProblem(found.error.message);
      continue;
    }
    const record = parsed(found.json);
    const breach =
      record === null
        ? "is no JSON"
        : validateRecord(record).map(({ pointer, message }) => `is no valid record: ${pointer} ${message}`)[0];
    if (breach === undefined) yield recordPageOf(record!);
    else onProblem(`${found.place} ${breach}`);
  }
}

function parsed(json: Buffer): PageRecord | null {
  try {
    return JSON.parse(json.toString()) as PageRecord;
  } catch {
    return null;
  }
}

async function* fromStore(
  path: string,
  { language, patterns, onProblem }: ReviewPagesOptions,
): AsyncGenerator<ReviewPage> {
  const { lookAtStore } = await import("../store/store.js");
  const store = lookAtStore(path);
  try {
    for (const { sha256, url, fetchedAt, contentType } of store.readings.pending("all")) {
      try {
        const bytes = store.bodies.get(sha256);
        const known = { uri: url, retrievedAt: fetchedAt, ...(contentType === null ? {} : { contentType }) };
        const page = await opened({ bytes, ...known });
        if ("error" in page) onProblem(page.error.message);
        else yield pageOf({ ...page, ...(language && { language }), ...(patterns && { patterns }) });
      } catch (error) {
        onProblem(`${url}: ${(error as Error).message}`);
      }
    }
  } finally {
    store.close();
  }
}
