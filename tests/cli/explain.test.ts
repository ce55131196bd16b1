import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Explained } from "../../src/cli/explain.js";
import { explanation } from "../../src/cli/explain.js";
import type { Block } from "../../src/types.js";
import { sampleRecord } from "../sample-record.js";
import { inProcess } from "./in-process.js";
import { folderWith, goodPage, thidua } from "./run.js";

test("prints the text block by block, each annotation marked, numbered and explained", () => {
  const record = sampleRecord();
  record.issues.push({ severity: "warning", code: "odd-score", message: "seems odd", pointer: "/reports/0/scores/0" });
  const block = (start: number, end: number, kind: Block["kind"]): Block => ({
    start,
    end,
    kind,
    level: kind === "heading" ? 2 : null,
    indent: 0,
    align: null,
    bold: false,
    cell: null,
  });
  const analysis: Explained = {
    record,
    document: { text: record.text, blocks: [block(0, 13, "heading"), block(14, 77, "paragraph")] },
    annotations: [
      { start: 19, end: 28, type: "date", value: "2018-03-09", rule: "date/day-month-year" },
      { start: 34, end: 41, type: "unit", value: { code: "771" }, rule: "unit/named" },
      { start: 43, end: 55, type: "person", value: "Lê Văn A", rule: "person/honorific" },
      { start: 47, end: 55, type: "name", value: "Lê Văn A", rule: "person/name" },
      { start: 0, end: 13, type: "cluster", value: 2, rule: "cluster/number" },
    ],
    decisions: () => [
      {
        about: "year",
        start: 19,
        end: 28,
        value: "2018",
        rule: "year/lead",
        from: { start: 0, end: 3 },
        losers: [{ value: "2017", rule: "year/behind-page" }],
      },
      { about: "mood", start: 19, end: 28, value: "told", rule: "told/word", from: null, losers: [] },
      { about: "lead", start: 14, end: 77, value: "CỤM THI ĐUA 2", rule: "lead/heading", from: null, losers: [] },
      { about: "whose", start: 34, end: 41, value: "Quận 10", rule: "whose/host", from: null, losers: [] },
    ],
  };
  const plain = explanation(analysis, (_, text) => text);
  expect(plain.split("\n")).toEqual([
    "pages/giao-ban.html · utf-8 · nukeviet · 5 annotations",
    "",
    "── heading 2 · 0–13",
    "⟦CỤM THI ĐUA 2⟧¹",
    '  [1] 0–13 cluster "CỤM THI ĐUA 2" → 2 [cluster/number]',
    "",
    "── paragraph · 14–77",
    "Ngày ⟦09/3/2018⟧¹, tại ⟦Quận 10⟧², ⟦ông ⟦Lê Văn A⟧⁴⟧³ đăng ký 100/100 điểm.",
    '  [1] 19–28 date "09/3/2018" → "2018-03-09" [date/day-month-year]',
    '  [2] 34–41 unit "Quận 10" → {"code":"771"} [unit/named]',
    '  [3] 43–55 person "ông Lê Văn A" → "Lê Văn A" [person/honorific]',
    '  [4] 47–55 name "Lê Văn A" → "Lê Văn A" [person/name]',
    '  year of "09/3/2018" → 2018 [year/lead] from "CỤM", not 2017 [year/behind-page]',
    '  mood of "09/3/2018" → told [told/word]',
    '  lead "CỤM THI ĐUA 2" [lead/heading]',
    '  whose of "Quận 10" → Quận 10 [whose/host]',
    "",
    "issues",
    "  warning odd-score /reports/0/scores/0: seems odd",
    "",
  ]);
  const coloured = explanation(analysis, (format, text) => `<${format}>${text}</>`);
  expect(coloured.replace(/<[^>]*>/g, "")).toBe(plain);
});

test("as a command: without colours where no terminal is", async () => {
  const cwd = await folderWith({ "page.html": goodPage });
  const run = await thidua(["explain", "page.html"], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("⟦09/3/2018⟧");
  expect(run.stdout).not.toContain("\x1b");
});

test("in Vietnamese, but for names of rules and values as they are", async () => {
  const page = "fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019/page.html";
  const { stdout } = await inProcess(["explain", page, "--lang", "vi"]);
  const own = stdout
    .split("\n")
    .filter((line) => /^(?:──| {2})/.test(line))
    .map((line) => line.replace(/"(?:[^"\\]|\\.)*"|\[[^\]]*\]|→ (?:\{.*|\[.*)$/g, ""));
  expect(own.length).toBeGreaterThan(100);
  expect(
    own.filter((line) => /\b(?:of|from|not|row|column|told|phrase|whose|year|units|event|item)\b/.test(line)),
  ).toEqual([]);
  expect(stdout).toContain("việc đã diễn ra");
});

test("a missing page is one line on stderr", async () => {
  const run = await inProcess(["explain", "missing.html"]);
  expect(run).toEqual({ code: 2, stdout: "", stderr: "thidua: missing.html does not exist: check the path\n" });
});

test("schema prints the schema as it is", async () => {
  const run = await inProcess(["schema"]);
  expect(run).toEqual({ code: 0, stderr: "", stdout: readFileSync("schemas/page-record.schema.json", "utf8") });
});
