#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { ExitCode } from "./cli/exit-code.js";
import { UsageError } from "./cli/usage-error.js";
import type { RunCommand } from "./nightly/nightly.js";

// Positions in the sources instead of those in the bundle; it costs a start some time.
if (process.env.THIDUA_DEBUG) process.setSourceMapsEnabled(true);
// Node 22.8 and later keeps the compiled code of what is loaded from here on.
else (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/** Each command's own code is loaded when it runs: `thidua --version` need not wait for it. */
const program = new Command("thidua")
  .description("Reads Vietnamese emulation-movement (thi đua) reports from web pages into validated JSON records.")
  .version(packageVersion(), "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand("help [command]", "print the help of a command")
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    "after",
    `
Examples:
  $ thidua extract pages/ --out output      one JSON record a page, and a table of what was read
  $ thidua extract page.html --stdout | jq  one record a line
  $ thidua explain page.html                what was recognised where, and by which rule
  $ thidua validate output/                 records against the schema and their own text

Exit codes: 0 all good, 1 some pages failed or were set aside, 2 wrong usage, 3 alarms, 4 another run is at work,
5 the store or an output cannot be used, 130 and 143 stopped by a signal.`,
  );

let exitCode: ExitCode = ExitCode.allGood;

program
  .command("extract")
  .description("read pages and write one record each")
  .argument("[inputs...]", "files, folders, archives, globs (quoted), or - for standard input")
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
    new Option("--from-list <file>", "read the files it names too, one a line (may be repeated)")
      .argParser((file: string, files: string[]) => [...files, file])
      .default([], "none"),
  )
  .addOption(
    new Option(
      "-j, --jobs <number>",
      "threads; 1 reads in the process itself (default: the machine's cores)",
    ).argParser(positiveInteger),
  )
  .option("--unordered", "write records as they come, not in the order of the pages")
  .addOption(
    new Option(
      "--page-timeout <seconds>",
      "set a page aside that takes longer (default: 60, for larger batches)",
    ).argParser(positiveNumber),
  )
  .addOption(
    new Option("--page-memory <MB>", "set a page aside that takes more (default: 2048, for larger batches)").argParser(
      positiveInteger,
    ),
  )
  .addOption(new Option("--resume", "go on where a batch into this folder was cut off").conflicts("stdout"))
  .addOption(
    new Option(
      "--from-store",
      "read again every page of the configured store, offline; print what that changes (ndjson)",
    ).conflicts([
      ...["out", "format", "stdout", "maxBytes", "fromList"],
      ...["jobs", "unordered", "pageTimeout", "pageMemory", "resume"],
    ]),
  )
  .addOption(correctionsOption())
  .option("--no-corrections", "records as they are read, whatever people corrected")
  .addOption(configOption())
  .addHelpText(
    "after",
    `
Folders are read with everything below them: .html, .htm, .xhtml, .txt, .mht, .mhtml, .warc, .warc.gz. Archives are told by
their first bytes: WARC, ZIP, tar, MIME (.mht), lines of {"url", "html"}, and gzip of these (docs/batch.md). The default format is json, with --stdout ndjson.
A record with errors counts as failed and is written; one that breaks the schema goes to <folder>/set-aside/.
With --config the patterns of that configuration are run, and what they find stands under "custom" (docs/patterns.md).
Corrections made with thidua review are applied (docs/review.md).

Examples:
  $ thidua extract pages/                              records in output/, a table on the terminal
  $ thidua extract 'pages/**/*.html' --format ndjson   all records in output/records.ndjson
  $ thidua extract crawl.warc.gz --format ndjson --resume   goes on where it was cut off, if it was
  $ curl -s https://… | thidua extract - --stdout      one page from standard input`,
  )
  .action(async (inputs: string[], options, command: Command) => {
    if (options.fromStore) return runOnStore("extract", options.config, inputs, options.corrections);
    if (inputs.length + options.fromList.length === 0)
      throw new UsageError("nothing to read: name files or folders, - or --from-store");
    const { extractCommand } = await import("./cli/extract.js");
    // Without --config nothing but the page decides what is read from it.
    const { config, ...given } = options;
    const others = { ...given, version: packageVersion() };
    const named = command.getOptionValueSource("config") === "cli";
    exitCode = await extractCommand(inputs, named ? { ...others, config } : others);
  });

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
    const { validateCommand } = await import("./cli/validate.js");
    exitCode = await validateCommand(paths);
  });

