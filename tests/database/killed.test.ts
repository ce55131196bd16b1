import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { madeRecords } from "../../bench/made-records.mjs";
import type { PageRecord } from "../../src/record.js";
import { cli, folderWith, thidua } from "../cli/run.js";
import { long } from "../sized.js";
import { contentOf, recordsIn, testEngines, using } from "./engines.js";

const engines = await testEngines();
/** A batch is 250 pages: killed before, within and after the first. */
const killAt = long ? [0, 1, 500] : [1, 250];
const records = [...madeRecords(long ? 900 : 520, { seed: 7 })];
const byUri = new Map(records.map((record) => [record.source.uri, record]));
const folder = await folderWith({});
const file = join(folder, "records.ndjson");
await writeFile(file, records.map((record) => `${JSON.stringify(record)}\n`).join(""));

/** Starts a load and kills it, as a power cut would, when the database has so many pages. */
async function killedAt(address: string, pages: number): Promise<boolean> {
  const child: ChildProcess = spawn(process.execPath, [cli, "load", file, "--to", address], { stdio: "ignore" });
  let running = true;
  const ended = new Promise<boolean>((done) =>
    child.once("exit", (_, signal) => {
      running = false;
      done(signal === "SIGKILL");
    }),
  );
  while (running && (await pagesIn(address)) < pages) await new Promise((done) => setTimeout(done, 10));
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
    let killed = 0;
    for (const pages of killAt) {
      if (await killedAt(address, pages)) killed += 1;
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
