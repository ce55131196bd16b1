import { describe, expect, test } from "vitest";
import { madeRecords } from "../../bench/made-records.mjs";
import { splitRecord } from "../../src/database/written-record.js";
import { sampleRecord } from "../sample-record.js";
import { fixtureRecords } from "./engines.js";

const entry = { start: 0, end: 3, exact: "CỤM", rule: "test/sample", certainty: "stated" };

function line(evidence: unknown): string {
  return JSON.stringify({ ...sampleRecord(), evidence });
}

test("what thidua writes is taken apart, and its parts together are the record", () => {
  const records = [...madeRecords(20), ...fixtureRecords(), sampleRecord()];
  for (const record of records) {
    const split = splitRecord(Buffer.from(JSON.stringify(record)));
    expect(split, record.source.uri ?? "").not.toBeNull();
    const { rest, text, evidence } = split!;
    const together = { ...JSON.parse(rest), text: text.toString(), evidence: JSON.parse(evidence.toString()) };
    expect(together).toEqual(record);
  }
});

describe("every quotation is read", () => {
  test.each(['"', "\\", '\\"', "\n", "\u0001", "\u{1f600}", '},"issues":[', ',"evidence":{', "]}", "ỵ\u0085"])(
    "%j",
    (exact) => {
      const json = line({ "/page/title": [{ ...entry, exact }, entry], "/text": [{ ...entry, exact: exact + exact }] });
      const split = splitRecord(Buffer.from(json));
      expect(JSON.parse(split!.evidence.toString())).toEqual(JSON.parse(json).evidence);
    },
  );
});

test("a record without blocks is taken apart too", () => {
  const { blocks: _, ...record } = { ...sampleRecord(), blocks: [] };
  expect(JSON.parse(splitRecord(Buffer.from(JSON.stringify(record)))!.rest)).toEqual({
    ...record,
    text: "",
    evidence: {},
  });
});

describe("every text is read", () => {
  test.each([
    "",
    '"',
    "\\",
    '\\"',
    "\n\t",
    "\u{1f600}",
    '","evidence":{',
    ',"text":"',
    '},"issues":[',
    "ỵ\u0085\u2028",
  ])("%j", (text) => {
    const json = JSON.stringify({ ...sampleRecord(), text });
    expect(splitRecord(Buffer.from(json))!.text.toString()).toBe(text);
  });
});

describe("what is written in another way is left to be parsed", () => {
  test.each([
    ["with blanks", JSON.stringify(sampleRecord(), null, 1)],
    ["no record", "{}"],
    ["cut off", line({ "/a": [entry] }).slice(0, -20)],
    ["a value without entries", line({ "/a": [] })],
    ["no pointer", line({ a: [entry] })],
    ["an unknown certainty", line({ "/a": [{ ...entry, certainty: "guessed" }] })],
    ["a negative offset", line({ "/a": [{ ...entry, start: -1 }] })],
    ["a further key", line({ "/a": [{ ...entry, more: 1 }] })],
    ["a missing key", line({ "/a": [{ start: 0, end: 1 }] })],
    ["no list", line({ "/a": entry })],
    ["a list", line([entry])],
    ["a wrong escape", line({ "/a": [{ ...entry, exact: "x-y" }] }).replace("x-y", "x\\qy")],
    ["a raw control character", line({ "/a": [{ ...entry, exact: "x-y" }] }).replace("x-y", "x\u0007y")],
    ["a leading zero", line({ "/a": [{ ...entry, end: 12345 }] }).replace("12345", "012")],
    ["a comma too many", line({ "/a": [entry] }).replace('"stated"}]', '"stated"},]')],
    ["a comma too few", line({ "/a": [entry, entry] }).replace("},{", "}{")],
    ["a text with what looks like a letter by its number", JSON.stringify({ ...sampleRecord(), text: "\\u0041" })],
    ["a text with a letter by its number", JSON.stringify({ ...sampleRecord(), text: "a\u0007b" })],
    ["a text with a wrong escape", JSON.stringify({ ...sampleRecord(), text: "x-y" }).replace("x-y", "x\\qy")],
    ["a text with a raw line feed", JSON.stringify({ ...sampleRecord(), text: "x-y" }).replace("x-y", "x\ny")],
    ["a text that is no string", JSON.stringify({ ...sampleRecord(), text: 1 })],
    ["text twice", line({}).replace(',"issues"', ',"text":"","issues"')],
    ["a key between text and evidence", line({}).replace(',"evidence"', ',"id":"0","evidence"')],
    ["keys in another order", JSON.stringify(sampleRecord(), Object.keys(sampleRecord()).sort())],
    ["evidence twice", line({ "/a": [entry] }).replace(',"issues"', ',"evidence":{},"issues"')],
  ])("%s", (_, json) => {
    expect(splitRecord(Buffer.from(json))).toBeNull();
  });
});

test("bytes that are no UTF-8 are left to be parsed", () => {
  const json = Buffer.from(line({ "/a": [{ ...entry, exact: "x-y" }] }));
  json[json.indexOf("x-y") + 1] = 0xff;
  expect(splitRecord(json)).toBeNull();
});
