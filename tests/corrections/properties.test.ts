import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyCorrections, breachOf } from "../../src/corrections/apply.js";
import { composeCorrection } from "../../src/corrections/compose.js";
import { recordOf } from "../../src/corrections/corrected-record.js";
import type { Correction } from "../../src/corrections/correction.js";
import { nodesOf, Tree } from "../../src/corrections/tree.js";
import { extract } from "../../src/extract.js";
import type { PageRecord } from "../../src/record.js";
import { fixturePages } from "../fixture-pages.js";
import { sized } from "../sized.js";

const records = fixturePages("fixtures/pages").map(({ bytes, uri }) => extract(bytes, { uri }));

/** As other rules might read the same page: the same facts, each list of a report the other way round. */
function turned(record: PageRecord): PageRecord {
  const tree = new Tree(record);
  for (const [, node] of nodesOf(tree.root, ""))
    if (node.kind === "list" && node.name !== "reports" && node.name !== "links") node.items.reverse();
  return recordOf(record, tree, new Map(), new Set());
}

/** Of units and dates no part can be changed alone. */
const leavesOf = (record: PageRecord) =>
  Object.keys(record.evidence).filter(
    (pointer) =>
      /^\/reports\/\d+\/.*\/(?:name|points|title|person)$/.test(pointer) &&
      !/\/(?:unit|host|members\/\d+)\/name$/.test(pointer),
  );

describe("lists in another order", () => {
  test.each(records.map((record) => [record.source.uri, record] as const))("%s", (_, record) => {
    const now = turned(record);
    const leaves = leavesOf(record);
    const every = Math.ceil(leaves.length / sized(8, 1000));
    leaves.forEach((pointer, k) => {
      if (k % every !== 0) return;
      const value = pointer.endsWith("points") ? 12345 : `Tên mới ${k}`;
      const said = { action: "change", pointer, value } as const;
      const correction = composeCorrection(record, said, { at: "2026-01-01T00:00:00.000Z", random: "00000000" })!;
      const { record: corrected, verdicts } = applyCorrections(now, [correction]);
      expect([pointer, verdicts[0]!.status]).toEqual([pointer, "applied"]);
      // Turned back, nothing but this value is another.
      const before = applyCorrections(record, [correction]).record;
      expect(turned(corrected).reports).toEqual(before.reports);
    });
  });
});

test("whatever is said, in whatever order it is read, the record is valid and the same", () => {
  const record = records.find(({ reports }) => reports.length > 1)!;
  const pointers = [...nodesOf(new Tree(record).root, "")]
    .map(([pointer]) => pointer)
    .filter((pointer) => pointer !== "");
  const values = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), fc.constantFrom([], {}));
  const saying = fc.record({
    action: fc.constantFrom("accept", "change", "reject", "add", "undo"),
    pointer: fc.constantFrom(...pointers, "/reports/0/scores/-", "/reports/1/members/-", ""),
    value: values,
    undoes: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(saying, { maxLength: 5 }), fc.infiniteStream(fc.nat()), (sayings, order) => {
      const said: Correction[] = [];
      for (const [k, { action, pointer, value, undoes }] of sayings.entries()) {
        const before = applyCorrections(record, said).record;
        const moment = { at: `2026-01-01T00:00:0${k}.000Z`, random: `0000000${k}` };
        const undone = said[undoes]?.id ?? "nobody-said-so";
        const wish = { action, pointer, value, ...(action === "undo" ? { undoes: undone } : {}) } as never;
        const correction = composeCorrection(before, wish, moment);
        if (correction !== null) said.push(correction);
      }
      const { record: corrected, verdicts } = applyCorrections(record, said);
      expect(breachOf(corrected)).toBeNull();
      expect(verdicts).toHaveLength(said.length);
      const shuffled = said.map((one) => ({ one, key: order.next().value })).sort((a, b) => a.key - b.key);
      expect(
        applyCorrections(
          record,
          shuffled.map(({ one }) => one),
        ).record,
      ).toEqual(corrected);
    }),
    { numRuns: sized(12, 1000) },
  );
});
