import { type CompiledPatterns, compilePatterns, type Pattern, PatternError } from "../patterns/index.js";
import { loadConfig } from "./config-file.js";
import { UsageError } from "./usage-error.js";

/** The patterns of a configuration, as far as they can be used; one without any gives none. */
export async function patternsIn(config: string): Promise<CompiledPatterns | undefined> {
  const patterns = await readPatternsIn(config);
  return patterns.length === 0 ? undefined : compilePatterns(patterns);
}

/** As they stand there; one that cannot be used is told of and left out. */
export async function readPatternsIn(config: string): Promise<readonly Pattern[]> {
  const { patterns } = await loadConfig(config, { withoutSites: true });
  return soundPatterns(patterns, config);
}

/** Those that can be used; each other one is told of in its place. */
export function soundPatterns(patterns: readonly Pattern[], place: string): readonly Pattern[] {
  const sound: Pattern[] = [];
  for (const pattern of patterns) {
    try {
      compilePatterns([...sound, pattern]);
      sound.push(pattern);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      process.stderr.write(`thidua: ${place}: ${error.message}\nthidua: it is left out, the others are used\n`);
    }
  }
  return sound;
}

export function compiledOrUsageError(patterns: readonly Pattern[], place = ""): CompiledPatterns {
  try {
    return compilePatterns(patterns);
  } catch (error) {
    throw error instanceof PatternError ? new UsageError(`${place}${error.message}`) : error;
  }
}
