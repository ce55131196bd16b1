import { column, type Table } from "../table.js";
import { ofPage, page } from "./keys.js";

const field = column("text", "field under custom in the record");
const position = column("integer", "place of the match in the field's list, from 0: /custom/<field>/<position>");

/** What patterns of the configuration found. */
export const customTables = {
  custom_fields: {
    doc: "Fields that patterns of the configuration filled, one row a page and field, also where nothing was found.",
    since: 1,
    columns: { page, field, place: column("integer", "place of the field in the record, from 0") },
    key: ["page", "field"],
    parent: ofPage,
  },
  custom_matches: {
    doc: "What a pattern matched as a whole.",
    since: 1,
    columns: {
      page,
      field,
      position,
      pointer: column("text", "JSON Pointer of the match in its record; the evidence of its text lies below it", {
        generated: "'/custom/' || field || '/' || cast(position as text)",
      } as const),
      text: column("text", "all that the pattern matched, as written"),
    },
    key: ["page", "field", "position"],
    parent: { table: "custom_fields", columns: ["page", "field"] },
    indexes: [["field"]],
  },
  custom_groups: {
    doc: "What the groups of a pattern matched.",
    since: 1,
    columns: {
      page,
      field,
      position,
      place: column("integer", "place among the groups of the match, from 0"),
      pointer: column("text", "JSON Pointer of the group's text in its record: its evidence is there", {
        generated:
          "'/custom/' || field || '/' || cast(position as text) || '/groups/' || replace(replace(name, '~', '~0'), '/', '~1')",
      } as const),
      name: column("text", "name of the group; one without a name has its number, from 0"),
      text: column("text", "what the group matched, as written"),
    },
    key: ["page", "field", "position", "place"],
    parent: { table: "custom_matches", columns: ["page", "field", "position"] },
  },
} as const satisfies Readonly<Record<string, Table>>;
