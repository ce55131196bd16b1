import { Option } from "commander";
import type { Declaration } from "./declaration.js";

export function addPeople({ program, ends }: Declaration): void {
  program
    .command("people")
    .description("tell who is one person across pages: persons with their offices from the first page to the last")
    .argument("<records...>", "JSON or NDJSON files, folders of them, or - for standard input")
    .addOption(new Option("-d, --decisions <file>", "decisions made by hand, which win over the rules"))
    .addOption(new Option("--explain <name>", "who is called so, and what was decided of them and why"))
    .option("--json", "a line a person (ndjson) on a terminal, too")
    .addHelpText(
      "after",
      `
A table on a terminal, elsewhere ndjson. docs/database.md describes the rules and the file of decisions.

Examples:
  $ thidua people output/
  $ thidua people output/ --explain 'Nguyễn Thị Lan'
  $ thidua people output/ --decisions decisions.json | jq -r 'select(.offices | length > 2) | .name'`,
    )
    .action(async (paths: string[], options) => {
      const { peopleCommand } = await import("../people.js");
      ends(await peopleCommand(paths, options));
    });
}
