import { spawn } from "node:child_process";
import { cp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cli, folderWith, goodPage, type Run, thidua } from "../cli/run.js";
import { gz, warcGz, zip } from "../source/archives.js";

const article = await readFile("fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019/page.html", "utf8");
const page = (n: number) => (n % 4 === 0 ? article : goodPage).replace("</html>", `<!-- ${n} --></html>`);
const count = 200;
const numbered = Array.from({ length: count }, (_, n) => n);

let cwd: string;
/** The same pages as every kind of input, two of them with the same name in turn. */
const inputs: Record<string, string[]> = {
  files: ["pages"],
  "WARC and ZIP": ["pages.warc.gz", "pages.zip"],
  NDJSON: ["pages.ndjson"],
};
beforeAll(async () => {
  const files = numbered.map((n) => [`${n % 2}/p${n >> 1}.html`, page(n)] as const);
  const half = Object.fromEntries(files.slice(count / 2));
  cwd = await folderWith({
    ...Object.fromEntries(files.map(([name, text]) => [`pages/${name}`, text])),
    "pages.warc.gz": warcGz(...numbered.slice(0, count / 2).map((n) => ({ uri: `https://x.vn/p${n}`, body: page(n) }))),
    "pages.zip": await zip(half),
    "pages.ndjson": [
      ...numbered.map((n) => JSON.stringify({ url: `https://x.vn/p${n >> 1}`, html: page(n) })),
      "bad line",
    ].join("\n"),
    "broken.warc.gz": gz("WARC/1.0\r\n"),
  });
});

/** Runs until the output has so many bytes, then kills as a power cut does. */
function killed(args: readonly string[], out: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, [cli, ...args], { cwd, stdio: "ignore" });
  const timer = setInterval(async () => {
    if ((await bytesIn(out)) >= after) child.kill("SIGKILL");
  }, 10);
  return new Promise((done) =>
    child.once("exit", (_, signal) => {
      clearInterval(timer);
      done(signal === "SIGKILL");
    }),
  );
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function contentOf(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (path) => [path.slice(folder.length), await readFile(path, "utf8")])),
  );
}

describe("a batch killed at any moments and resumed gives what one run gives, byte for byte", () => {
  test.each([
    ["files", "json", []],
    ["WARC and ZIP", "ndjson", []],
    ["NDJSON", "json", []],
    ["WARC and ZIP", "ndjson", ["--unordered"]],
  ] as const)("%s -> %s %s", async (kind, format, more) => {
    const [whole, out] = [await folderWith({}), await folderWith({})];
    const args = (folder: string) => [
      "extract",
      ...inputs[kind]!,
      "--out",
      folder,
      "--format",
      format,
      "--jobs",
      "2",
      ...more,
    ];
    const unbroken = await thidua(args(whole), { cwd });
    const expected = await contentOf(whole);
    const size = await bytesIn(whole);
    let kills = 0;
    for (const part of [0, 0.3, 0.6, 0.8]) {
      if (await killed([...args(out), "--resume"], out, Math.max(1, size * (part + Math.random() * 0.15)))) kills += 1;
    }
    const last = await thidua([...args(out), "--resume"], { cwd });
    expect(last.code).toBe(unbroken.code);
    const found = await contentOf(out);
    const sorted = (content: Record<string, string>) =>
      more.length === 0
        ? content
        : Object.fromEntries(Object.entries(content).map(([name, text]) => [name, text.split("\n").sort()]));
    expect(sorted(found)).toEqual(sorted(expected));
    expect(/\d+ records? in/.exec(last.stderr)?.[0]).toBe(/\d+ records? in/.exec(unbroken.stderr)?.[0]);
    expect(kills).toBeGreaterThan(1);
  });
});

describe("what cannot be gone on with is said", () => {
  const journal = ".thidua-batch.ndjson";
  /** A batch of a folder's pages that was cut off behind twenty pages. */
  async function cutOff(
    input: string,
    ...args: string[]
  ): Promise<{ at: string; again: (...more: string[]) => Promise<Run> }> {
    const at = await folderWith({});
    await cp(cwd, at, { recursive: true, preserveTimestamps: true });
    const command = ["extract", input, "--format", "ndjson", ...args];
    const child = spawn(process.execPath, [cli, ...command], { cwd: at, stdio: "ignore" });
    let asked = false;
    const timer = setInterval(async () => {
      // A second one would end it at once.
      if (!asked && (await bytesIn(join(at, "output"))) > 300_000) asked = child.kill("SIGINT");
    }, 5);
    await new Promise((done) => child.once("exit", done));
    clearInterval(timer);
    return { at, again: (...more) => thidua([...command, "--resume", ...more], { cwd: at }) };
  }

  test("another setting", async () => {
    const { again } = await cutOff("pages");
    expect(await again("--max-bytes", "5")).toMatchObject({
      code: 2,
      stderr:
        "thidua: output holds an unfinished batch with another --max-bytes (16777216, now 5): give the same, or leave out --resume to begin again\n",
    });
  });

  test.each<[string, string, (at: string) => Promise<unknown>, string]>([
    ["a page before", "pages", (at) => writeFile(join(at, "pages/0/p1.html"), "x"), "files before pages/0/"],
    ["a new page before", "pages", (at) => writeFile(join(at, "pages/0/a.html"), "x"), "files before pages/0/"],
    [
      "an archive's time",
      "pages.ndjson",
      (at) => utimes(join(at, "pages.ndjson"), 1, 1),
      "pages.ndjson is not what it was",
    ],
    [
      "an archive that is gone",
      "pages.ndjson",
      (at) => rm(join(at, "pages.ndjson")),
      "pages.ndjson is not what it was",
    ],
  ])("%s has changed", async (_, input, change, message) => {
    const { at, again } = await cutOff(input);
    await change(at);
    const run = await again();
    expect(run.stderr.slice(0, 300)).toContain(message);
    expect(run.stderr).toContain("leave out --resume to begin again\n");
    expect(run.code).toBe(2);
    // Without it the batch begins again and leaves nothing behind.
    const anew = await thidua(["extract", "pages", "--format", "ndjson"], { cwd: at });
    expect(anew.stderr).toMatch(
      /^thidua: an unfinished batch in output \(\d+ pages\) is given up; with --resume it would have gone on\n/,
    );
    expect(await readdir(join(at, "output"))).toEqual(["records.ndjson"]);
  });

  test("a journal that was not written to its end, and none at all", async () => {
    const { at, again } = await cutOff("pages");
    const path = join(at, "output", journal);
    await writeFile(path, `${await readFile(path, "utf8")}{"pages": 7`);
    expect(await again()).toMatchObject({ code: 0, stderr: expect.stringContaining(`records in`) });
    expect(await readdir(join(at, "output"))).toEqual(["records.ndjson"]);
    expect(await again()).toMatchObject({ code: 0, stderr: expect.stringContaining(`records in`) });
  });
});
