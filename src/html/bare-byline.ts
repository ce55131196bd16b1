import { type Draft, plainDraft } from "./draft.js";
import { isPenName, isSurePenName, withoutBody } from "./pen-name.js";

/** A byline without a label, and its place in the line that it was given. */
export interface BareByline {
  readonly draft: Draft;
  readonly start: number;
  readonly end: number;
}

/** Shortest line that a byline may stand under: a signature's lines of office are shorter. */
const SHORTEST_PROSE = 30;
/** No byline is longer, with its office and marks. */
const LONGEST_LINE = 160;
const LONGEST_END = 240;
const PROSE_END = /(?:[.!?…:]|\.\/[.-]?)["”’)]*$/u;
const SOURCE = /^\(?(?:nguồn|theo) ?:? ?.{1,80}$/iu;
/** A line of marks alone closes nothing. */
const WORDS = /[\p{L}\p{N}]/u;
const EDGE = /^[\s(–—*•-]+|[\s.,;)–-]+$/gu;
/** The end of an article and what follows it: `…thành công tốt đẹp./. Minh Hoa`. */
const AFTER_END = /^(.{20,}\.\/\.?[.-]?["”’)]*) ?(\S.{1,59})$/u;
/** The end of a sentence whose last word is no abbreviation, and what follows it. */
const AFTER_SENTENCE = /^(.{40,}[\p{Ll}\p{M}\d”"’)]{2}[.!?…]["”’)]*) (\S[^.!?]*(?:\.\S[^.!?]*)*\.?)$/u;
const ABBREVIATION = /(?<![\p{L}\p{M}])(?:tp|tx|tt|ths|gs|ts|pgs|bs|đc|st|nxb)\.$/iu;

/**
 * Takes a byline without label from a body: the last line, the end of the last paragraph, or a line under the title. The
 * lines lose it.
 *
 * @example takeBareByline(lines) // of `…tốt đẹp.` and `T.LAM`: { draft, start: 0, end: 5 }
 */
export function takeBareByline(body: Draft[]): BareByline | null {
  let last = body.length - 1;
  while (last > 0 && (SOURCE.test(body[last]!.text) || !WORDS.test(body[last]!.text))) last--;
  return takeLast(body, last) ?? takeGlued(body, last) ?? takeFirst(body);
}

function takeLast(body: Draft[], last: number): BareByline | null {
  const draft = body[last];
  if (draft === undefined || draft.cell !== null || draft.kind === "caption") return null;
  const name = nameIn(draft.text);
  if (name === null) return null;
  const before = body[last - 1];
  if (before === undefined) return null;
  // Under a line that no stop ends (a caption without its picture) only what cannot be but a name.
  const follows = before.kind === "caption" || isProse(before) || (isLong(before) && isSurePenName(name));
  return follows ? take(body, last, name) : null;
}

/** `…tốt đẹp./. Minh Hoa`, and after a plain stop or a run of blanks where nothing but a name can be meant. */
function takeGlued(body: Draft[], last: number): BareByline | null {
  const draft = body[last];
  if (draft === undefined || draft.cell !== null || draft.kind === "caption") return null;
  // A line may be as long as the page: a name stands in its last characters, or nowhere.
  const from = Math.max(0, draft.text.length - LONGEST_END);
  const end = draft.text.slice(from);
  const ended = AFTER_END.exec(end);
  const match = ended ?? AFTER_SENTENCE.exec(end);
  if (match === null || ABBREVIATION.test(match[1]!)) return null;
  const name = nameIn(match[2]!);
  if (name === null || (ended === null && !isSurePenName(name))) return null;
  draft.text = draft.text.slice(0, from) + match[1]!;
  return { draft: plainDraft("byline", name), start: 0, end: name.length };
}

/** `LAN ANH` between title and text. */
function takeFirst(body: Draft[]): BareByline | null {
  const [draft, next] = body;
  if (draft === undefined || next === undefined || draft.cell !== null || draft.level !== null) return null;
  const name = nameIn(draft.text);
  return name !== null && isSurePenName(name) && isProse(next) ? take(body, 0, name) : null;
}

function nameIn(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  const trimmed = withoutBody(line.replace(/^[\s(–—*•-]+/u, ""), false);
  if (isPenName(trimmed)) return trimmed;
  const name = withoutBody(line.replace(EDGE, ""), false);
  return isPenName(name) ? name : null;
}

const isLong = ({ cell, text }: Draft): boolean => cell === null && text.length >= SHORTEST_PROSE;

const isProse = (draft: Draft): boolean => isLong(draft) && PROSE_END.test(draft.text.slice(-LONGEST_LINE));

function take(body: Draft[], at: number, name: string): BareByline {
  const [draft] = body.splice(at, 1) as [Draft];
  draft.kind = "byline";
  const start = draft.text.indexOf(name);
  return { draft, start, end: start + name.length };
}
