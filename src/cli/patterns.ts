import { type CompiledPatterns, compilePatterns, type Pattern, PatternError } from "../patterns/index.js";
import { loadConfig } from "./config-file.js";
import { UsageError } from "./usage-error.js";

/**
 * The patterns of a configuration; one without any gives none.
 *
 * @throws UsageError with every faulty pattern and where
 */
export async function patternsIn(config: string): Promise<CompiledPatterns | undefined> {
  const patterns = await readPatternsIn(config);
  return patterns.length === 0 ? undefined : compilePatterns(patterns);
}

/** As they stand there, all of them sound. @throws UsageError as `patternsIn` */
export async function readPatternsIn(config: string): Promise<readonly Pattern[]> {
  const { patterns } = await loadConfig(config, { withoutSites: true });
  compiledOrUsageError(patterns, `${config}: `);
  return patterns;
}

export function compiledOrUsageError(patterns: readonly Pattern[], place = ""): CompiledPatterns {
  try {
    return compilePatterns(patterns);
  } catch (error) {
    throw error instanceof PatternError ? new UsageError(`${place}${error.message}`) : error;
  }
}
