import type { Declaration } from "./declaration.js";

export function addExplain({ program, ends }: Declaration): void {
  program
    .command("explain")
    .description("print a page's text with every annotation and the rule that made it")
    .argument("<file>", "one page, or - for standard input")
    .addHelpText(
      "after",
      `
Examples:
  $ thidua explain page.html | less -R
  $ thidua explain page.html | grep 'date/'   only what the date rules read`,
    )
    .action(async (file: string) => {
      const { explainCommand } = await import("../explain.js");
      ends(await explainCommand(file));
    });
}
