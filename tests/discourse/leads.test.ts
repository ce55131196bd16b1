import { describe, expect, test } from "vitest";
import { Leads } from "../../src/discourse/leads.js";
import { analyse } from "../../src/extract.js";
import { pageOf, type Row, rowsOf } from "./pages.js";

/** `2<1 4<1,3`: blocks behind the title, counted from 1, and those that govern them. */
function governed(row: Row): string {
  const { scan } = analyse(pageOf(row), { uri: row.uri });
  const leads = new Leads(scan);
  const before = scan.blocks.findIndex(({ kind }) => kind === "title");
  const all = scan.blocks.flatMap((_, b) => {
    const over = b > before ? leads.directlyOver(b) : [];
    return over.length === 0 ? [] : [`${b - before}<${over.map((k) => k - before).join(",")}`];
  });
  return all.length === 0 ? "-" : all.join(" ");
}

describe("which line governs which", () => {
  const rows = rowsOf("leads").filter(({ asked }) => asked === "governs");

  test("there are rows", () => expect(rows.length).toBeGreaterThan(10));

  for (const row of rows)
    test(`line ${row.number}: ${row.lines.join(" | ")}`, () => expect(governed(row)).toBe(row.expected));
});
