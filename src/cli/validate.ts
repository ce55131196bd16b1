import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import type { PageRecord } from "../record.js";
import { fileError } from "../source/file-error.js";
import { checkEvidence } from "../validate/evidence.js";
import { validateRecord } from "../validate/schema.js";
import { ExitCode } from "./exit-code.js";

const lineFormats = new Set([".ndjson", ".jsonl"]);
const recordFormats = new Set([".json", ...lineFormats]);

/** One JSON text and where it stands: `records.ndjson:3`. */
interface Source {
  readonly place: string;
  readonly json: string;
}

/** Prints each breach on stdout (it is what was asked for), the count on stderr. */
export async function validateCommand(paths: readonly string[]): Promise<ExitCode> {
  const tally = { records: 0, bad: 0 };
  for (const path of paths) {
    try {
      let found = false;
      for await (const source of sourcesOf(path)) {
        found = true;
        tally.records += 1;
        const breaches = breachesOf(source.json);
        if (breaches.length > 0) tally.bad += 1;
        for (const breach of breaches) process.stdout.write(`${source.place}: ${breach}\n`);
      }
      if (!found) throw new Error(`${path} holds no records (${[...recordFormats].join(", ")}): check the path`);
    } catch (error) {
      tally.bad += 1;
      process.stderr.write(`thidua: ${messageOf(path, error)}\n`);
    }
  }
  const verdict = tally.bad === 0 ? "all valid" : `${tally.bad} not valid or not readable`;
  process.stderr.write(`${tally.records} ${tally.records === 1 ? "record" : "records"} checked, ${verdict}\n`);
  return tally.bad === 0 ? ExitCode.allGood : ExitCode.someBad;
}

async function* sourcesOf(path: string): AsyncGenerator<Source> {
  if (path === "-") yield* split("standard input", await text(process.stdin));
  else if ((await stat(path)).isDirectory()) {
    const entries = await readdir(path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) yield* sourcesOf(inner);
      else if (recordFormats.has(extname(entry.name)) && !entry.name.startsWith(".")) yield* sourcesOf(inner);
    }
  } else if (lineFormats.has(extname(path))) {
    let number = 0;
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== "") yield { place: `${path}:${number}`, json: line };
    }
  } else yield { place: path, json: await readFile(path, "utf8") };
}

/** Standard input has no extension to tell: it is one record, unless its first line already is one. */
function* split(place: string, content: string): Generator<Source> {
  const lines = content.split(/\r?\n/);
  if (!isJson(lines[0] ?? "")) yield { place, json: content };
  else {
    for (const [index, json] of lines.entries()) if (json.trim() !== "") yield { place: `${place}:${index + 1}`, json };
  }
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

function breachesOf(json: string): string[] {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    return [`is no JSON: ${(error as Error).message}`];
  }
  const breaches = validateRecord(record);
  // Evidence can only be followed in a record of the right shape.
  const all = breaches.length > 0 ? breaches : checkEvidence(record as PageRecord);
  return all.map(({ pointer, message }) => `${pointer || "the record"} ${message}`);
}

function messageOf(path: string, error: unknown): string {
  return error instanceof Error && "code" in error ? fileError(path, error).message : (error as Error).message;
}
