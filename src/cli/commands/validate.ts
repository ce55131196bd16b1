import type { Declaration } from "./declaration.js";

export function addValidate({ program, ends }: Declaration): void {
  program
    .command("validate")
    .description("check records against the schema and every quoted evidence against the record's text")
    .argument("<records...>", "JSON or NDJSON files, folders of them, or - for standard input")
    .addHelpText(
      "after",
      `
Prints one line a breach: file, JSON Pointer, what is wrong.

Examples:
  $ thidua validate output/
  $ thidua validate output/records.ndjson`,
    )
    .action(async (paths: string[]) => {
      const { validateCommand } = await import("../validate.js");
      ends(await validateCommand(paths));
    });

  program
    .command("schema")
    .description("print the JSON Schema of a record")
    .addHelpText("after", "\nExample:\n  $ thidua schema > page-record.schema.json")
    .action(async () => {
      const { schemaCommand } = await import("../schema.js");
      ends(await schemaCommand());
    });
}
