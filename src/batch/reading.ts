import type { Correction } from "../corrections/index.js";
import type { MatchFile } from "../language/index.js";
import type { Pattern } from "../patterns/index.js";
import { writers } from "../write/index.js";
import { json } from "../write/json.js";
import type { Reading } from "./page-result.js";

/** How pages are read, as plain data: every thread makes its own reading of it. */
export interface ReadingPlan {
  /** The name of the writer. */
  readonly format: string;
  readonly language?: readonly MatchFile[];
  readonly patterns?: readonly Pattern[];
  readonly corrections?: readonly Correction[];
}

/** @throws LanguageError, PatternError */
export async function readingOf({ format, language, patterns, corrections }: ReadingPlan): Promise<Reading> {
  const writer = writers.find((candidate) => candidate.format === format)!;
  return {
    writer,
    asideWriter: json,
    ...(language && { language: (await import("../language/index.js")).languageWith(language) }),
    ...(patterns && { patterns: (await import("../patterns/index.js")).compilePatterns(patterns) }),
    ...(corrections && { corrections: (await import("../corrections/index.js")).correctionsOf(corrections) }),
  };
}
