import type { Json } from "../corrections/index.js";

/** Words of letters, at most as many as a long name with what a monk or priest is called has. */
const NAME = /^(?:[\p{L}\p{M}.'’-]+(?: |$)){1,8}$/u;

/**
 * Where a value names a person by what is no name: a whole sentence that was selected.
 *
 * @returns the place within the value, empty where the value is the name; null where all is well
 * @example
 * noName("/reports/0/officials/-", { name: "Chiều ngày 23/9/2016, Cụm thi đua II gồm…" }); // "name"
 */
export function noName(pointer: string, value: Json): string | null {
  const [place, name] = personIn(pointer, value);
  return typeof name === "string" && !NAME.test(name) ? place : null;
}

function personIn(pointer: string, value: Json): readonly [place: string, name: unknown] {
  const isOfficial = /\/officials\/(?:-|\d+)(?:\/name)?$/.test(pointer);
  if (typeof value === "string") return ["", isOfficial || pointer.endsWith("/person") ? value : null];
  const { name, person } = (value ?? {}) as Readonly<Record<string, Json>>;
  return isOfficial ? ["name", name] : ["person", person];
}
