import { openSqliteFile } from "../src/sqlite.js";

/** Runs SQL on a file that another program might have made. */
export function runSql(path: string, sql: string): void {
  const file = openSqliteFile(path);
  file.exec(sql);
  file.close();
}
