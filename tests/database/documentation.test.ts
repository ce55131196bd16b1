import { readFile } from "node:fs/promises";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { tableNames } from "../../src/database/tables/index.js";
import { views } from "../../src/database/views.js";
import { fixtureRecords, loadInto, testEngines, using } from "./engines.js";

const engines = await testEngines();
const guide = await readFile("docs/database.md", "utf8");

/** Every ```sql block; one for a single engine names it, and the table of documentation is SQLite's alone. */
const queries = [...guide.matchAll(/^```sql ?(\w*)\n(.*?)^```$/gms)].map(([, engine, query]) => ({
  query: query!.trim().replace(/;$/, ""),
  engine: engine || (query!.includes("from documentation") ? "sqlite" : null),
}));

test("the guide names every table and view", () => {
  const missing = [...tableNames, ...Object.keys(views)].filter((name) => !guide.includes(`\`${name}\``));
  expect(missing).toEqual([]);
  expect(queries.length).toBeGreaterThan(8);
});

describe.each(engines)("$engine", ({ engine, skipped, newAddress }) => {
  test.skipIf(skipped)("every query of the guide finds something in the fixture pages", async () => {
    const address = await newAddress();
    await loadInto(address, fixtureRecords());
    await using(address, "read", async (database) => {
      for (const { query } of queries.filter((each) => each.engine === null || each.engine === engine)) {
        const { rows } = await sql.raw(query).execute(database.query);
        expect(rows.length, query).toBeGreaterThan(0);
      }
    });
  });
});
