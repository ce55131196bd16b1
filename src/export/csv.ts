import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { type AtomicFile, createAtomic } from "../write/atomic.js";
import type { Exporter } from "./exporter.js";
import type { Cell } from "./table.js";
import { allTables } from "./tables.js";

/** Rows are written in portions, so that memory stays as it is whatever the number of records. */
const portion = 2_000;

/**
 * One file a table, as spreadsheets open it: UTF-8 with a byte order mark, and nothing that could be run as a formula (such
 * text gets an apostrophe in front).
 */
export const csv: Exporter = {
  format: "csv",
  async open(folder) {
    const outputs = await Promise.all(
      allTables.map(async (table) => ({
        table,
        file: await createAtomic(join(folder, `${table.name}.csv`)),
        rows: [] as (readonly Cell[])[],
        begun: false,
      })),
    );
    const flush = async (output: (typeof outputs)[number]) => {
      const { table, file, rows, begun } = output;
      await file.append(
        stringify(rows as Cell[][], {
          bom: !begun,
          header: !begun,
          columns: table.columns.map(([name]) => name),
          escape_formulas: true,
          record_delimiter: "windows",
          quote_record_delimiter: true,
          cast: { boolean: String },
        }),
      );
      output.rows = [];
      output.begun = true;
    };
    return {
      async write(record) {
        for (const output of outputs) {
          for (const row of output.table.rows(record)) output.rows.push(row);
          if (output.rows.length >= portion) await flush(output);
        }
      },
      async close() {
        for (const output of outputs) if (output.rows.length > 0 || !output.begun) await flush(output);
        return commitAll(outputs.map(({ file }) => file));
      },
      async discard() {
        for (const { file } of outputs) await file.discard();
      },
    };
  },
};

async function commitAll(files: readonly AtomicFile[]): Promise<string[]> {
  for (const file of files) await file.commit();
  return files.map(({ path }) => path);
}
