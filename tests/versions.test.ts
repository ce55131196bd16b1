import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { migrationsFor } from "../src/database/migrations.js";
import type { PageRecord } from "../src/record.js";
import { migrations } from "../src/store/migrations.js";
import { openStore } from "../src/store/store.js";
import { validateRecord } from "../src/validate/schema.js";
import { folderWith, thidua } from "./cli/run.js";
import { recordsIn, using } from "./database/engines.js";

const kept = readdirSync("tests/versions").sort();
const named = (name: string) => kept.filter((file) => file.startsWith(`${name}-`));
const folder = await folderWith({});

/** The file of an earlier version, unpacked. */
async function unpacked(file: string): Promise<string> {
  const path = join(folder, file.replace(/\.gz$/, ""));
  await writeFile(path, gunzipSync(readFileSync(join("tests/versions", file))));
  return path;
}

const days = ["2018-03-01", "2018-03-02", "2018-03-03"];
const daysOf = (records: readonly PageRecord[]) => records.map(({ reports }) => reports[0]!.meeting!.date!.edtf).sort();

test("a file of every version is kept: `node scripts/keep-version.mjs` makes this one's", () => {
  const numbers = (name: string, last: number) =>
    Array.from({ length: last }, (_, n) => `${name}-${String(n + 1).padStart(3, "0")}.db.gz`);
  expect(named("store")).toEqual(numbers("store", migrations.length));
  expect(named("database")).toEqual(numbers("database", Object.keys(migrationsFor("sqlite")).length));
});

test.each(named("store"))("%s is brought up to date, and says what it said", async (file) => {
  const store = openStore(await unpacked(file));
  try {
    const records = [...store.readings.records()].map((json) => JSON.parse(json) as PageRecord);
    expect(daysOf(records)).toEqual(days);
    expect(records.flatMap(validateRecord)).toEqual([]);
    expect([...store.readings.pending("all")]).toHaveLength(3);
  } finally {
    store.close();
  }
});

test.each(named("database"))("%s is brought up to date, and gives its records back", async (file) => {
  const path = await unpacked(file);
  const { records } = await using(path, "load", async (database) => ({ records: await recordsIn(database) }));
  expect(daysOf(records)).toEqual(days);
  expect(records.flatMap(validateRecord)).toEqual([]);
});

test("first loads of a new file by several programs at once, whatever the order of a page's versions", async () => {
  const database = join(folder, "new.sqlite");
  const { records } = await using(await unpacked(named("database").at(-1)!), "load", async (old) => ({
    records: await recordsIn(old),
  }));
  const loads = await Promise.all(
    [3, 1, 4, 2, 5].map(async (day) => {
      const file = join(folder, `${day}.ndjson`);
      const retrievedAt = `2018-04-0${day}T00:00:00Z`;
      const lines = records.map((record) => {
        // Other bytes each day.
        const sha256 = `${day}`.padEnd(64, record.source.sha256);
        const source = { ...record.source, sha256, retrievedAt };
        return `${JSON.stringify({ ...record, id: sha256.slice(0, 16), source })}\n`;
      });
      await writeFile(file, lines.join(""));
      return thidua(["load", file, "--to", database]);
    }),
  );
  expect(loads.map(({ code, stderr }) => ({ code, trouble: code === 0 ? "" : stderr }))).toEqual(
    loads.map(() => ({ code: 0, trouble: "" })),
  );
  const { stored } = await using(database, "read", async (loaded) => ({ stored: await recordsIn(loaded) }));
  expect(stored.map(({ source }) => source.retrievedAt)).toEqual(records.map(() => "2018-04-05T00:00:00Z"));
}, 60_000);
