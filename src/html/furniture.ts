import type { Draft } from "./draft.js";
import { type LineRole, roleOfLine, startsWithRelatedLabel } from "./furniture-lines.js";

const TRAILING_DATE = /\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)$/;
const SENTENCE_END = /[.!?…]["”’)]?$/;

/** Shortest sentence that shows that the article goes on: after a list of other articles, and after the site's footer. */
const SENTENCE_AFTER_LABEL = 50;
const SENTENCE_AFTER_FOOTER = 100;
const LONG_LINE = 220;

/**
 * Drops lines of furniture, and lists of other articles with all that follows them. In doubt text stays: a label cuts
 * the page only where no prose follows it.
 */
export function dropFurniture(drafts: readonly Draft[]): Draft[] {
  const roles = drafts.map(roleOf);
  markCounters(drafts, roles);
  if (!roles.some((role) => role !== "text") && !drafts.some((draft) => draft.linked > 0.5)) return [...drafts];
  const afterLabel = endOfProse(drafts, roles, SENTENCE_AFTER_LABEL);
  const afterFooter = endOfProse(drafts, roles, SENTENCE_AFTER_FOOTER);
  const kept: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const role = roles[i];
    if (role === "label") {
      if (i >= afterLabel) break;
      while (i + 1 < drafts.length && isReference(drafts[i + 1]!)) i++;
    } else if (role === "footer") {
      if (i >= afterFooter) break;
    } else if (role === "text" && !(draft.linked > 0.5 && startsWithRelatedLabel(draft.text))) kept.push(draft);
  }
  return kept;
}

function roleOf(draft: Draft): LineRole {
  return draft.cell !== null || draft.kind === "title" ? "text" : roleOfLine(draft.text);
}

const FEWEST_DIGITS = 3;

/** Visit counters print each digit as a line of its own. */
function markCounters(drafts: readonly Draft[], roles: LineRole[]): void {
  let run = 0;
  for (let i = 0; i <= drafts.length; i++) {
    const draft = drafts[i];
    if (draft !== undefined && draft.cell === null && draft.text.length === 1 && /\d/.test(draft.text)) run++;
    else {
      if (run >= FEWEST_DIGITS) roles.fill("furniture", i - run, i);
      run = 0;
    }
  }
}

function isReference(draft: Draft): boolean {
  return draft.linked > 0.6 || TRAILING_DATE.test(draft.text);
}

/** Index after the last paragraph of an article, as opposed to a headline, a link or a footer's address. */
function endOfProse(drafts: readonly Draft[], roles: readonly LineRole[], shortest: number): number {
  for (let end = drafts.length; end > 0; end--) {
    const draft = drafts[end - 1]!;
    const { text } = draft;
    if (draft.cell !== null) return end;
    if (roles[end - 1] !== "text" || isReference(draft)) continue;
    if (text.length > LONG_LINE || (text.length > shortest && SENTENCE_END.test(text))) return end;
  }
  return 0;
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
