#!/usr/bin/env node
import { readFileSync } from "node:fs";
import module from "node:module";
import { ExitCode } from "./cli/exit-code.js";
import { run } from "./cli/program.js";
import { optimizeLater } from "./optimize-later.js";

optimizeLater();

// Positions in the sources instead of those in the bundle; it costs a start some time.
if (process.env.THIDUA_DEBUG) process.setSourceMapsEnabled(true);
// Node 22.8 and later keeps the compiled code of what is loaded from here on.
else (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();

// Node 22 calls its SQLite experimental, later ones do not: nobody who runs a command can do anything about it.
const { emitWarning } = process;
process.emitWarning = ((warning: string | Error, ...more: never[]) => {
  if (!String(warning).startsWith("SQLite is an experimental")) emitWarning.call(process, warning, ...more);
}) as typeof process.emitWarning;

for (const stream of [process.stdout, process.stderr]) {
  // The reader has seen enough (`| head`): nobody is left to talk to, and no file is half-written.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.stderr.write(`thidua: output cannot be written: ${error.message}\n`);
    process.exit(error.code === "EPIPE" ? process.exitCode : ExitCode.someBad);
  });
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
process.exitCode = await run(process.argv.slice(2), version);
