import { DatabaseError } from "../database/database.js";
import { load } from "../database/load.js";
import { readLoadables } from "../database/loadable.js";
import { openDatabase } from "../database/open.js";
import { ExitCode } from "./exit-code.js";
import { UsageError } from "./usage-error.js";

export interface LoadCommandOptions {
  readonly to: string;
}

export async function loadCommand(paths: readonly string[], { to }: LoadCommandOptions): Promise<ExitCode> {
  const database = await openDatabase(to, "load").catch((error: unknown) => {
    throw error instanceof DatabaseError ? new UsageError(error.message) : error;
  });
  const interrupt = new AbortController();
  process.once("SIGINT", () => {
    interrupt.abort();
    process.stderr.write("thidua: stopping after this batch; Ctrl-C again stops at once\n");
  });
  try {
    const tally = await load(database, readLoadables(paths, { stdin: process.stdin }), {
      signal: interrupt.signal,
      onProblem: (problem) => process.stderr.write(`thidua: ${problem}\n`),
    });
    const counts = Object.entries(tally).filter(([name, count]) => count > 0 || name === "added");
    process.stderr.write(`${counts.map(([name, count]) => `${count} ${name}`).join(", ")} in ${database.name}\n`);
    if (interrupt.signal.aborted) return ExitCode.interrupted;
    return tally.failed > 0 ? ExitCode.someBad : ExitCode.allGood;
  } finally {
    await database.close();
  }
}
