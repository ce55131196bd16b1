import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import yazl from "yazl";
import type { PageRecord } from "../../src/record.js";
import { pageAbout } from "../scale/workers.js";
import { folderWith, type Run, thidua } from "./run.js";

const office = (name: string) => readFileSync(`fixtures/office/${name}`);
const [docx, doc, pdf, xlsx, xls] = [
  "bao-cao.docx",
  "bao-cao.doc",
  "bao-cao.pdf",
  "bang-diem.xlsx",
  "bang-diem.xls",
].map(office) as [Buffer, Buffer, Buffer, Buffer, Buffer];
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const scanned = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length 22>>stream
0 0 595 842 re f
endstream endobj
trailer<</Root 1 0 R>>
`);
/** Each file is another page: the bytes say which. */
const other = (bytes: Buffer, n: number) => Buffer.concat([bytes, Buffer.alloc(n, "\n")]);

function zipped(entries: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(Buffer.from(bytes), name);
  zip.end();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    zip.outputStream.on("data", (part) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts)));
  });
}

/** Forty files as an office's folder has them, and how many pages each is. */
const files: Readonly<Record<string, readonly [content: string | Buffer, pages: number]>> = {
  ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`trang-${n}.html`, [pageAbout(n), 1] as const])),
  "Báo cáo tháng 3.htm": [pageAbout(20), 1],
  "kế hoạch.xhtml": [pageAbout(21), 1],
  "utf16.html": [utf16(pageAbout(22)), 1],
  "bom.html": [`\ufeff${pageAbout(23)}`, 1],
  "con/chau/trong.html": [pageAbout(24), 1],
  "bao-cao.txt": ["Ngày 09/3/2018, Cụm thi đua 1 đã tổ chức hội nghị giao ban tại Quận 10.\n", 1],
  "bao-cao.docx": [docx, 1],
  "Báo cáo tổng kết.doc": [doc, 1],
  "bao-cao.pdf": [pdf, 1],
  "bang-diem.xlsx": [xlsx, 1],
  "bang-diem.xls": [xls, 1],
  "khong-duoi": [pageAbout(25), 0],
  "nen.html.gz": [gzipSync(pageAbout(26)), 1],
  "danh-sach.ndjson": [
    utf16([30, 31].map((n) => JSON.stringify({ url: `https://x.vn/${n}`, html: pageAbout(n) })).join("\r\n")),
    2,
  ],
  "luu-tron/trang.html": [pageAbout(27), 1],
  "luu-tron/trang_files/style.css": ["p { color: red }", 0],
  "luu-tron/trang_files/khung.html": ["<p>quảng cáo</p>", 0],
  "luu-tron/trang_files/logo.png": [png, 0],
  "luu-tron/trang_files/script.js": ["var a = 1;", 0],
  "scan.pdf": [scanned, 0],
  "hong.docx": [docx.subarray(0, docx.length - 300), 0],
  "hong.pdf": [pdf.subarray(0, 900), 0],
  "bai-viet.rtf": ["{\\rtf1}", 0],
  "rong.html": ["", 1],
  "trang.html": [" \n\u00a0\n", 1],
  "anh.jpg": [jpeg, 0],
  "anh.png": [png, 0],
  "gia.html": [jpeg, 0],
  ".an.html": [pageAbout(28), 0],
};
const inArchive = {
  "a/mot.html": pageAbout(40),
  "a/hai.txt": "Ngày 10/4/2019, Cụm thi đua 3 đã tổ chức hội nghị giao ban tại Quận 7.\n",
  "a/ba.pdf": other(pdf, 1),
  "a/scan.pdf": other(scanned, 1),
  "a/anh.png": png,
};

let folder: string;
let run: Run;
let records: PageRecord[];

beforeAll(async () => {
  folder = await folderWith({
    ...Object.fromEntries(Object.entries(files).map(([name, [content]]) => [`vao/${name}`, content])),
    "vao/goi.zip": await zipped(inArchive),
    "vao/hong.zip": (await zipped(inArchive)).subarray(0, -200),
    "vao/trong.zip": await zipped({ "doc-toi.rtf": "{\\rtf1}" }),
  });
  run = await thidua(["extract", "vao"], { cwd: folder });
  const out = join(folder, "output");
  const names = (await readdir(out)).filter((name) => name.endsWith(".json"));
  records = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(out, name), "utf8"))));
}, 60_000);

