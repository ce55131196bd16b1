/**
 * The database as a library: `import { openDatabase } from "thidua/database"`. docs/database.md describes tables and views.
 *
 * @example
 * const database = await openDatabase("thidua.sqlite", "load");
 * await load(database, loadItems(records));
 * await viewRows(database, "unit_scores", { unit: "Quận 12" });
 * await database.close();
 */
export { type Database, DatabaseError, type OpenMode } from "./database.js";
export { type LoadOptions, type LoadTally, load } from "./load.js";
export { type LoadItem, loadItems } from "./loadable.js";
export { openDatabase } from "./open.js";
export { readRecord, readRecords } from "./records.js";
export { type SearchHit, type SearchOptions, search } from "./search.js";
export { type ViewColumn, type ViewRow, type ViewValue, viewRows } from "./view-rows.js";
export type { ViewName } from "./views.js";
