import { Option } from "commander";
import type { Declaration } from "./declaration.js";

export function addEvaluate({ program, ends }: Declaration): void {
  program
    .command("evaluate")
    .description("compare what is read with pages read by hand: precision, recall and F1 of every field")
    .argument("<folders...>", "gold folders: a gold.json beside a page.html or page.txt, and all below")
    .addOption(new Option("-f, --format <format>", "how to report").choices(["text", "json"]).default("text"))
    .addOption(new Option("--floors <file>", "what each figure must reach").conflicts("updateFloors"))
    .option("--update-floors <file>", "raise the floors to today's figures; none is lowered")
    .addOption(
      new Option("--only <field>", "this field only (may be repeated)")
        .argParser((field: string, fields: string[]) => [...fields, field])
        .default([], "all"),
    )
    .option("--pages", "also a line a page")
    .option("--no-misses", "only the figures, not what is missed, false or different")
    .option(
      "--causes",
      "what is missed and false by its cause, the most frequent first, and how reliable the values are",
    )
    .addHelpText(
      "after",
      `
docs/evaluation.md says what is compared how. A figure below its floor, or a gold page that cannot be read: exit code 1.

Examples:
  $ thidua evaluate fixtures/gold/tuned fixtures/pages --floors fixtures/gold/floors.json
  $ thidua evaluate fixtures/gold/tuned --only awards   what is missed and what is false among the awards
  $ thidua evaluate fixtures/gold --causes              which stage and which rule loses most
  $ thidua evaluate fixtures/gold --format json | jq .overall.f1`,
    )
    .action(async (folders: string[], options) => {
      const { evaluateCommand } = await import("../evaluate.js");
      ends(await evaluateCommand(folders, options));
    });
}
