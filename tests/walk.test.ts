import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explanation } from "../src/cli/explain.js";
import { analyse } from "../src/extract.js";

const docs = readFileSync("docs/architecture.md", "utf8");
const fenced = (language: string): string => {
  const found = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "m").exec(docs)?.[1];
  if (found === undefined) throw new Error(`docs/architecture.md has no block of ${language}`);
  return found;
};

test("the page that docs/architecture.md walks through is explained as it says", () => {
  const analysis = analyse(new TextEncoder().encode(fenced("html")), { uri: "http://tin.example.vn/a" });
  const explained = explanation(analysis, (_, text) => text);
  const lines = fenced("explain").trimEnd().split("\n");
  expect(lines.length).toBeGreaterThan(6);
  expect(lines.filter((line) => !explained.includes(line))).toEqual([]);
});

test("and what the fields hold is what it says", () => {
  const { record } = analyse(new TextEncoder().encode(fenced("html")), { uri: "http://tin.example.vn/a" });
  const [report] = record.reports;
  expect(record.blocks?.map(({ kind }) => kind)).toEqual([
    ...["title", "paragraph", "paragraph", "paragraph", "item", "item", "paragraph", "item"],
  ]);
  expect(report).toMatchObject({
    cluster: { number: 3 },
    meeting: { year: 2019, date: { edtf: "2020-01-12" }, host: { name: "Quận 5" } },
    members: [{ name: "Quận 5" }, { name: "Quận 6" }, { name: "Quận 8" }],
    officials: [{ roles: [{ organisation: "Quận ủy Quận 5" }] }],
    awards: [
      { unit: { name: "Quận 6" }, status: "proposed" },
      { unit: { name: "Quận 8" }, status: "proposed" },
    ],
    plannedEvents: [{ round: 1, date: { edtf: "2020-03-15" }, venue: "Quận 8" }],
  });
  expect(record.evidence["/reports/0/officials/0/roles/0/organisation"]?.[0]?.certainty).toBe("inferred");
});
