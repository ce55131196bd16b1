import type { Meeting, Report } from "../record.js";
import type { Field } from "./field.js";
import { anyCase, bodyParts, type Item, key, number, single, text, unitPart } from "./item.js";

/** The section and its meeting. */
export const sectionFields: readonly Field<Report>[] = [
  {
    name: "reports",
    items: (report) => [{ keys: [""], parts: [{ ...text("report", nameOf(report)), compared: "" }] }],
  },
  {
    name: "cluster",
    items: ({ cluster }) =>
      cluster === null
        ? []
        : single(text("kind", cluster.kind), number("number", cluster.number), text("name", cluster.name)),
  },
  {
    name: "cluster.owner",
    items: ({ cluster }) => single(...bodyParts(cluster?.owner)),
    stated: ({ cluster }) => cluster?.owner !== undefined,
  },
  ofMeeting("meeting.name", ({ name }) => single(anyCase("name", name))),
  ofMeeting("meeting.round", ({ round }) => single(number("round", round))),
  ofMeeting("meeting.year", ({ year }) => single(number("year", year))),
  ofMeeting("meeting.date", ({ date }) => single(text("date", date?.edtf ?? null))),
  ofMeeting("meeting.venue", ({ venue }) => single(anyCase("venue", venue))),
  ofMeeting("meeting.host", ({ host }) => single(unitPart(host, "host"))),
  {
    name: "meeting.organiser",
    items: ({ meeting }) => single(...bodyParts(meeting?.organiser)),
    stated: ({ meeting }) => meeting?.organiser !== undefined,
  },
  {
    name: "members",
    items: ({ members }) => members.map((unit) => ({ keys: [key(text("unit", unit.name))], parts: [unitPart(unit)] })),
  },
];

function ofMeeting(name: string, items: (meeting: Meeting) => Item[]): Field<Report> {
  return { name, items: ({ meeting }) => (meeting === null ? [] : items(meeting)) };
}

function nameOf({ cluster }: Report): string {
  if (cluster === null) return "a report without a cluster";
  return [cluster.kind, cluster.number ?? cluster.name ?? ""].join(" ").trim();
}
