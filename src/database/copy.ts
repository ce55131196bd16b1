import type pg from "pg";
import { insertedColumns } from "./table.js";
import { type TableName, tableOf } from "./tables/index.js";

type Row = Readonly<Record<string, unknown>>;

/** What the types of `pg` leave out. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Sent at once: the rows of a batch have some megabytes. */
const chunkCharacters = 1 << 18;

/**
 * Inserts rows by PostgreSQL's COPY: the server neither plans a statement nor is sent the name of any type.
 *
 * @throws the server's error, as a query would
 */
export async function copyInto(client: pg.Client, name: TableName, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = insertedColumns(tableOf(name));
  const text = `copy "${name}" (${columns.map((column) => `"${column}"`).join(", ")}) from stdin`;
  await new Promise<void>((done, fail) => {
    client.query(new Copy(text, () => chunksOf(rows, columns), done, fail));
  });
}

/** A query as `pg` queues it. */
class Copy {
  readonly #text: string;
  readonly #chunks: () => Iterable<Buffer>;
  readonly handleReadyForQuery: () => void;
  /** Told of the server's error, and of a lost connection. */
  readonly handleError: (error: Error) => void;

  constructor(text: string, chunks: () => Iterable<Buffer>, done: () => void, fail: (error: Error) => void) {
    this.#text = text;
    this.#chunks = chunks;
    this.handleReadyForQuery = done;
    this.handleError = fail;
  }

  submit(connection: pg.Connection): void {
    connection.query(this.#text);
  }

  handleCopyInResponse(connection: CopyConnection): void {
    for (const chunk of this.#chunks()) connection.sendCopyFromChunk(chunk);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}
}

function* chunksOf(rows: readonly Row[], columns: readonly string[]): Generator<Buffer> {
  let lines = "";
  for (const row of rows) {
    for (let index = 0; index < columns.length; index += 1) {
      lines += `${index === 0 ? "" : "\t"}${written(row[columns[index]!])}`;
    }
    lines += "\n";
    if (lines.length < chunkCharacters) continue;
    yield Buffer.from(lines);
    lines = "";
  }
  if (lines !== "") yield Buffer.from(lines);
}

const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** A value in COPY's text format. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  const text = String(value);
  return special.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]!) : text;
}
