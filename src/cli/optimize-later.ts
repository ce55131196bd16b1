import { setFlagsFromString } from "node:v8";

/**
 * Makes V8 compile for speed later and inline less: a page runs thousands of functions a few times each, and compiling them took
 * a third of the processor's time in the first 700 pages of a batch. It may be called only when the core has been loaded
 * everywhere: compiled code that was kept under other settings is not taken. A V8 with Maglev (from 12 on) needs none of it.
 */
export function optimizeLater(): void {
  if (Number.parseInt(process.versions.v8, 10) >= 12) return;
  setFlagsFromString("--interrupt-budget=400000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}
