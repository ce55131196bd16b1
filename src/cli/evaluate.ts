import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Evaluation, evaluateFolders, onlyFields } from "../evaluate/evaluation.js";
import { fieldNames, overall } from "../evaluate/fields.js";
import { type Floors, isBreach, type Measured, measure, parseFloors, setOf } from "../evaluate/floors.js";
import { goldFolders, identityFiles } from "../evaluate/gold-folders.js";
import { jsonReport } from "../evaluate/json-report.js";
import { roundedDown } from "../evaluate/metrics.js";
import { floorsText, raiseFloors } from "../evaluate/raise-floors.js";
import { type EvaluationReport, reportOf } from "../evaluate/report.js";
import { textReport } from "../evaluate/text-report.js";
import { analyse } from "../extract.js";
import { fileError } from "../source/file-error.js";
import { writeAtomic } from "../write/atomic.js";
import { ExitCode } from "./exit-code.js";
import { inAnswer, inTable } from "./speech.js";
import { UsageError } from "./usage-error.js";

export interface EvaluateCommandOptions {
  readonly format: "text" | "json";
  readonly floors?: string;
  readonly updateFloors?: string;
  readonly only: readonly string[];
  readonly pages?: boolean;
  /** False for the table alone. */
  readonly misses: boolean;
  /** Misses and false finds by their causes instead of one by one. */
  readonly causes?: boolean;
}

/** Everything that may be wrong with the arguments is found before the first page is read. */
export async function evaluateCommand(paths: readonly string[], options: EvaluateCommandOptions): Promise<ExitCode> {
  const unknown = options.only.find((field) => !fieldNames.includes(field));
  if (unknown !== undefined) throw new UsageError(`${unknown} is no field: --only takes ${fieldNames.join(", ")}`);
  const raise = options.updateFloors !== undefined;
  const file = options.updateFloors ?? options.floors;
  const floors = file === undefined ? null : await floorsIn(file, raise);
  const folders = await foldersOf(paths);

  const evaluation = onlyFields(await evaluateFolders(folders, analyse), options.only);
  const measured = floors === null ? [] : measureBy(floors, evaluation.pages, options.only);
  const broken = evaluation.problems.length > 0;
  const report = reportOf(evaluation, measured, {
    perPage: options.pages ?? false,
    findings: options.misses && !options.causes,
    causes: options.causes ?? false,
    raise: raise && !broken,
  });
  process.stdout.write(
    options.format === "json" ? jsonReport(report) : textReport(report, (english) => inAnswer(inTable(english))),
  );
  if (floors !== null && file !== undefined && raise) await update(file, floors, measured, broken);
  process.stderr.write(`${verdict(evaluation, report)}\n`);
  return broken || report.breaches.length > 0 ? ExitCode.someBad : ExitCode.allGood;
}

async function foldersOf(paths: readonly string[]): Promise<string[]> {
  const folders = new Map<string, string>();
  for (const path of paths) {
    const found = await goldIn(path).catch((error: unknown) => {
      const isFile = error instanceof Error && "code" in error && error.code === "ENOTDIR";
      throw new UsageError(isFile ? `${path} is a file: name the folder it is in` : fileError(path, error).message);
    });
    if (found.length === 0) {
      throw new UsageError(`${path} holds no gold page (a gold.json beside a page.html or page.txt): check the path`);
    }
    for (const folder of found) if (!folders.has(resolve(folder))) folders.set(resolve(folder), folder);
  }
  return [...folders.values()];
}

async function goldIn(path: string): Promise<string[]> {
  return [...(await goldFolders(path)), ...(await identityFiles(path))];
}

/** Floors that are to be raised may begin with none. */
async function floorsIn(file: string, mayBeNew: boolean): Promise<Floors> {
  const json = await readFile(file, "utf8").catch((error: unknown) => {
    if (mayBeNew && fileError(file, error).code === "not-found") return "{}";
    throw new UsageError(fileError(file, error).message);
  });
  try {
    return parseFloors(json);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

/** The average over the fields that `--only` names is not the one that a floor for all of them is about. */
function measureBy(floors: Floors, pages: Evaluation["pages"], only: readonly string[]): Measured[] {
  const names = "sets" in floors ? Object.keys(floors.sets) : [];
  const outside = names.length === 0 ? 0 : pages.filter(({ page }) => setOf(page, names) === null).length;
  if (outside > 0) {
    const pagesOutside = outside === 1 ? "1 page is" : `${outside} pages are`;
    process.stderr.write(`thidua: ${pagesOutside} in no set of floors (${names.join(", ")})\n`);
  }
  return measure(floors, pages).filter(({ field }) => only.length === 0 || field !== overall);
}

async function update(file: string, floors: Floors, measured: readonly Measured[], broken: boolean): Promise<void> {
  if (broken) {
    process.stderr.write(`thidua: ${file} stays as it is: figures without all the pages are no measure\n`);
    return;
  }
  const text = floorsText(raiseFloors(floors, measured));
  await writeAtomic(file, text).catch((error: unknown) => {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}`);
  });
  const kept = measured.filter(isBreach).length;
  if (kept === 0) return;
  const are =
    kept === 1 ? "1 floor is above today's figure and stays" : `${kept} floors are above today's figures and stay`;
  process.stderr.write(`thidua: ${are}: none is ever lowered\n`);
}

function verdict({ problems }: Evaluation, { pages, overall, breaches }: EvaluationReport): string {
  const parts = [
    `${pages} gold ${pages === 1 ? "page" : "pages"}, F1 ${overall.f1 === null ? "–" : roundedDown(overall.f1)} overall`,
  ];
  if (problems.length > 0) parts.push(`${problems.length} not evaluated`);
  if (breaches.length > 0) parts.push(`${breaches.length} below the floor`);
  return parts.join(", ");
}
