/**
 * Files of lines: one concept a file, `name  pattern` a line, two blanks or a tab between. A line that begins with `# ` is for
 * whoever reads the file. A name with `!` before it is a negative.
 */
import { vocabulary } from "../gazetteer/lexicon.js";
import { compiled, type Numbering } from "./compile.js";
import { PatternFault } from "./pattern-fault.js";
import { programOf } from "./program.js";
import { parse } from "./syntax.js";
import type { Line } from "./table.js";

/** A file of lines as it was read. */
export interface MatchFile {
  /** For messages. */
  readonly path: string;
  readonly text: string;
}

/** Lines that cannot be used; the message shows all of them with file, line, column and mend. */
export class LanguageError extends Error {}

export interface ReadLine {
  readonly line: Line;
  readonly place: Place;
}

interface Place {
  readonly path: string;
  /** From 1. */
  readonly number: number;
  /** The whole line in NFC. */
  readonly written: string;
}

const NAME = /^(!?)([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)$/;
const BETWEEN = /\t+ *| {2,}\t*| \t+/;
const SHOWN_BEFORE = 60;

/** Reads lines; what is wrong with them is said at the end, all at once. */
export class LineReader {
  readonly lines: ReadLine[] = [];
  readonly #faults: string[] = [];

  constructor(private readonly numberOf: Numbering) {}

  read({ path, text }: MatchFile): void {
    const before = this.lines.length + this.#faults.length;
    for (const [k, written] of text
      .normalize("NFC")
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .entries()) {
      if (/^\s*$|^#(?:\s|$)/.test(written)) continue;
      this.#read({ path, number: k + 1, written });
    }
    if (this.lines.length + this.#faults.length === before)
      this.#faults.push(`${path}: holds no line: write a name, two blanks, and a pattern`);
  }

  /** Notes what is wrong at a place; `column` counts from 1. */
  fault({ path, number, written }: Place, column: number, message: string): void {
    const from = Math.max(0, column - 1 - SHOWN_BEFORE);
    const shown = written.slice(from, column + SHOWN_BEFORE).replace(/\s/g, " ");
    this.#faults.push(`${path}:${number}:${column}: ${message}\n  ${shown}\n  ${" ".repeat(column - 1 - from)}^`);
  }

  /** @throws LanguageError where anything was wrong */
  finish(): readonly ReadLine[] {
    if (this.#faults.length > 0) throw new LanguageError(this.#faults.join("\n"));
    return this.lines;
  }

  #read(place: Place): void {
    const { written } = place;
    const gap = BETWEEN.exec(written);
    const [, sign, name] = NAME.exec(written.slice(0, gap?.index)) ?? [];
    const known = this.lines.find(({ line }) => line.name === name);
    if (gap === null || gap.index === 0)
      this.fault(
        place,
        1,
        "two blanks or a tab stand between a name and its pattern: host/said  [<host>#Unit] đăng cai",
      );
    else if (name === undefined)
      this.fault(place, 1, "a name is a set and a word of a-z, 0-9 and -: host/said, or !host/said for a negative");
    else if (known !== undefined)
      this.fault(place, 1, `${name} stands in ${known.place.path}:${known.place.number} already: choose another name`);
    else this.#compile(place, name, sign === "!", gap.index + gap[0].length);
  }

  #compile(place: Place, name: string, negative: boolean, from: number): void {
    try {
      const program = programOf(parse(place.written.slice(from).trimEnd()));
      this.lines.push({ line: compiled(name, negative, program, this.numberOf), place });
    } catch (error) {
      if (!(error instanceof PatternFault)) throw error;
      this.fault(place, from + error.column, error.message);
    }
  }
}

/** Words of built-in lines: they get their numbers before the vocabulary closes. */
export const learn: Numbering = (word) => vocabulary.learn(word);
