import type { Draft } from "./draft.js";
import type { Element } from "./tree.js";

const LONGEST = 250;
/** Longest caption on a paragraph of its own that nothing but the image above it marks. */
const LONGEST_PLAIN = 150;
const MOST_LINES_IN_BOX = 4;

const SENTENCE_END = /[.!?:;…]["”’)]?$/;
const INNER_STOP = /[.!?…]["”’)]? \p{Lu}/u;
const LOWER_CASE = /\p{Ll}/u;
const CREDIT = /^\(?(?:ảnh|ảnh chụp|ảnh minh họa|photo) ?[:.]/i;

/** Gives the text under and beside images its kind. Section headings after an image must stay what they are. */
export function markCaptions(drafts: readonly Draft[]): void {
  const lines = countLines(drafts);
  let previous: Draft | null = null;
  for (const draft of drafts) {
    if (draft.kind === "paragraph" && draft.level === null && draft.text.length <= LONGEST) {
      const small = draft.container !== null && lines.get(draft.container)! <= MOST_LINES_IN_BOX;
      const continues =
        small &&
        previous?.kind === "caption" &&
        previous.container === draft.container &&
        previous.italic === draft.italic &&
        LOWER_CASE.test(draft.text);
      if (continues || CREDIT.test(draft.text) || isUnderImage(draft, small)) draft.kind = "caption";
    }
    previous = draft;
  }
}

function isUnderImage(draft: Draft, small: boolean): boolean {
  const { image, text } = draft;
  if (image === null || !LOWER_CASE.test(text)) return false;
  const emphasised = draft.italic || draft.align === "center";
  if (small && image.container === draft.container) {
    if (emphasised) return true;
    return !INNER_STOP.test(text) && !(image.sameLine && SENTENCE_END.test(text));
  }
  if (draft.bold || draft.align === "right" || draft.indent >= 10) return false;
  if (emphasised) return !INNER_STOP.test(text);
  return text.length <= LONGEST_PLAIN && !SENTENCE_END.test(text);
}

function countLines(drafts: readonly Draft[]): ReadonlyMap<Element, number> {
  const lines = new Map<Element, number>();
  for (const { container } of drafts) {
    if (container !== null) lines.set(container, (lines.get(container) ?? 0) + 1);
  }
  return lines;
}
