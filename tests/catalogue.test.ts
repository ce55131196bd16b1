import { expect, test } from "vitest";
import { fieldsOf, kindAt, listFields, singleFields, thingOf } from "../src/catalogue/catalogue.js";
import { told, valueAlong } from "../src/catalogue/identities.js";
import { factTables } from "../src/database/tables/facts.js";
import { factTables as exportedTables } from "../src/export/tables.js";
import { isMessage } from "../src/messages/catalogue.js";

/** Every field of a fact, with the thing it belongs to. */
const factFields = [
  ...singleFields.map((field) => field as "cluster"),
  ...listFields.map((field) => thingOf(field)),
  "role" as const,
].flatMap((thing) =>
  fieldsOf(thing === ("signedBy" as string) ? "signature" : thing).map(([key]) => `${thing}/${key}`),
);

test("the catalogue names the contract's fields in its order", () => {
  expect(singleFields).toEqual(["cluster", "meeting", "signedBy"]);
  expect(listFields).toEqual([
    ...["members", "leadership", "officials", "scores", "solutions", "awards", "plannedEvents", "dates"],
  ]);
});

test("a pointer's kind is found through all things on its way", () => {
  const cases = [
    ["/reports/scores/unit", "unit"],
    ["/reports/officials/roles/unit/name", "text"],
    ["/reports/meeting/date", "dateValue"],
    ["/reports", "report"],
    ["/reports/scores/nothing", null],
  ] as const;
  for (const [pointer, kind] of cases) expect([pointer, kindAt(pointer)]).toEqual([pointer, kind]);
});

test("what tells items apart are fields that the items have", () => {
  for (const list of listFields)
    for (const path of [told[list].identity, ...told[list].keys].flat())
      expect(kindAt(`/reports/${list}/${path}`), `${list}: ${path}`).not.toBeNull();
  expect(valueAlong({ unit: null, points: 98 }, "unit/name")).toBeNull();
  expect(valueAlong({ unit: { name: "Quận 8" } }, "unit/name")).toBe("Quận 8");
});

test("every field has a name for people, in both languages", () => {
  const nameless = factFields.filter((field) => !isMessage(`field_${field.slice(field.indexOf("/") + 1)}`));
  expect(nameless).toEqual([]);
});

test("every list of facts is a table of the database and of the exports", () => {
  const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const exported = exportedTables.map(({ name }) => name);
  for (const list of listFields) {
    expect(Object.keys(factTables)).toContain(snake(list));
    expect(exported).toContain(snake(list));
  }
});
