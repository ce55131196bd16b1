import { fieldsOf, type ListField, thingOf } from "../catalogue/catalogue.js";
import { told, valueAlong } from "../catalogue/identities.js";
import type { DateValue, Report, Unit } from "../record.js";
import type { Field } from "./field.js";
import { anyCase, flag, type Item, key, number, ownerPart, type Part, text, unitName, unitPart } from "./item.js";

/** Fields whose case says nothing. */
const caseless: ReadonlySet<string> = new Set(["name", "criterion", "venue", "title"]);

/**
 * The facts of a list by the catalogue: every field must agree; the catalogue's keys tell which of two that differ are one.
 * A unit is its name and code, a date its EDTF.
 */
export function listOf(list: ListField): Field<Report> {
  const fields = fieldsOf(thingOf(list));
  return {
    name: list,
    items: (report) =>
      report[list].map((fact, index): Item => {
        const said = (kept: string): Part => {
          const [name] = kept.split("/") as [string];
          const [, kind] = fields.find(([each]) => each === name) as readonly [string, string];
          return partOf(name, kind, valueAlong(fact, name), kept !== name);
        };
        return {
          at: `/${list}/${index}`,
          keys: told[list].keys.map((paths) => {
            const parts = paths.map(said);
            return parts.at(-1)?.value == null ? null : key(...parts);
          }),
          parts: fields.map(([name]) => said(name)),
        };
      }),
  };
}

/** @param byName a unit by its name alone */
function partOf(name: string, kind: string, value: unknown, byName: boolean): Part {
  if (kind === "unit") return byName ? unitName(value as Unit | null) : unitPart(value as Unit | null, name);
  if (kind === "dateValue") return text(name, (value as DateValue | null)?.edtf ?? null);
  if (kind === "integer" || kind === "number") return number(name, value as number | null);
  if (kind === "boolean") return flag(name, value as boolean);
  return caseless.has(name) ? anyCase(name, value as string | null) : text(name, value as string | null);
}

export const factFields: readonly Field<Report>[] = (["scores", "solutions", "awards", "plannedEvents"] as const).map(
  listOf,
);

/** Dates are told apart by their EDTF; the rest of it is asked for one by one. */
export const dateFields: readonly Field<Report>[] = [
  {
    name: "dates",
    items: ({ dates }) =>
      dates.map(({ edtf }, index) => ({ at: `/dates/${index}`, keys: [], parts: [text("edtf", edtf)] })),
  },
  ofDates("dateRoles", ({ role }) => text("role", role)),
  ofDates("dateTexts", ({ text: written }) => text("text", written)),
  ofDates("dateTimesOfDay", ({ timeOfDay }) => text("timeOfDay", timeOfDay)),
];

function ofDates(name: string, said: (date: DateValue) => Part): Field<Report> {
  return {
    name,
    items: ({ dates }) =>
      dates.flatMap((date, index): Item[] => {
        const edtf = ownerPart(text("edtf", date.edtf));
        const part = said(date);
        return part.value === null ? [] : [{ at: `/dates/${index}`, keys: [key(edtf)], parts: [edtf, part] }];
      }),
  };
}

/** The provinces of all units of a report, each unit counted once; but for those of fields that a gold page may lack. */
export const unitProvinces: Field<Report> = {
  name: "unitProvinces",
  items: (report) => {
    const provinces = new Map<string, Item>();
    for (const unit of unitsOf(report)) {
      if (unit === null || unit.province === null) continue;
      const name = unitName(unit);
      const province = text("province", unit.province);
      const parts = [ownerPart(name), ownerPart(province)];
      provinces.set(key(name, province) ?? "", { at: "", keys: [key(name)], parts });
    }
    return [...provinces.values()];
  },
};

function unitsOf(report: Report): (Unit | null)[] {
  return [
    report.meeting?.host ?? null,
    ...report.members,
    ...[report.leadership, report.scores, report.solutions, report.awards, report.plannedEvents].flatMap((list) =>
      list.map(({ unit }) => unit),
    ),
    ...report.officials.flatMap(({ roles }) => roles.map(({ unit }) => unit)),
    report.signedBy?.unit ?? null,
  ];
}
