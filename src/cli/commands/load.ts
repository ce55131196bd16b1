import { Option } from "commander";
import type { Declaration } from "./declaration.js";

export function addLoad({ program, ends }: Declaration): void {
  program
    .command("load")
    .description("load records into a database: SQLite or PostgreSQL, the same tables and views")
    .argument("<records...>", "JSON or NDJSON files, folders of them, -, a store, or a database")
    .addOption(new Option("-t, --to <database>", "a SQLite file, or postgres://…").default("thidua.sqlite"))
    .option("--resolve", "then resolve people and units across all pages that the database has")
    .option("--decisions <file>", "resolve with these decisions by hand: who is the same person, who is not")
    .addHelpText(
      "after",
      `
Loading again changes nothing; a page's new version replaces the older one. docs/database.md describes tables and views.

Examples:
  $ thidua load output/                                  into thidua.sqlite
  $ thidua load records.ndjson --to postgres:///thidua`,
    )
    .action(async (paths: string[], options) => {
      const { loadCommand } = await import("../load.js");
      ends(await loadCommand(paths, options));
    });
}
