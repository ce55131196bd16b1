import { describe, expect, test } from "vitest";
import { factsOf, totalOf } from "../../src/nightly/fact-fields.js";
import { changesBetween, countFacts, type RecordChange } from "../../src/nightly/record-changes.js";
import type { PageRecord, Report, Score, Unit } from "../../src/record.js";
import { valueAt } from "../../src/validate/pointer.js";
import { sampleRecord } from "../sample-record.js";
import { sized } from "../sized.js";

type Deep = { -readonly [K in keyof PageRecord]: PageRecord[K] };

function edited(edit: (record: Deep) => void): { old: PageRecord; record: PageRecord } {
  const record = structuredClone(sampleRecord()) as Deep;
  edit(record);
  return { old: sampleRecord(), record };
}

const unit = (name: string): Unit => ({ name, type: "quận", code: null, province: null });
const score = (name: string, points: number): Score => ({
  ...{ unit: unit(name), points, max: 100, kind: "registered", criterion: null },
});
const report = (number: number | null, more: Partial<Report> = {}): Report => ({
  cluster: number === null ? null : { number, name: null, kind: "cụm" },
  ...{ meeting: null, members: [], leadership: [], officials: [], scores: [], solutions: [], awards: [] },
  ...{ plannedEvents: [], dates: [], signedBy: null, ...more },
});

/** `changed scores /reports/0/scores/1` */
const shown = (changes: readonly RecordChange[]) => changes.map((c) => `${c.change} ${c.field} ${c.pointer}`);

function between(old: Report[], now: Report[]) {
  const base = { ...sampleRecord(), evidence: {} };
  const changes = changesBetween({ ...base, reports: old }, { ...base, reports: now });
  for (const change of changes) {
    if (change.change !== "removed") expect(valueAt({ reports: now }, change.pointer)).toEqual(change.new);
    if (change.change === "removed") expect(valueAt({ reports: old }, change.pointer)).toEqual(change.old);
  }
  return changes;
}

describe("what is the same", () => {
  const cases: [name: string, edit: (record: Deep) => void][] = [
    ["everything", () => {}],
    ["other bytes", (r) => Object.assign(r, { id: "0".repeat(16), source: { ...r.source, sha256: "0".repeat(64) } })],
    ["fetched later", (r) => Object.assign(r, { source: { ...r.source, retrievedAt: "2030-01-01T00:00:00Z" } })],
  ];
  test.each(cases)("%s", (_, edit) => {
    const { old, record } = edited(edit);
    expect(changesBetween(old, record)).toEqual([]);
  });
});

describe("facts are matched by what they say", () => {
  const q3 = score("Quận 3", 98);
  const q5 = score("Quận 5", 97);
  const cases: [name: string, old: Report[], now: Report[], changes: string[]][] = [
    ["another order is no change", [report(1, { scores: [q3, q5] })], [report(1, { scores: [q5, q3] })], []],
    [
      "one more in front",
      [report(1, { scores: [q3] })],
      [report(1, { scores: [q5, q3] })],
      ["added scores /reports/0/scores/0"],
    ],
    [
      "one less in front",
      [report(1, { scores: [q5, q3] })],
      [report(1, { scores: [q3] })],
      ["removed scores /reports/0/scores/0"],
    ],
    [
      "other points, and another place",
      [report(1, { scores: [q3, q5] })],
      [report(1, { scores: [q5, score("Quận 3", 99)] })],
      ["changed scores /reports/0/scores/1"],
    ],
    [
      "equal facts count",
      [report(1, { scores: [q3, q3] })],
      [report(1, { scores: [q3] })],
      ["removed scores /reports/0/scores/1"],
    ],
    [
      "sections by their cluster",
      [report(1, { scores: [q3] }), report(2)],
      [report(2), report(1, { scores: [q3] })],
      [],
    ],
    [
      "a section more",
      [report(1, { scores: [q3] })],
      [report(2, { members: [unit("Quận 5")] }), report(1, { scores: [q3] })],
      ["added cluster /reports/0/cluster", "added members /reports/0/members/0"],
    ],
    [
      "a section less",
      [report(2, { members: [unit("Quận 5")] }), report(1, { scores: [q3] })],
      [report(1, { scores: [q3] })],
      ["removed cluster /reports/0/cluster", "removed members /reports/0/members/0"],
    ],
    [
      "the cluster of the only section",
      [report(null, { scores: [q3] })],
      [report(4, { scores: [q3] })],
      ["added cluster /reports/0/cluster"],
    ],
    [
      "facts without any name",
      [report(1, { scores: [{ ...q3, unit: null, criterion: null, points: 5 }] })],
      [report(1, { scores: [{ ...q3, unit: null, criterion: null, points: 6 }] })],
      ["changed scores /reports/0/scores/0"],
    ],
  ];
  test.each(cases)("%s", (_, old, now, changes) => expect(shown(between(old, now))).toEqual(changes));

  test("what differs within a fact is told by pointer, old and new", () => {
    const [change] = between([report(1, { scores: [q5, q3] })], [report(1, { scores: [score("Quận 3", 99), q5] })]);
    expect(change).toMatchObject({
      ...{ pointer: "/reports/0/scores/0", oldPointer: "/reports/0/scores/1", old: q3 },
      values: [{ pointer: "/reports/0/scores/0/points", old: 98, new: 99 }],
    });
  });
});

describe("what is no fact", () => {
  const cases: [name: string, edit: (record: Deep) => void, expected: object][] = [
    [
      "a title",
      (r) => Object.assign(r, { page: { ...r.page, title: "Khác" } }),
      { field: "page", pointer: "/page/title", old: sampleRecord().page.title, new: "Khác" },
    ],
    [
      "a word of the text",
      (r) => Object.assign(r, { text: `${r.text.slice(0, 10)}#${r.text.slice(11)}` }),
      { field: "text", pointer: "/text", old: sampleRecord().text[10], new: "#" },
    ],
    ["only how it was read", (r) => Object.assign(r, { evidence: {} }), { field: "evidence", pointer: "/evidence" }],
    [
      "an issue",
      (r) => Object.assign(r, { issues: [{ severity: "warning", code: "x", message: "y" }] }),
      { field: "issues" },
    ],
  ];
  test.each(cases)("%s", (_, edit, expected) => {
    const { old, record } = edited(edit);
    const changes = changesBetween(old, record);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ change: "changed", ...expected });
    expect(countFacts(changes)).toEqual({ added: 0, removed: 0, changed: 0 });
  });

  test("a long piece of text is cut", () => {
    const { old, record } = edited((r) => Object.assign(r, { text: r.text + "x".repeat(100_000) }));
    expect(JSON.stringify(changesBetween(old, record)).length).toBeLessThan(1000);
  });
});

test("all facts of a record are removed when it says nothing any more", () => {
  const { old, record } = edited((r) => Object.assign(r, { reports: [report(null)] }));
  expect(countFacts(changesBetween(old, record))).toEqual({ added: 0, removed: totalOf(factsOf(old)), changed: 0 });
});

test("thousands of facts are matched at once", () => {
  const facts = sized(10_000, 30_000);
  const many = (from: number) => [
    report(1, { scores: Array.from({ length: facts }, (_, i) => score(`Quận ${i + from}`, i % 100)) }),
  ];
  const base = sampleRecord();
  const changes = changesBetween({ ...base, reports: many(0) }, { ...base, reports: many(1) });
  expect(countFacts(changes)).toEqual({ added: 1, removed: 1, changed: facts - 1 });
});
