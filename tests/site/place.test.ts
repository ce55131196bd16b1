import { expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { placesOf } from "../../src/site/place.js";
import { sampleRecord } from "../sample-record.js";

/** A report of a cluster with one member of a province, or with none. */
function recordIn(province: string | null, n: number): PageRecord {
  const record = sampleRecord(`https://x.vn/${n}`);
  const [report] = record.reports;
  record.reports = [
    {
      ...report!,
      cluster: { kind: "cụm", number: 1, name: null, owner: null },
      ...{ meeting: null, leadership: [], officials: [], signedBy: null },
      members: province === null ? [] : [{ name: "Huyện A", type: "huyện", code: null, province }],
    },
  ];
  return record;
}

test.each([
  [{ "Tỉnh Bến Tre": 3 }, "Tỉnh Bến Tre"],
  [{ "Tỉnh Bến Tre": 9, "Tỉnh Long An": 1 }, "Tỉnh Bến Tre"],
  [{ "Tỉnh Bến Tre": 6, "Tỉnh Long An": 4 }, null],
  [{}, null],
])("beside reports of %j one that says no place lies in %s", (provinces, expected) => {
  const others = Object.entries(provinces).flatMap(([province, n]) => Array<string>(n).fill(province));
  const bare = recordIn(null, 99);
  const places = placesOf([...others.map(recordIn), bare]);
  expect(places.of(bare, bare.reports[0]!).place).toBe(expected);
});
