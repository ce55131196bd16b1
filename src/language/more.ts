/** Lines of a user's own, added to the built-in sets. */
import { vocabulary } from "../gazetteer/lexicon.js";
import { nearest } from "../text/nearest.js";
import { LineReader, type MatchFile } from "./match-file.js";
import { LanguageTable, type Line } from "./table.js";
import { tagBit } from "./tags.js";

/**
 * The built-in lines with a user's behind them.
 *
 * @throws LanguageError with every faulty line: file, line, column and mend
 * @example withMore(language, [{ path: "more.match", text: "host/ours  [<host>#Unit] nhận tổ chức hội nghị\n" }])
 */
export function withMore(base: LanguageTable, files: readonly MatchFile[]): LanguageTable {
  const own = new OwnWords();
  const reader = new LineReader((word) => own.numberOf(word));
  for (const file of files) reader.read(file);
  const sets = slotsBySet(base.lines);
  for (const { line, place } of reader.lines) {
    const fault = faultOf(line, base, sets);
    if (fault !== null) reader.fault(place, 1, fault);
  }
  const lines = reader.finish().map(({ line }) => line);
  return new LanguageTable([...base.lines, ...lines], own.words);
}

/** Words that the vocabulary has no number for: they get one below 0. */
export class OwnWords {
  readonly words: string[] = [];

  numberOf(word: string): number {
    const known = vocabulary.id(word);
    if (known > 0) return known;
    const place = this.words.indexOf(word);
    return place < 0 ? -this.words.push(word) : -1 - place;
  }
}

interface Slots {
  /** Of which a line needs one at least that every built-in line has. */
  readonly needed: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

function slotsBySet(lines: readonly Line[]): ReadonlyMap<string, Slots> {
  const sets = new Map<string, Slots>();
  for (const { concept, slots, negative } of lines) {
    if (negative) continue;
    const before = sets.get(concept);
    const needed = before === undefined ? slots : slots.filter((slot) => before.needed.has(slot));
    sets.set(concept, { needed: new Set(needed), known: new Set([...(before?.known ?? []), ...slots]) });
  }
  return sets;
}

function faultOf(line: Line, base: LanguageTable, sets: ReadonlyMap<string, Slots>): string | null {
  const { name, concept, slots, negative, view } = line;
  const set = sets.get(concept);
  const listed = (words: Iterable<string>): string => [...words].map((word) => `<${word}>`).join(", ");
  if (set === undefined) {
    const meant = nearest(concept, [...sets.keys()]);
    const mend = meant === null ? `known are ${[...sets.keys()].sort().join(", ")}` : `did you mean ${meant}/…?`;
    return `${concept} is no set of lines: ${mend}`;
  }
  if (base.lines.some((other) => other.name === name)) return `${name} is a built-in line: choose another name`;
  if (view & tagBit("Solution")) return "#Solution is found later than lines are read: write the words that lead to it";
  if (negative) return null;
  const missing = [...set.needed].filter((slot) => !slots.includes(slot));
  if (missing.length > 0) return `a line of ${concept} names ${listed(missing)}: write [<${missing[0]}>…] round it`;
  if (slots.length === 0 && set.known.size > 0)
    return `a line of ${concept} names one of ${listed(set.known)}: write [<${[...set.known][0]}>…] round it`;
  const unknown = slots.find((slot) => !set.known.has(slot));
  if (unknown !== undefined)
    return `<${unknown}> is no slot of ${concept}: ${set.known.size === 0 ? "it has none" : `it has ${listed(set.known)}`}`;
  return null;
}
