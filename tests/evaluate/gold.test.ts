import { expect, test } from "vitest";
import { parseGold } from "../../src/evaluate/gold.js";
import { cluster, goldJson, report } from "./sample-gold.js";

test("a gold page may leave out what only a program knows", () => {
  const { uri, encoding, page, links, reports } = parseGold(goldJson([report()]));
  expect({ uri, encoding, links }).toEqual({ uri: "http://x.example.vn/1", encoding: "utf-8", links: [] });
  expect(page).toMatchObject({ kind: "article", title: "Giao ban", siteName: null });
  expect(reports).toEqual([report()]);
});

test.each<[json: string, message: string]>([
  ["{", "gold.json is no JSON: "],
  ["[]", "gold.json must be an object"],
  [goldJson([report()], { report: [] }), "gold.json: /report is no field of a gold page"],
  [goldJson([report()], { encoding: 8 }), "gold.json: /encoding must be text or null"],
  [goldJson([], {}), "gold.json: /reports must be a list of at least 1, is []"],
  [goldJson([report()], { page: null }), "gold.json: /page must be object, is null"],
  [goldJson([cluster(1.5)]), "gold.json: /reports/0/cluster/number must be integer or null, is 1.5"],
  [goldJson([{} as never]), "; and 8 more"],
])("%s", (json, message) => {
  expect(() => parseGold(json)).toThrow(message);
});
