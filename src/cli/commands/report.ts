import { type Command, Option } from "commander";
import type { Question } from "../report.js";
import type { Declaration } from "./declaration.js";
import { positiveInteger } from "./options.js";

export function addReport({ program, ends }: Declaration): void {
  const report = program
    .command("report")
    .description("answer common questions: who led, which points, one person's offices, which solutions")
    .addHelpText(
      "after",
      `
Names may be parts, without diacritics: --unit "quan 8", --like "hoc bong". <records> are records, or a database of thidua load;
where none are named, output/.

Examples:
  $ thidua report leaders --year 2018
  $ thidua report scores --unit "Quận 8"
  $ thidua report person "Nguyễn Văn Hòa" thidua.sqlite
  $ thidua report solutions --like "học bổng" --json | jq -r .unit`,
    );
  const question = (name: string, description: string): Command =>
    report
      .command(name)
      .description(description)
      .addOption(new Option("--limit <number>", "most rows").argParser(positiveInteger).default(1000))
      .option("--json", "a line a row (ndjson)");
  const asks = (command: Command, what: Question) =>
    command
      .argument("[records...]", "JSON or NDJSON files, folders of them, -, a store, or a database", ["output"])
      .action(async (inputs: string[], options) => {
        const { reportCommand } = await import("../report.js");
        ends(await reportCommand(what, inputs, options));
      });
  const year = () => new Option("--year <year>", "of this year").argParser(positiveInteger);
  const unit = () => new Option("--unit <name>", "of units of this name, or a part of it");
  const cluster = () => new Option("--cluster <number>", "of the cluster with this number").argParser(positiveInteger);

  asks(
    question("leaders", "who led which cluster in which year")
      .addOption(year())
      .addOption(cluster())
      .addOption(unit())
      .addOption(new Option("--like <name>", "persons of this name, or a part of it")),
    "leaders",
  );
  asks(
    question("scores", "points of units over the years")
      .addOption(unit())
      .addOption(year())
      .addOption(cluster())
      .addOption(new Option("--kind <kind>", "only these points").choices(["registered", "awarded"])),
    "scores",
  );
  asks(
    question("solutions", "solutions, models and initiatives")
      .addOption(new Option("--like <words>", "of this name, or a part of it"))
      .addOption(unit())
      .addOption(year())
      .addOption(cluster()),
    "solutions",
  );
  asks(question("issues", "what is doubtful, page by page"), "issues");
  question("person", "offices of a person over time")
    .argument("<name>", "the name, or a part of it")
    .argument("[records...]", "as above", ["output"])
    .action(async (name: string, inputs: string[], options) => {
      const { reportCommand } = await import("../report.js");
      ends(await reportCommand("person", inputs, { ...options, like: name }));
    });
}
