import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { PageRecord } from "../record.js";
import type { Quality } from "../site/plots/quality.js";
import { writeSite } from "../site/write-site.js";
import { fileError } from "../source/file-error.js";
import { validateRecord } from "../validate/schema.js";
import { decisionsIn } from "./decisions-in.js";
import { ExitCode } from "./exit-code.js";
import { prepareFolder } from "./output-folder.js";
import { recordInputs } from "./record-inputs.js";
import { UsageError } from "./usage-error.js";

export interface SiteCommandOptions {
  readonly out: string;
  readonly decisions?: string;
  readonly quality?: string;
}

/** `thidua site`: records or a database as pages to look at. */
export async function siteCommand(inputs: readonly string[], options: SiteCommandOptions): Promise<ExitCode> {
  const { out } = options;
  await prepareFolder(out);
  const decisions = options.decisions === undefined ? [] : await decisionsIn(options.decisions);
  const quality = options.quality === undefined ? null : await qualityIn(options.quality);
  let bad = 0;
  const records = goodRecords(inputs, (problem) => {
    bad += 1;
    process.stderr.write(`thidua: ${problem}\n`);
  });
  const { pages, files } = await writeSite(out, records, { decisions, ...(quality === null ? {} : { quality }) });
  process.stderr.write(
    `${pages} ${pages === 1 ? "page" : "pages"}, ${files} files: open ${resolve(out, "index.html")}\n`,
  );
  return bad > 0 ? ExitCode.someBad : ExitCode.allGood;
}

async function* goodRecords(inputs: readonly string[], problem: (message: string) => void): AsyncGenerator<PageRecord> {
  for await (const found of recordInputs(inputs)) {
    if ("error" in found) {
      problem(found.error.message);
      continue;
    }
    const record = parsed(found.json);
    const [breach] = record === null ? [] : validateRecord(record);
    if (record === null) problem(`${found.place} is no JSON`);
    else if (breach === undefined) yield record;
    else problem(`${found.place} is no valid record: ${breach.pointer || "it"} ${breach.message}`);
  }
}

function parsed(json: Buffer): PageRecord | null {
  try {
    return JSON.parse(json.toString()) as PageRecord;
  } catch {
    return null;
  }
}

async function qualityIn(file: string): Promise<Quality> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(fileError(file, error).message);
  });
  try {
    const { fields } = JSON.parse(text) as { fields?: Quality };
    if (fields !== null && typeof fields === "object") return fields;
  } catch {}
  throw new UsageError(`${file} holds no figures: write it with thidua evaluate … --format json`);
}
