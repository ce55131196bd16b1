import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Json } from "../../src/corrections/correction.js";
import { extract } from "../../src/extract.js";
import { type EntryFault, entriesOf, valueOfEntries } from "../../src/review/entered.js";
import { proposalFor } from "../../src/review/proposal.js";
import { readerOf } from "../../src/review/reader.js";
import { shapeAt } from "../../src/review/shape.js";
import { wishOf } from "../../src/review/wish.js";
import { validateRecord } from "../../src/validate/schema.js";

const schema = JSON.parse(readFileSync("schemas/page-record.schema.json", "utf8"));
const page = "fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019/page.html";
const record = extract(readFileSync(page), { uri: "http://khuyenhochcm.com.vn/giao-ban-lan-1-2019" });
const reader = readerOf(record);
const shape = (pointer: string) => shapeAt(schema, pointer)!;

test.each<[pointer: string, kind: string | undefined, nullable?: boolean]>([
  ["/page/title", "text", true],
  ["/page/kind", "choice", false],
  ["/reports/0/cluster", "group", true],
  ["/reports/0/members/-", "unit", false],
  ["/reports/0/meeting/date", "date", true],
  ["/reports/0/scores/3/points", "number", false],
  ["/reports/0/scores/3/unit/code", "text", true],
  ["/reports/0/officials/1/roles/0/former", "boolean", false],
  ["/reports/0/officials/1/academicTitles/-", "text", false],
  ["/reports/0/officials", "list", false],
  ["/reports/0/dates/0/timeOfDay", "choice", true],
  ["/reports/0/nothing", undefined],
])("%s is a %s", (pointer, kind, nullable) => {
  expect(shapeAt(schema, pointer)).toEqual(kind === undefined ? null : expect.objectContaining({ kind, nullable }));
});

describe("what is proposed for selected words", () => {
  test.each<[pointer: string, words: string, expected: object | string | number | null]>([
    ["/reports/0/meeting/date", "ngày 12/7/2019", { edtf: "2019-07-12", text: "12/7/2019" }],
    ["/reports/0/dates/-", "tháng 6/2018", { edtf: "2018-06", precision: "month" }],
    ["/reports/0/meeting/date", "Hội trường", null],
    ["/reports/0/members/-", "Quận Tân Phú", { name: "Quận Tân Phú", code: "767" }],
    ["/reports/0/members/-", "Trường X", { name: "Trường X", type: "tổ chức", code: null }],
    ["/reports/0/scores/0/points", "98,5 điểm", 98.5],
    ["/reports/0/cluster/number", "Cụm II", 2],
    ["/reports/0/meeting/venue", "Hội trường A", "Hội trường A"],
    [
      "/reports/0/officials/-",
      "ông Lê Văn Tám, Chủ tịch Hội Khuyến học Quận 3",
      { name: "Lê Văn Tám", roles: [expect.objectContaining({ title: "Chủ tịch" })] },
    ],
    [
      "/reports/0/scores/-",
      "Quận 3 đăng ký 97/100 điểm",
      { points: 97, max: 100, unit: expect.objectContaining({ name: "Quận 3" }) },
    ],
    ["/reports/0/solutions/-", "Tổ dân phố học tập", { name: "Tổ dân phố học tập", unit: null }],
    ["/reports/0/meeting", "Hội trường A", { venue: null, name: "Hội trường A" }],
  ])("%s: %s", (pointer, words, expected) => {
    const proposal = proposalFor(shape(pointer), pointer, words, reader);
    if (expected !== null && typeof expected === "object") expect(proposal).toMatchObject(expected);
    else expect(proposal).toBe(expected);
  });
});

