import { expect, test } from "vitest";
import { rowsOf } from "../../src/batch/report-rows.js";
import { Summary } from "../../src/cli/summary.js";
import { tableOf } from "../../src/cli/table.js";
import { sampleRecord } from "../sample-record.js";

function summaryOf(count: number): Summary {
  const summary = new Summary();
  for (let index = 0; index < count; index += 1) {
    const record = sampleRecord(`pages/giao-ban-${index}.html`);
    record.reports.push({ ...record.reports[0]!, cluster: null, meeting: null, scores: [] });
    record.reports[0]!.meeting!.venue = "Hội trường Ủy ban nhân dân Quận Phú Nhuận, Phường 10 - Quận Phú Nhuận";
    record.issues.push({ severity: "warning", code: "odd", message: "odd", pointer: "/reports/1/scores" });
    summary.add(rowsOf(record));
  }
  return summary;
}

test("one row a report, counts at the right, the venue cut to fit", () => {
  expect(tableOf(summaryOf(1), 100, (_, text) => text)).toBe(
    [
      "page        cluster  date        venue       members  officials  scores  solutions  awards  warnings",
      "────────────────────────────────────────────────────────────────────────────────────────────────────",
      "giao-ban-0  Cụm 2    2018-03-09  Hội trườn…        –          1       1          –       –         –",
      "            –        –           –                 –          1       –          –       –         1",
      "────────────────────────────────────────────────────────────────────────────────────────────────────",
      "2 reports                                          0          2       1          0       0         1",
    ].join("\n"),
  );
});

test("stays within 100 to 120 columns, whatever the terminal's width", () => {
  for (const [columns, most] of [
    [40, 100],
    [110, 110],
    [300, 120],
  ] as const) {
    const widths = tableOf(summaryOf(2), columns, (_, text) => text)
      .split("\n")
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(most);
    expect(Math.max(...widths)).toBeGreaterThan(most - 10);
  }
});

test("a long batch shows its first rows, and the totals of all", () => {
  const summary = summaryOf(300);
  const lines = tableOf(summary, 120, (_, text) => text).split("\n");
  expect(lines).toHaveLength(10 + 5);
  expect(lines.at(-3)).toBe("… 590 more");
  expect(lines.at(-1)).toMatch(/^600 reports +0 +600 +300 +0 +0 +300$/);
});
