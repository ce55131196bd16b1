/** Corrections that are proposals of a rule, for whoever teaches the rules: the phrase, and what it means. */
import type { Json } from "../corrections/index.js";
import type { PageRecord } from "../record.js";
import { counting } from "./queue.js";
import type { ListedPage } from "./views.js";

export interface RuleProposal {
  /** The quoted words; empty where the correction has none. */
  readonly phrase: string;
  /** The line of the page that they stand in. */
  readonly line: string;
  /** JSON Pointer with stars for places in lists: the field of an item of any list. */
  readonly field: string;
  /** What should be read; null for what should not. */
  readonly value: Json;
  /** What was read, and by which rules. */
  readonly before: Json;
  readonly rules: readonly string[];
  readonly note: string | null;
  readonly uri: string | null;
  readonly author: string | null;
  readonly at: string;
}

/** @param base the record as it was read from the page, without corrections */
export function proposalsIn(base: PageRecord, own: ListedPage["own"]): RuleProposal[] {
  return counting(own)
    .filter(({ proposal }) => proposal === true)
    .map(({ pointer, value = null, before = null, span, anchors, note, author, uri, at }) => {
      const anchor = anchors.at(-1);
      const start = span?.start ?? anchor?.start ?? null;
      const inside = Object.entries(base.evidence).filter(([key]) => key === pointer || key.startsWith(`${pointer}/`));
      return {
        phrase: span?.exact ?? anchor?.exact ?? "",
        line: start === null ? "" : lineAt(base.text, start),
        field: pointer.replace(/\/(?:\d+|-)(?=\/|$)/g, "/*"),
        value: value as Json,
        before: before as Json,
        rules: [...new Set(inside.flatMap(([, entries]) => entries.map(({ rule }) => rule)))],
        ...{ note: note ?? null, uri, author: author ?? null, at },
      };
    });
}

function lineAt(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  return text.slice(start, end < 0 ? text.length : end);
}
