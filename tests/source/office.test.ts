import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import yazl from "yazl";
import { extractAll } from "../../src/pipeline.js";
import type { PageRecord } from "../../src/record.js";
import { checkEvidence } from "../../src/validate/evidence.js";

async function outcomeOf(uri: string, bytes: Uint8Array) {
  for await (const outcome of extractAll([{ uri, bytes }])) return outcome;
  throw new Error("no outcome");
}

async function recordOf(name: string): Promise<PageRecord> {
  const outcome = await outcomeOf(name, readFileSync(`fixtures/office/${name}`));
  if ("setAside" in outcome) throw new Error(outcome.setAside.message);
  return outcome.record;
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const title = "BÁO CÁO Tổng kết công tác thi đua năm 2018 của Cụm thi đua 2";
const points = [98.5, 99, 97.25, 96].map((value) => [value, 100]);

describe("the report of a cluster, written in Word, printed as PDF: the same facts", () => {
  test.each([
    ["bao-cao.docx", word, "2018-12-20"],
    ["bao-cao.doc", "application/msword", "2018-12-20"],
    ["bao-cao.pdf", "application/pdf", "2018-12-20"],
  ])("%s", async (name, mediaType, publishedAt) => {
    const record = await recordOf(name);
    expect(record.source).toMatchObject({ uri: name, mediaType, layout: name.slice(8) });
    expect(record.page).toMatchObject({ kind: "article", title, publishedAt });
    const [report] = record.reports;
    expect(report).toMatchObject({
      cluster: { number: 2 },
      meeting: { date: { edtf: "2018-12-18" }, host: { name: "Quận 10" } },
      signedBy: { organisation: "Hội Khuyến học Quận 10", person: "Trần Thị Mai" },
    });
    expect(report!.members.map((unit) => unit.name)).toEqual(["Quận 3", "Quận 10", "Quận 11", "Quận Tân Bình"]);
    expect(report!.scores.map((score) => [score.points, score.max])).toEqual(points);
    expect(checkEvidence(record)).toEqual([]);
    const { start, exact } = record.evidence["/reports/0/scores/2/points"]![0]!;
    expect(record.text.slice(start - 8, start + exact.length)).toBe("Quận 11\n97,25");
    // The cell whose words go on in a second line is one cell.
    expect(record.text).toContain("được nhiều đơn vị học tập");
  });
});

test.each([
  ["bang-diem.xlsx", excel],
  ["bang-diem.xls", "application/vnd.ms-excel"],
])("a workbook: %s", async (name, mediaType) => {
  const record = await recordOf(name);
  expect(record.source).toMatchObject({ mediaType, layout: name.slice(10) });
  expect(record.page.title).toBe("BẢNG ĐIỂM THI ĐUA NĂM 2019 CỤM THI ĐUA 3");
  const scores = record.reports[0]!.scores.map(({ unit, points, kind }) => [unit?.name, points, kind]);
  expect(scores).toContainEqual(["Huyện Nhà Bè", 95.25, "awarded"]);
  expect(scores).toHaveLength(6);
  expect(record.text).toContain("95,25");
});

function zipped(entries: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name);
  zip.end();
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    zip.outputStream.on("data", (part) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts)));
  });
}

/** A page with a picture's place and no text. */
const scanned = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
4 0 obj<</Length 22>>stream
0 0 595 842 re f
endstream endobj
trailer<</Root 1 0 R>>
`);
const types = Buffer.from("<Types/>");
const docx = readFileSync("fixtures/office/bao-cao.docx");
const pdf = readFileSync("fixtures/office/bao-cao.pdf");

describe("what can't be read is set aside with the reason and the mend", () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    [
      "scan.pdf",
      () => scanned,
      "scanned-document",
      /^scan.pdf is a scanned PDF \(a picture of one page, no text\): recognise its text \(OCR\)/,
    ],
    [
      "cut.docx",
      () => docx.subarray(0, docx.length - 300),
      "damaged-document",
      /^cut.docx is damaged \(.+\): open it, save it anew/,
    ],
    ["cut.pdf", () => pdf.subarray(0, 900), "damaged-document", /^cut.pdf is a PDF that cannot be read/],
    [
      "bomb.docx",
      () => zipped({ "[Content_Types].xml": types, "word/document.xml": Buffer.alloc(110 * 1024 * 1024, 32) }),
      "too-large",
      /^bomb.docx unpacks to more than 100 MB/,
    ],
    [
      "slides.pptx",
      () => zipped({ "[Content_Types].xml": types, "ppt/presentation.xml": types }),
      "binary-file",
      /slides.pptx: .*PowerPoint/,
    ],
    ["photo.jpg", () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "binary-file", /^photo.jpg: .*JPEG/],
  ])("%s", async (name, bytes, code, message) => {
    const outcome = await outcomeOf(name, await bytes());
    expect(outcome).toMatchObject({ uri: name, setAside: { code, message: expect.stringMatching(message) } });
  });
});
