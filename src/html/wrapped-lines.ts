import { countIndent, normalizeLine } from "../text/normalize.js";
import { startsWithBullet } from "./draft.js";

export interface TextLine {
  /** Normalised; empty for a line of blanks. */
  readonly text: string;
  readonly indent: number;
}

const NARROWEST = 45;
const WIDEST = 110;
/** Lines wrapped by hand end a word earlier now and then. */
const SLACK = 8;
const FEWEST = 3;
const SHARE = 0.3;
const LOWER_START = /^[\p{Ll}]/u;
const STOPS = /[.!?:;…]["”’)]?$/;

/**
 * Undoes the line breaks of a source that wraps its text at a fixed width. Only where many lines of that width go on in
 * lower case; there a line goes on where the next one's first word would not have fitted.
 */
export function joinWrapped(lines: readonly TextLine[]): readonly TextLine[] {
  const width = wrapWidth(lines);
  if (width === null) return lines;
  const joined: TextLine[] = [];
  let run: string[] = [];
  let indent = 0;
  const end = () => {
    if (run.length > 0) joined.push({ text: run.join(" "), indent });
    run = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text === "") {
      end();
      joined.push(line);
      continue;
    }
    if (run.length === 0 || !goesOn(lines[i - 1]!, line, width)) {
      end();
      indent = line.indent;
    }
    run.push(line.text);
  }
  end();
  return joined;
}

/** The lines of preformatted text, those joined that its source wraps. */
export function unwrapped(text: string): readonly string[] {
  const lines = text.split("\n");
  const read = lines.map((line) => ({ text: normalizeLine(line), indent: countIndent(line) }));
  const joined = joinWrapped(read);
  return joined === read ? lines : joined.map(({ text, indent }) => " ".repeat(indent) + text);
}

function goesOn(before: TextLine, line: TextLine, width: number): boolean {
  if (startsWithBullet(line.text) || line.indent > before.indent + 2) return false;
  const blank = line.text.indexOf(" ");
  const word = blank === -1 ? line.text.length : blank;
  if (before.indent + before.text.length + 1 + word <= width - SLACK) return false;
  return LOWER_START.test(line.text) || !STOPS.test(before.text);
}

/** The width at which the source wraps; null when it does not. */
function wrapWidth(lines: readonly TextLine[]): number | null {
  let filled = 0;
  let wrapped = 0;
  let width = 0;
  for (let i = 0; i < lines.length; i++) {
    const { text, indent } = lines[i]!;
    if (text.length < NARROWEST) continue;
    filled++;
    const next = lines[i + 1];
    if (text.length > WIDEST || next === undefined || STOPS.test(text) || !LOWER_START.test(next.text)) continue;
    wrapped++;
    width = Math.max(width, indent + text.length);
  }
  return wrapped >= FEWEST && wrapped >= filled * SHARE ? width : null;
}
