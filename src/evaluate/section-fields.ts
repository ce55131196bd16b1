import type { Meeting, Report } from "../record.js";
import type { Field } from "./field.js";
import { anyCase, bodyParts, type Item, key, number, ownerPart, single, text, unitPart, wholePart } from "./item.js";

/** The section and its meeting. */
export const sectionFields: readonly Field<Report>[] = [
  {
    name: "reports",
    items: (report) => [
      { at: "", keys: [""], parts: [ownerPart({ ...text("report", nameOf(report)), compared: "" })] },
    ],
  },
  {
    name: "cluster",
    items: ({ cluster }) =>
      cluster === null
        ? []
        : single("/cluster", text("kind", cluster.kind), number("number", cluster.number), text("name", cluster.name)),
  },
  {
    name: "cluster.owner",
    items: ({ cluster }) => single("/cluster/owner", ...bodyParts(cluster?.owner)),
    stated: ({ cluster }) => cluster?.owner !== undefined,
  },
  ofMeeting("meeting.name", ({ name }) => single("/meeting", anyCase("name", name))),
  ofMeeting("meeting.round", ({ round }) => single("/meeting", number("round", round))),
  ofMeeting("meeting.year", ({ year }) => single("/meeting", number("year", year))),
  ofMeeting("meeting.date", ({ date }) => single("/meeting", text("date", date?.edtf ?? null))),
  ofMeeting("meeting.venue", ({ venue }) => single("/meeting", anyCase("venue", venue))),
  ofMeeting("meeting.host", ({ host }) => single("/meeting", unitPart(host, "host"))),
  {
    name: "meeting.organiser",
    items: ({ meeting }) => single("/meeting/organiser", ...bodyParts(meeting?.organiser)),
    stated: ({ meeting }) => meeting?.organiser !== undefined,
  },
  {
    name: "members",
    items: ({ members }) =>
      members.map((unit, index) => ({
        at: `/members/${index}`,
        keys: [key(text("unit", unit.name))],
        parts: [wholePart(unitPart(unit))],
      })),
  },
];

function ofMeeting(name: string, items: (meeting: Meeting) => Item[]): Field<Report> {
  return { name, items: ({ meeting }) => (meeting === null ? [] : items(meeting)) };
}

function nameOf({ cluster }: Report): string {
  if (cluster === null) return "a report without a cluster";
  return [cluster.kind, cluster.number ?? cluster.name ?? ""].join(" ").trim();
}
