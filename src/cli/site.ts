import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { PageRecord } from "../record.js";
import type { Quality } from "../site/plots/quality.js";
import { writeSite } from "../site/write-site.js";
import { fileError } from "../source/file-error.js";
import { recordTexts } from "../source/record-texts.js";
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
  const spool = join(out, ".thidua-records.ndjson");
  try {
    const { records, bad } = await spooled(inputs, spool);
    if (records === 0) {
      process.stderr.write("thidua: no records, so there is no site to write: name records or a database\n");
      return ExitCode.someBad;
    }
    const { pages, files } = await writeSite(out, () => recordsIn(spool), {
      decisions,
      ...(quality === null ? {} : { quality }),
    });
    process.stderr.write(
      `${pages} ${pages === 1 ? "page" : "pages"}, ${files} files: open ${resolve(out, "index.html")}\n`,
    );
    return bad > 0 ? ExitCode.someBad : ExitCode.allGood;
  } finally {
    await rm(spool, { force: true });
  }
}

/** Records are read twice, and standard input gives them once: they are kept in a file while the site is written. */
async function spooled(inputs: readonly string[], path: string): Promise<{ records: number; bad: number }> {
  const tally = { records: 0, bad: 0 };
  const file = createWriteStream(path);
  const problem = (message: string) => {
    tally.bad += 1;
    process.stderr.write(`thidua: ${message}\n`);
  };
  for await (const found of recordInputs(inputs)) {
    if ("error" in found) {
      problem(found.error.message);
      continue;
    }
    const record = parsed(found.json);
    const breaches = record === null ? [] : validateRecord(record);
    if (record === null) problem(`${found.place} is no JSON`);
    else if (breaches.length > 0)
      problem(`${found.place} is no valid record: ${breaches[0]!.pointer || "it"} ${breaches[0]!.message}`);
    else {
      tally.records += 1;
      if (!file.write(`${JSON.stringify(record)}\n`)) await once(file, "drain");
    }
  }
  file.end();
  await once(file, "finish");
  return tally;
}

async function* recordsIn(path: string): AsyncGenerator<PageRecord> {
  for await (const found of recordTexts([path])) {
    if ("error" in found) throw new Error(found.error.message);
    yield JSON.parse(found.json.toString()) as PageRecord;
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
