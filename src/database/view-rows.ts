import { sql } from "kysely";
import type { Database } from "./database.js";
import { type ViewName, views } from "./views.js";

export type ViewColumn<Name extends ViewName> = keyof (typeof views)[Name]["columns"] & string;
/** SQLite gives 0 and 1 for false and true. */
export type ViewValue = string | number | boolean | null;
export type ViewRow<Name extends ViewName> = Readonly<Record<ViewColumn<Name>, ViewValue>>;

/**
 * Rows of a view whose columns have the values asked for; in the order of its columns, so that it is always the same.
 *
 * @example
 * await viewRows(database, "unit_scores", { unit: "Quận 12", kind: "registered" }); // [{ year: 2018, points: 100, … }]
 */
export async function viewRows<Name extends ViewName>(
  database: Database,
  name: Name,
  where: Partial<ViewRow<Name>> = {},
): Promise<ViewRow<Name>[]> {
  const columns = Object.keys(views[name].columns);
  const conditions = Object.entries(where as Readonly<Record<string, ViewValue>>).map(([column, value]) => {
    if (!columns.includes(column))
      throw new RangeError(`${name} has no column ${column}: it has ${columns.join(", ")}`);
    if (value === null) return sql`${sql.ref(column)} is null`;
    // SQLite has no booleans, and takes none.
    const given = database.engine === "sqlite" && typeof value === "boolean" ? Number(value) : value;
    return sql`${sql.ref(column)} = ${given}`;
  });
  const chosen = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
  const all = sql.join(columns.map((column) => sql.ref(column)));
  const { rows } = await sql<ViewRow<Name>>`select ${all} from ${sql.table(name)} ${chosen} order by ${all}`.execute(
    database.query,
  );
  return rows;
}
