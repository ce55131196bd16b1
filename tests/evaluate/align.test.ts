import { expect, test } from "vitest";
import { alignReports } from "../../src/evaluate/align.js";
import type { Report } from "../../src/record.js";
import { cluster, report } from "./sample-gold.js";

const none = report();
const [c1, c2, c3] = [cluster(1), cluster(2), cluster(3)];
const named = cluster(null, "các tỉnh Tây Bắc");

test.each<[name: string, gold: Report[], found: Report[], pairs: string]>([
  ["all there", [c1, c2, c3], [c1, c2, c3], "0-0 1-1 2-2"],
  ["one missing", [c1, c2, c3], [c1, c3], "0-0 1-x 2-1"],
  ["the first missing", [c1, c2], [c2], "0-x 1-0"],
  ["one too many", [c1, c2], [c1, c3, c2], "0-0 x-1 1-2"],
  ["a wrong number keeps its place", [c1, c2, c3], [c1, cluster(7), c3], "0-0 1-1 2-2"],
  ["sections not found", [c1, c2], [none], "0-0 1-x"],
  ["sections where there are none", [none], [c1, c2], "0-0 x-1"],
  ["another kind", [c1, cluster(2, null, "khối")], [c2], "0-x 1-0"],
  ["a name in another case", [none, named], [cluster(null, "Các tỉnh Tây Bắc"), c1], "0-x 1-0 x-1"],
  ["none at all", [], [], ""],
])("%s", (_, gold, found, pairs) => {
  const aligned = alignReports(gold, found).map((pair) => `${pair.gold ?? "x"}-${pair.found ?? "x"}`);
  expect(aligned.join(" ")).toBe(pairs);
});
