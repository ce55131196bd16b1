import { execFile } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { cachePath, requireCompiled, requireToCompile } from "../src/code-cache.js";
import { folderWith } from "./cli/run.js";

const code = `
exports.twice = (n) => n * 2;
exports.base = require("node:path").basename(__filename);
`;
interface Exports {
  twice(n: number): number;
  readonly base: string;
}

test("a file gives the same with its compiled code, without, and with a damaged one", async () => {
  const path = join(await folderWith({ "one.cjs": code }), "one.cjs");
  const check = (exports: unknown): void => {
    const { twice, base } = exports as Exports;
    expect([twice(4), base]).toEqual([8, "one.cjs"]);
  };
  check(requireCompiled(path));
  const { exports, compiled } = requireToCompile(path);
  check(exports);
  writeFileSync(cachePath(path), compiled());
  check(requireCompiled(path));
  writeFileSync(cachePath(path), "no code at all");
  check(requireCompiled(path));
});

const sourcesOf = (map: string): string[] =>
  (JSON.parse(readFileSync(map, "utf8")) as { sources: string[] }).sources
    .map((source) => source.replace(/^(?:\.\.\/)+/, ""))
    .filter((source) => source.startsWith("src/"));

test("no module is both in the core and in the command line: no process holds it twice", () => {
  const core = new Set(sourcesOf("dist/core.cjs.map"));
  expect(core).toContain("src/fields/reports.ts");
  const chunks = readdirSync("dist/cli").filter((file) => file.endsWith(".map"));
  expect(chunks.flatMap((file) => sourcesOf(`dist/cli/${file}`)).filter((source) => core.has(source))).toEqual([]);
});

test("the bundled core is ASCII, its compiled code lies beside it, and stack traces name the sources on demand", async () => {
  expect(/[^\0-\x7f]/.test(readFileSync("dist/core.cjs", "latin1"))).toBe(false);
  expect(readFileSync(cachePath("dist/core.cjs")).length).toBeGreaterThan(100_000);
  const script = `import { extract } from ${JSON.stringify(resolve("dist/index.js"))};
    try { extract("x", { get uri() { throw new Error("boom"); } }); } catch (error) { console.log(error.stack); }`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--enable-source-maps",
    "--input-type=module",
    "-e",
    script,
  ]);
  expect(stdout).toMatch(/src\/extract\.ts:\d+/);
});

test("the compiled code is taken in a process that optimizes later, and in its threads", async () => {
  const script = `
const { readFileSync } = require("node:fs");
const { Script } = require("node:vm");
const { Worker, isMainThread } = require("node:worker_threads");
import(${JSON.stringify(resolve("dist/optimize-later.js"))}).then(({ asV8Comes, optimizeLater }) => {
  if (isMainThread) optimizeLater();
  const code = "(function (exports, require, module, __filename, __dirname) {" + readFileSync("dist/core.cjs", "latin1") + "\\n})";
  const cachedData = readFileSync(${JSON.stringify(cachePath("dist/core.cjs"))});
  const { cachedDataRejected } = asV8Comes(() => new Script(code, { filename: ${JSON.stringify(resolve("dist/core.cjs"))}, cachedData }));
  console.log(isMainThread ? "process" : "thread", cachedDataRejected);
  if (isMainThread) new Worker(process.argv[1], { eval: true, argv: [process.argv[1]] });
});`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script, script]);
  expect(stdout).toBe("process false\nthread false\n");
});
