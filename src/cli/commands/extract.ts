import { type Command, Option } from "commander";
import { UsageError } from "../usage-error.js";
import type { Declaration } from "./declaration.js";
import { configOption, correctionsOption, positiveInteger, positiveNumber } from "./options.js";

export function addExtract({ program, ends, version }: Declaration): void {
  program
    .command("extract")
    .description("read pages and write one record each")
    .argument("[inputs...]", "files, folders, archives, globs (quoted), addresses (https://…), or - for standard input")
    .addOption(new Option("-o, --out <folder>", "where records go").default("output"))
    .addOption(
      new Option("-f, --format <format>", "json: a file a page; ndjson: a line a page").choices(["json", "ndjson"]),
    )
    .addOption(new Option("--stdout", "write records to standard output (as ndjson)").conflicts("out"))
    .addOption(
      new Option("--max-bytes <number>", "set larger pages aside")
        .argParser(positiveInteger)
        .default(16_777_216, "16 MB"),
    )
    .addOption(
      new Option("--list <file>", "a file that names more of them, a path or an address a line (may be repeated)")
        .argParser((file: string, files: string[]) => [...files, file])
        .default([], "none"),
    )
    .addOption(
      new Option("-j, --jobs <number>", "threads; 1 reads in the process itself (the machine's cores)").argParser(
        positiveInteger,
      ),
    )
    .option("--unordered", "write records as they come, not in the order of the pages")
    .addOption(
      new Option("--page-timeout <seconds>", "set a page aside that takes longer (60; not for a few pages)").argParser(
        positiveNumber,
      ),
    )
    .addOption(
      new Option("--page-memory <MB>", "set a page aside that takes more (2048; not for a few pages)").argParser(
        positiveInteger,
      ),
    )
    .addOption(new Option("--resume", "go on where a batch into this folder was cut off").conflicts("stdout"))
    .addOption(
      new Option(
        "--from-store",
        "read again every page of the configured store, offline; print what that changes (ndjson)",
      ).conflicts([
        ...["out", "format", "stdout", "maxBytes", "list"],
        ...["jobs", "unordered", "pageTimeout", "pageMemory", "resume"],
      ]),
    )
    .addOption(correctionsOption())
    .option("--no-corrections", "records as they are read, whatever people corrected")
    .addOption(configOption())
    .addHelpText(
      "after",
      `
Folders are read with everything below them: pages (.html, .htm, .xhtml, .txt, .mht, .mhtml), documents (.docx, .doc, .pdf,
.xlsx, .xls) and archives (.zip, .tar, .tar.gz, .warc, .warc.gz). What a file is, is told by its first bytes, also for lines of
{"url", "html"} and gzip of all these (docs/archive.md). What is no page is counted and told.
The default format is json, with --stdout ndjson.
A record with errors counts as failed and is written; one that breaks the schema goes to <folder>/set-aside/.
Addresses are asked for one at a time to a host, with a rest of two seconds, and robots.txt is obeyed; --config names
another interval, the contact, and private addresses that may be asked.
With --config pages are read with the phrases of that configuration too (docs/rules.md), and its patterns are run: what they
find stands under "custom" (docs/rules.md).
Corrections made with thidua review are applied (docs/correct.md).

Examples:
  $ thidua extract pages/                              records in output/, a table on the terminal
  $ thidua extract 'pages/**/*.html' --format ndjson   all records in output/records.ndjson
  $ thidua extract crawl.warc.gz --resume              goes on where it was cut off, if it was
  $ thidua extract https://… --list urls.txt           pages of the web, asked for as thidua nightly asks
  $ curl -s https://… | thidua extract - --stdout      one page from standard input`,
    )
    .action(async (inputs: string[], options, command: Command) => {
      if (options.fromStore) {
        if (inputs.length > 0) throw new UsageError("--from-store reads the store: it takes no files");
        const { runCommand } = await import("../run-command.js");
        const { config, corrections } = options;
        return ends(await runCommand("extract", { config, corrections, programVersion: version }));
      }
      if (inputs.length + options.list.length === 0)
        throw new UsageError("nothing to read: name files or folders, - or --from-store");
      const { extractCommand } = await import("../extract.js");
      // Without --config nothing but the page decides what is read from it.
      const { config, ...given } = options;
      const others = { ...given, version };
      const named = command.getOptionValueSource("config") === "cli";
      ends(await extractCommand(inputs, named ? { ...others, config } : others));
    });
}
