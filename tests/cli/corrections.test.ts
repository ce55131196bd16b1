import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { composeCorrection, type Said } from "../../src/corrections/compose.js";
import { saveCorrection } from "../../src/corrections/folder.js";
import { extract } from "../../src/extract.js";
import type { PageRecord } from "../../src/record.js";
import { checkEvidence } from "../../src/validate/evidence.js";
import { folderWith, goodPage, thidua } from "./run.js";

const read = extract(goodPage, { uri: "page.html" });
const host: Said = { action: "change", pointer: "/reports/0/meeting/venue", value: "Quận 10, lầu 2" };
let cwd: string;

async function save(folder: string, said: Said, record = read) {
  const correction = composeCorrection(record, said, { at: "2026-01-01T00:00:00.000Z", random: "00000001" })!;
  await saveCorrection(join(cwd, folder), correction);
  return join(folder, correction.page, `${correction.id}.json`);
}

beforeEach(async () => {
  cwd = await folderWith({
    "page.html": goodPage,
    "thidua.config.json": '{"corrections": "ours", "sites": [{"name": "x", "start": ["http://x.invalid/"]}]}',
  });
});

const run = (...args: string[]) => thidua(["extract", "page.html", "--stdout", ...args], { cwd });

test.each<[folder: string, args: string[], applied: boolean]>([
  ["corrections", [], true],
  ["corrections", ["--no-corrections"], false],
  ["elsewhere", [], false],
  ["elsewhere", ["--corrections", "elsewhere"], true],
  ["ours", ["--config", "thidua.config.json"], true],
])("corrections in %s, extract %j", async (folder, args, applied) => {
  await save(folder, host);
  const { code, stdout, stderr } = await run(...args);
  expect(code).toBe(0);
  const record = JSON.parse(stdout) as PageRecord;
  expect(record.reports[0]!.meeting!.venue).toBe(applied ? "Quận 10, lầu 2" : "Quận 10");
  expect(checkEvidence(record)).toEqual([]);
  expect(stderr).toBe(applied ? "thidua: corrections of 1 page: 1 applied\n" : "");
});

test("the page has other bytes now: nothing is applied, and the record says so", async () => {
  await save("corrections", host, extract(`${goodPage}<!-- -->`, { uri: "page.html" }));
  const { code, stdout, stderr } = await run();
  const record = JSON.parse(stdout) as PageRecord;
  expect([code, record.reports, record.issues.map(({ code }) => code)]).toEqual([
    ...[0, read.reports, [...read.issues.map(({ code }) => code), "correction-of-other-bytes"]],
  ]);
  expect(stderr).toMatch(/^thidua: corrections of 1 page: 0 applied, 1 no longer fit/);
});

test("a correction's file that is none is told of and left out, and the others count", async () => {
  const file = await save("corrections", host);
  const sound = await run();
  const path = join(cwd, file);
  const { mkdir, writeFile } = await import("node:fs/promises");
  const other = path.replace(/[^/]*$/, "20180310T000000000Z-00000000.json");
  await writeFile(other, (await readFile(path, "utf8")).replace('"change"', '"chnage"'));
  await mkdir(other.replace("0.json", "1.json"));
  await writeFile(other.replace("0.json", "2.json"), `{"value": ${"[".repeat(5000)}${"]".repeat(5000)}}`);
  const { code, stdout, stderr } = await run();
  expect({ code, stdout }).toEqual({ code: 0, stdout: sound.stdout });
  const lines = stderr.split("\n");
  expect(lines[0]).toMatch(/^thidua: corrections\/[0-9a-f]{64}\/.*\.json:\d+: action: must be "accept" or /);
  expect(lines[1]).toMatch(/^thidua: corrections\/.*1\.json: cannot be read: EISDIR/);
  expect(lines[2]).toMatch(/^thidua: corrections\/.*2\.json:1: brackets stand more than 100 deep here/);
  expect(lines[3]).toBe("thidua: what is wrong there is left out, all other corrections are applied");
  for (const name of ["0.json", "1.json", "2.json"]) await rm(other.replace("0.json", name), { recursive: true });
});

test("a named folder must be there", async () => {
  expect(await run("--corrections", "nowhere")).toMatchObject({
    ...{ code: 2, stderr: "thidua: --corrections nowhere is no folder: check its name\n" },
  });
});
