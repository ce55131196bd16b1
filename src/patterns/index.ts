/**
 * Patterns of one's own. This is the only way in, and the only part that loads compromise: the core knows nothing of it.
 *
 * @example
 * import { extract } from "thidua";
 * import { compilePatterns } from "thidua/patterns";
 * const patterns = compilePatterns([{ name: "hosts", match: "[<unit>#Unit] là đơn vị đăng cai" }]);
 * extract(bytes, { uri, patterns }).custom?.hosts; // [{ text: "Quận 10 là đơn vị đăng cai", groups: { unit: "Quận 10" } }]
 */
import type { Analysis, Patterns } from "../extract.js";
import { PatternFault } from "../language/pattern-fault.js";
import { type Program, programOf, tagsOf } from "../language/program.js";
import { parse } from "../language/syntax.js";
import type { Tag } from "../language/tags.js";
import { enriched } from "./custom.js";
import { findAll, type PatternMatch } from "./find.js";
import { joining, MOST_TERMS } from "./view.js";

export type { GroupMatch, PatternMatch } from "./find.js";
export { MOST_TERMS };

export interface Pattern {
  /** Letters, digits, `-` and `_`, a letter first; it stands in the evidence as rule `custom/<name>`. */
  readonly name: string;
  /** In the match language of docs/rules.md. */
  readonly match: string;
  /** The field under `custom` that gets the matches; the pattern's name where it is left out. Several may feed one. */
  readonly field?: string;
}

/** A pattern that can be run. */
export interface Compiled {
  readonly name: string;
  readonly field: string;
  readonly program: Program;
  /** The tags whose mentions are one term to it. */
  readonly joins: ReadonlySet<Tag>;
}

export interface CompiledPatterns extends Patterns {
  /**
   * Every match with its place, pattern by pattern, each in the order of the text; not `complete` where the page took
   * more steps than it may.
   */
  find(analysis: Analysis): { readonly matches: readonly PatternMatch[]; readonly complete: boolean };
}

export interface CompileOptions {
  /** Comparisons that all patterns together may take on one page. Default 20 million: some seconds. */
  readonly mostSteps?: number;
}

/** A pattern is wrong; the message shows where. */
export class PatternError extends Error {}

const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

/**
 * Checks patterns and makes them ready to run.
 *
 * @throws PatternError with every faulty pattern, the column, and a caret under it
 */
export function compilePatterns(patterns: readonly Pattern[], options: CompileOptions = {}): CompiledPatterns {
  const compiled: Compiled[] = [];
  const faults: string[] = [];
  for (const { name, match, field = name } of patterns) {
    for (const wrong of [name, field].filter((given) => !NAME.test(given)))
      faults.push(`pattern ${JSON.stringify(wrong)}: a name is letters a-z, digits, - and _, a letter first`);
    if (compiled.some((other) => other.name === name)) faults.push(`pattern "${name}": stands twice: rename one`);
    const source = match.normalize("NFC");
    try {
      const program = programOf(parse(source));
      compiled.push({ name, field, program, joins: joining(tagsOf(program)) });
    } catch (error) {
      if (!(error instanceof PatternFault)) throw error;
      faults.push(shown(name, source, error));
    }
  }
  if (faults.length > 0) throw new PatternError(faults.join("\n"));
  const mostSteps = options.mostSteps ?? 20_000_000;
  return {
    find: (analysis) => {
      const { matches, unfinished } = findAll(compiled, analysis, mostSteps);
      return { matches, complete: unfinished.length === 0 };
    },
    applyTo: (analysis) => enriched(analysis.record, compiled, findAll(compiled, analysis, mostSteps)),
  };
}

const SHOWN_BEFORE = 60;

/** Two lines beneath the message: the pattern, and a caret under the place. */
function shown(name: string, source: string, { message, column }: PatternFault): string {
  const from = Math.max(0, column - 1 - SHOWN_BEFORE);
  const line = source.slice(from, column + SHOWN_BEFORE).replace(/\s/g, " ");
  return `pattern "${name}", column ${column}: ${message}\n  ${line}\n  ${" ".repeat(column - 1 - from)}^`;
}
