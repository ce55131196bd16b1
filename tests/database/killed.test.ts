import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { madeRecords } from "../../bench/made-records.mjs";
import type { PageRecord } from "../../src/record.js";
import { openSqliteFile } from "../../src/sqlite.js";
import { cli, folderWith, thidua } from "../cli/run.js";
import { long } from "../sized.js";
import { contentOf, loadInto, recordsIn, testEngines, using } from "./engines.js";

const engines = await testEngines();
/** Killed within the first batch and behind it. */
const killAt = long ? [2, 500] : [2, 100];
const records = [...madeRecords(long ? 900 : 520, { seed: 7 })];
const byUri = new Map(records.map((record) => [record.source.uri, record]));
const folder = await folderWith({});
const file = join(folder, "records.ndjson");
await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));

/** Starts a load and kills it, as a power cut would, when it is time. */
async function killedWhen(address: string, isTime: () => Promise<boolean>): Promise<boolean> {
  const child: ChildProcess = spawn(process.execPath, [cli, "load", file, "--to", address], { stdio: "ignore" });
  let running = true;
  const ended = new Promise<boolean>((done) =>
    child.once("exit", (_, signal) => {
      running = false;
      done(signal === "SIGKILL");
    }),
  );
  while (running && !(await isTime())) await new Promise((done) => setTimeout(done, 10));
  child.kill("SIGKILL");
  return ended;
}

/** 0 also where there is no database yet. */
async function pagesIn(address: string): Promise<number> {
  const count = using(address, "read", ({ query }) =>
    query
      .selectFrom("pages")
      .select(({ fn }) => fn.countAll().as("pages"))
      .executeTakeFirstOrThrow(),
  );
  return count.then(({ pages }) => Number(pages)).catch(() => 0);
}

describe.each(engines)("$engine", ({ skipped, newAddress }) => {
  test.skipIf(skipped)("a load killed at any moment leaves whole pages, and the next load the rest", async () => {
    const address = await newAddress();
    // Begun: into a database that is not there SQLite loads in another way.
    await loadInto(address, records.slice(0, 1));
    let killed = 0;
    for (const pages of killAt) {
      if (await killedWhen(address, async () => (await pagesIn(address)) >= pages)) killed += 1;
      // What is there is complete: every page that is there at all comes back as it was.
      const partial = await using(address, "load", recordsIn);
      for (const record of partial) expect(record).toEqual(byUri.get(record.source.uri));
    }
    expect(killed).toBeGreaterThan(killAt.length - 2);
    expect(await thidua(["load", file, "--to", address])).toMatchObject({ code: 0 });
    const repaired = await using(address, "read", async (database) => ({
      records: await recordsIn(database),
      content: await contentOf(database),
    }));
    const inOrder = (list: readonly PageRecord[]) => [...list].sort((x, y) => (x.source.uri! < y.source.uri! ? -1 : 1));
    expect(inOrder(repaired.records)).toEqual(inOrder(records));

    const fresh = await newAddress();
    await thidua(["load", file, "--to", fresh]);
    expect(repaired.content).toEqual(await using(fresh, "read", contentOf));
  });
});

test("a first load into SQLite that is killed leaves no database, and the next begins anew", async () => {
  const address = join(await folderWith({}), "thidua.sqlite");
  const beside = `${address}.loading`;
  const sizes = long ? [0, 20_000, 1_000_000, 5_000_000] : [20_000, 2_000_000];
  for (const size of sizes) {
    const isTime = async () => (statSync(beside, { throwIfNoEntry: false })?.size ?? -1) >= size;
    expect(await killedWhen(address, isTime)).toBe(true);
    expect(existsSync(address)).toBe(false);
  }
  // While one load makes it, another is refused.
  const locked = openSqliteFile(beside);
  locked.exec("begin exclusive");
  expect(await thidua(["load", file, "--to", address])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("is in use by another program"),
  });
  locked.close();
  expect(await thidua(["load", file, "--to", address])).toMatchObject({ code: 0 });
  expect(await readdir(dirname(address))).toEqual(["thidua.sqlite"]);
  const made = await using(address, "read", recordsIn);
  expect(made).toHaveLength(records.length);
  for (const record of made) expect(record).toEqual(byUri.get(record.source.uri));
});
