import { tableNames, tableOf } from "./tables/index.js";
import { views } from "./views.js";

/** What stands in the database about a table (column null) or a column. */
export interface Note {
  readonly kind: "table" | "view";
  readonly name: string;
  readonly column: string | null;
  readonly text: string;
}

/** Everything that is documented, tables before views. */
export function documentation(): Note[] {
  const ofTables = tableNames.flatMap((name) =>
    notesOf(
      "table",
      name,
      tableOf(name).doc,
      Object.entries(tableOf(name).columns).map(([key, { doc }]) => [key, doc]),
    ),
  );
  const ofViews = Object.entries(views).flatMap(([name, view]) =>
    notesOf("view", name, view.doc, Object.entries(view.columns)),
  );
  return [...ofTables, ...ofViews];
}

function notesOf(
  kind: Note["kind"],
  name: string,
  doc: string,
  columns: readonly (readonly [string, string])[],
): Note[] {
  return [{ kind, name, column: null, text: doc }, ...columns.map(([column, text]) => ({ kind, name, column, text }))];
}
