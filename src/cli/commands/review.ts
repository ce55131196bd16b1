import { type Command, Option } from "commander";
import type { Declaration } from "./declaration.js";
import { configOption, correctionsOption, portNumber, positiveInteger } from "./options.js";

export function addReview({ program, ends }: Declaration): void {
  program
    .command("review")
    .description("look at what was read beside the page, correct it in the browser; later extractions apply it")
    .argument("<pages...>", "pages (files, folders, archives, a store), or records or a database of them")
    .addOption(correctionsOption())
    .addOption(new Option("-p, --port <number>", "0 takes a free one").argParser(portNumber).default(8322))
    .option("--author <name>", "who corrects; it stands in every correction")
    .option("--export-gold <folder>", "instead, write the accepted pages as gold for thidua evaluate")
    .option(
      "--export-proposals <file>",
      "instead, write the corrections that propose a rule, a JSON line each, for the developers",
    )
    .addOption(
      new Option("--max-bytes <number>", "leave out larger pages")
        .argParser(positiveInteger)
        .default(16_777_216, "16 MB"),
    )
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Only browsers on this machine are served. Each correction is a file of its own in the folder (docs/correct.md).

Examples:
  $ thidua review pages/                                then open http://127.0.0.1:8322
  $ thidua extract pages/                               with what was corrected
  $ thidua review pages/ --export-gold gold && thidua evaluate gold`,
    )
    .action(async (inputs: string[], options, command: Command) => {
      const { reviewCommand } = await import("../review.js");
      const { config, ...others } = options;
      const named = command.getOptionValueSource("config") === "cli";
      ends(await reviewCommand(inputs, named ? { ...others, config } : others));
    });
}
