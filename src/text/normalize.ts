/**
 * The character level of the text: what a run of characters becomes before anything points into it. Everything here is
 * linear in the length of its input and idempotent.
 */

/** Characters that normalising leaves alone or, if they are blanks, only collapses; most text holds no other. */
const PLAIN = /^[\t-\r -~\u00a0-¬®-˿Ḁ-ỿ‐-‧‰-⁞₠-₿←-⇿]*$/;

/** Soft hyphen, zero-width characters, bidirectional controls, control characters that are no blanks, and what is no character. */
const DROPPED =
  /(?![\t-\r\u0085])[\p{Cc}\p{Noncharacter_Code_Point}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

const LONE_SURROGATE = /\p{Cs}/gu;

/** Blanks that are not one single space. `\s` knows every blank of Unicode but the C1 control "next line". */
const BLANKS = /[\s\u0085]{2,}|[^\S ]|\u0085/g;

/** No letter of any language has more; to put them in order takes time that grows with the square of their number. */
const MOST_MARKS = 30;
/** A letter with so many marks that, decomposed, they may be more than that. */
const CROWDED = /\P{M}?\p{M}{12,}/gu;
/** A crowd of marks has one at each twelfth place, where most text has a letter. */
const PLACES = 12;
const MARK_OR_HALF = /[\p{M}\p{Cs}]/u;

/**
 * NFC in linear time: letters with more than 30 marks lose them all, so that it matters not how the text was composed.
 *
 * @example composed("a\u0309\u0302"); // "ả\u0302"
 */
export function composed(text: string): string {
  return (mayBeCrowded(text) ? text.replace(CROWDED, thinned) : text).normalize("NFC");
}

function mayBeCrowded(text: string): boolean {
  for (let i = PLACES - 1; i < text.length; i += PLACES) {
    if (!isMarkOrHalf(text, i)) continue;
    // Decomposed text has a mark at many places, but none that stands among so many.
    let from = i;
    while (i - from < PLACES && isMarkOrHalf(text, from - 1)) from--;
    let to = i + 1;
    while (to - from < PLACES && isMarkOrHalf(text, to)) to++;
    if (to - from >= PLACES) return true;
  }
  return false;
}

function isMarkOrHalf(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  // Latin letters, those of Vietnamese among them, dashes and quotes need no closer look, nor do the common marks.
  if (!(code >= 0x300) || (code >= 0x1e00 && code < 0x20d0)) return false;
  return code < 0x370 || MARK_OR_HALF.test(text.charAt(i));
}

function thinned(letter: string): string {
  if (letter.length <= 2 * MOST_MARKS) {
    const [, ...marks] = letter.normalize("NFD");
    if (marks.length <= MOST_MARKS) return letter;
  }
  const [base = ""] = letter;
  return MARK_OR_HALF.test(base) ? "" : [...base.normalize("NFD")][0]!;
}

/** One line of text: NFC, no invisible characters, every run of blanks (line feeds too) one space, trimmed. */
export function normalizeLine(raw: string): string {
  if (PLAIN.test(raw)) return trimSpace(raw.replace(BLANKS, " "));
  const visible = raw.replace(LONE_SURROGATE, "\ufffd").replace(DROPPED, "");
  return trimSpace(composed(visible).replace(BLANKS, " "));
}

/** Several lines: each normalised for itself, empty ones dropped, joined by exactly one line feed. */
export function normalizeLines(raw: string): string {
  const lines: string[] = [];
  for (const line of raw.split("\n")) {
    const text = normalizeLine(line);
    if (text !== "") lines.push(text);
  }
  return lines.join("\n");
}

/** After collapsing, at most one space stands on either side. */
function trimSpace(text: string): string {
  const start = text.startsWith(" ") ? 1 : 0;
  const end = text.length > start && text.endsWith(" ") ? text.length - 1 : text.length;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** True when the run holds nothing but blanks and characters that normalising drops. */
export function isBlank(raw: string): boolean {
  return !INK.test(raw);
}

const INK =
  /[^\s\p{Cc}\p{Noncharacter_Code_Point}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/** Blanks before the first visible character, each character counted. */
export function countIndent(raw: string): number {
  let count = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (isBlankCode(code)) count++;
    else if (!isDroppedCode(code)) return count;
  }
  return count;
}

/**
 * Blanks that a reader of rendered HTML sees before the first visible character: plain blanks collapse, and at the start
 * of a line they vanish, so only non-breaking (and wider) blanks and single plain ones after them count.
 */
export function countRenderedIndent(raw: string): number {
  let count = 0;
  let pending = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) pending = count > 0 ? 1 : 0;
    else if (isBlankCode(code)) {
      count += pending + 1;
      pending = 0;
    } else if (!isDroppedCode(code)) return count + pending;
  }
  return count + pending;
}

function isBlankCode(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

function isDroppedCode(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}
