import { readFile, writeFile } from "node:fs/promises";
import { Migrator, sql } from "kysely";
import { describe, expect, test } from "vitest";
import { documentation } from "../../src/database/documentation.js";
import { migrationsFor } from "../../src/database/migrations.js";
import { openDatabase } from "../../src/database/open.js";
import { openSqlite } from "../../src/database/sqlite.js";
import { tableNames } from "../../src/database/tables/index.js";
import { views } from "../../src/database/views.js";
import { openSqliteFile, prepare } from "../../src/sqlite.js";
import { folderWith } from "../cli/run.js";
import { extendedRecord, sampleRecord } from "../sample-record.js";
import { loadInto, recordsIn, testEngines, using } from "./engines.js";

const engines = await testEngines();

describe.each(engines)("$engine", ({ engine, skipped, newAddress }) => {
  test.skipIf(skipped)("has every table and view, and says what each column holds", async () => {
    const address = await newAddress();
    await using(address, "load", async ({ query }) => {
      const documented =
        engine === "sqlite"
          ? sql`select table_name as "table", nullif(column_name, '') as "column" from documentation`
          : sql`
            select c.relname as "table", a.attname as "column"
            from pg_description d
            join pg_class c on c.oid = d.objoid and d.classoid = 'pg_class'::regclass
            left join pg_attribute a on a.attrelid = c.oid and a.attnum = d.objsubid and d.objsubid > 0
            where c.relnamespace = 'public'::regnamespace`;
      const { rows: notes } = await documented.execute(query);
      const columns =
        engine === "sqlite"
          ? sql`select m.name as "table", c.name as "column" from sqlite_master m, pragma_table_xinfo(m.name) c
              where m.type in ('table', 'view') and m.name not like 'kysely%' and m.name not like 'search%'
                and m.name not like 'sqlite%' and m.name <> 'documentation'`
          : sql`select table_name as "table", column_name as "column" from information_schema.columns
              where table_schema = 'public' and table_name not like 'kysely%'`;
      const { rows: present } = await columns.execute(query);
      const described = (list: unknown[]) =>
        (list as { table: string; column: string | null }[]).map(({ table, column }) => `${table}.${column}`).sort();
      const tables = [...tableNames, ...Object.keys(views)].map((table) => ({ table, column: null }));
      expect(described(notes)).toEqual(described([...present, ...tables]));
    });
  });

  test.skipIf(skipped)("is made once: opening it again changes nothing", async () => {
    const address = await newAddress();
    await using(address, "load", async () => {});
    await using(address, "load", async () => {});
    await using(address, "read", async () => {});
  });

  test.skipIf(skipped)("of a newer program is refused", async () => {
    const address = await newAddress();
    await using(address, "load", ({ query }) =>
      sql`insert into kysely_migration (name, timestamp) values ('version-999', '2030')`.execute(query),
    );
    for (const mode of ["load", "read"] as const) {
      await expect(openDatabase(address, mode)).rejects.toThrow(/made by a newer thidua \(version-999\)/);
    }
  });

  test.skipIf(skipped)("that holds something else is refused and left alone", async () => {
    const address = await newAddress();
    await using(address, "load", async ({ query }) => {
      for (const view of Object.keys(views).reverse()) await query.schema.dropView(view).execute();
      await query.schema.dropTable("evidence_documents").execute();
    });
    for (const mode of ["load", "read"] as const) {
      await expect(openDatabase(address, mode)).rejects.toThrow(/holds no thidua database/);
    }
  });

  test.skipIf(skipped)("refuses facts of pages, units and clusters that are not there", async () => {
    const address = await newAddress();
    await using(address, "load", async ({ query }) => {
      await expect(
        query.insertInto("reports").values({ page: 7, report: 0, cluster: null }).execute(),
      ).rejects.toThrow();
    });
  });
});

test("every documented thing has one line of text", () => {
  expect(documentation().filter(({ text }) => text.length < 4 || text.includes("\n") || text.endsWith(" "))).toEqual(
    [],
  );
});

/** A database as an older program made it. */
async function olderDatabase(version: string): Promise<string> {
  const address = `${await folderWith({})}/a.sqlite`;
  const { query, close } = await openSqlite(address, { readonly: false });
  const migrator = new Migrator({ db: query, provider: { getMigrations: async () => migrationsFor("sqlite") } });
  expect((await migrator.migrateTo(`version-${version}`)).error).toBeUndefined();
  await close();
  return address;
}

test("a database of an older version takes in what has been added since", async () => {
  const records = [extendedRecord("https://x.vn/added"), sampleRecord("https://x.vn/not-added")];
  const address = await olderDatabase("001");
  await expect(openDatabase(address, "read")).rejects.toThrow(/made by an older thidua: run thidua load on it once/);
  await loadInto(address, records);
  expect(await using(address, "read", recordsIn)).toEqual(records);
});

/** A version that databases have been made with must stay as it is: what comes later gets a version of its own. */
test.each(["001", "002"])("version %s of the schema stays as it was released", async (version) => {
  const address = await olderDatabase(version);
  const file = openSqliteFile(address, { readonly: true });
  const made = prepare<[], { sql: string }>(
    file,
    "select sql from sqlite_master where sql is not null and name not like 'search_%' and name not like 'sqlite_%' order by type, name",
  );
  const ddl = `${made
    .all()
    .map(({ sql }) => sql)
    .filter((text) => !/^create view/i.test(text))
    .join(";\n")};\n`;
  file.close();
  const snapshot = new URL(`./version-${version}.sql`, import.meta.url);
  const released = await readFile(snapshot, "utf8").catch(() => null);
  if (released === null) await writeFile(snapshot, ddl);
  expect(ddl).toBe(released ?? "written; review it and run the tests again");
});

describe("what is no database is refused in one line", () => {
  test.each([
    ["text.sqlite", "load", /text.sqlite is no SQLite database/],
    ["missing/a.sqlite", "load", /missing\/a.sqlite cannot be made/],
    ["missing.sqlite", "read", /missing.sqlite does not exist/],
    ["mysql://x/y", "load", /mysql:\/\/ is no database that can be used/],
    [
      "postgres://thidua:geheim@127.0.0.1:1/x",
      "load",
      /postgres:\/\/thidua@127.0.0.1:1\/x cannot be reached: .*ECONNREFUSED/,
    ],
  ] as const)("%s", async (name, mode, message) => {
    const folder = await folderWith({ "text.sqlite": "Không phải cơ sở dữ liệu, chỉ là văn bản. ".repeat(50) });
    const address = name.includes("://") ? name : `${folder}/${name}`;
    const failure = await openDatabase(address, mode).catch((error: Error) => error);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toMatch(/geheim|\n/);
  });
});
