import { setFlagsFromString } from "node:v8";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

/** V8 with Maglev (from 12 on) needs none of it. */
const needed = Number.parseInt(process.versions.v8, 10) < 12;
/** Each setting, what V8 comes with, and ours. */
const settings = [
  ["--interrupt-budget", 67_584, 400_000],
  ["--max-inlined-bytecode-size-cumulative", 920, 300],
] as const;
/** Threads share the settings of their process; what it has set they hear by this name. */
const SET = "thidua: V8 optimizes later";

/**
 * Makes V8 compile for speed later and inline less: a page runs thousands of functions a few times each, and compiling them took
 * a third of the processor's time in the first 700 pages of a batch. For commands, which have the process to themselves.
 */
export function optimizeLater(): void {
  if (!needed) return;
  setEnvironmentData(SET, true);
  for (const [name, , ours] of settings) setFlagsFromString(`${name}=${ours}`);
}

/** Runs under the settings that V8 comes with: compiled code that was kept under others is not taken. */
export function asV8Comes<Result>(run: () => Result): Result {
  if (getEnvironmentData(SET) !== true) return run();
  for (const [name, own] of settings) setFlagsFromString(`${name}=${own}`);
  try {
    return run();
  } finally {
    for (const [name, , ours] of settings) setFlagsFromString(`${name}=${ours}`);
  }
}
