import { readFile } from "node:fs/promises";
import type { Config } from "../config/config.js";
import { type ReadConfigOptions, readConfig } from "../config/read-config.js";
import { UsageError } from "./usage-error.js";

export const defaultConfigFile = "thidua.config.json";

/** @throws UsageError with a line a problem: `thidua.config.json:12: sites[0].start: …` */
export async function loadConfig(path: string, options: ReadConfigOptions = {}): Promise<Config> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") {
      throw new UsageError(`${path} does not exist: write one with \`thidua init\`, or name yours with --config`);
    }
    throw new UsageError(`${path} cannot be read: ${error.message}`);
  });
  const read = readConfig(text, path, options);
  if ("config" in read) return read.config;
  throw new UsageError(read.problems.map(({ line, message }) => `${path}:${line}: ${message}`).join("\n"));
}
