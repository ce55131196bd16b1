import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { momentAfter } from "../../src/corrections/compose.js";
import { readCorrections, saveCorrection } from "../../src/corrections/folder.js";
import { parseCorrection } from "../../src/corrections/parse.js";
import { recordWith, say, score } from "./say.js";

const read = recordWith([score("Quận 10", 98)]);
const change = say(read, { action: "change", pointer: "/reports/0/scores/0/points", value: 100 });
const newFolder = () => mkdtemp(join(tmpdir(), "thidua-corrections-"));

test("what is saved is read again, each a file of its own", async () => {
  const folder = await newFolder();
  const more = [
    change,
    say(read, { action: "reject", pointer: "/reports/0/scores/0", note: "tự chấm", author: "Lan" }),
  ];
  for (const one of more) await saveCorrection(folder, one);
  expect(await readCorrections(folder)).toEqual({ corrections: more, problems: [] });
  expect((await readdir(join(folder, change.page))).sort()).toEqual(more.map(({ id }) => `${id}.json`));
});

test("a folder that does not exist has no corrections", async () => {
  expect(await readCorrections("/nonexistent/corrections")).toEqual({ corrections: [], problems: [] });
});

test("a file is never written over", async () => {
  const folder = await newFolder();
  await saveCorrection(folder, change);
  const path = join(folder, change.page, `${change.id}.json`);
  const before = await readFile(path, "utf8");
  await expect(saveCorrection(folder, { ...change, value: 5 })).rejects.toThrow("EEXIST");
  expect(await readFile(path, "utf8")).toBe(before);
});

test("what is wrong with a file is told by file, line and mend; the others are read", async () => {
  const folder = await newFolder();
  await saveCorrection(folder, change);
  const place = join(folder, change.page);
  await writeFile(join(place, "broken-file.json"), "{");
  await writeFile(join(place, "elsewhere-1.json"), JSON.stringify(change));
  await writeFile(join(place, ".half-written.tmp"), "{");
  await mkdir(join(folder, "notes"));
  const { corrections, problems } = await readCorrections(folder);
  expect(corrections).toEqual([change]);
  expect(problems.map((line) => line.slice(place.length + 1))).toEqual([
    expect.stringMatching(/^broken-file\.json:1: is no JSON here/),
    `elsewhere-1.json:1: id: is ${change.id}, but the file is elsewhere-1.json: rename the file`,
  ]);
});

describe("a correction that is none", () => {
  test.each<[spoilt: object, message: string]>([
    [{ action: "acept" }, 'action: must be "accept" or "change" or "add" or "reject" or "undo"'],
    [{ value: undefined }, "value: is missing: change needs one"],
    [{ action: "accept", before: undefined }, "before: is missing: the value that is accepted"],
    [{ action: "undo" }, "undoes: is missing: the id of what no longer counts"],
    [{ pointer: "/text" }, "pointer: must be a JSON Pointer into page, links or reports"],
    [{ pointer: "" }, "pointer: names the whole page, which can only be accepted"],
    [{ pointer: "/reports/0/scores/-" }, 'pointer: ends in /-, the end of a list: only "add" does'],
    [{ span: { start: 0, end: 2, exact: "CỤM" } }, "span.exact: has 3 characters, start to end 2"],
    [{ at: "yesterday" }, "at: must match format"],
    [{ pgae: "" }, 'pgae: is unknown: did you mean "page"?'],
  ])("%j", (spoilt, message) => {
    const parsed = parseCorrection(JSON.stringify({ ...change, ...spoilt }));
    expect("problems" in parsed ? parsed.problems[0]!.message : "read").toContain(message);
  });
});

test("the moment of what is said is later than all that was said before, whatever the clock shows", () => {
  const noon = Date.UTC(2026, 10, 22, 12);
  const at = "2026-11-22T20:00:00+07:00";
  expect(momentAfter([], noon)).toBe("2026-11-22T12:00:00.000Z");
  expect(momentAfter([{ ...change, at }], noon)).toBe("2026-11-22T13:00:00.001Z");
});

test("killed in the middle of saves: every file is whole", async () => {
  const folder = await newFolder();
  const saver = `
    import { saveCorrection } from ${JSON.stringify(join(process.cwd(), "dist/corrections/folder.js"))};
    const change = ${JSON.stringify(change)};
    for (let n = 0; ; n++) {
      const id = "saved-" + String(n).padStart(6, "0");
      await saveCorrection(${JSON.stringify(folder)}, { ...change, id, note: "x".repeat(20000) });
      process.stdout.write(id + "\\n");
    }`;
  for (const after of [1, 7, 20]) {
    const child = spawn(process.execPath, [
      "--input-type=module",
      "--eval",
      saver.replace("saved-", `saved-${after}-`),
    ]);
    let said = "";
    await new Promise<void>((done) => {
      child.stdout.on("data", (chunk: Buffer) => {
        said += chunk;
        if (said.split("\n").length > after) child.kill("SIGKILL");
      });
      child.on("close", () => done());
    });
    const { corrections, problems } = await readCorrections(folder);
    const told = said.split("\n").slice(0, -1);
    expect(problems).toEqual([]);
    expect(told.filter((id) => !corrections.some((one) => one.id === id))).toEqual([]);
  }
});
