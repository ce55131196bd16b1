import fc from "fast-check";
import { expect, test } from "vitest";
import compiled from "../../src/validate/compiled.cjs";
import { validateRecord } from "../../src/validate/schema.js";
import { sampleRecord } from "../sample-record.js";

/** Every place of a JSON value: how to reach the object or list that holds it, and its key there. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesOf(inner, [...path, key])]);
}

const places = placesOf(sampleRecord());
const junk = fc.constantFrom<unknown>(undefined, null, "", "x", "/x", 0, -1, 1.5, true, [], {}, [null], ["x"], [{}]);
const change = fc.record({ place: fc.constantFrom(...places), value: junk, added: fc.boolean() });

function changed(changes: readonly { place: readonly string[]; value: unknown; added: boolean }[]): unknown {
  const record = sampleRecord();
  for (const { place, value, added } of changes) {
    let holder = record as unknown as Record<string, unknown>;
    for (const key of place.slice(0, -1)) holder = (holder?.[key] ?? {}) as Record<string, unknown>;
    const key = added ? `${place.at(-1)}x` : (place.at(-1) as string);
    if (typeof holder !== "object") continue;
    if (value === undefined) delete holder[key];
    else holder[key] = structuredClone(value);
  }
  return record;
}

test("the quick check of the evidence finds a record valid where the whole schema does", () => {
  expect(validateRecord(sampleRecord())).toEqual([]);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
      const record = changed(changes);
      expect(validateRecord(record).length === 0).toBe(compiled(record));
    }),
    { numRuns: 1000 },
  );
});

test.each<[value: unknown]>([[null], [undefined], [5], ["x"], [[]], [{}]])("no record: %j", (value) => {
  expect(compiled(value)).toBe(false);
  expect(validateRecord(value)).not.toEqual([]);
});
