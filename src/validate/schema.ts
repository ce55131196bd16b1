import { createRequire } from "node:module";
import type compiled from "./compiled.cjs";
import quick from "./compiled-quick.cjs";
import { pointerTo, valueAt } from "./pointer.js";

/** One place where a record is not what `schemas/page-record.schema.json` asks for. */
export interface SchemaBreach {
  /** JSON Pointer of the value in doubt, or of the missing or extra field. */
  readonly pointer: string;
  /** What it must be and what it is: `must be integer or null, is "1"`. */
  readonly message: string;
}

/**
 * Checks a value against the JSON Schema of a page record.
 *
 * @param record any parsed JSON value
 * @returns every breach, in the order of the schema; empty when the record is valid. Never throws.
 * @example
 * validateRecord({ ...record, text: 5 }); // [{ pointer: "/text", message: "must be string, is 5" }]
 */
export function validateRecord(record: unknown): SchemaBreach[] {
  if (isSound(record)) return [];
  validator ??= createRequire(import.meta.url)("./compiled.cjs") as typeof compiled;
  return validator(record) ? [] : breachesOf(validator.errors ?? [], record);
}

/** Finds every breach; loaded for the first record that has one. */
let validator: typeof compiled | undefined;

/** Whether a record is valid, in one pass over its evidence. Whatever this doubts, the whole validator decides. */
function isSound(record: unknown): boolean {
  if (!quick.record(record)) return false;
  const { evidence } = record as { readonly evidence: Readonly<Record<string, unknown>> };
  let last: unknown;
  for (const pointer in evidence) {
    const places = evidence[pointer];
    // Leaves read at one place share one list.
    if (!quick.pointer(pointer) || (places !== last && !quick.places(places))) return false;
    last = places;
  }
  return true;
}

/** Ajv lists the errors of every branch of an `anyOf` and then the `anyOf`: a reader wants one breach for one value. */
function breachesOf(errors: readonly compiled.AjvError[], record: unknown): SchemaBreach[] {
  const alternatives = new Set(errors.filter((error) => error.keyword === "anyOf").map((error) => error.instancePath));
  const breaches: SchemaBreach[] = [];
  for (const error of errors) {
    const pointer = error.instancePath;
    if (!alternatives.has(pointer)) breaches.push(breachOf(error, record));
    else if (isObject(valueAt(record, pointer)) && saysMore(errors, pointer)) {
      if (error.keyword !== "anyOf" && error.keyword !== "type") breaches.push(breachOf(error, record));
    } else if (error.keyword === "anyOf") {
      const branches = errors.filter((other) => other.instancePath === pointer && other.keyword !== "anyOf");
      const expected = [...new Set(branches.map(expectation))].join(" or ");
      breaches.push({ pointer, message: `must be ${expected}, is ${shown(valueAt(record, pointer))}` });
    }
  }
  return breaches;
}

/** Whether a branch takes an object there and finds fault with what is in it; else the object itself is the fault. */
function saysMore(errors: readonly compiled.AjvError[], pointer: string): boolean {
  return errors.some(
    ({ instancePath, keyword }) =>
      instancePath.startsWith(`${pointer}/`) || (instancePath === pointer && keyword !== "anyOf" && keyword !== "type"),
  );
}

function breachOf(error: compiled.AjvError, record: unknown): SchemaBreach {
  const { instancePath, keyword, params } = error;
  if (keyword === "required") {
    return { pointer: pointerTo(instancePath, String(params.missingProperty)), message: "is missing" };
  }
  if (keyword === "additionalProperties") {
    return {
      pointer: pointerTo(instancePath, String(params.additionalProperty)),
      message: "is no field of the schema",
    };
  }
  if (keyword === "propertyNames") {
    return { pointer: pointerTo(instancePath, String(params.propertyName)), message: "is no valid key here" };
  }
  return {
    pointer: instancePath,
    message: `must be ${expectation(error)}, is ${shown(valueAt(record, instancePath))}`,
  };
}

function expectation({ instancePath, keyword, params, message }: compiled.AjvError): string {
  switch (keyword) {
    case "type":
      return String(params.type);
    case "format":
      return params.format === "date" ? "an existing date YYYY-MM-DD" : `an RFC 3339 ${String(params.format)}`;
    case "pattern":
      return instancePath.endsWith("/edtf") ? "an EDTF date" : `text like ${String(params.pattern)}`;
    case "minLength":
      return "text that is not empty";
    case "minItems":
      return `a list of at least ${String(params.limit)}`;
    case "enum":
      return (params.allowedValues as readonly unknown[]).map((value) => JSON.stringify(value)).join(" or ");
    case "const":
      return JSON.stringify(params.allowedValue);
    case "minimum":
      return `at least ${String(params.limit)}`;
    default:
      return message?.replace(/^must (?:be )?/, "") ?? keyword;
  }
}

function isObject(value: unknown): boolean {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The value itself, short enough for one line of a message. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "missing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
