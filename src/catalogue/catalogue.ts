/**
 * The fields of a record, in one place: evaluate, database, export, site, review, corrections and the nightly run take from
 * here which there are, what they hold and what tells their items apart. The structure is the schema's (`things.ts`).
 */
import { things } from "./things.js";

export type Thing = keyof typeof things;
type ReportField = keyof typeof things.report;

type ListOf<T extends Thing> = {
  [K in keyof (typeof things)[T]]: (typeof things)[T][K] extends `${Thing}[]` ? K : never;
}[keyof (typeof things)[T]];

/** A field of a report that holds a list of facts. */
export type ListField = ListOf<"report">;
/** A field of a report that holds one fact or none. */
export type SingleField = Exclude<ReportField, ListField>;
/** A list anywhere in a record, by its key. */
export type ListKey = ListField | ListOf<"official"> | "links" | "reports" | "attachments";

const reportFields = Object.entries(things.report) as [ReportField, string][];

/** In the order of the record: members, leadership, officials, … */
export const listFields = reportFields.filter(([, kind]) => kind.endsWith("[]")).map(([key]) => key) as ListField[];
/** In the order of the record: cluster, meeting, signedBy. */
export const singleFields = reportFields
  .filter(([, kind]) => !kind.endsWith("[]"))
  .map(([key]) => key) as SingleField[];

/**
 * The fields of a thing, in the order of the schema.
 *
 * @returns key and kind: the name of a thing, `text`, `choice`, `integer`, `number`, `boolean`; with `[]` for a list
 * @example fieldsOf("score")[1]; // ["points", "number"]
 */
export const fieldsOf = (thing: Thing): readonly (readonly [key: string, kind: string])[] =>
  Object.entries(things[thing]);

/** The thing that a list of a report holds: `score` of `scores`. */
export const thingOf = (list: ListField): Thing => things.report[list].slice(0, -"[]".length) as Thing;

/** The kind of a field behind a pointer without its indices, or null: `/reports/scores/unit` -> `unit`. */
export function kindAt(shape: string): string | null {
  let kind = "record";
  for (const key of shape.split("/").slice(1)) {
    const thing: Readonly<Record<string, string>> | undefined = things[kind.replace("[]", "") as Thing];
    const next = thing?.[key];
    if (next === undefined) return null;
    kind = next;
  }
  return kind.replace("[]", "");
}