test("forty files are one command", () => {
  expect(Object.keys(files).length + 3).toBe(40);
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  expect(run.code).toBe(1);
});

test("whatever is a page is a record, with what it says", () => {
  const expected = Object.values(files).reduce((sum, [, pages]) => sum + pages, 0) + 3;
  expect(records.map(({ source }) => source.uri).sort()).toHaveLength(expected);
  const of = (uri: string) => {
    const found = records.find(({ source }) => source.uri === uri);
    expect(found, uri).toBeDefined();
    return found!;
  };
  for (const [name, n] of [
    ["vao/trang-3.html", 3],
    ["vao/Báo cáo tháng 3.htm", 20],
    ["vao/utf16.html", 22],
    ["vao/con/chau/trong.html", 24],
    ["https://x.vn/31", 31],
    ["vao/goi.zip/a/mot.html", 40],
  ] as const) {
    const [report] = of(name).reports;
    expect([name, report!.cluster!.number, report!.scores[0]!.points]).toEqual([name, 1 + (n % 7), 90 + (n % 10)]);
  }
  for (const name of ["bao-cao.docx", "Báo cáo tổng kết.doc", "bao-cao.pdf", "goi.zip/a/ba.pdf"])
    expect([name, of(`vao/${name}`).reports[0]!.scores.map(({ points }) => points)]).toEqual([
      name,
      [98.5, 99, 97.25, 96],
    ]);
  for (const name of ["bang-diem.xlsx", "bang-diem.xls"]) expect(of(`vao/${name}`).reports[0]!.scores).toHaveLength(6);
});

test.each([
  ["scan.pdf", /vao\/scan\.pdf is a scanned PDF .*OCR/],
  ["goi.zip/a/scan.pdf", /goi\.zip\/a\/scan\.pdf is a scanned PDF/],
  ["hong.docx", /vao\/hong\.docx is damaged \(.+\): open it, save it anew/],
  ["hong.pdf", /vao\/hong\.pdf is a PDF that cannot be read/],
  ["hong.zip", /vao\/hong\.zip .*(?:damaged|cannot be read)/],
  ["rong.html", /vao\/rong\.html: The input is empty/],
  ["trang.html", /vao\/trang\.html: The input is empty, or holds nothing but blanks/],
  ["gia.html", /vao\/gia\.html.*JPEG image/],
])("%s is told with its mend", (_, message) => {
  expect(run.stderr).toMatch(message);
});

test("a page that failed is counted once, and is no warning", () => {
  expect(run.stderr).toMatch(/^2 pages failed: their records tell why$/m);
  expect(run.stderr).toMatch(/2 × Empty file/);
  expect(run.stderr).not.toMatch(/^(?:rong|trang|gia) /m);
  const [, total] = /^\d+ reports .* (\d+)$/m.exec(run.stderr) ?? [];
  const warnings = records.flatMap(({ issues }) => issues.filter(({ severity }) => severity === "warning"));
  expect(Number(total)).toBe(warnings.length);
});

test("what is no page is counted by its kind, and a saved page's own files are not read", () => {
  expect(run.stderr).toMatch(/passed over \d+ that are no pages/);
  for (const kind of [".jpg", ".png", ".rtf"]) expect(run.stderr).toContain(kind);
  expect(records.some(({ source }) => source.uri!.includes("_files"))).toBe(false);
});

test("in Vietnamese too, each of these lines", async () => {
  const { stderr } = await thidua(["extract", "vao", "--out", "khac", "--lang", "vi"], { cwd: folder });
  const said = stderr.split("\n").filter((line) => line.startsWith("thidua:"));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((line) => / (?:is|are|the|that|cannot|input) /.test(line.replace(/\(.*\)/g, "")))).toEqual([]);
});
