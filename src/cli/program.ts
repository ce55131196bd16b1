import { Command, CommanderError, Option } from "commander";
import { languages } from "../messages/message.js";
import type { Declaration } from "./commands/declaration.js";
import { addEvaluate } from "./commands/evaluate.js";
import { addExplain } from "./commands/explain.js";
import { addExport } from "./commands/export.js";
import { addExtract } from "./commands/extract.js";
import { addGrep } from "./commands/grep.js";
import { addLoad } from "./commands/load.js";
import { addPeople } from "./commands/people.js";
import { addReport } from "./commands/report.js";
import { addReview } from "./commands/review.js";
import { addRuns } from "./commands/runs.js";
import { addScale } from "./commands/scale.js";
import { addServe } from "./commands/serve.js";
import { addSite } from "./commands/site.js";
import { addValidate } from "./commands/validate.js";
import { ExitCode } from "./exit-code.js";
import { legible } from "./legible.js";
import { missingPackage } from "./missing-package.js";
import { oneDash } from "./one-dash.js";
import { speakVietnamese, spokenLanguage } from "./speech.js";
import { UsageError } from "./usage-error.js";

/** In the order of the help. Each declares its arguments; its own code is loaded when it runs. */
const commands: readonly ((declaration: Declaration) => void)[] = [
  addExtract,
  addValidate,
  addLoad,
  addPeople,
  addExport,
  addReport,
  addSite,
  addReview,
  addExplain,
  addGrep,
  addServe,
  addEvaluate,
  addRuns,
  addScale,
];

/** All commands with their help, in English; none has run. */
export function thidua(version: string, ends: Declaration["ends"]): Command {
  const program = new Command("thidua")
    .description("Reads Vietnamese emulation-movement (thi đua) reports from web pages into validated JSON records.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addOption(new Option("--lang <language>", "Vietnamese or English; else by LANG").choices(languages))
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
  for (const add of commands) add({ program, version, ends });
  return program;
}

/**
 * Runs one command.
 *
 * @param args without the program's own name: `["extract", "pages/"]`
 * @returns the exit code; what is wrong has been said on stderr
 */
export async function run(given: readonly string[], version: string): Promise<ExitCode> {
  const { language, args } = spokenLanguage(given, process.env);
  let code: ExitCode = ExitCode.allGood;
  const program = thidua(version, (ended) => {
    code = ended;
  });
  const silence = language === "vi" ? await speakVietnamese(program) : null;
  try {
    const slip = oneDash(program, args);
    if (slip !== null) program.error(`error: unknown option '${slip.given}'\n(Did you mean ${slip.meant}?)`);
    return await program.parseAsync(args, { from: "user" }).then(() => code);
  } catch (error) {
    return exitCodeOf(error);
  } finally {
    silence?.();
  }
}

function exitCodeOf(error: unknown): ExitCode {
  // Commander has already said what is wrong; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.allGood : ExitCode.usage;
  const message = error instanceof Error ? (missingPackage(error) ?? error.message) : error;
  process.stderr.write(`thidua: ${legible(String(message))}\n`);
  if (error instanceof UsageError) return ExitCode.usage;
  if (process.env.THIDUA_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return ExitCode.someBad;
}
