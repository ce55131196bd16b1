import { sql } from "kysely";
import type { Database } from "./database.js";
import { tableNames, tableOf } from "./tables/index.js";

/** Takes out names that no fact has any more, so that a database holds the same whatever was in it before. */
export async function sweepNames({ query }: Database): Promise<void> {
  // Clusters name units.
  for (const name of ["clusters", "units"] as const) {
    const key = tableOf(name).key[0]!;
    const used = columnsOf(name).map(
      ([table, column]) =>
        sql`not exists (select 1 from ${sql.table(table)} where ${sql.ref(`${table}.${column}`)} = ${sql.ref(`${name}.${key}`)})`,
    );
    await sql`delete from ${sql.table(name)} where ${sql.join(used, sql` and `)}`.execute(query);
  }
}

/** Every column that points to the table. */
function columnsOf(target: string): [string, string][] {
  return tableNames.flatMap((table) =>
    Object.entries(tableOf(table).columns)
      .filter(([, column]) => column.references === target)
      .map(([column]): [string, string] => [table, column]),
  );
}
