import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Script } from "node:vm";
import { asV8Comes } from "./optimize-later.js";

/** Where the compiled code of a file lies. Only the Node that made it can use it. */
export const cachePath = (path: string): string => `${path}.${process.version}-${process.arch}.cache`;

/**
 * Loads a CommonJS file as `require` does, but with the compiled code that lies beside it: compiling takes most of a start.
 * Where another Node made it, or with source maps asked for (`--enable-source-maps`, `THIDUA_DEBUG`), Node's own loader is
 * used: it knows them, and from 22.8 on has a cache of its own.
 *
 * @param path absolute path of a file in ASCII, without `import()`
 * @returns what the file exports
 */
export function requireCompiled(path: string): unknown {
  const cachedData = process.sourceMapsEnabled ? undefined : readIfThere(cachePath(path));
  return cachedData === undefined ? createRequire(path)(path) : load(path, cachedData).exports;
}

/** As `requireCompiled`, but compiles: `compiled` gives the code of the functions that have run by then. */
export function requireToCompile(path: string): { readonly exports: unknown; readonly compiled: () => Buffer } {
  return load(path, undefined);
}

function load(path: string, cachedData: Buffer | undefined): ReturnType<typeof requireToCompile> {
  const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "latin1")}\n})`;
  const options = { filename: path, ...(cachedData === undefined ? {} : { cachedData }) };
  const script = asV8Comes(() => new Script(code, options));
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path));
  return { exports: module.exports, compiled: () => script.createCachedData() };
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
