import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folderWith, goodPage, thidua } from "../cli/run.js";
import { long } from "../sized.js";

const fixtures = ["fixtures/pages", long ? "fixtures/gold/tuned" : "fixtures/gold/tuned/b-[a-d]*/**"];
/** Threads even for few pages. */
const threads = ["--page-timeout", "120"];

async function digestsIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const digest = async (name: string) =>
    createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await digest(name)])));
}

describe("every number of jobs gives the same bytes", () => {
  let one: Record<"json" | "ndjson", Record<string, string>>;
  let lines: readonly string[];
  const extracted = async (format: string, ...args: string[]) => {
    const out = await folderWith({});
    const run = await thidua(["extract", ...fixtures, "--out", out, "--format", format, ...args]);
    return { run, digests: await digestsIn(out), out };
  };
  beforeAll(async () => {
    const [json, ndjson] = [await extracted("json", "--jobs", "1"), await extracted("ndjson", "--jobs", "1")];
    one = { json: json.digests, ndjson: ndjson.digests };
    lines = (await readFile(join(ndjson.out, "records.ndjson"), "utf8")).split("\n");
    expect(lines.length).toBeGreaterThan(20);
    expect(Object.keys(one.json).length).toBeGreaterThan(20);
  }, 60_000);

  test.each([
    ["json", "2"],
    ["json", "4"],
    ["ndjson", "2"],
  ] as const)("%s with %s", async (format, jobs) => {
    const { run, digests } = await extracted(format, "--jobs", jobs);
    expect(run).toMatchObject({ code: 0, stdout: "" });
    expect(digests).toEqual(one[format]);
  });

  test("unordered, the same lines", async () => {
    const { stdout, code } = await thidua(["extract", ...fixtures, "--stdout", "--jobs", "3", "--unordered"]);
    expect(code).toBe(0);
    expect(stdout.split("\n").sort()).toEqual([...lines].sort());
  });
});

test("--unordered leaves no names of files to chance", async () => {
  expect(await thidua(["extract", "fixtures/pages", "--unordered", "--out", await folderWith({})])).toMatchObject({
    code: 2,
    stderr: "thidua: --unordered would leave the names of files to chance: add --format ndjson or --stdout\n",
  });
});

describe("a page beyond its limits is set aside, and the others do not notice", () => {
  // Mending what was encoded twice comes before anything that counts.
  const twice = Buffer.from("<p>Các đơn vị trao đổi.</p>").toString("latin1");
  const heavy = goodPage.replace("</article>", `${twice.repeat(1_000_000)}</article>`);
  test.each([
    ["time", ["--page-timeout", "3"], "heavy.html takes more than 3 s to read: raise it with --page-timeout"],
    [
      "memory",
      ["--page-memory", "48"],
      "heavy.html takes more than 48 MB of memory to read: raise it with --page-memory",
    ],
  ])("%s", async (_, args, message) => {
    const others = Object.fromEntries(Array.from({ length: 12 }, (__, n) => [`p${n}.html`, goodPage]));
    const cwd = await folderWith({ ...others, "heavy.html": heavy });
    // The thread is warm when the heavy page comes: what counts is the page, not the start.
    const inputs = [...Object.keys(others).slice(0, 6), "heavy.html", ...Object.keys(others).slice(6)];
    const run = await thidua(["extract", ...inputs, "--stdout", "--jobs", "2", "--max-bytes", "90000000", ...args], {
      cwd,
    });
    expect(run.stderr).toContain(`thidua: ${message}\n`);
    expect(run.code).toBe(1);
    const alone = await thidua(["extract", ...Object.keys(others), "--stdout", "--jobs", "1"], { cwd });
    expect(run.stdout).toBe(alone.stdout);
  });
});

test("patterns and corrections are the same in threads", async () => {
  const config = JSON.stringify({ patterns: [{ name: "hosts", match: "tại [<unit>#Unit]" }] });
  const cwd = await folderWith({ "a.html": goodPage, "b.html": goodPage, "thidua.config.json": config });
  const run = (...args: string[]) =>
    thidua(["extract", "a.html", "b.html", "--stdout", "--config", "thidua.config.json", ...args], { cwd });
  const [inProcess, inThreads] = [await run("--jobs", "1"), await run(...threads, "--jobs", "2")];
  expect(inProcess.stdout).toContain('"custom"');
  expect(inThreads).toEqual(inProcess);
});

test("standard input, lists and archives, with what is passed over", async () => {
  const cwd = await folderWith({ "a.html": goodPage });
  await writeFile(join(cwd, "list"), "a.html\thttps://x.vn/a\ngone.html\n");
  const lines = `${JSON.stringify({ url: "https://x.vn/b", html: goodPage })}\nnonsense\n`;
  const run = await thidua(["extract", "-", "--list", "list", "--stdout", ...threads], { cwd, stdin: lines });
  expect(run.code).toBe(1);
  expect(
    run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source.uri),
  ).toEqual(["https://x.vn/b", "https://x.vn/a"]);
  expect(run.stderr).toBe(
    'thidua: standard input:2 is no JSON: a line is {"url": "https://…", "html": "<html>…"}\nthidua: gone.html does not exist: check the path\n',
  );
});
