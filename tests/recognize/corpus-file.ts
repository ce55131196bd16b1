import { readFileSync } from "node:fs";
import type { Piece } from "./spans.js";

/** One phrase of `fixtures/corpus/`, and what is of the file's type in it. */
export interface CorpusLine {
  readonly number: number;
  /** As in the file, for messages. */
  readonly written: string;
  readonly phrase: string;
  readonly expected: readonly Piece[];
  /** Marked `?`: known to come out wrong today. It must still do so, or the mark has to go. */
  readonly knownMiss: boolean;
}

/** @throws Error with file and line number where brackets do not match or blanks are not single */
export function readCorpus(type: string): CorpusLine[] {
  const file = `fixtures/corpus/${type}.txt`;
  const out: CorpusLine[] = [];
  for (const [k, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const knownMiss = line.startsWith("?");
    const written = knownMiss ? line.slice(1).trim() : line;
    out.push({ number: k + 1, written, knownMiss, ...unbracketed(written, `${file}:${k + 1}`) });
  }
  return out;
}

function unbracketed(written: string, place: string): { phrase: string; expected: Piece[] } {
  const expected: Piece[] = [];
  let phrase = "";
  let open = -1;
  for (const ch of written) {
    if (ch === "[" && open < 0) open = phrase.length;
    else if (ch === "]" && open >= 0 && open < phrase.length) {
      expected.push({ start: open, end: phrase.length, text: phrase.slice(open) });
      open = -1;
    } else if (ch === "[" || ch === "]") throw new Error(`${place}: brackets do not match`);
    else phrase += ch;
  }
  if (open >= 0) throw new Error(`${place}: brackets do not match`);
  return { phrase, expected };
}

/** The phrase with brackets round the pieces, as a corpus file writes it; pieces that overlap are listed behind. */
export function bracketed(phrase: string, pieces: readonly Piece[]): string {
  let out = "";
  let at = 0;
  const crossing: Piece[] = [];
  for (const piece of pieces) {
    if (piece.start < at) {
      crossing.push(piece);
      continue;
    }
    out += `${phrase.slice(at, piece.start)}[${piece.text}]`;
    at = piece.end;
  }
  out += phrase.slice(at);
  return crossing.length === 0 ? out : `${out} + ${crossing.map(({ text }) => `[${text}]`).join(" ")}`;
}
