import type { DateValue, Report, Unit } from "../record.js";
import type { Field } from "./field.js";
import { anyCase, type Item, key, number, type Part, text, unitName, unitPart } from "./item.js";

/** Scores, solutions, awards, planned events. */
export const factFields: readonly Field<Report>[] = [
  {
    name: "scores",
    items: ({ scores }) =>
      scores.map((score) => {
        const unit = unitName(score.unit);
        const points = number("points", score.points);
        return {
          keys: [key(unit, points), key(unit)],
          parts: [
            unitPart(score.unit),
            points,
            number("max", score.max),
            text("kind", score.kind),
            anyCase("criterion", score.criterion),
          ],
        };
      }),
  },
  {
    name: "solutions",
    items: ({ solutions }) =>
      solutions.map((solution) => {
        const unit = unitName(solution.unit);
        const name = anyCase("name", solution.name);
        return {
          keys: [key(unit, name), key(name), key(unit)],
          parts: [unitPart(solution.unit), name, text("kind", solution.kind)],
        };
      }),
  },
  {
    name: "awards",
    items: ({ awards }) =>
      awards.map((award) => {
        const unit = unitName(award.unit);
        const recipient = text("recipient", award.recipient);
        const name = anyCase("name", award.name);
        return {
          keys: [key(unit, recipient, name), key(recipient.value === null ? unit : recipient, name), key(name)],
          parts: [unitPart(award.unit), recipient, name, text("scope", award.scope), text("status", award.status)],
        };
      }),
  },
  {
    name: "plannedEvents",
    items: ({ plannedEvents }) =>
      plannedEvents.map((event) => {
        const name = anyCase("name", event.name);
        const date = text("date", event.date?.edtf ?? null);
        return {
          keys: [key(name, date), key(name), key(date)],
          parts: [name, number("round", event.round), date, anyCase("venue", event.venue), unitPart(event.unit)],
        };
      }),
  },
];

/** Dates are told apart by their EDTF; the rest of it is asked for one by one. */
export const dateFields: readonly Field<Report>[] = [
  { name: "dates", items: ({ dates }) => dates.map(({ edtf }) => ({ keys: [], parts: [text("edtf", edtf)] })) },
  ofDates("dateRoles", ({ role }) => text("role", role)),
  ofDates("dateTexts", ({ text: written }) => text("text", written)),
  ofDates("dateTimesOfDay", ({ timeOfDay }) => text("timeOfDay", timeOfDay)),
];

function ofDates(name: string, said: (date: DateValue) => Part): Field<Report> {
  return {
    name,
    items: ({ dates }) =>
      dates.flatMap((date): Item[] => {
        const edtf = text("edtf", date.edtf);
        const part = said(date);
        return part.value === null ? [] : [{ keys: [key(edtf)], parts: [edtf, part] }];
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
      provinces.set(key(name, province) ?? "", { keys: [key(name)], parts: [name, province] });
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
