/** What may stand at a place of a record, from its JSON Schema: forms are made of it. */

export type Shape =
  | { readonly kind: "text" | "integer" | "number" | "boolean"; readonly nullable: boolean }
  | { readonly kind: "choice"; readonly nullable: boolean; readonly choices: readonly string[] }
  /** A unit is entered by its name, a date as it is written: the rest follows from that. */
  | { readonly kind: "group" | "unit" | "date"; readonly nullable: boolean; readonly fields: readonly Field[] }
  | { readonly kind: "list"; readonly nullable: false; readonly item: Shape };

/** A field that the contract does not require may be absent. */
export type Field = readonly [key: string, shape: Shape, required: boolean];

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string;
  readonly enum?: readonly (string | null)[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/**
 * @param schema schemas/page-record.schema.json
 * @param pointer of a value, or of the end of a list: /reports/0/scores/-
 * @returns null where a record has no such place
 * @example
 * shapeAt(schema, "/reports/0/scores/2/points"); // { kind: "number", nullable: false }
 */
export function shapeAt(schema: object, pointer: string): Shape | null {
  const root = schema as Schema;
  let node: Schema | undefined = root;
  for (const part of pointer.split("/").slice(1)) {
    const { inner }: { inner: Schema } = opened(root, node);
    node = inner.items !== undefined && /^(?:-|\d+)$/.test(part) ? inner.items : inner.properties?.[part];
    if (node === undefined) return null;
  }
  return shaped(root, node);
}

/**
 * A unit or a date is one thing: what is said of a part of it is said of the whole, for name and code, EDTF and days go together.
 *
 * @example wholeAt(schema, "/reports/0/meeting/host/code"); // "/reports/0/meeting/host"
 */
export function wholeAt(schema: object, pointer: string): string {
  const parts = pointer.split("/");
  for (let length = 2; length < parts.length; length += 1) {
    const at = parts.slice(0, length).join("/");
    const kind = shapeAt(schema, at)?.kind;
    if (kind === "unit" || kind === "date") return at;
  }
  return pointer;
}

/** The schema behind references, and whether null may stand instead. */
function opened(root: Schema, schema: Schema): { readonly inner: Schema; readonly nullable: boolean } {
  if (schema.$ref !== undefined) return opened(root, root.$defs![schema.$ref.slice("#/$defs/".length)]!);
  if (schema.anyOf === undefined) return { inner: schema, nullable: schema.enum?.includes(null) ?? false };
  const others = schema.anyOf.filter(({ type }) => type !== "null");
  return { inner: opened(root, others[0]!).inner, nullable: others.length < schema.anyOf.length };
}

function shaped(root: Schema, schema: Schema): Shape {
  const { inner, nullable } = opened(root, schema);
  if (inner.enum !== undefined) {
    const choices = inner.enum.filter((choice) => choice !== null);
    return { kind: "choice", nullable, choices };
  }
  if (inner.items !== undefined) return { kind: "list", nullable: false, item: shaped(root, inner.items) };
  if (inner.properties !== undefined) {
    const fields = Object.entries(inner.properties).map(
      ([key, value]): Field => [key, shaped(root, value), inner.required?.includes(key) ?? false],
    );
    const kind = inner.title === "Unit" ? "unit" : inner.title === "DateValue" ? "date" : "group";
    return { kind, nullable, fields };
  }
  const kind = inner.type === "integer" || inner.type === "number" || inner.type === "boolean" ? inner.type : "text";
  return { kind, nullable };
}
