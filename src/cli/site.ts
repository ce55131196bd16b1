import { access, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Quality } from "../site/plots/quality.js";
import { writeSite } from "../site/write-site.js";
import { fileError } from "../source/file-error.js";
import { decisionsIn } from "./decisions-in.js";
import { ExitCode } from "./exit-code.js";
import { prepareFolder } from "./output-folder.js";
import { begun, RecordsOnce } from "./records-once.js";
import { UsageError } from "./usage-error.js";

export interface SiteCommandOptions {
  readonly out: string;
  readonly decisions?: string;
  readonly quality?: string;
  /** Every page also says how it was read. */
  readonly explain?: boolean;
}

/** `thidua site`: records or a database as pages to look at. */
export async function siteCommand(inputs: readonly string[], options: SiteCommandOptions): Promise<ExitCode> {
  const { out } = options;
  const decisions = options.decisions === undefined ? [] : await decisionsIn(options.decisions);
  const quality = options.quality === undefined ? null : await qualityIn(options.quality);
  for (const input of inputs) await mustExist(input);
  const read = new RecordsOnce(inputs);
  const records = await begun(read.records());
  await prepareFolder(out);
  const now = new Date().toISOString();
  const written = await writeSite(out, records, {
    decisions,
    now,
    ...(quality === null ? {} : { quality }),
    ...(options.explain === true ? { decisionsOf: (await import("../decisions-of.js")).decisionsOf } : {}),
  });
  const { pages, files } = written!;
  read.sayDoubled();
  process.stderr.write(
    `${pages} ${pages === 1 ? "page" : "pages"}, ${files} files: open ${resolve(out, "index.html")}\n`,
  );
  return read.bad > 0 ? ExitCode.someBad : ExitCode.allGood;
}

/** Whoever mistypes one of several paths does not want a site without its pages. */
async function mustExist(input: string): Promise<void> {
  if (input === "-" || input.includes("://")) return;
  await access(input).catch((error: unknown) => {
    throw new UsageError(`${fileError(input, error).message}; nothing was written`);
  });
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
