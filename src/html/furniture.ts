import type { Draft } from "./draft.js";
import { isFooterLine, isFurnitureLine, isRelatedLabel, startsWithRelatedLabel } from "./furniture-lines.js";

const TRAILING_DATE = /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)$/;
const SENTENCE_END = /[.!?…]["”’)]?$/;

/** Drops lines of furniture, and lists of other articles with all that follows them. */
export function dropFurniture(drafts: readonly Draft[]): Draft[] {
  const kept = cutTail(drafts);
  return kept.filter((draft) => draft.cell !== null || !isFurnitureLine(draft.text));
}

/** Shortest sentence that shows that the article goes on: after a list of other articles, and after the site's footer. */
const SENTENCE_AFTER_LABEL = 50;
const SENTENCE_AFTER_FOOTER = 100;
const LONG_LINE = 220;

/** In doubt text stays: a label cuts the page only where no prose follows it. */
function cutTail(drafts: readonly Draft[]): Draft[] {
  const afterLabel = endOfProse(drafts, SENTENCE_AFTER_LABEL);
  const afterFooter = endOfProse(drafts, SENTENCE_AFTER_FOOTER);
  const kept: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.cell !== null || draft.kind === "title") kept.push(draft);
    else if (isRelatedLabel(draft.text)) {
      if (i >= afterLabel) return kept;
      while (i + 1 < drafts.length && isReference(drafts[i + 1]!)) i++;
    } else if (isFooterLine(draft.text)) {
      if (i >= afterFooter) return kept;
    } else if (!(startsWithRelatedLabel(draft.text) && draft.linked > 0.5)) kept.push(draft);
  }
  return kept;
}

function isReference(draft: Draft): boolean {
  return draft.linked > 0.6 || TRAILING_DATE.test(draft.text);
}

function endOfProse(drafts: readonly Draft[], shortest: number): number {
  let end = drafts.length;
  while (end > 0 && !isProse(drafts[end - 1]!, shortest)) end--;
  return end;
}

/** A paragraph of an article, as opposed to a headline, a link or a footer's address. */
function isProse(draft: Draft, shortest: number): boolean {
  const { text } = draft;
  if (draft.cell !== null) return true;
  if (isReference(draft) || isFooterLine(text) || isFurnitureLine(text)) return false;
  return text.length > LONG_LINE || (text.length > shortest && SENTENCE_END.test(text));
}

const LONGEST_MENU_LINE = 150;

/** Menus before and after the body, where no layout tells its bounds. */
export function trimLinks(drafts: readonly Draft[]): Draft[] {
  let start = 0;
  let end = drafts.length;
  while (start < end && isMenuLine(drafts[start]!)) start++;
  while (end > start && isMenuLine(drafts[end - 1]!)) end--;
  return drafts.slice(start, end);
}

function isMenuLine(draft: Draft): boolean {
  return draft.linked > 0.7 && draft.cell === null && draft.kind !== "title" && draft.text.length <= LONGEST_MENU_LINE;
}
