import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { load } from "../../src/database/load.js";
import { tableNames, tableOf } from "../../src/database/tables/index.js";
import { sampleRecord } from "../sample-record.js";
import { itemsOf, recordsIn, testEngines, using } from "./engines.js";

const engines = await testEngines();
const inTables = tableNames.flatMap((table) =>
  (tableOf(table).indexes ?? []).map((columns) => `${table}_${columns.join("_")}`),
);

async function indexesOf({ engine, query }: Database): Promise<string[]> {
  const names =
    engine === "sqlite"
      ? sql<{ name: string }>`select name from sqlite_master where type = 'index' and sql is not null`
      : sql<{ name: string }>`select indexname as name from pg_indexes where schemaname = 'public'`;
  return (await names.execute(query)).rows.map(({ name }) => name);
}

describe.each(engines)("$engine", ({ engine, skipped, newAddress }) => {
  const wanted = [...inTables, ...(engine === "postgres" ? ["texts_words", "texts_folded_words"] : [])];

  test.skipIf(skipped)("a first load fills tables that have no indexes yet, and makes them", async () => {
    await using(await newAddress(), "load", async (database) => {
      expect(await indexesOf(database)).toEqual(expect.arrayContaining(wanted));
      const during: string[][] = [];
      const guard = async () => void during.push(await indexesOf(database));
      await load(database, itemsOf([sampleRecord("https://x.vn/a")]), { guard });
      expect(during[0]!.filter((name) => wanted.includes(name))).toEqual([]);
      expect(await indexesOf(database)).toEqual(expect.arrayContaining(wanted));
      // A database that others use keeps them.
      await load(database, itemsOf([sampleRecord("https://x.vn/b")]), { guard });
      expect(during[1]).toEqual(expect.arrayContaining(wanted));
    });
  });

  test.skipIf(skipped)("indexes that a killed first load has not made are made by the next", async () => {
    const address = await newAddress();
    await using(address, "load", async (database) => {
      const killed = new Error("killed");
      const guard = async () => {
        throw killed;
      };
      await expect(load(database, itemsOf([sampleRecord("https://x.vn/a")]), { guard })).rejects.toBe(killed);
    });
    await using(address, "load", async (database) => {
      expect((await indexesOf(database)).filter((name) => wanted.includes(name))).toEqual([]);
      await load(database, itemsOf([sampleRecord("https://x.vn/a")]));
      expect(await indexesOf(database)).toEqual(expect.arrayContaining(wanted));
    });
  });

  test.skipIf(skipped)("characters that mean something to the database's own format are characters", async () => {
    const record = sampleRecord("https://x.vn/a\\b");
    record.page.title = "\\N";
    record.page.author = "a\tb\\tc\nd\\ne\rf\\.";
    record.page.siteName = "\\.";
    record.page.language = "";
    await using(await newAddress(), "load", async (database) => {
      await load(
        database,
        itemsOf([record, ...new Array(200).fill(0).map((_, n) => sampleRecord(`https://x.vn/${n}`))]),
      );
      expect((await recordsIn(database))[0]).toEqual(record);
    });
  });
});
