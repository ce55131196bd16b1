import { InvalidArgumentError, Option } from "commander";
import type { Declaration } from "./declaration.js";
import { correctionsOption, portNumber, positiveInteger } from "./options.js";

function origin(text: string, before: readonly string[] = []): readonly string[] {
  if (text !== "*" && !(URL.canParse(text) && new URL(text).origin === text))
    throw new InvalidArgumentError("It must be an origin, such as https://example.org, or *.");
  return [...before, text];
}

export function addServe({ program, ends, version }: Declaration): void {
  program
    .command("serve")
    .description("answer over HTTP: POST /extract, and questions to records; /docs shows and tries it")
    .addOption(new Option("-p, --port <number>", "0 takes a free one").argParser(portNumber).default(8321))
    .addOption(new Option("--host <address>", "others than this machine need a token").default("127.0.0.1"))
    .addOption(new Option("--records <folder>", "records to answer from, read at the start").conflicts("database"))
    .option("--database <database>", "what `thidua load` made: a SQLite file, or postgres://…")
    .addOption(correctionsOption())
    .option("--no-corrections", "answer POST /extract with records as they are read, whatever people corrected")
    .option("--token-file <file>", "what callers must show; else the variable THIDUA_TOKEN")
    .addOption(
      new Option("--rate <number>", "requests of one address in a minute; 300 where others can reach it").argParser(
        positiveInteger,
      ),
    )
    .addOption(
      new Option("--cors <origins...>", "web pages of these origins may ask, https://…, or * for all").argParser(
        origin,
      ),
    )
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
Ctrl-C and SIGTERM stop it when what was asked is answered. docs/embed.md has examples.

Examples:
  $ thidua serve --records output/
  $ curl --data-binary @page.html 'localhost:8321/extract?uri=https://…' | jq .reports`,
    )
    .action(async (options) => {
      const { serveCommand } = await import("../serve.js");
      ends(await serveCommand({ ...options, version: version }));
    });
}
