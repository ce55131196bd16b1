/**
 * Vietnamese for sentences that the code makes in English: each line of a phrasebook is a template with `{holes}`, and what
 * stands in the holes is carried over. So a record keeps its English message, whoever made it, and is read in Vietnamese.
 */
import { type Language, numberIn } from "./message.js";

/** English, then Vietnamese. Where the English has two forms, `{n} page|{n} pages`, both are the same Vietnamese. */
export type Line = readonly [english: string, vietnamese: string];

interface Template {
  readonly start: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly vietnamese: string;
}

/** @returns the sentence in the language; English as it is where no line fits */
export type Translator = (language: Language, english: string) => string;

/**
 * @param books the lines of several tables; of two that fit, the one with more words of its own
 * @example
 * const say = translator([["{unit} is no member of the cluster", "{unit} không phải thành viên của cụm"]]);
 * say("vi", "Quận 3 is no member of the cluster"); // "Quận 3 không phải thành viên của cụm"
 */
export function translator(...books: readonly (readonly Line[])[]): Translator {
  const whole = new Map<string, string>();
  const templates: (Template & { readonly own: number })[] = [];
  for (const [english, vietnamese] of books.flat()) {
    for (const form of english.split("|")) {
      if (form.includes("{")) templates.push(templateOf(form, vietnamese));
      else whole.set(form, vietnamese);
    }
  }
  templates.sort((a, b) => b.own - a.own);

  /** What stands in a hole is a sentence of its own, a day, a number, or words of the page. */
  const filling = (text: string): string => whole.get(text) ?? written(text) ?? translated(text) ?? text;
  const translated = (english: string): string | null => {
    const known = whole.get(english);
    if (known !== undefined) return known;
    for (const { start, pattern, names, vietnamese } of templates) {
      const values = english.startsWith(start) ? pattern.exec(english) : null;
      if (values === null) continue;
      return vietnamese.replace(/\{(\w+)\}/g, (_, name: string) => filling(values[names.indexOf(name) + 1] ?? ""));
    }
    return null;
  };
  return (language, english) => (language === "vi" ? (translated(english) ?? english) : english);
}

function templateOf(english: string, vietnamese: string): Template & { readonly own: number } {
  const parts = english.split(/\{(\w+)\}/);
  const names = parts.filter((_, index) => index % 2 === 1);
  const literal = parts.filter((_, index) => index % 2 === 0);
  const source = literal
    .map((text, index) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + holeOf(names[index]))
    .join("");
  return { start: literal[0]!, pattern: new RegExp(`^${source}$`), names, vietnamese, own: literal.join("").length };
}

/** `figures` begin with one: a sentence that has the line's few words by chance is none of its kind. */
function holeOf(name: string | undefined): string {
  if (name === undefined) return "";
  return name === "figures" ? "(\\d[^]*?)" : "([^]+?)";
}

/** Days and fractions as they are written in Vietnamese; a whole number may be a year and stays. */
function written(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (day !== undefined) return `${day}/${month}/${year}`;
  return /^-?\d+\.\d+$/.test(text) ? numberIn("vi", Number(text)) : null;
}
