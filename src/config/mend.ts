import { nearest } from "../text/nearest.js";

/** As Ajv's standalone code leaves them; `params` differ by keyword. */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The names that are known where an unknown one stands. */
  readonly parentSchema?: { readonly properties?: Readonly<Record<string, unknown>> };
  readonly message?: string;
}

/** What a text must look like, by the key it stands under (for a list, the list's key). */
export type Forms = Readonly<Record<string, string>>;

/** What is wrong with a value and how to mend it, as the end of a line that begins with the value's key. */
export function mendFor(error: ValidatorError, forms: Forms): string {
  const { keyword, params } = error;
  switch (keyword) {
    case "required":
      return `${JSON.stringify(params.missingProperty)} is missing: add it`;
    case "additionalProperties": {
      const wrong = String(params.additionalProperty);
      const known = Object.keys(error.parentSchema?.properties ?? {}).filter((name) => name !== "$schema");
      const meant = nearest(wrong, known);
      const mend = meant === null ? `known here: ${known.join(", ")}` : `did you mean ${JSON.stringify(meant)}?`;
      return `is unknown: ${mend}`;
    }
    case "type":
      return `must be ${typeNames(params.type)}`;
    case "enum":
      return `must be ${(params.allowedValues as readonly unknown[]).map((value) => JSON.stringify(value)).join(" or ")}`;
    case "pattern":
      return `must be ${forms[keyOf(error.instancePath)] ?? `text like ${String(params.pattern)}`}`;
    case "minLength":
      return "must not be empty";
    case "minItems":
      return `needs at least ${counted(Number(params.limit))}`;
    case "minimum":
      return `must be at least ${String(params.limit)}`;
    case "exclusiveMinimum":
      return `must be more than ${String(params.limit)}`;
    default:
      return error.message ?? keyword;
  }
}

function keyOf(pointer: string): string {
  return /\/([^/]+)(?:\/\d+)?$/.exec(pointer)?.[1] ?? "";
}

function counted(entries: number): string {
  return entries === 1 ? "one entry" : `${entries} entries`;
}

const names: Readonly<Record<string, string>> = {
  string: "a text in quotes",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list in [ ]",
  object: "a group in { }",
  null: "null",
};

function typeNames(type: unknown): string {
  const list = Array.isArray(type) ? type : [type];
  return list.map((name) => names[String(name)] ?? String(name)).join(" or ");
}
