import type { PageRecord } from "../record.js";
import { valueAt } from "../validate/pointer.js";
import { anchorsOf } from "./anchors.js";
import { factsOf } from "./apply.js";
import type { Correction, Json, QuotedSpan } from "./correction.js";

/** What a person says of the record before them. */
export interface Said {
  readonly action: Correction["action"];
  /** Into the record as they see it. */
  readonly pointer: string;
  readonly value?: Json;
  readonly span?: QuotedSpan;
  readonly undoes?: string;
  readonly replaces?: string;
  readonly note?: string;
  /** Whether the rules should learn it. */
  readonly proposal?: boolean;
  readonly author?: string;
}

/** When it is said, and eight hex digits that tell it from what is said elsewhere in the same moment. */
export interface Moment {
  /** RFC 3339 in UTC: 2026-11-22T08:15:00.123Z. */
  readonly at: string;
  readonly random: string;
}

/**
 * What a person says, as a correction that can be stored: with the value they saw, and what tells its items.
 *
 * @returns null where the record has no such place
 */
export function composeCorrection(record: PageRecord, said: Said, { at, random }: Moment): Correction | null {
  const anchors = said.action === "undo" ? [] : anchorsOf(record, said.pointer);
  if (anchors === null) return null;
  const { action, pointer } = said;
  const { sha256, uri } = record.source;
  const before = valueAt(record, pointer) as Json | undefined;
  const pageAccepted = action === "accept" && pointer === "";
  const value = pageAccepted ? factsOf(record) : said.value;
  return {
    schemaVersion: "1",
    id: `${at.replace(/[-:.]/g, "")}-${random}`,
    ...{ page: sha256, uri, pointer, action },
    ...(value === undefined ? {} : { value }),
    ...(before === undefined || pointer === "" ? {} : { before }),
    anchors,
    ...(said.span && { span: said.span }),
    ...(said.undoes && { undoes: said.undoes }),
    ...(said.replaces && { replaces: said.replaces }),
    ...(said.note && { note: said.note }),
    ...(said.proposal && { proposal: true }),
    ...(said.author && { author: said.author }),
    at,
  } as Correction;
}

/** The moment to write down: later than all that is said of the page already, whatever the clock shows. */
export function momentAfter(earlier: readonly Correction[], now: number): string {
  const latest = earlier.reduce((most, { at }) => Math.max(most, Date.parse(at)), 0);
  return new Date(Math.max(now, latest + 1)).toISOString();
}