program
  .command("load")
  .description("load records into a database: SQLite or PostgreSQL, the same tables and views")
  .argument("<records...>", "JSON or NDJSON files, folders of them, -, a store, or a database")
  .addOption(new Option("-t, --to <database>", "a SQLite file, or postgres://…").default("thidua.sqlite"))
  .option("--resolve", "then resolve people and units across all pages that the database has")
  .option("--decisions <file>", "resolve with these decisions by hand: who is the same person, who is not")
  .addHelpText(
    "after",
    `
Loading again changes nothing; a page's new version replaces the older one. docs/database.md describes tables and views.

Examples:
  $ thidua load output/                                  into thidua.sqlite
  $ thidua load records.ndjson --to postgres:///thidua`,
  )
  .action(async (paths: string[], options) => {
    const { loadCommand } = await import("./cli/load.js");
    exitCode = await loadCommand(paths, options);
  });

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
A table on a terminal, elsewhere ndjson. docs/resolution.md describes the rules and the file of decisions.

Examples:
  $ thidua people output/
  $ thidua people output/ --explain 'Nguyễn Thị Lan'
  $ thidua people output/ --decisions decisions.json | jq -r 'select(.offices | length > 2) | .name'`,
  )
  .action(async (paths: string[], options) => {
    const { peopleCommand } = await import("./cli/people.js");
    exitCode = await peopleCommand(paths, options);
  });

program
  .command("export")
  .description("write records for other tools: spreadsheets, DuckDB, pandas, linked data")
  .argument("<records...>", "JSON or NDJSON files, folders of them, -, a store, or a database")
  .addOption(
    new Option("-f, --format <format>", "csv, parquet: a file a table; the others: one document")
      .choices(["csv", "ndjson", "json", "parquet", "jsonld", "popolo", "xlsx"])
      .makeOptionMandatory(),
  )
  .addOption(new Option("-o, --out <folder>", "where the files go").default("export"))
  .addHelpText(
    "after",
    `
Examples:
  $ thidua export thidua.sqlite --format csv              a file a table, for Excel and LibreOffice
  $ thidua export output/ --format parquet --out tables   for DuckDB, pandas and R`,
  )
  .action(async (inputs: string[], options) => {
    const { exportCommand } = await import("./cli/export.js");
    exitCode = await exportCommand(inputs, options);
  });

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
    const { explainCommand } = await import("./cli/explain.js");
    exitCode = await explainCommand(file);
  });

program
  .command("grep")
  .description("print every match of a pattern with its surroundings")
  .argument("<pattern>", "in the match language of docs/patterns.md (quoted)")
  .argument("<pages...>", "files, folders, globs (quoted), or - for standard input")
  .addOption(new Option("-f, --format <format>", "how to print").choices(["text", "ndjson"]).default("text"))
  .addOption(
    new Option("-C, --context <characters>", "how much to show on either side").argParser(positiveInteger).default(60),
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
    const { grepCommand } = await import("./cli/grep.js");
    exitCode = await grepCommand(pattern, pages, options);
  });

program
  .command("serve")
  .description("answer over HTTP: POST /extract, and questions to records; /openapi.json describes it")
  .addOption(new Option("-p, --port <number>", "0 takes a free one").argParser(portNumber).default(8321))
  .addOption(new Option("--host <address>", "others than this machine need a token").default("127.0.0.1"))
  .addOption(new Option("--records <folder>", "records to answer from, read at the start").conflicts("database"))
  .option("--database <database>", "what `thidua load` made: a SQLite file, or postgres://…")
  .option("--token-file <file>", "what callers must show; else the variable THIDUA_TOKEN")
  .addOption(
    new Option("--max-bytes <number>", "refuse larger pages").argParser(positiveInteger).default(16_777_216, "16 MB"),
  )
  .addOption(
    new Option("--extract-seconds <number>", "how long one page may take").argParser(positiveInteger).default(20),
  )
  .addOption(
    new Option("--request-seconds <number>", "how long a request may take to arrive")
      .argParser(positiveInteger)
      .default(30),
  )
  .addHelpText(
    "after",
    `
Ctrl-C and SIGTERM stop it when what was asked is answered. docs/use.md has examples.

