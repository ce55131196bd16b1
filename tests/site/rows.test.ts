import { describe, expect, test } from "vitest";
import type { ListState } from "../../src/site/client/list-state.js";
import { Rows } from "../../src/site/client/rows.js";
import type { ListData } from "../../src/site/lists/list.js";

const cities = ["Đà Nẵng", "An Giang", null, "Cà Mau", "Ca Lâm"];
const list: ListData = {
  name: "list",
  sorted: "",
  columns: [
    { key: "unit", label: "columnUnit", kind: "text", facet: true, values: cities },
    { key: "points", label: "columnPoints", kind: "number" },
    { key: "who", label: "columnPerson", kind: "person" },
  ],
  rows: [
    [0, 98, "Trần Văn Ánh"],
    [1, null, "Lê Thị Bình"],
    [2, 100, "Võ An"],
    [3, 98, ["Hồ Bình", "p/1.html"]],
    [0, 9.5, null],
    [4, 98, "Lê Thị Bình"],
  ],
} as unknown as ListData;
const rows = new Rows(list);
const state = (change: Partial<ListState>): ListState => ({ facets: new Map(), sort: "", words: "", at: 0, ...change });
const places = (found: readonly unknown[]) => found.map((row) => list.rows.indexOf(row as never));

describe("order", () => {
  test.each([
    ["unit", [1, 5, 3, 0, 4, 2]],
    ["-unit", [0, 4, 3, 5, 1, 2]],
    ["points", [4, 0, 3, 5, 2, 1]],
    ["-points", [2, 0, 3, 5, 4, 1]],
    // By the given name; rows that are equal keep their order, and what says nothing is last both ways.
    ["who", [2, 0, 3, 1, 5, 4]],
    ["-who", [1, 5, 3, 0, 2, 4]],
    ["nothing", [0, 1, 2, 3, 4, 5]],
  ])("%s", (sort, expected) => {
    expect(places(rows.inOrder(list.rows, sort))).toEqual(expected);
  });

  test("of a part it is that of the whole", () => {
    expect(places(rows.inOrder([list.rows[4]!, list.rows[3]!, list.rows[1]!], "unit"))).toEqual([1, 3, 4]);
  });
});

test.each([
  [{ facets: new Map([["unit", "Đà Nẵng"]]) }, [0, 4]],
  [{ facets: new Map([["unit", "Huế"]]) }, []],
  [{ facets: new Map([["points", "98"]]) }, [0, 3, 5]],
  [{ words: "da nang" }, [0, 4]],
  [{ words: "binh" }, [1, 3, 5]],
  [{ words: "Bình" }, [1, 3, 5]],
  [{ words: "bính" }, []],
  [{ words: "le thi", facets: new Map([["unit", "An Giang"]]) }, [1]],
])("narrowed %o", (change, expected) => {
  expect(places(rows.narrowed(state(change)))).toEqual(expected);
  // Asked again, what was kept gives the same.
  expect(places(rows.narrowed(state(change)))).toEqual(expected);
});

test("counts, in the order of the alphabet", () => {
  expect(rows.counts(list.rows, 0)).toEqual([
    ["An Giang", 1],
    ["Ca Lâm", 1],
    ["Cà Mau", 1],
    ["Đà Nẵng", 2],
  ]);
});
