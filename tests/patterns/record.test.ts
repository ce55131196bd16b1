import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { compilePatterns } from "../../src/patterns/index.js";
import { checkEvidence } from "../../src/validate/evidence.js";
import { validateRecord } from "../../src/validate/schema.js";
import { inProcess } from "../cli/in-process.js";
import { folderWith, goodPage, thidua } from "../cli/run.js";

const settings = [
  { name: "hosts", match: "tại [<unit>#Unit]" },
  { name: "days", match: "[#Date] , [<cluster>#Cluster]" },
  { name: "more", match: "Quận 10", field: "hosts" },
  { name: "constructor", match: "không có ở đây" },
];

test("what is found stands under `custom`, with evidence for every text", () => {
  const record = extract(goodPage, { patterns: compilePatterns(settings) });
  expect(record.custom).toEqual({
    hosts: [{ text: "tại Quận 10", groups: { unit: "Quận 10" } }, { text: "Quận 10" }],
    days: [{ text: "09/3/2018, Cụm thi đua 1", groups: { 0: "09/3/2018", cluster: "Cụm thi đua 1" } }],
    constructor: [],
  });
  expect(validateRecord(record)).toEqual([]);
  expect(checkEvidence(record)).toEqual([]);
  const start = record.text.indexOf("Quận 10");
  const place = { start, end: start + 7, exact: "Quận 10", certainty: "stated" };
  expect(record.evidence["/custom/hosts/0/groups/unit"]).toEqual([{ ...place, rule: "custom/hosts" }]);
  expect(record.evidence["/custom/hosts/1/text"]).toEqual([{ ...place, rule: "custom/more" }]);
});

test("without patterns, or but for what they add, the record is the same byte by byte", () => {
  const plain = extract(goodPage);
  const { custom, ...record } = extract(goodPage, { patterns: compilePatterns(settings) });
  const evidence = Object.entries(record.evidence).filter(([pointer]) => !pointer.startsWith("/custom/"));
  expect(JSON.stringify({ ...record, evidence: Object.fromEntries(evidence) })).toBe(JSON.stringify(plain));
  expect("custom" in plain).toBe(false);
});

test("the command line takes patterns from a configuration, which needs no site", async () => {
  const config = (match: string) => `{ "patterns": [{ "name": "hosts", "match": ${JSON.stringify(match)} }] } // mine`;
  const cwd = await folderWith({
    "page.html": goodPage,
    "good.json": config("tại #Unit"),
    "bad.json": config("#Unti"),
    "both.json": `{ "patterns": [{ "name": "bad", "match": "#Unti" }, { "name": "hosts", "match": "tại #Unit" }] }`,
  });
  const good = await thidua(["extract", "page.html", "--stdout", "--config", "good.json"], { cwd });
  expect(JSON.parse(good.stdout).custom).toEqual({ hosts: [{ text: "tại Quận 10" }] });
  const bad = await inProcess(["extract", "page.html", "--stdout", "--config", "bad.json"], { cwd });
  const told = (name: string, file: string) =>
    `thidua: ${file}: pattern "${name}", column 1: #Unti is no tag: did you mean #Unit?\n  #Unti\n  ^\nthidua: it is left out, the others are used\n`;
  expect(bad).toMatchObject({ code: 0, stderr: told("hosts", "bad.json") });
  expect(JSON.parse(bad.stdout).custom).toBeUndefined();
  const both = await inProcess(["extract", "page.html", "--stdout", "--config", "both.json"], { cwd });
  expect(both).toMatchObject({ code: 0, stderr: told("bad", "both.json") });
  expect(JSON.parse(both.stdout).custom).toEqual({ hosts: [{ text: "tại Quận 10" }] });
});

test("grep prints every match with its place and surroundings, and exits like grep", async () => {
  const cwd = await folderWith({ "page.html": goodPage });
  const { text } = extract(goodPage);
  const start = text.indexOf("tại Quận 10");
  const lines = await thidua(["grep", "tại [<unit>#Unit]", "page.html", "-C", "12"], { cwd });
  expect(lines).toEqual({ code: 0, stdout: `page.html:${start}: …nghị giao ban tại Quận 10.\n`, stderr: "" });
  const json = await inProcess(["grep", "tại [<unit>#Unit]", "page.html", "--format", "ndjson"], { cwd });
  const unit = { start: start + 4, end: start + 11, text: "Quận 10" };
  expect(JSON.parse(json.stdout)).toEqual({
    uri: "page.html",
    start,
    end: start + 11,
    text: "tại Quận 10",
    groups: { unit },
  });
  expect((await inProcess(["grep", "không có", "page.html"], { cwd })).code).toBe(1);
  expect((await inProcess(["grep", "tại", "missing.html"], { cwd })).code).toBe(2);
  const wrong = await inProcess(["grep", "(tại", "page.html"], { cwd });
  expect([wrong.code, wrong.stderr.split("\n")[0]]).toEqual([
    2,
    'thidua: pattern "grep", column 1: ( is never closed: add )',
  ]);
});
