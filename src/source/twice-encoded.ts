import { isUtf8 } from "node:buffer";
import { composed } from "../text/normalize.js";
import { decodeAs } from "./charset.js";
import { decodeReferences } from "./references.js";
import { isSyllable } from "./syllable.js";
import { NON_ASCII, WORDS } from "./words.js";

export interface MendedText {
  readonly text: string;
  /** The passages that were mended, as they stand in `text`: between two tags, or one line of a plain text. */
  readonly passages: readonly string[];
  readonly damage: ReadonlySet<Damage>;
}

/** `Cá»¥m`: UTF-8 read byte by byte and saved again. `C&amp;#7909;m`: references escaped again. */
export type Damage = "encoded-twice" | "escaped-twice";

/** What the UTF-8 bytes of Vietnamese letters look like: a lead byte's letter and what may be a following byte. */
const SUSPECT = /[ÃĂÄÅÆáÂâ](?:[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|&)/;
const ESCAPED = /&amp;(?:#(?:[xX][0-9a-fA-F]{2,5}|[0-9]{2,6})|[A-Za-z]{2,8}[0-9]{0,2});/;
const ESCAPED_ALL = new RegExp(ESCAPED.source, "g");
/** Blanks, quotation marks and dashes: nobody writes these references to show them. */
const SIGNS = /^&amp;(?:nbsp|[lr][sd]quo|[nm]dash|hellip|quot|#(?:160|8211|8212|8216|8217|8220|8221|8230));$/;

/** A text between two tags, a line's end, or a whole `<meta>`: its content is the page's title and lead. */
const PASSAGE = /<meta[^<>]*>|<[^<>]*>|[^<>\n]+/gi;
const LETTERS = /[\u0080-\uFFFF]+/g;
/** `Ã&nbsp;`: the second byte of `à`. */
const BLANK_REFERENCE = /(?:Ã|&Atilde;|&#195;)&nbsp;/g;
/** `hÃ ng`, `vÃ o`: the same where an editor made a plain blank of it. */
const PLAIN_BLANK = /([A-Za-z]*)Ã (?: |([a-z]*))/g;
const ABBREVIATION = /^[A-ZĐƯ]{2,8}$/;

/** Distinct words that a page, or a passage on its own, must bring. */
const ENOUGH = 3;
const ALONE = 2;
const SHARE = 0.9;

/** The byte of each letter in a code page, and of the control that stands for a byte it leaves undefined. */
function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    bytes.set(String.fromCharCode(byte), byte);
    bytes.set(decodeAs(Uint8Array.of(byte), encoding), byte);
  }
  return bytes;
}

let tables: readonly ReadonlyMap<string, number>[] | null = null;
const codePages = () => {
  tables ??= [bytesOf("windows-1252"), bytesOf("windows-1258")];
  return tables;
};

/**
 * Mends passages whose UTF-8 was read as windows-1252, Latin-1 or windows-1258 and saved again, and those whose references were
 * escaped twice. A passage is mended where each run of letters goes back to bytes that are UTF-8 and nine of ten mended words
 * are Vietnamese syllables; all others stay as they are. Undefined where there is nothing to mend.
 *
 * @example mendTwiceEncoded("<p>Cá»¥m thi Ä‘ua</p><p>Khối</p>")?.text // "<p>Cụm thi đua</p><p>Khối</p>"
 */
export function mendTwiceEncoded(source: string): MendedText | undefined {
  const broken = SUSPECT.test(source) || /&(?:aacute|Atilde|AElig|Auml|#225|#195|#xe1|#xc3);/i.test(source);
  if (!broken && !ESCAPED.test(source)) return undefined;
  const mends: (Mend & { readonly start: number; readonly end: number })[] = [];
  const damage = new Set<Damage>();
  const all = new Set<string>();
  for (const match of source.matchAll(PASSAGE)) {
    const [passage] = match;
    if (passage.startsWith("<") && !/^<meta/i.test(passage)) continue;
    const mended = escapedOnce(passage) ?? encodedOnce(passage);
    if (mended === null) continue;
    for (const word of mended.words) all.add(word);
    mends.push({ start: match.index, end: match.index + passage.length, ...mended });
  }
  let text = "";
  let done = 0;
  const passages: string[] = [];
  for (const mend of mends) {
    if (mend.words.size < ALONE && all.size < ENOUGH && !mend.signs) continue;
    text += source.slice(done, mend.start) + mend.text;
    done = mend.end;
    passages.push(mend.text);
    damage.add(mend.damage);
  }
  return passages.length === 0 ? undefined : { text: text + source.slice(done), passages, damage };
}

interface Mend {
  readonly text: string;
  readonly damage: Damage;
  /** The words that it changed. */
  readonly words: ReadonlySet<string>;
  /** Nothing but blanks and quotation marks was written twice. */
  readonly signs: boolean;
}

function escapedOnce(passage: string): Mend | null {
  const escaped = passage.match(ESCAPED_ALL);
  if (escaped === null) return null;
  const text = passage.replace(ESCAPED_ALL, (reference) => `&${reference.slice("&amp;".length)}`);
  const words = newWords(passage, decodeReferences(text));
  const signs = escaped.every((reference) => SIGNS.test(reference));
  if (!signs && (words.size === 0 || !areVietnamese(words))) return null;
  return { text, damage: "escaped-twice", words, signs };
}

function encodedOnce(passage: string): Mend | null {
  const letters = decodeReferences(passage.replace(BLANK_REFERENCE, "Ã\u00A0"));
  if (!SUSPECT.test(letters)) return null;
  let best: { readonly mended: string; readonly words: ReadonlySet<string> } | null = null;
  for (const codePage of codePages()) {
    const mended = letters.replace(LETTERS, (run) => readRun(run, codePage));
    const words = newWords(letters, mended);
    // The right code page mends most, so that least is left of what was broken.
    if (mended !== letters && areVietnamese(words) && (best === null || mended.length < best.mended.length))
      best = { mended, words };
  }
  if (best === null) return null;
  const text = best.mended.replace(PLAIN_BLANK, (_, front: string, back = "") =>
    back !== "" && isSyllable(`${front}à${back}`) ? `${front}à${back}` : `${front}à ${back}`,
  );
  return { text: composed(text), damage: "encoded-twice", words: best.words, signs: false };
}

/** Each whole UTF-8 sequence of a run becomes its letter; what is none stays. */
function readRun(run: string, codePage: ReadonlyMap<string, number>): string {
  let text = "";
  for (let at = 0; at < run.length; ) {
    const lead = codePage.get(run[at]!) ?? 0;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const bytes = Uint8Array.from(run.slice(at, at + length), (letter) => codePage.get(letter) ?? 0xff);
    if (length > 1 && bytes.length === length && isUtf8(bytes)) {
      text += Buffer.from(bytes).toString("utf8");
      at += length;
    } else text += run[at++];
  }
  return text;
}

function newWords(before: string, after: string): Set<string> {
  const known = new Set(before.match(WORDS));
  return new Set((after.match(WORDS) ?? []).filter((word) => NON_ASCII.test(word) && !known.has(word)));
}

function areVietnamese(words: ReadonlySet<string>): boolean {
  let right = 0;
  for (const word of words) if (isSyllable(composed(word)) || ABBREVIATION.test(word)) right++;
  return right >= SHARE * words.size;
}
