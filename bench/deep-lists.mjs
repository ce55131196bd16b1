/**
 * How long the service's lists take from the first piece to the last: processor time of a piece of 50 within a database of
 * `thidua load`, SQLite or PostgreSQL (there the server's own work is in the clock only). Prints a table; asserts nothing.
 *
 *   node bench/deep-lists.mjs thidua.sqlite [seconds a list]
 */
import { openDatabase } from "../dist/database/open.js";
import { leaders, scores, solutions } from "../dist/database/questions.js";
import { search } from "../dist/database/search.js";
import { pieceOf, sliceOf } from "../dist/serve/paging.js";
import { pages } from "../dist/serve/queries.js";
import { people, units } from "../dist/serve/who.js";

const [, , address = "thidua.sqlite", seconds = "10"] = process.argv;
const database = await openDatabase(address, "read");
const lists = {
  "/people": (slice) => people(database, {}, slice),
  "/people?name=nguyen": (slice) => people(database, { name: "nguyen" }, slice),
  "/units": (slice) => units(database, {}, slice),
  "/pages": (slice) => pages(database, {}, slice),
  "/leaders": (slice) => leaders(database, {}, slice),
  "/scores?year=2018": (slice) => scores(database, { year: 2018 }, slice),
  "/scores": (slice) => scores(database, {}, slice),
  "/solutions": (slice) => solutions(database, {}, slice),
  "/solutions?like=heo": (slice) => solutions(database, { like: "heo" }, slice),
  "/search?q=khuyen+hoc": (slice) => search(database, "khuyen hoc", slice),
};
const orders = { "/people": "name", "/scores": "unit", "/solutions": "unit" };
const shown = (label, ...columns) => console.log(label.padEnd(22), ...columns.map((each) => String(each).padStart(9)));
shown("ms a piece of 50", "pieces", "items", "first", "median", "last", "worst", "clock");
for (const [path, find] of Object.entries(lists)) {
  const cost = [];
  const clock = [];
  let items = 0;
  let query = { limit: 50 };
  for (const end = performance.now() + Number(seconds) * 1000; query !== null && performance.now() < end; ) {
    const start = performance.now();
    const before = process.cpuUsage();
    const piece = pieceOf(path, query, await find(sliceOf(query)), orders[path.split("?")[0]]);
    const { user, system } = process.cpuUsage(before);
    cost.push((user + system) / 1000);
    clock.push(performance.now() - start);
    items += piece.items.length;
    const next = piece.link && new URL(/^<(.*)>/.exec(piece.link)[1], "http://localhost");
    query = next && { limit: 50, cursor: next.searchParams.get("cursor") };
  }
  const figures = [cost[0], median(cost), cost.at(-1), Math.max(...cost), median(clock)].map((each) => each.toFixed(0));
  shown(path, cost.length, items, ...figures);
}
await database.close();

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
