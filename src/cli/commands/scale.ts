import { availableParallelism } from "node:os";
import { Option } from "commander";
import { UsageError } from "../usage-error.js";
import type { Declaration } from "./declaration.js";
import { correctionsOption, positiveInteger, queueOption } from "./options.js";

export function addScale({ program, ends, version }: Declaration): void {
  program
    .command("enqueue")
    .description("cut pages into shards for workers on many machines")
    .argument("[inputs...]", "files, folders, archives, globs (quoted): at the same path on every machine")
    .addOption(queueOption().makeOptionMandatory())
    .addOption(
      new Option("--list <file>", "a file that names more of them, a path a line (may be repeated)")
        .argParser((file: string, files: string[]) => [...files, file])
        .default([], "none"),
    )
    .addOption(new Option("--shard-pages <number>", "pages of a shard").argParser(positiveInteger).default(200))
    .addOption(
      new Option("--lease <seconds>", "how long a silent worker keeps its shard (60)").argParser(positiveInteger),
    )
    .addOption(new Option("--retries <number>", "how often what failed is tried again (2)").argParser(wholeNumber))
    .addOption(
      new Option("--retry-after <seconds>", "wait before; it doubles each time (5)").argParser(positiveInteger),
    )
    .addHelpText(
      "after",
      `
Enqueuing again adds what is new or has changed. Records go to the database of the queue. docs/archive.md tells the rest.

Examples:
  $ thidua enqueue /srv/pages /srv/crawl.warc.gz --queue postgres://host/thidua
  $ thidua worker --queue postgres://host/thidua      on every machine
  $ thidua status --queue postgres://host/thidua`,
    )
    .action(async (inputs: string[], options) => {
      if (inputs.length + options.list.length === 0) throw new UsageError("nothing to enqueue: name files or folders");
      const { enqueueCommand } = await import("../enqueue.js");
      ends(await enqueueCommand(inputs, { ...options, version }));
    });

  program
    .command("worker")
    .description("read shards of a queue into its database, beside any number of other workers")
    .addOption(queueOption().makeOptionMandatory())
    .addOption(
      new Option("-j, --jobs <number>", "pages read at a time")
        .argParser(positiveInteger)
        .default(availableParallelism(), "the machine's cores"),
    )
    .addOption(
      new Option("--page-timeout <seconds>", "how long one page may take").argParser(positiveInteger).default(20),
    )
    .addOption(
      new Option("--page-memory <MB>", "how much memory one page may take").argParser(positiveInteger).default(2048),
    )
    .addOption(
      new Option("--max-bytes <number>", "refuse larger pages").argParser(positiveInteger).default(16_777_216, "16 MB"),
    )
    .addOption(correctionsOption())
    .option("--no-corrections", "records as they are read, whatever people corrected")
    .option("--until-done", "end when nothing waits and nobody works any more")
    .addHelpText(
      "after",
      `
Ctrl-C and SIGTERM give back what was begun. A page that yields no record is tried again alone, then goes to the dead letter
queue with its reason; the others go on.

Examples:
  $ thidua worker --queue postgres://host/thidua
  $ thidua worker --queue postgres://host/thidua --jobs 4 --until-done`,
    )
    .action(async (options) => {
      const { workerCommand } = await import("../worker.js");
      ends(await workerCommand(options));
    });
}

function wholeNumber(text: string): number {
  return text === "0" ? 0 : positiveInteger(text);
}
