import { readFile } from "node:fs/promises";
import { Journal, type JournalHeader, type Unfinished } from "../batch/journal.js";
import { giveUp, removeTorn } from "../batch/output.js";
import { checkSettings, ResumeError } from "../batch/resume.js";
import { UsageError } from "./usage-error.js";

export interface Found {
  /** What to go on with. */
  readonly unfinished?: Unfinished;
  /** Whether a journal may be kept in the folder: nobody else writes there. */
  readonly alone: boolean;
}

/**
 * The batch that was cut off in a folder, to go on with; without `resume` it is given up.
 *
 * @throws UsageError where it is another one, or still at work
 */
export async function unfinishedIn(folder: string, header: JournalHeader, resume: boolean): Promise<Found> {
  const unfinished = await Journal.read(folder);
  if (unfinished === null) return { alone: true };
  const alive = await isAtWork(unfinished.header, header);
  if (!resume) {
    if (alive) return { alone: false };
    await giveUp(folder, unfinished);
    const pages = unfinished.checkpoint?.pages ?? 0;
    const message = `an unfinished batch in ${folder} (${pages} pages) is given up; with --resume it would have gone on`;
    process.stderr.write(`thidua: ${message}\n`);
    return { alone: true };
  }
  if (alive) {
    const { pid } = unfinished.header.process;
    throw new UsageError(`process ${pid} is still at work on the batch in ${folder}: wait for it, or stop it`);
  }
  try {
    checkSettings(folder, unfinished.header, header.settings);
  } catch (error) {
    throw error instanceof ResumeError ? new UsageError(error.message) : error;
  }
  await removeTorn(folder, unfinished.checkpoint?.sink.unfinished?.file);
  const pages = unfinished.checkpoint?.pages ?? 0;
  process.stderr.write(`thidua: going on behind ${pages} pages that were read before\n`);
  return { unfinished, alone: true };
}

/** The number of a process is soon given to another one: where the system tells, its command is looked at. */
async function isAtWork({ process: { pid, host } }: JournalHeader, { process: own }: JournalHeader): Promise<boolean> {
  if (pid === own.pid || host !== own.host) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
  return command === null || command.split("\0").includes("extract");
}
