/** What lines name with `#`: mentions, sorted once a page. */
import { type Tag, tagBit } from "./tags.js";

/** Tokens `[from, to)` that are one thing. */
export interface Mention {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
}

/** Mentions as columns, by their first token, the longest first; `bit` is the tag's. They may overlap. */
export interface MentionTable {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly bit: Int32Array;
}

export function mentionTable(mentions: readonly Mention[]): MentionTable {
  const sorted = [...mentions].sort((a, b) => a.from - b.from || b.to - a.to);
  const { length } = sorted;
  const table = { length, from: new Int32Array(length), to: new Int32Array(length), bit: new Int32Array(length) };
  sorted.forEach(({ tag, from, to }, m) => {
    table.from[m] = from;
    table.to[m] = to;
    table.bit[m] = tagBit(tag);
  });
  return table;
}
