import { lstat } from "node:fs/promises";
import { startingFile } from "../config/starting-file.js";
import { writeAtomic } from "../write/atomic.js";
import { defaultConfigFile } from "./config-file.js";
import { ExitCode } from "./exit-code.js";
import { UsageError } from "./usage-error.js";

export async function initCommand(options: { readonly config?: string; readonly force?: boolean }): Promise<ExitCode> {
  const path = options.config ?? defaultConfigFile;
  const exists = await lstat(path).then(
    () => true,
    () => false,
  );
  if (exists && !options.force) throw new UsageError(`${path} exists: --force overwrites it`);
  await writeAtomic(path, startingFile).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
  });
  process.stderr.write(`${path} written. Fill in "contact", look through the rest, then: thidua nightly\n`);
  return ExitCode.allGood;
}
