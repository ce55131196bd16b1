import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FilesOptions, readFiles } from "../../src/source/files.js";

let folder: string;
const tree = {
  "b.html": "b",
  "a.htm": "a",
  "c/page.HTML": "c",
  "c/expected.json": "{}",
  "c/gold.json": "{}",
  "c/picture.png": "png",
  "d.xhtml": "d",
  "e.txt": "e",
  "robots.txt": "User-agent: *",
  ".hidden/x.html": "x",
  "nothing/readme.md": "no page",
  "z10.html": "",
  "z9.php": "php",
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-files-"));
  for (const [path, text] of Object.entries(tree)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(folder, "gone"), join(folder, "y-broken.html"));
  await symlink(folder, join(folder, "c", "loop"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Paths below the folder with the text, or with the error's code and message. */
async function read(inputs: readonly string[], options?: FilesOptions): Promise<string[]> {
  const seen: string[] = [];
  const strip = (text: string) => text.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
  for await (const page of readFiles(
    inputs.map((input) => (input === "-" ? "-" : join(folder, input))),
    options,
  )) {
    const content = "error" in page ? `! ${page.error.code}: ${page.error.message}` : `= ${Buffer.from(page.bytes)}`;
    seen.push(strip(`${page.uri} ${content}`));
  }
  return seen;
}

test("a folder gives its pages and those below, by name, each once; linked folders, hidden and other files stay out", async () => {
  expect(await read(["."])).toEqual([
    "a.htm = a",
    "b.html = b",
    "c/page.HTML = c",
    "d.xhtml = d",
    "e.txt = e",
    "y-broken.html ! not-found: y-broken.html does not exist: check the path",
    "z10.html = ",
  ]);
});

test("inputs keep their order; a file reached twice is read once; a file named outright needs no extension", async () => {
  expect(await read(["z9.php", "c", "c/page.HTML", "a.htm"])).toEqual(["z9.php = php", "c/page.HTML = c", "a.htm = a"]);
});

test("what a folder holds besides is counted: assets of a saved page, pictures; a name or glob that asks for one is told", async () => {
  const saved = await mkdtemp(join(tmpdir(), "thidua-saved-"));
  for (const path of [
    "Tin.html",
    "Tin_files/ad.html",
    "Tin_files/logo.png",
    "x.jpg",
    "own_files/page.html",
    "Tin.docx",
  ]) {
    await mkdir(join(saved, path, ".."), { recursive: true });
    await writeFile(join(saved, path), path);
  }
  const found = async (...inputs: string[]) => {
    const counts: Record<string, number> = {};
    const onPassedOver = (_: string, what: string) => {
      counts[what] = (counts[what] ?? 0) + 1;
    };
    const pages: string[] = [];
    for await (const page of readFiles(
      inputs.map((input) => join(saved, input)),
      { onPassedOver },
    ))
      pages.push("error" in page ? page.error.message : page.uri);
    return { pages: pages.map((page) => page.replaceAll(`${saved}/`, "")), counts };
  };
  const counts = { "file of a saved page": 2, ".jpg file": 1 };
  const pages = ["Tin.docx", "Tin.html", "own_files/page.html"];
  expect(await found(".")).toEqual({ pages, counts });
  expect(await found("**")).toEqual({ pages, counts: { ...counts, ".png file": 1, "file of a saved page": 1 } });
  expect((await found("Tin_files/ad.html")).pages).toEqual([
    "Tin_files/ad.html belongs to the saved page Tin.html: pass that",
  ]);
  await rm(saved, { recursive: true });
});

test("globs as the shells of Windows hand them on: with their quotes, with backslashes", async () => {
  for (const glob of [`'${folder}/c/*.HTML'`, `${folder}\\c\\*.HTML`, `'${folder}\\c\\**'`]) {
    const pages: string[] = [];
    for await (const page of readFiles([glob])) pages.push("error" in page ? page.error.message : page.uri);
    expect(pages, glob).toEqual([`${folder}/c/page.HTML`]);
  }
});

test("globs", async () => {
  expect(await read(["*.{html,htm}"])).toEqual(["a.htm = a", "b.html = b", "z10.html = "]);
  expect(await read(["c/**"])).toEqual(["c/page.HTML = c"]);
});

describe("what cannot be read is a value that says why, and the rest goes on", () => {
  test.each<[string, string[], string[], FilesOptions?]>([
    [
      "a missing path",
      ["missing.html", "b.html"],
      ["missing.html ! not-found: missing.html does not exist: check the path", "b.html = b"],
    ],
    [
      "a path below a file",
      ["b.html/x.html"],
      ["b.html/x.html ! not-found: b.html/x.html does not exist: check the path"],
    ],
    ["a glob without a match", ["*.asp"], ["*.asp ! no-match: *.asp matches no file: check the path or the pattern"]],
    [
      "a folder without pages",
      ["nothing"],
      [
        "nothing ! no-pages: nothing holds no pages (.html, .htm, .xhtml, .txt, .mht, .mhtml, .docx, .doc, .pdf, .xlsx, .xls): check the path",
      ],
    ],
    [
      "a page above the limit",
      ["z9.php", "b.html"],
      [
        "z9.php ! too-large: z9.php has 3 bytes, more than the limit of 2 bytes: raise it with --max-bytes",
        "b.html = b",
      ],
      { maxBytes: 2 },
    ],
    ["standard input where there is none", ["-"], ["- ! no-stdin: there is no standard input to read"]],
  ])("%s", async (_, inputs, expected, options) => expect(await read(inputs, options)).toEqual(expected));
});

describe("standard input", () => {
  async function* chunks() {
    yield Buffer.from("Quận ");
    yield "10";
  }
  test("is one page", async () => expect(await read(["-"], { stdin: chunks() })).toEqual(["- = Quận 10"]));
  test("has the same limit", async () =>
    expect(await read(["-"], { stdin: chunks(), maxBytes: 8 })).toEqual([
      "- ! too-large: standard input is larger than the limit of 8 bytes: raise it with --max-bytes",
    ]));
});
