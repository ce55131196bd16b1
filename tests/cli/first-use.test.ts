import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { inProcess } from "./in-process.js";
import { folderWith, goodPage } from "./run.js";

/** What people type on their first day, and what they are told. */

let cwd: string;
beforeAll(async () => {
  cwd = await folderWith({
    "trang/a.html": goodPage,
    "Báo cáo/a.html": goodPage,
    "của tôi/a.html": goodPage,
    "của tôi/~$bao cao.docx": "\x05Admin",
    "của tôi/Thumbs.db": "x",
    "của tôi/kế hoạch.odt": "x",
    "của tôi/gui.rar": "Rar!",
    "f.ndjson/x": "",
    "của tôi/bảng.xls.ods": "x",
    // A site of thidua beside the pages it was made from, and a page of one's own in its folder.
    "của tôi/site/.thidua-site": "index.html\nunits/quan-1.html\n",
    "của tôi/site/index.html": goodPage,
    "của tôi/site/units/quan-1.html": goodPage,
    "của tôi/site/mine.html": goodPage.replace("Quận 10", "Quận 8"),
  });
  for (const args of [
    ["extract", "trang"],
    ["load", "output"],
  ])
    expect(await inProcess(args, { cwd })).toMatchObject({ code: 0 });
});

test.each<[string[], number, RegExp]>([
  [["extract", "trang", "-out", "kq"], 2, /unknown option '-out'\n\(Did you mean --out\?\)/],
  [["extract", "trang", "—format", "ndjson"], 2, /unknown option '—format'\n\(Did you mean --format\?\)/],
  [["extract", "-lang", "vi"], 2, /Did you mean --lang\?/],
  [["extract", "trang", "--lang", "vn"], 2, /argument 'vn' is invalid. Allowed choices are vi, en/],
  [["extract", "Báo", "cáo"], 2, /thidua: a name with blanks stands in quotes: "Báo cáo"\n$/],
  [["extract", 'Báo cáo" --out kq'], 2, /leave out the \\ before the closing quotation mark: "Báo cáo"\n$/],
  [["extract", "--list", "trang/a.html"], 2, /a\.html is a page or document, no list of paths: leave out --list/],
  [["extract", "của tôi/site/index.html"], 1, /index\.html is of a site that thidua wrote, no page/],
  [["extract", "của tôi/site/units"], 2, /units holds no pages .*\n.*1 × file of a site of thidua/],
  [["site", "trang"], 2, /trang holds pages, no records: read them first with thidua extract/],
  [["export", "trang/a.html", "--format", "csv"], 2, /a\.html is a page or document, no record: read it first/],
  [["report", "leaders", "khong-co"], 2, /khong-co does not exist: check the path\n.*nothing was read/],
  [["report", "person", "Bà Ai Đó"], 0, /^0 rows\na part of the name finds more, as do words without diacritics\n$/],
  [["extract", "trang", "--out", "r.ndjson"], 2, /r\.ndjson is the name of a file: name a folder with --out, or write/],
  [["extract", "output/a.json"], 1, /a\.json is a record, no page: name the page that it was read from/],
  [
    ["export", "output", "--format", "ndjson", "--out", "f.ndjson"],
    2,
    /f\.ndjson is a folder: name another with --out/,
  ],
  [["load", "thidua.sqlite"], 2, /thidua\.sqlite would be loaded into itself: name another file with --to/],
  [["export", "output", "--format", "csv", "--out", "-"], 2, /export writes files: name a folder or a file with --out/],
])("%j", async (args, code, said) => {
  const run = await inProcess(args, { cwd });
  expect(run.stderr).toMatch(said);
  expect(run.code).toBe(code);
});

test.each([
  ["--lang vi", /^\ufeff?Mã trang,Địa chỉ,/],
  ["--lang=vi", /^\ufeff?Mã trang,/],
  ["--lang en", /^\ufeff?Page id,/],
  ["--excel vi", /^\ufeff?Mã trang;/],
])("headings of export %s", async (option, headings) => {
  const args = ["export", "output", "--format", "csv", ...option.split(" ")];
  expect(await inProcess(args, { cwd })).toMatchObject({ code: 0 });
  expect(await readFile(join(cwd, "export/scores.csv"), "utf8")).toMatch(headings);
});

test.each([
  ["a folder", "của tôi"],
  ["a pattern", "của tôi/**"],
])("what lies beside pages in %s is told with its mend, and a site made of them is not read", async (_, input) => {
  const { stderr } = await inProcess(["extract", input, "--out", "khac"], { cwd });
  expect(stderr).toMatch(/2 records in khac/);
  expect(stderr).toMatch(/2 × file of a site of thidua/);
  expect(stderr).toContain(`thidua: ${input}: .odt cannot be read: save them as .docx or .pdf\n`);
  expect(stderr).toContain(`thidua: ${input}: .ods cannot be read: save them as .xlsx\n`);
  expect(stderr).toContain(`thidua: ${input}: .rar cannot be read: unpack them\n`);
  expect(stderr).not.toMatch(/~\$|Thumbs|\.db/);
});
