import { spawn } from "node:child_process";
import { cp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cli, folderWith, goodPage, type Run, thidua } from "../cli/run.js";
import { sized } from "../sized.js";
import { gz, warcGz, zip } from "../source/archives.js";

const article = await readFile("fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019/page.html", "utf8");
const page = (n: number) => (n % 5 === 0 ? article : goodPage).replace("</html>", `<!-- ${n} --></html>`);
const count = sized(120, 400);
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
  const cases = [
    ["files", "json", []],
    ["WARC and ZIP", "ndjson", ["--unordered"]],
    ["WARC and ZIP", "ndjson", []],
    ["NDJSON", "json", []],
  ] as const;
  test.each(cases.slice(0, sized(2, cases.length)))("%s -> %s %s", async (kind, format, more) => {
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
    const most = sized(2, 7);
    for (let kill = 0; kill < most; kill++) {
      const part = 0.1 + (0.7 * kill) / most;
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
    expect(kills).toBeGreaterThan(0);
  });
});

describe("what cannot be gone on with is said", () => {
  const journal = ".thidua-batch.ndjson";
  const begun = new Map<string, Promise<string>>();
  const command = (input: string) => ["extract", input, "--format", "ndjson"];

  /** A folder with a batch that was cut off by Ctrl-C behind some pages. */
  async function cutOff(input: string): Promise<{ at: string; again: (...more: string[]) => Promise<Run> }> {
    const first = begun.get(input) ?? interrupted(input);
    begun.set(input, first);
    const at = await folderWith({});
    await cp(await first, at, { recursive: true, preserveTimestamps: true });
    return { at, again: (...more) => thidua([...command(input), "--resume", ...more], { cwd: at }) };
  }

  async function interrupted(input: string): Promise<string> {
    const at = await folderWith({});
    await cp(cwd, at, { recursive: true, preserveTimestamps: true });
    const child = spawn(process.execPath, [cli, ...command(input)], { cwd: at, stdio: "ignore" });
    let asked = false;
    const timer = setInterval(async () => {
      // A second one would end it at once.
      if (!asked && (await bytesIn(join(at, "output"))) > 1_500_000) asked = child.kill("SIGINT");
    }, 5);
    await new Promise((done) => child.once("exit", done));
    clearInterval(timer);
    return at;
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
    ["a page before", "pages", (at) => writeFile(join(at, "pages/0/p1.html"), "x"), "files before pages/"],
    ["a new page before", "pages", (at) => writeFile(join(at, "pages/0/a.html"), "x"), "files before pages/"],
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
  });

  test("a journal that was not written to its end, and none at all", async () => {
    const { at, again } = await cutOff("pages");
    const path = join(at, "output", journal);
    await writeFile(path, `${await readFile(path, "utf8")}{"pages": 7`);
    expect(await again()).toMatchObject({ code: 0, stderr: expect.stringContaining(`records in`) });
    expect(await readdir(join(at, "output"))).toEqual(["records.ndjson"]);
  });

  test("without --resume it is given up, and leaves nothing behind", async () => {
    const { at } = await cutOff("pages");
    const anew = await thidua(["extract", "pages/0/p0.html", "--format", "ndjson"], { cwd: at });
    expect(anew.stderr).toMatch(
      /^thidua: an unfinished batch in output \(\d+ pages\) is given up; with --resume it would have gone on\n/,
    );
    expect(await readdir(join(at, "output"))).toEqual(["records.ndjson"]);
  });

  test("a batch that is still at work", async () => {
    const at = await folderWith({ "a.html": goodPage });
    const child = spawn(process.execPath, [cli, "extract", "-"], { cwd: at, stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise((done) => child.once("exit", done));
    while ((await bytesIn(join(at, "output"))) === 0) await new Promise((done) => setTimeout(done, 10));
    expect(await thidua(["extract", "-", "--resume"], { cwd: at })).toMatchObject({
      code: 2,
      stderr: `thidua: process ${child.pid} is still at work on the batch in output: wait for it, or stop it\n`,
    });
    child.stdin!.end(goodPage);
    await ended;
    expect(await readdir(join(at, "output"))).toEqual(["stdin.json"]);
  });
});
