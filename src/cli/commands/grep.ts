import { Option } from "commander";
import type { Declaration } from "./declaration.js";
import { positiveInteger } from "./options.js";

export function addGrep({ program, ends }: Declaration): void {
  program
    .command("grep")
    .description("print every match of a pattern with its surroundings")
    .argument("<pattern>", "in the match language of docs/rules.md (quoted)")
    .argument("<pages...>", "files, folders, globs (quoted), or - for standard input")
    .addOption(new Option("-f, --format <format>", "how to print").choices(["text", "ndjson"]).default("text"))
    .addOption(
      new Option("-C, --context <characters>", "how much to show on either side")
        .argParser(positiveInteger)
        .default(60),
    )
    .addHelpText(
      "after",
      `
A line a match: file, offset in the page's text, the match with what stands around it. Exit code 0: something was
found; 1: nothing; 2: wrong usage, or a page could not be read.

Examples:
  $ thidua grep '#Person #Dash? #Title' pages/
  $ thidua grep '[<unit>#Unit] đăng ký * [<points>#Score]' pages/ --format ndjson | jq .groups.unit.text`,
    )
    .action(async (pattern: string, pages: string[], options) => {
      const { grepCommand } = await import("../grep.js");
      ends(await grepCommand(pattern, pages, options));
    });
}
