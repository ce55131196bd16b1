import { type ColumnBuilderCallback, type ColumnDataType, type Kysely, type Migration, sql } from "kysely";
import { documentation } from "./documentation.js";
import type { Engine } from "./engine.js";
import { createIndexes } from "./indexes.js";
import { searchColumns } from "./search-index.js";
import type { Column, ColumnType, Table } from "./table.js";
import { schemaVersion, tableNames, tableOf } from "./tables/index.js";
import { views } from "./views.js";

/**
 * One migration a schema version, for both engines: what the tables say came with that version is added, the views are
 * made anew, and the documentation is written into the database. A version once released never changes.
 */
export function migrationsFor(engine: Engine): Record<string, Migration> {
  const versions = Array.from({ length: schemaVersion }, (_, index) => index + 1);
  return Object.fromEntries(versions.map((version) => [nameOf(version), { up: (db) => migrate(db, engine, version) }]));
}

function nameOf(version: number): string {
  return `version-${String(version).padStart(3, "0")}`;
}

async function migrate(db: Kysely<unknown>, engine: Engine, version: number): Promise<void> {
  for (const name of Object.keys(views).reverse()) await db.schema.dropView(name).ifExists().execute();
  if (version === 1) await createDocumentation(db, engine);
  for (const name of tableNames) {
    const table = tableOf(name);
    if (table.since === version) await createTable(db, engine, name, table);
    else if (table.since < version) await addColumns(db, engine, name, table, version);
  }
  if (version === 1) for (const statement of searchColumns(engine)) await sql.raw(statement).execute(db);
  await createIndexes(db, engine, version);
  // Views read the newest tables.
  if (version < schemaVersion) return;
  for (const [name, view] of Object.entries(views)) {
    await db.schema
      .createView(name)
      .as(sql.raw(view.sql(engine)))
      .execute();
  }
  await document(db, engine);
}

const types: Readonly<Record<Engine, Readonly<Record<ColumnType, ColumnDataType>>>> = {
  sqlite: {
    integer: "integer",
    real: "real",
    text: "text",
    boolean: "integer",
    day: "text",
    json: "text",
    prose: "text",
  },
  postgres: {
    integer: "bigint",
    real: "double precision",
    text: "text",
    boolean: "boolean",
    day: "date",
    json: "json",
    prose: "text",
  },
};

async function createTable(db: Kysely<unknown>, engine: Engine, name: string, table: Table): Promise<void> {
  let create = db.schema.createTable(name);
  for (const [columnName, column] of Object.entries(table.columns)) {
    // A younger column comes with its own version, in new databases as in old ones.
    if (column.since !== undefined && column.since > table.since) continue;
    create = create.addColumn(columnName, types[engine][column.type], definition(engine, columnName, column));
  }
  create = create.addPrimaryKeyConstraint(`${name}_key`, table.key as never);
  if (table.parent) {
    const { table: parent, columns } = table.parent;
    const target = tableOf(parent as never).key as string[];
    create = create.addForeignKeyConstraint(`${name}_parent`, columns as never, parent, target, (constraint) =>
      constraint.onDelete("cascade"),
    );
  }
  // Rows of one page lie together under their key; a table numbered by one column has its number as SQLite's own row id.
  if (engine === "sqlite") create = create.modifyEnd(isNumbered(table) ? sql`strict` : sql`strict, without rowid`);
  await create.execute();
  await createUnique(db, name, table, table.since);
}

async function addColumns(db: Kysely<unknown>, engine: Engine, name: string, table: Table, version: number) {
  for (const [columnName, column] of Object.entries(table.columns)) {
    if (column.since !== version) continue;
    await db.schema
      .alterTable(name)
      .addColumn(columnName, types[engine][column.type], definition(engine, columnName, column))
      .execute();
  }
  if (table.unique?.[version]) await sql`drop index ${sql.ref(`${name}_unique`)}`.execute(db);
  await createUnique(db, name, table, version);
}

async function createUnique(db: Kysely<unknown>, name: string, table: Table, version: number): Promise<void> {
  const parts = table.unique?.[version];
  if (parts === undefined) return;
  const unique = sql.raw(parts.map((part) => `(${part})`).join(", "));
  await sql`create unique index ${sql.ref(`${name}_unique`)} on ${sql.table(name)} (${unique})`.execute(db);
}

function definition(engine: Engine, name: string, column: Column): ColumnBuilderCallback {
  return (builder) => {
    // SQLite would make a generated value with each row that is inserted, only to see that it is not null.
    const mayBeNull = column.nullable || (column.generated !== undefined && engine === "sqlite");
    let built = mayBeNull ? builder : builder.notNull();
    if (column.generated) built = built.generatedAlwaysAs(sql.raw(column.generated));
    if (column.generated && engine === "postgres") built = built.stored();
    if (column.references) built = built.references(`${column.references}.${keyOf(column.references)}`);
    return column.type === "boolean" && engine === "sqlite" ? built.check(sql`${sql.ref(name)} in (0, 1)`) : built;
  };
}

function isNumbered(table: Table): boolean {
  return table.key.length === 1 && table.columns[table.key[0]!]!.type === "integer";
}

function keyOf(name: string): string {
  return tableOf(name as never).key[0]!;
}

async function createDocumentation(db: Kysely<unknown>, engine: Engine): Promise<void> {
  if (engine === "postgres") return;
  await db.schema
    .createTable("documentation")
    .addColumn("table_name", "text", (column) => column.notNull())
    .addColumn("column_name", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("documentation_key", ["table_name", "column_name"])
    .modifyEnd(sql`strict, without rowid`)
    .execute();
}

/** PostgreSQL has comments for it; in SQLite it is a table, where an empty column name means the table itself. */
async function document(db: Kysely<unknown>, engine: Engine): Promise<void> {
  if (engine === "sqlite") await sql`delete from documentation`.execute(db);
  for (const { kind, name, column, text } of documentation()) {
    if (engine === "sqlite") {
      await sql`insert into documentation values (${name}, ${column ?? ""}, ${text})`.execute(db);
    } else if (column === null) {
      await sql`comment on ${sql.raw(kind)} ${sql.table(name)} is ${sql.lit(text)}`.execute(db);
    } else {
      await sql`comment on column ${sql.ref(`${name}.${column}`)} is ${sql.lit(text)}`.execute(db);
    }
  }
}
