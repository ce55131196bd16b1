import { Option } from "commander";
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
    .addOption(new Option("-o, --out <folder>", "where the files go").default("export"))
    .addHelpText(
      "after",
      `
Examples:
  $ thidua export thidua.sqlite --format csv              a file a table, for Excel and LibreOffice
  $ thidua export output/ --format parquet --out tables   for DuckDB, pandas and R`,
    )
    .action(async (inputs: string[], options) => {
      const { exportCommand } = await import("../export.js");
      ends(await exportCommand(inputs, options));
    });
}
