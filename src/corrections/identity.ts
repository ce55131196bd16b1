import type { Json } from "./correction.js";

/** What tells an item of a list from its like, the most telling first; items of one list have identities of one length. */
export type Identity = readonly (string | number | null)[];

/** By the list's key: paths of what tells. A field that is no list of the contract tells its items by all they hold. */
const telling: Readonly<Record<string, readonly string[]>> = {
  links: ["url"],
  attachments: ["url"],
  reports: ["cluster/kind", "cluster/number", "cluster/name"],
  members: ["name"],
  leadership: ["role", "unit/name", "person"],
  officials: ["name"],
  roles: ["title", "organisation"],
  scores: ["unit/name", "points", "kind", "criterion"],
  solutions: ["name", "unit/name"],
  awards: ["name", "unit/name", "recipient"],
  plannedEvents: ["name", "date/edtf"],
  dates: ["edtf"],
};

/** @param list the key of the list: `scores` */
export function identityOf(list: string, item: Json): Identity {
  const paths = telling[list];
  if (paths === undefined || typeof item !== "object" || item === null)
    return [typeof item === "object" ? JSON.stringify(item) : scalarOf(item)];
  return paths.map((path) => scalarOf(path.split("/").reduce<Json>(valueIn, item)));
}

export function sameIdentity(a: Identity, b: Identity): boolean {
  return a.length === b.length && a.every((part, k) => part === b[k]);
}

/** Whether one thing that is said at all is the same. */
export function akin(a: Identity, b: Identity): boolean {
  return a.some((part, k) => part !== null && part === b[k]);
}

function valueIn(value: Json, key: string): Json {
  return (value as Readonly<Record<string, Json>> | null)?.[key] ?? null;
}

function scalarOf(value: Json): string | number | null {
  return typeof value === "string" || typeof value === "number" || value === null ? value : JSON.stringify(value);
}
