import type { Block, Document } from "../types.js";
import type { Draft } from "./draft.js";

/** Fixes the text: from here on, everything points into it. */
export function composeDocument(drafts: readonly Draft[]): Document {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text, level, indent, align, bold, cell } of drafts) {
    const end = start + text.length;
    blocks.push({ kind, start, end, level, indent, align, bold, cell });
    start = end + 1;
  }
  return { text: drafts.map((draft) => draft.text).join("\n"), blocks };
}
