import type { Database } from "../database/database.js";
import { load } from "../database/load.js";
import { openDatabase } from "../database/open.js";
import { type Asked, issues, leaders, scores, solutions } from "../database/questions.js";
import { asDatabaseError } from "../database/trouble.js";
import { people } from "../serve/who.js";
import { writeTo } from "../write/writer.js";
import { ExitCode } from "./exit-code.js";
import { goodOf } from "./load.js";
import { plainTable } from "./plain-table.js";
import { isDatabase, namesStore } from "./record-inputs.js";
import { begun, RecordsOnce } from "./records-once.js";
import { styleFor } from "./style.js";

export type Question = "leaders" | "scores" | "person" | "solutions" | "issues";

export interface ReportCommandOptions extends Asked {
  readonly json?: boolean;
  readonly limit: number;
}

type Row = Readonly<Record<string, unknown>>;

/** `thidua report …`: an answer as a table, on a terminal or to paste; `--json` a line a row. */
export async function reportCommand(
  question: Question,
  inputs: readonly string[],
  options: ReportCommandOptions,
): Promise<ExitCode> {
  const database = await databaseOf(inputs);
  try {
    // One more than asked for tells whether there are more.
    const piece = { limit: options.limit + 1, offset: 0 };
    const found = (await answer(database, question, options, piece)) as readonly Row[];
    const rows = found.slice(0, options.limit);
    if (options.json) for (const row of rows) await writeTo(process.stdout, `${JSON.stringify(row)}\n`);
    else if (rows.length > 0)
      await writeTo(process.stdout, `${plainTable(rows, styleFor(process.stdout), process.stdout.columns)}\n`);
    const more = found.length > rows.length ? `; more with --limit ${options.limit * 10}` : "";
    process.stderr.write(`${rows.length} ${rows.length === 1 ? "row" : "rows"}${more}\n`);
    if (rows.length === 0 && (options.like ?? options.unit) !== undefined)
      process.stderr.write("a part of the name finds more, as do words without diacritics\n");
    return ExitCode.allGood;
  } catch (error) {
    throw asDatabaseError(database.name, error);
  } finally {
    await database.close();
  }
}

function answer(database: Database, question: Question, asked: Asked, piece: { limit: number; offset: number }) {
  switch (question) {
    case "leaders":
      return leaders(database, asked, piece);
    case "scores":
      return scores(database, asked, piece);
    case "solutions":
      return solutions(database, asked, piece);
    case "issues":
      return issues(database, piece);
    case "person":
      return people(database, { name: asked.like ?? "" }, piece);
  }
}

/** A database as it is; records as one in memory. */
async function databaseOf(inputs: readonly string[]): Promise<Database> {
  const [only, ...others] = inputs;
  if (only !== undefined && others.length === 0 && (await isDatabase(only)) && !(await namesStore(only)))
    return openDatabase(only, "read");
  const read = new RecordsOnce(inputs);
  const items = await begun(goodOf(read));
  const database = await openDatabase(":memory:", "load");
  await load(database, items, { onProblem: (problem) => read.tell(problem) });
  read.sayDoubled();
  return database;
}
