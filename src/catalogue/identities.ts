/** What tells an item of a list from its like. A list that the schema names and this table does not is an error of types. */
import type { ListKey } from "./catalogue.js";

/** Fields of an item, from it on: `unit/name`. */
type Paths = readonly string[];

interface Told {
  /** What a correction remembers of an item; corrections that are stored hold it, so none may be changed. */
  readonly identity: Paths;
  /**
   * Fields that items of two records share where they are one item that differs, the most telling first. A key whose last
   * field says nothing tells nothing.
   */
  readonly keys: readonly Paths[];
}

export const told: Readonly<Record<ListKey, Told>> = {
  links: { identity: ["url"], keys: [["url"], ["title"]] },
  attachments: { identity: ["url"], keys: [["url"], ["title"]] },
  reports: { identity: ["cluster/kind", "cluster/number", "cluster/name"], keys: [] },
  members: { identity: ["name"], keys: [["name"]] },
  leadership: {
    identity: ["role", "unit/name", "person"],
    keys: [["role", "year", "unit/name"], ["role", "unit/name"], ["role", "person"], ["unit/name"], ["person"]],
  },
  officials: { identity: ["name"], keys: [["name"]] },
  roles: { identity: ["title", "organisation"], keys: [["title"], ["organisation"]] },
  scores: {
    identity: ["unit/name", "points", "kind", "criterion"],
    keys: [["unit/name", "criterion", "kind"], ["unit/name", "points"], ["unit/name"], ["criterion"]],
  },
  solutions: { identity: ["name", "unit/name"], keys: [["unit/name", "name"], ["name"], ["unit/name"]] },
  awards: {
    identity: ["name", "unit/name", "recipient"],
    keys: [
      ["unit/name", "recipient", "name"],
      ["recipient", "name"],
      ["unit/name", "recipient"],
      ["unit/name", "name"],
      ["name"],
    ],
  },
  plannedEvents: {
    identity: ["name", "date/edtf"],
    keys: [["name", "date/edtf"], ["name", "round"], ["name"], ["date/edtf"]],
  },
  dates: { identity: ["edtf"], keys: [["edtf"], ["text"]] },
};

/** The value at a path of an item; null where there is none. */
export const valueAlong = (item: unknown, path: string): unknown =>
  path
    .split("/")
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key] ?? null,
      item,
    );
