import { Option } from "commander";
import type { Declaration } from "./declaration.js";

export function addSite({ program, ends }: Declaration): void {
  program
    .command("site")
    .description("write a site to look at: pages with their values where they were read, units and people")
    .argument("<records...>", "JSON or NDJSON files, folders of them, -, a store, or a database")
    .addOption(new Option("-o, --out <folder>", "where the site goes").default("site"))
    .addOption(new Option("-d, --decisions <file>", "decisions made by hand on who is the same person"))
    .addOption(new Option("--quality <file>", "what `thidua evaluate --format json` wrote: adds a plot of it"))
    .option("--explain", "pages also say how they were read: leads, moods, years, frames, under the switch for rules")
    .addHelpText(
      "after",
      `
The site needs no server and no network: open index.html. docs/correct.md tells what is on its pages.

Examples:
  $ thidua site output/
  $ thidua site thidua.sqlite --out /var/www/thidua`,
    )
    .action(async (inputs: string[], options) => {
      const { siteCommand } = await import("../site.js");
      ends(await siteCommand(inputs, options));
    });
}
