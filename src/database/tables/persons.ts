import { column, optional, type Table } from "../table.js";
import { ofPage, page } from "./keys.js";

/** What the resolution of mentions found: who is one person across pages, and why. */
export const personTables = {
  persons: {
    doc: "One row a person across pages, as resolved from mentions. Empty until people are resolved.",
    since: 1,
    columns: {
      person: column("text", "id of the person"),
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
      name: column("text", "name as this page writes it"),
    },
    key: ["page", "pointer"],
    parent: ofPage,
    indexes: [["person"]],
  },
  spells: {
    doc: "Offices of a person as spells: from the first to the last page that states the office.",
    since: 1,
    columns: {
      person: column("text", "person in office (persons.person)"),
      position: column("integer", "place among the person's spells, from 0, in order of time"),
      title: column("text", "title of the office"),
      organisation: optional("text", "organisation"),
      former: column("boolean", "the last page calls the office ended"),
      first_day: optional("day", "day of the first page that states it"),
      last_day: optional("day", "day of the last page that states it"),
      first_page: optional("integer", "first page that states it (pages.page)"),
      last_page: optional("integer", "last page that states it (pages.page)"),
    },
    key: ["person", "position"],
    parent: { table: "persons", columns: ["person"] },
    indexes: [["organisation"]],
  },
  resolution_decisions: {
    doc: "Why two mentions are or are not one person.",
    since: 1,
    columns: {
      decision: column("integer", "number of the decision, in the order they were made"),
      a_page: column("integer", "page of the first mention (pages.page)"),
      a_pointer: column("text", "JSON Pointer of the first mention"),
      b_page: column("integer", "page of the second mention (pages.page)"),
      b_pointer: column("text", "JSON Pointer of the second mention"),
      outcome: column("text", "same or different"),
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
      decision: column("integer", "decision (resolution_decisions.decision)"),
      position: column("integer", "place among the decision's reasons, from 0"),
      rule: column("text", "name of the rule"),
      weight: column("real", "what it adds to the score; below 0 speaks against"),
      reason: column("text", "the reason, for people"),
    },
    key: ["decision", "position"],
    parent: { table: "resolution_decisions", columns: ["decision"] },
  },
} as const satisfies Readonly<Record<string, Table>>;