Examples:
  $ thidua serve --records output/
  $ curl --data-binary @page.html 'localhost:8321/extract?uri=https://…' | jq .reports`,
  )
  .action(async (options) => {
    const { serveCommand } = await import("./cli/serve.js");
    exitCode = await serveCommand({ ...options, version: packageVersion() });
  });

program
  .command("schema")
  .description("print the JSON Schema of a record")
  .addHelpText("after", "\nExample:\n  $ thidua schema > page-record.schema.json")
  .action(async () => {
    const { schemaCommand } = await import("./cli/schema.js");
    exitCode = await schemaCommand();
  });

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
  .addHelpText(
    "after",
    `
docs/evaluation.md says what is compared how. A figure below its floor, or a gold page that cannot be read: exit code 1.

Examples:
  $ thidua evaluate fixtures/gold/tuned fixtures/pages --floors fixtures/gold/floors.json
  $ thidua evaluate fixtures/gold/tuned --only awards   what is missed and what is false among the awards
  $ thidua evaluate fixtures/gold --format json | jq .overall.f1`,
  )
  .action(async (folders: string[], options) => {
    const { evaluateCommand } = await import("./cli/evaluate.js");
    exitCode = await evaluateCommand(folders, options);
  });

program
  .command("init")
  .description("write a commented thidua.config.json to start from")
  .addOption(configOption())
  .option("--force", "overwrite an existing file")
  .action(async (options) => {
    const { initCommand } = await import("./cli/init.js");
    exitCode = await initCommand(options);
  });

program
  .command("crawl")
  .description("bring the store up to date with the configured sites")
  .addOption(configOption())
  .action((options) => runOnStore("crawl", options.config));

program
  .command("nightly")
  .description("crawl, read what is new, write records and changes: the unattended run")
  .addOption(configOption())
  .addHelpText(
    "after",
    "\ndocs/nightly.md tells what a run does, its exit codes and alarms; deploy/ has files for systemd and cron.",
  )
  .action((options) => runOnStore("nightly", options.config));

program
  .command("retry")
  .description("read again what was set aside; print what that changes (ndjson)")
  .addOption(configOption())
  .action((options) => runOnStore("retry", options.config));

program
  .command("status")
  .description("show the store at a glance")
  .addOption(configOption())
  .option("--json", "for other programs")
  .action(async (options) => {
    const { statusCommand } = await import("./cli/status.js");
    exitCode = await statusCommand(options);
  });

for (const stream of [process.stdout, process.stderr]) {
  // The reader has seen enough (`| head`): nobody is left to talk to, and no file is half-written.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.stderr.write(`thidua: output cannot be written: ${error.message}\n`);
    process.exit(error.code === "EPIPE" ? exitCode : ExitCode.someBad);
  });
}

process.exitCode = await program.parseAsync().then(() => exitCode, exitCodeOf);

function exitCodeOf(error: unknown): ExitCode {
  // Commander has already said what is wrong; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.allGood : ExitCode.usage;
  process.stderr.write(`thidua: ${error instanceof Error ? error.message : error}\n`);
  if (error instanceof UsageError) return ExitCode.usage;
  if (process.env.THIDUA_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return ExitCode.someBad;
}

async function runOnStore(
  command: RunCommand,
  config: string,
  inputs: readonly string[] = [],
  corrections?: string | false,
): Promise<void> {
  if (inputs.length > 0) throw new UsageError("--from-store reads the store: it takes no files");
  const { runCommand } = await import("./cli/run-command.js");
  const folder = corrections === undefined ? {} : { corrections };
  exitCode = await runCommand(command, { config, programVersion: packageVersion(), ...folder });
}

function configOption(): Option {
  return new Option("-c, --config <file>", "the configuration").default("thidua.config.json");
}

function correctionsOption(): Option {
  return new Option(
    "--corrections <folder>",
    'what people corrected (default: the configuration\'s, else "corrections")',
  );
}

function positiveInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number <= 0)
    throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0 || number > 2_000_000)
    throw new InvalidArgumentError("It must be a number above 0.");
  return number;
}

function portNumber(text: string): number {
  const number = Number(text);
  if (text === "" || !Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("It must be a whole number from 0 to 65535.");
  return number;
}

function packageVersion(): string {
  const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(file) as { version: string }).version;
}