describe("what is entered", () => {
  const score = record.reports[0]!.scores[0] as unknown as Json;
  const official = record.reports[0]!.officials[0] as unknown as Json;
  const enter = (pointer: string, before: Json, fields: Record<string, string>) =>
    valueOfEntries(shape(pointer), before, fields, reader);

  test("a form that is saved as it is changes nothing", () => {
    for (const [list, items] of Object.entries(record.reports[0]!)) {
      if (!Array.isArray(items)) continue;
      items.forEach((item, k) => {
        const at = `/reports/0/${list}/${k}`;
        const entries = entriesOf(shape(at), item as unknown as Json);
        const fields = Object.fromEntries(entries.map(({ path, text }) => [path, text]));
        expect(enter(at, item as unknown as Json, fields)).toEqual(item);
      });
    }
  });
  test.each<[pointer: string, before: Json, fields: Record<string, string>, expected: object | Json]>([
    ["/reports/0/scores/0", score, { points: "98,5", unit: "Quận 3" }, { points: 98.5, unit: { code: "770" } }],
    ["/reports/0/scores/0", score, { unit: "", criterion: "  thu \u00a0 quỹ " }, { unit: null, criterion: "thu quỹ" }],
    ["/reports/0/officials/0", official, { "roles/0/title": "Trưởng ban" }, { roles: [{ title: "Trưởng ban" }] }],
    ["/reports/0/meeting/date", null, { "": "quý I năm 2018", role: "planned" }, { edtf: "2018-33", role: "planned" }],
    ["/reports/0/officials/0/roles/0/former", false, { "": "true" }, true],
    ["/page/author", "Ai", { "": "" }, null],
  ])("%s %j", (pointer, before, fields, expected) => {
    const value = enter(pointer, before, fields);
    if (expected !== null && typeof expected === "object") expect(value).toMatchObject(expected);
    else expect(value).toBe(expected);
  });
  test.each<[pointer: string, fields: Record<string, string>, key: string]>([
    ["/reports/0/scores/0/points", { "": "nhiều" }, "faultNumber"],
    ["/reports/0/scores/0/points", { "": "" }, "faultEmpty"],
    ["/reports/0/meeting/round", { "": "1,5" }, "faultNumber"],
    ["/reports/0/meeting/date", { "": "31/02/2018" }, "faultDate"],
    ["/reports/0/scores/0/kind", { "": "won" }, "faultChoice"],
  ])("%s %j: %s", (pointer, fields, key) => {
    expect(() => enter(pointer, null, fields)).toThrow(expect.objectContaining({ key }) as unknown as EntryFault);
  });
  test("proposals are valid where they stand", () => {
    const proposal = proposalFor(
      shape("/reports/0/scores/-"),
      "/reports/0/scores/-",
      "Quận 3 đăng ký 97/100 điểm",
      reader,
    );
    const report = { ...record.reports[0]!, scores: [proposal] };
    expect(validateRecord({ ...record, reports: [report] })).toEqual([]);
  });
});

test.each<[pointer: string, fields: Readonly<Record<string, string>>, path: string | null]>([
  ["/reports/0/officials/-", { name: "Ngày 12/3/2019, Cụm thi đua 3 họp tại Hội trường B" }, "field:name"],
  ["/reports/0/officials/-", { name: "Đại diện các quận và các đơn vị trực thuộc đến dự" }, "field:name"],
  ["/reports/0/officials/-", { name: "Nguyễn Thị Kim Hồng" }, null],
  ["/reports/0/officials/-", { name: "H'Yim Kđoh" }, null],
  ["/reports/0/officials/0/name", { "": "Quận 8" }, "field:"],
  ["/reports/0/leadership/-", { role: "chief", person: "Ông A, bà B" }, "field:person"],
  ["/reports/0/leadership/-", { role: "chief", person: "Lê Văn A" }, null],
  ["/reports/0/meeting/name", { "": "Hội nghị giao ban lần 1 năm 2019 của các cụm thi đua" }, null],
])("%s of %j is asked about at %s", (pointer, fields, path) => {
  const action = pointer.endsWith("-") ? "add" : "change";
  const said = { seen: 0, pointer, fields, action, quote: record.text.slice(0, 20) } as const;
  const asked = wishOf(record, schema, said);
  expect("trouble" in asked ? asked.trouble : null).toEqual(path === null ? null : { key: "faultPerson", path });
  if (path !== null)
    expect(wishOf(record, schema, { ...said, confirmed: ["faultPerson", "faultWords"] })).toHaveProperty("wish");
});
