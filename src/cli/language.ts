import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import type { Config } from "../config/config.js";
import { LanguageError, type LanguageTable, languageWith, type MatchFile } from "../language/index.js";
import { loadConfig } from "./config-file.js";
import { UsageError } from "./usage-error.js";

/**
 * The files of lines that a configuration names, read and found sound.
 *
 * @throws UsageError with the file that cannot be read, or every faulty line
 */
export async function languageFilesOf({ language, file }: Config): Promise<readonly MatchFile[]> {
  if (language.length === 0) return [];
  const files = await Promise.all(language.map((path) => readMatchFile(path, file)));
  tableOrUsageError(files);
  return files;
}

/** The same of the configuration in a file, which needs no sites. */
export async function languageFilesIn(config: string): Promise<readonly MatchFile[]> {
  return languageFilesOf(await loadConfig(config, { withoutSites: true }));
}

/** @throws UsageError as `languageFilesOf`; undefined where the configuration names none */
export async function languageIn(config: string): Promise<LanguageTable | undefined> {
  const files = await languageFilesIn(config);
  return files.length === 0 ? undefined : languageWith(files);
}

async function readMatchFile(path: string, config: string): Promise<MatchFile> {
  const shown = relative("", path) || path;
  try {
    return { path: shown, text: await readFile(path, "utf8") };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "does not exist" : `cannot be read: ${message}`;
    throw new UsageError(`${config}: "language" names ${shown}, which ${why}`);
  }
}

function tableOrUsageError(files: readonly MatchFile[]): LanguageTable {
  try {
    return languageWith(files);
  } catch (error) {
    throw error instanceof LanguageError ? new UsageError(error.message) : error;
  }
}
