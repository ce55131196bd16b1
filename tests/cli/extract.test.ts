import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { cli, folderWith, goodPage, thidua } from "./run.js";

async function recordsIn(folder: string): Promise<Record<string, PageRecord>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const entries = names.map(async (name) => [name, JSON.parse(await readFile(join(folder, name), "utf8"))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

const noTrace = /\n\s+at |node:internal|Error:/;

describe("good pages", () => {
  test("become one file each, valid, with a table on stderr and nothing on stdout", async () => {
    const cwd = await folderWith({ "pages/a.html": goodPage, "pages/b/page.html": goodPage });
    const run = await thidua(["extract", "pages"], { cwd });
    expect(run).toMatchObject({ code: 0, stdout: "" });
    expect(Object.keys(await recordsIn(join(cwd, "output")))).toEqual(["a.json", "b.json"]);
    expect(run.stderr).toMatch(
      /page +cluster +date +venue +members +officials +scores +solutions +awards +warnings\n─+\na +/,
    );
    expect(run.stderr).toMatch(/2 records in output\//);
    for (const line of run.stderr.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    expect(await thidua(["validate", "output"], { cwd })).toMatchObject({ code: 0, stdout: "" });
  });

  test("go to stdout as one line each, and stderr stays silent", async () => {
    const cwd = await folderWith({ "a.html": goodPage, "b.html": goodPage });
    const run = await thidua(["extract", "*.html", "--stdout"], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const records = run.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as PageRecord);
    expect(records.map((record) => record.source.uri)).toEqual(["a.html", "b.html"]);
    expect(await readdir(cwd)).toEqual(["a.html", "b.html"]);
  });

  test("come from standard input too", async () => {
    const run = await thidua(["extract", "-", "--stdout", "--format", "json"], { stdin: goodPage });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect((JSON.parse(run.stdout) as PageRecord).text).toContain("Ngày 09/3/2018");
  });

  test("all in one NDJSON file", async () => {
    const cwd = await folderWith({ "a.html": goodPage, "b.html": `${goodPage}\n` });
    const run = await thidua(["extract", ".", "--out", "out/deep", "--format", "ndjson"], { cwd });
    expect(run).toMatchObject({ code: 0, stdout: "" });
    expect(await readdir(join(cwd, "out/deep"))).toEqual(["records.ndjson"]);
    expect(await thidua(["validate", "out"], { cwd })).toMatchObject({
      code: 0,
      stderr: "2 records checked, all valid\n",
    });
  });

  test("the same bytes give the same output, byte for byte", async () => {
    const cwd = await folderWith({ "a.html": goodPage });
    const runs = await Promise.all([1, 2].map(() => thidua(["extract", "a.html", "--stdout"], { cwd })));
    expect(runs[0]!.stdout).toBe(runs[1]!.stdout);
  });
});

describe("one bad page never stops a batch", () => {
  test("pages that hold nothing to read have a record that says so, and the exit code is 1", async () => {
    const cwd = await folderWith({
      "a-empty.html": "",
      "b-binary.html": Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)),
      "c-no-content.html": "<!doctype html><html><head><title>Trống</title></head><body></body></html>",
      "d-good.html": goodPage,
    });
    const run = await thidua(["extract", "."], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).not.toMatch(noTrace);
    const records = await recordsIn(join(cwd, "output"));
    expect(Object.keys(records)).toEqual(["a-empty.json", "c-no-content.json", "d-good.json"]);
    expect(run.stderr).toContain("thidua: b-binary.html: The input is binary data of an unknown kind");
    for (const [name, { issues }] of Object.entries(records)) {
      const errors = issues.filter((issue) => issue.severity === "error");
      if (name === "d-good.json") expect(errors).toEqual([]);
      else {
        expect(errors.length, name).toBeGreaterThan(0);
        expect(run.stderr).toContain(`thidua: ${name.replace("json", "html")}: ${errors[0]!.message}\n`);
      }
    }
  });

  test("truncated HTML gives what is there", async () => {
    const cut = goodPage.slice(0, goodPage.indexOf("Quận 10") + 3);
    const run = await thidua(["extract", "-", "--stdout"], { stdin: `${cut}<p` });
    expect((JSON.parse(run.stdout) as PageRecord).text).toContain("Cụm thi đua 1");
    expect(run.stderr).not.toMatch(noTrace);
  });

  test("what cannot be read is set aside with its reason", async () => {
    const cwd = await folderWith({
      "pages/a-large.html": Buffer.alloc(20 * 1024 * 1024, "<p>x</p>"),
      "pages/c-good.html": goodPage,
      "empty/readme.md": "",
    });
    await symlink(join(cwd, "gone"), join(cwd, "pages/b-gone.html"));
    const run = await thidua(["extract", "pages", "empty", "missing.html", "pages/*.asp"], { cwd });
    expect(run.code).toBe(1);
    for (const message of [
      "thidua: pages/a-large.html has 20.0 MB, more than the limit of 16.0 MB: raise it with --max-bytes\n",
      "thidua: pages/b-gone.html does not exist: check the path\n",
      "thidua: empty holds no pages (.html, .htm, .xhtml, .txt, .mht, .mhtml, .docx, .doc, .pdf, .xlsx, .xls): check the path\n",
      "thidua: missing.html does not exist: check the path\n",
      "thidua: pages/*.asp matches no file: check the path or the pattern\n",
      "1 record in output/\n",
      "5 pages set aside: no record was made\n",
    ]) {
      expect(run.stderr).toContain(message);
    }
    expect(Object.keys(await recordsIn(join(cwd, "output")))).toEqual(["c-good.json"]);
  });

  test("a 20 MB page is read when it is allowed to", async () => {
    const text = Array.from({ length: 5000 }, () =>
      "<p>Ngày 09/3/2018, Cụm thi đua 1 đã họp.</p>".padEnd(4004, "<!-- -->"),
    ).join("\n");
    const cwd = await folderWith({ "large.html": goodPage.replace("</article>", `${text}</article>`) });
    const run = await thidua(["extract", "large.html", "--stdout", "--max-bytes", "40000000"], { cwd });
    expect(run.stderr).not.toMatch(noTrace);
    expect((JSON.parse(run.stdout) as PageRecord).text.length).toBeGreaterThan(100_000);
  }, 120_000);

  test("a folder that is called like a page, and one record that cannot be written", async () => {
    const cwd = await folderWith({ "x.html/a.html": goodPage, "x.html/b.html": goodPage });
    await mkdir(join(cwd, "output/a.json"), { recursive: true });
    const run = await thidua(["extract", "x.html"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/thidua: x\.html\/a\.html: the record cannot be written: EISDIR/);
    expect(await readdir(join(cwd, "output"))).toEqual(["a.json", "b.json"]);
    expect(run.stderr).not.toMatch(noTrace);
  });
});

describe("an output that cannot be written ends the run before the first page, with one line and exit code 2", () => {
  test.each([
    ["a file", "page.html", "page.html is a file or lies below one, records need a folder: name another with --out"],
    [
      "below a file",
      "page.html/out",
      "page.html/out is a file or lies below one, records need a folder: name another with --out",
    ],
    ["no place for folders", "/proc/thidua", "/proc/thidua cannot be used as output folder"],
  ])("%s", async (_, out, message) => {
    const cwd = await folderWith({ "page.html": goodPage });
    const run = await thidua(["extract", "page.html", "--out", out], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(`thidua: ${message}`);
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test.skipIf(process.getuid?.() === 0)("a folder without the right to write", async () => {
    const cwd = await folderWith({ "page.html": goodPage });
    await mkdir(join(cwd, "locked"), { mode: 0o555 });
    const run = await thidua(["extract", "page.html", "--out", "locked"], { cwd });
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("locked may not be written: change its permissions"),
    });
  });
});

describe("a run that is cut short", () => {
  const manyPages = () =>
    folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`p${n}.html`, goodPage])));

  test("by a reader that has seen enough: quietly", async () => {
    const child = spawn(process.execPath, [cli, "extract", ".", "--stdout"], { cwd: await manyPages() });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("by Ctrl-C: what was written is whole, nothing half-written stays, exit code 130", async () => {
    const cwd = await manyPages();
    const child = spawn(process.execPath, [cli, "extract", "."], { cwd });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    const started = async (): Promise<void> => {
      const names = await readdir(join(cwd, "output")).catch(() => []);
      if (!names.some((name) => name.endsWith(".json"))) await new Promise((wait) => setTimeout(wait, 5)).then(started);
    };
    await started();
    child.kill("SIGINT");
    const code = await new Promise((done) => child.on("close", done));
    expect(code).toBe(130);
    expect(stderr).toContain("thidua: stopped by Ctrl-C; what was written is whole; --resume goes on\n");
    const others = async () => (await readdir(join(cwd, "output"))).filter((name) => !name.endsWith(".json"));
    expect(await others()).toEqual([".thidua-batch.ndjson"]);
    const written = Object.keys(await recordsIn(join(cwd, "output"))).length;
    expect(written).toBeGreaterThan(0);
    const rest = await thidua(["extract", ".", "--resume"], { cwd });
    expect(rest).toMatchObject({ code: 0, stderr: expect.stringContaining(`going on behind ${written} pages`) });
    expect(await others()).toEqual([]);
    expect(Object.keys(await recordsIn(join(cwd, "output")))).toHaveLength(400);
  });
});
