import { type CompiledPatterns, compilePatterns, type Pattern, PatternError } from "../patterns/index.js";
import { loadConfig } from "./config-file.js";
import { UsageError } from "./usage-error.js";

/**
 * The patterns of a configuration; one without any gives none.
 *
 * @throws UsageError with every faulty pattern and where
 */
export async function patternsIn(config: string): Promise<CompiledPatterns | undefined> {
  const { patterns } = await loadConfig(config, { withoutSites: true });
  return patterns.length === 0 ? undefined : compiledOrUsageError(patterns, `${config}: `);
}

export function compiledOrUsageError(patterns: readonly Pattern[], place = ""): CompiledPatterns {
  try {
    return compilePatterns(patterns);
  } catch (error) {
    throw error instanceof PatternError ? new UsageError(`${place}${error.message}`) : error;
  }
}
