/**
 * Lines of one's own, added to the sets of phrases that the program reads with (docs/rules.md).
 *
 * @example
 * import { extract } from "thidua";
 * import { languageWith } from "thidua/language";
 * const language = languageWith([{ path: "more.match", text: "host/ours  [<host>#Unit] nhận tổ chức hội nghị\n" }]);
 * extract(bytes, { uri, language });
 */
import { language } from "./language.js";
import type { MatchFile } from "./match-file.js";
import { withMore } from "./more.js";
import type { LanguageTable } from "./table.js";

export { LanguageError, type MatchFile } from "./match-file.js";
export type { LanguageTable } from "./table.js";

/**
 * The built-in lines with those of the files behind them, for the option `language` of `extract`.
 *
 * @throws LanguageError with every faulty line: file, line, column, and how to mend it
 */
export function languageWith(files: readonly MatchFile[]): LanguageTable {
  return withMore(language, files);
}
