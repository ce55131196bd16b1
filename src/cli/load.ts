import { resolve as resolvePath } from "node:path";
import { type Database, DatabaseError } from "../database/database.js";
import { load } from "../database/load.js";
import { type LoadItem, readLoadables } from "../database/loadable.js";
import { openDatabase } from "../database/open.js";
import { asDatabaseError } from "../database/trouble.js";
import { sqliteTrouble } from "../sqlite.js";
import { ExitCode } from "./exit-code.js";
import { begun, RecordsOnce } from "./records-once.js";
import { onStopSignals } from "./stop-signals.js";
import { UsageError } from "./usage-error.js";

export interface LoadCommandOptions {
  readonly to: string;
  /** Also say who is one person and what is one unit in all that the database then has. */
  readonly resolve?: boolean;
  /** Decisions by hand on who is one person. */
  readonly decisions?: string;
}

export async function loadCommand(
  inputs: readonly string[],
  { to, resolve, decisions }: LoadCommandOptions,
): Promise<ExitCode> {
  const same = inputs.find((input) => !to.includes("://") && resolvePath(input) === resolvePath(to));
  if (same !== undefined) throw new UsageError(`${same} would be loaded into itself: name another file with --to`);
  const read = new RecordsOnce(inputs);
  const records = await begun(goodOf(read));
  const database = await openDatabase(to, "load").catch((error: unknown) => {
    throw error instanceof DatabaseError ? new UsageError(error.message) : error;
  });
  const stop = onStopSignals(() => process.stderr.write("thidua: stopping after this batch; again stops at once\n"));
  try {
    const tally = await load(database, records, {
      signal: stop.signal,
      onProblem: (problem) => process.stderr.write(`thidua: ${problem}\n`),
    });
    read.sayDoubled();
    tally.failed += read.bad;
    const counts = Object.entries(tally).filter(([name, count]) => count > 0 || name === "added");
    process.stderr.write(`${counts.map(([name, count]) => `${count} ${name}`).join(", ")} in ${database.name}\n`);
    if (stop.signal.aborted) return stop.exitCode();
    if (resolve || decisions !== undefined) await resolveAll(database, decisions);
    return tally.failed > 0 ? ExitCode.someBad : ExitCode.allGood;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const trouble = sqliteTrouble(error);
    if (trouble === "corrupt" || trouble === "notadb") throw asDatabaseError(database.name, error);
    const reason = error instanceof Error ? error.message : error;
    throw new Error(
      `${database.name} cannot take more: ${reason}; what it has is whole, load again when that is mended`,
    );
  } finally {
    stop.done();
    // What went wrong before is what is to be said.
    await database.close().catch(() => {});
  }
}

/** Those that can be loaded; the others are told. */
export async function* goodOf(read: RecordsOnce): AsyncGenerator<LoadItem> {
  for await (const item of readLoadables(read.texts())) {
    if ("problem" in item) read.tell(item.problem);
    else yield item;
  }
}

async function resolveAll(database: Database, file: string | undefined): Promise<void> {
  const { resolveDatabase } = await import("../database/resolution.js");
  const manual = file === undefined ? [] : await (await import("./decisions-in.js")).decisionsIn(file);
  const { persons, units, problems } = await resolveDatabase(database, manual);
  for (const { decision, message } of problems) {
    process.stderr.write(`thidua: ${file}: decisions[${decision}]: ${message}\n`);
  }
  process.stderr.write(`${persons} persons and ${units} units across all pages\n`);
}
