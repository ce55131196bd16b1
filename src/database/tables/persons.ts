import { column, optional, type Table } from "../table.js";
import { ofPage, page } from "./keys.js";

/** What resolution found: who is one person and what is one unit across pages, and why. Empty until it has run. */
export const personTables = {
  persons: {
    doc: "One row a person across pages.",
    since: 1,
    columns: {
      person: column("text", "id of the person, from the name and the earliest mention"),
      name: column("text", "name as most pages write it"),
    },
    key: ["person"],
    indexes: [["name"]],
  },
  person_mentions: {
    doc: "Which official, leader or signer of which page is which person.",
    since: 1,
    columns: {
      page,
      pointer: column("text", "JSON Pointer of the mention in its record: /reports/0/officials/3"),
      person: column("text", "person mentioned (persons.person)", { references: "persons" } as const),
      kind: column("text", "official, leader or signer"),
      name: column("text", "name as this page writes it"),
      date: optional("text", "day or year of the mention, EDTF"),
    },
    key: ["page", "pointer"],
    parent: ofPage,
    indexes: [["person"], ["name"]],
  },
  spells: {
    doc: "Offices of a person as spells: from the first to the last page that states the office.",
    since: 1,
    columns: {
      person: column("text", "person in office (persons.person)"),
      position: column("integer", "place among the person's spells, from 0, in order of time"),
      title: column("text", "title of the office"),
      organisation: optional("text", "organisation"),
      unit: optional("text", "name of the administrative unit of the organisation"),
      first_date: optional("text", "day or year of the first page that states it; null where pages only look back"),
      first_page: optional("integer", "first page that states it (pages.page)"),
      last_date: optional("text", "day or year of the last page that states it"),
      last_page: optional("integer", "last page that states it (pages.page)"),
      ended_date: optional("text", "day or year of the first page that calls it ended: it ended before"),
      ended_page: optional("integer", "first page that calls it ended (pages.page)"),
    },
    key: ["person", "position"],
    parent: { table: "persons", columns: ["person"] },
    indexes: [["organisation"]],
  },
  resolution_decisions: {
    doc: "Comparisons of two mentions: whether they are one person.",
    since: 1,
    columns: {
      decision: column("integer", "number of the decision"),
      a_page: column("integer", "page of the first mention (pages.page)"),
      a_pointer: column("text", "JSON Pointer of the first mention"),
      b_page: column("integer", "page of the second mention (pages.page)"),
      b_pointer: column("text", "JSON Pointer of the second mention"),
      outcome: column("text", "same, different or open (neither is said)"),
      score: column("real", "sum of the reasons' weights"),
      decided_by: column("text", "rule or manual"),
    },
    key: ["decision"],
    indexes: [["a_page"], ["b_page"]],
  },
  resolution_reasons: {
    doc: "What spoke for or against a decision.",
    since: 1,
    columns: {
      decision: column("integer", "the decision (resolution_decisions.decision)"),
      position: column("integer", "place among the decision's reasons, from 0"),
      rule: column("text", "name of the rule"),
      weight: column("real", "what it adds to the score; below 0 it speaks against"),
      reason: column("text", "the reason, for people"),
    },
    key: ["decision", "position"],
    parent: { table: "resolution_decisions", columns: ["decision"] },
  },
  resolved_units: {
    doc: "One row a unit across pages, whatever it was called when.",
    since: 1,
    columns: {
      resolved_unit: column("text", "id of the unit: code and name"),
      name: column("text", "latest official name"),
      type: column("text", "type, as in units.type"),
      code: optional("text", "General Statistics Office code"),
      province: optional("text", "official name of the province"),
    },
    key: ["resolved_unit"],
    indexes: [["code"]],
  },
  unit_forms: {
    doc: "Which row of units is which unit across pages.",
    since: 1,
    columns: {
      unit: column("integer", "a form in which records write it (units.unit)"),
      resolved_unit: column("text", "the unit (resolved_units.resolved_unit)", {
        references: "resolved_units",
      } as const),
      mentions: column("integer", "how often records write it so"),
      first_date: optional("text", "day or year of the first page with this form, EDTF"),
      last_date: optional("text", "day or year of the last page with this form, EDTF"),
    },
    key: ["unit"],
    parent: { table: "units", columns: ["unit"] },
    indexes: [["resolved_unit"]],
  },
  unit_successors: {
    doc: "Which units took the place of one that ended: Quận 2 → Thành phố Thủ Đức.",
    since: 1,
    columns: {
      resolved_unit: column("text", "unit that ended (resolved_units.resolved_unit)"),
      successor: column("text", "id of the unit that took its place, also one that no record names"),
    },
    key: ["resolved_unit", "successor"],
    parent: { table: "resolved_units", columns: ["resolved_unit"] },
  },
} as const satisfies Readonly<Record<string, Table>>;
