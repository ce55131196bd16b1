import type { SearchIndex } from "../search-index.js";
import { folded, lowered } from "./fold.js";

export interface Found {
  readonly kind: "unit" | "cluster" | "person" | "page";
  readonly name: string;
  readonly href: string;
  readonly note: string;
  /** What of a page's text holds the words, with the place of the first. */
  readonly excerpt: { readonly text: string; readonly start: number; readonly end: number } | null;
}

interface Entry {
  readonly kind: Found["kind"];
  readonly name: string;
  readonly href: string;
  readonly note: string;
  readonly text: string;
}

/** Names and texts in one form of their letters, each as long as what it stands for. */
type Form = readonly (readonly [name: string, text: string])[];

export interface Searchable {
  readonly entries: readonly Entry[];
  readonly folded: Form;
  /** Lower case, with diacritics: made when it is first asked for. */
  lower(): Form;
}

export function searchable({ entries, pages }: SearchIndex): Searchable {
  const all: Entry[] = [
    ...entries.map(([kind, name, href, note]) => ({ kind, name, href, note, text: "" })),
    ...pages.map(([name, href, note, text]) => ({ kind: "page" as const, name, href, note, text })),
  ];
  const formOf = (change: (text: string) => string): Form => all.map(({ name, text }) => [change(name), change(text)]);
  let lower: Form | null = null;
  return {
    entries: all,
    folded: formOf((text) => folded(lowered(text))),
    lower: () => {
      lower ??= formOf(lowered);
      return lower;
    },
  };
}

/**
 * What fits a query, the best first: whole phrases before single words, of each names before texts; what only begins a word counts
 * for the last word that is typed, and comes after whole words. A query with diacritics means
 * them; one without means every letter that looks alike without.
 *
 * @example find(index, "cu chi")[0].name; // "Huyện Củ Chi"
 */
export function find(index: Searchable, query: string): Found[] {
  const phrase = lowered(query.normalize("NFC").trim().replace(/\s+/g, " "));
  if (phrase === "") return [];
  const isPlain = folded(phrase) === phrase;
  const words = phrase.split(" ");
  const found: { readonly rank: number; readonly entry: Entry; readonly place: number }[] = [];
  for (const [number, [name, text]] of (isPlain ? index.folded : index.lower()).entries()) {
    const entry = index.entries[number]!;
    const inName = placeOf(name, phrase);
    const rank = name === phrase ? 0 : inName?.whole ? (inName.at === 0 ? 1 : 2) : inName ? 3 : -1;
    if (rank >= 0) found.push({ rank, entry, place: -1 });
    else {
      const place = placeOf(text, phrase);
      if (place?.whole) found.push({ rank: 4, entry, place: place.at });
      else if (hasAll(name, words)) found.push({ rank: 5, entry, place: -1 });
      else if (place !== null) found.push({ rank: 6, entry, place: place.at });
      else if (words.length > 1 && hasAll(text, words))
        found.push({ rank: 7, entry, place: placeOf(text, words[0]!, true)!.at });
    }
  }
  found.sort((a, b) => a.rank - b.rank || kinds.indexOf(a.entry.kind) - kinds.indexOf(b.entry.kind));
  return found.map(({ rank, entry, place }) => foundOf(entry, place, rank === 7 ? words[0]!.length : phrase.length));
}

const kinds = ["unit", "cluster", "person", "page"];
const before = 40;
const behind = 90;

function foundOf({ kind, name, href, note, text }: Entry, place: number, length: number): Found {
  if (place < 0) return { kind, name, href, note, excerpt: null };
  const from = Math.max(0, place - before);
  const cut = text.slice(from, place + length + behind).replaceAll("\n", " ");
  const lead = from > 0 ? "…" : "";
  const start = lead.length + place - from;
  return { kind, name, href, note, excerpt: { text: `${lead}${cut}…`, start, end: start + length } };
}

function hasAll(text: string, words: readonly string[]): boolean {
  return text !== "" && words.every((word, index) => placeOf(text, word, index < words.length - 1) !== null);
}

/** Where a phrase stands at the beginning of a word, the first place where it is whole words; else its last word goes on. */
function placeOf(
  text: string,
  phrase: string,
  onlyWhole = false,
): { readonly at: number; readonly whole: boolean } | null {
  let begun: number | null = null;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
    const end = at + phrase.length;
    if (end === text.length || !isLetter(text.charCodeAt(end))) return { at, whole: true };
    begun ??= at;
  }
  return begun === null || onlyWhole ? null : { at: begun, whole: false };
}

/** In lower-case text; letters outside of ASCII count as such. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code !== 0xd7 && code < 0x2000);
}
