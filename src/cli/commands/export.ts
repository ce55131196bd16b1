import { type Command, Option } from "commander";
import type { Declaration } from "./declaration.js";

export function addExport({ program, ends }: Declaration): void {
  program
    .command("export")
    .description("write records for other tools: spreadsheets, DuckDB, pandas, linked data")
    .argument("<records...>", "JSON or NDJSON files, folders of them, -, a store, or a database")
    .addOption(
      new Option("-f, --format <format>", "csv, parquet: a file a table; the others: one document")
        .choices(["csv", "ndjson", "json", "parquet", "jsonld", "popolo", "xlsx"])
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("-o, --out <folder>", "where the files go; a file for xlsx, ndjson, jsonld, popolo").default("export"),
    )
    .addOption(new Option("--excel <language>", "csv as the Excel of that language opens it").choices(["vi", "en"]))
    .addOption(
      new Option("--lang <language>", "headings for people in that language (csv, xlsx)").choices(["vi", "en"]),
    )
    .addOption(new Option("-d, --decisions <file>", "decisions made by hand on who is the same person"))
    .addHelpText(
      "after",
      `
Examples:
  $ thidua export thidua.sqlite --format csv              a file a table, for programs
  $ thidua export output/ --format csv --excel vi         the same, as Vietnamese Excel opens it: semicolons, decimal comma
  $ thidua export output/ --format xlsx --lang vi --out bao-cao.xlsx
  $ thidua export output/ --format parquet --out tables   for DuckDB, pandas and R`,
    )
    .action(async (inputs: string[], _, command: Command) => {
      const { exportCommand } = await import("../export.js");
      // The program takes `--lang` wherever it stands.
      ends(await exportCommand(inputs, command.optsWithGlobals()));
    });
}
