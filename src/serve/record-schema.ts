/** The contract of a record within the service's description: its definitions become components, and references lead there. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Described = { readonly [key: string]: Json };

const RECORD = "PageRecord";

/**
 * @param api as the routes describe it
 * @param schema schemas/page-record.schema.json
 * @param places where a record is answered: path and method
 */
export function withRecordSchema(
  api: object,
  schema: object,
  places: readonly (readonly [path: string, method: string])[],
): object {
  const { $defs = {}, $schema: _, $id: __, ...record } = schema as Described;
  const named = Object.entries($defs as Described).map(([name, value]) => [componentName(name), pointed(value)]);
  const { components, paths } = api as { components?: Described; paths: Record<string, Record<string, Described>> };
  const answered = structuredClone(paths);
  for (const [path, method] of places) {
    const responses = answered[path]?.[method]?.responses as Record<string, Json> | undefined;
    if (responses === undefined) continue;
    responses["200"] = {
      description: "a page record",
      content: { "application/json": { schema: { $ref: `#/components/schemas/${RECORD}` } } },
    };
  }
  const schemas = {
    ...(components?.schemas as Described | undefined),
    [RECORD]: pointed(record),
    ...Object.fromEntries(named),
  };
  return { ...api, components: { ...components, schemas }, paths: answered };
}

function componentName(definition: string): string {
  return `${RECORD}.${definition}`;
}

function pointed(value: Json): Json {
  if (Array.isArray(value)) return value.map(pointed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string"
        ? inner.replace("#/$defs/", `#/components/schemas/${RECORD}.`)
        : pointed(inner),
    ]),
  );
}
