import { stat } from "node:fs/promises";
import type { Correction, CurrentCorrections, Tally } from "../corrections/index.js";
import { fileError } from "../source/file-error.js";
import { UsageError } from "./usage-error.js";

const defaultCorrections = "corrections";

export interface CorrectionsOptions {
  readonly config?: string;
  readonly corrections?: string | false;
}

/** Where corrections are: as named, else as the named configuration says, else in `corrections/`. */
export async function correctionsFolder({ config, corrections }: CorrectionsOptions): Promise<string> {
  if (typeof corrections === "string") return corrections;
  if (config === undefined) return defaultCorrections;
  const { loadConfig } = await import("./config-file.js");
  return (await loadConfig(config, { withoutSites: true })).corrections;
}

/**
 * The corrections to apply.
 *
 * A file that is wrong is told of and left out: the others count, and it counts again when it is mended.
 *
 * @throws UsageError where the folder cannot be read
 */
export async function readCorrectionsIn(options: CorrectionsOptions): Promise<readonly Correction[]> {
  if (options.corrections === false) return [];
  const folder = await correctionsFolder(options);
  const isThere = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isThere && typeof options.corrections === "string")
    throw new UsageError(`--corrections ${folder} is no folder: check its name`);
  if (!isThere) return [];
  const { readCorrections } = await import("../corrections/index.js");
  const { corrections, problems } = await readCorrections(folder).catch((error: unknown) => {
    throw new UsageError(fileError(folder, error).message);
  });
  for (const problem of problems) process.stderr.write(`thidua: ${problem}\n`);
  if (problems.length > 0)
    process.stderr.write("thidua: what is wrong there is left out, all other corrections are applied\n");
  return corrections;
}

/** For a command that runs on while people correct: what is said counts from then on. Undefined where none are to count. */
export async function correctionsNow(options: CorrectionsOptions): Promise<CurrentCorrections | undefined> {
  if (options.corrections === false) return undefined;
  // What is wrong with the folder is said at the start; one that is made later counts.
  await readCorrectionsIn(options);
  const { CurrentCorrections } = await import("../corrections/index.js");
  return new CurrentCorrections(await correctionsFolder(options), (problem) =>
    process.stderr.write(`thidua: ${problem}\n`),
  );
}

export function sayTally({ pages, applied, open }: Tally): void {
  if (pages === 0) return;
  const waiting = open === 0 ? "" : `, ${open} no longer fit: see the issues of the records, or thidua review`;
  process.stderr.write(`thidua: corrections of ${pages} page${pages === 1 ? "" : "s"}: ${applied} applied${waiting}\n`);
}
