import { told, valueAlong } from "../catalogue/identities.js";
import type { Json } from "./correction.js";

/** What tells an item of a list from its like, the most telling first; items of one list have identities of one length. */
export type Identity = readonly (string | number | null)[];

/** @param list the key of the list: `scores`. A list that is none of the contract's tells its items by all they hold. */
export function identityOf(list: string, item: Json): Identity {
  const paths = Object.hasOwn(told, list) ? told[list as keyof typeof told].identity : undefined;
  if (paths === undefined || typeof item !== "object" || item === null)
    return [typeof item === "object" ? JSON.stringify(item) : scalarOf(item)];
  return paths.map((path) => scalarOf(valueAlong(item, path) as Json));
}

export function sameIdentity(a: Identity, b: Identity): boolean {
  return a.length === b.length && a.every((part, k) => part === b[k]);
}

/** Whether one thing that is said at all is the same. */
export function akin(a: Identity, b: Identity): boolean {
  return a.some((part, k) => part !== null && part === b[k]);
}

function scalarOf(value: Json): string | number | null {
  return typeof value === "string" || typeof value === "number" || value === null ? value : JSON.stringify(value);
}
