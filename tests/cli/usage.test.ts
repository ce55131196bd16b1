import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.js";
import { thidua } from "./run.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

test("--version", async () => {
  expect(await thidua(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("--help is on stdout, and every command shows an example", () => {
  test.each([[], ["extract"], ["validate"], ["explain"], ["schema"]])("%s", async (...command) => {
    const run = await inProcess([...command, "--help"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/Examples?:\n {2}\$ thidua /);
  });
});

describe("wrong usage says what is wrong on stderr and exits with 2", () => {
  test.each<[args: string[], message: string]>([
    [[], "Usage: thidua"],
    [["extrct"], "error: unknown command 'extrct'\n(Did you mean extract?)\n"],
    [["extract"], "nothing to read: name files or folders, - or --from-store\n"],
    [["extract", "x", "--format", "xml"], "argument 'xml' is invalid. Allowed choices are json, ndjson.\n"],
    [["extract", "x", "--quick"], "error: unknown option '--quick'\n"],
    [["extract", "x", "--stdout", "--out", "y"], "'--stdout' cannot be used with option '-o, --out <folder>'\n"],
    [["extract", "x", "--max-bytes", "many"], "argument 'many' is invalid. It must be a whole number above 0.\n"],
    [["validate"], "error: missing required argument 'records'\n"],
    [["explain"], "error: missing required argument 'file'\n"],
    [["explain", "a", "b"], "error: too many arguments for 'explain'"],
    [["explain", "tests"], "thidua: tests holds no pages"],
    // The same mistake is the same everywhere: nothing of what was named is there.
    [["extract", "missing.html"], "thidua: missing.html does not exist: check the path\n"],
    [["validate", "missing"], "thidua: missing does not exist: check the path\n"],
    [["export", "missing", "--format", "csv"], "thidua: nothing was read, and nothing written: check the paths\n"],
    [["site", "missing"], "thidua: missing does not exist: check the path; nothing was written\n"],
    [["load", "missing"], "thidua: nothing was read, and nothing written: check the paths\n"],
    [["crawl", "http://a.example/"], "a single page is read by thidua extract http://a.example/\n"],
    [["people", "missing"], "thidua: missing does not exist: check the path\n"],
  ])("%j", async (args, message) => {
    const run = await inProcess(args);
    expect(run.stderr).toContain(message);
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });
});
