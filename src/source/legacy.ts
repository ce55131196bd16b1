import { type Font, htmlPieces, type Piece, plainPieces, visible } from "./markup.js";
import { judge, markedWords, type Plausibility, weigh } from "./plausibility.js";
import { decodeReferences, refersToOneOf } from "./references.js";
import { tcvn3ToUnicode, tcvn3Word } from "./tcvn3.js";
import { vniToUnicode, vniWord } from "./vni.js";
import { VIETNAMESE } from "./words.js";

export type FontEncoding = "tcvn3" | "vni";
export interface FontReading {
  readonly text: string;
  readonly encoding: FontEncoding;
  /** Whether more marked words came from the fonts than from Vietnamese in Unicode. */
  readonly dominant: boolean;
  /** Distinct marked words that are syllables after conversion. */
  readonly syllables: number;
}

interface Run {
  readonly pieces: Piece[];
  readonly font: Font | undefined;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Holds letters that only Unicode has: never converted. */
  readonly unicode: boolean;
}

type Weigh = (words: Iterable<string>, encoding: FontEncoding) => Plausibility;

// Evidence that a page, and that one run on its own, must bring.
const ENOUGH = 3;
const ALONE = 6;
const NONE: ReadonlySet<string> = new Set();
const ENCODINGS = ["tcvn3", "vni"] as const;

// Letters of Latin-1 that Vietnamese in Unicode does not use and that hardly a sentence in a legacy font can do without.
const FOREIGN_LETTERS: ReadonlySet<string> = new Set("¦¨¬®µ¶¸¹ÄÅÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñöø÷ûüþ");
// `Baùo caùo`: a VNI title may hold nothing but pairs of letters that are common alone.
const VNI_PAIR = /[aeouyAEOUY][ùõêÙÕÊ]/;
const SHORT = 2000;

/** A cheap look whether legacy letters can occur at all; false for nearly every page. Searching letter by letter beats one class. */
export function mayBeLegacy(text: string): boolean {
  for (const letter of FOREIGN_LETTERS) if (text.includes(letter)) return true;
  return refersToOneOf(FOREIGN_LETTERS, text) || (text.length < SHORT && VNI_PAIR.test(text));
}

/**
 * Finds the runs of text typed in a TCVN3 (ABC) or VNI font and returns the page with those runs in Unicode, or undefined where
 * there are none. Only text is converted: tags, attributes, scripts, comments and the references of other characters stay.
 *
 * The page as a whole decides first: the conversion must turn three quarters of the distinct marked words into Vietnamese
 * syllables, and clearly more than were ones before. Then each run (a line of text in one font) is converted if that helps it.
 * A run with letters that only Unicode has is never touched.
 *
 * @example readFonts("<p>Céng hoµ x· héi</p>", true)?.text // "<p>Cộng hoà xã hội</p>"
 */
export function readFonts(source: string, html: boolean): FontReading | undefined {
  const runs = runsOf(source, html);
  const judges = { tcvn3: judge(tcvn3Word), vni: judge(vniWord) };
  const weighed: Weigh = (words, encoding) => weigh(words, judges[encoding]);
  const candidates = runs.filter((run) => !run.unicode && run.font !== "symbol" && run.words.size > 0);
  const all = new Set(candidates.flatMap((run) => [...run.words]));
  const believed = ENCODINGS.filter((encoding) => convinces(weighed(all, encoding), ENOUGH));
  const trusted = trustedFonts(runs);
  if (believed.length === 0 && trusted.size === 0 && !candidates.some((run) => standsOut(run, weighed)))
    return undefined;
  const unicodeWords = markedWords(runs.map((run) => (run.unicode ? run.text : "")).join("\n")).size;

  const chosen = new Map<Run, FontEncoding>();
  for (const run of candidates) {
    const encoding = chooseEncoding(run, weighed, believed, trusted, all.size >= 4 * unicodeWords);
    if (encoding) chosen.set(run, encoding);
  }
  if (chosen.size === 0) return undefined;

  const converted = { tcvn3: new Set<string>(), vni: new Set<string>() };
  for (const [run, encoding] of chosen) for (const word of run.words) converted[encoding].add(word);
  const encoding = converted.vni.size > converted.tcvn3.size ? "vni" : "tcvn3";
  return {
    text: rewrite(source, html, runs, chosen, trusted),
    encoding,
    dominant: converted.tcvn3.size + converted.vni.size > unicodeWords,
    syllables: weighed(converted[encoding], encoding).read,
  };
}

function chooseEncoding(
  run: Run,
  weighed: Weigh,
  believed: readonly FontEncoding[],
  trusted: ReadonlySet<Font>,
  dominant: boolean,
): FontEncoding | undefined {
  const named = encodingOf(run.font);
  if (named) {
    const { read, plain, unmoved } = weighed(run.words, named);
    if (read > plain || (read === plain && unmoved === 0 && trusted.has(run.font!))) return named;
  }
  let best: { encoding: FontEncoding; weight: Plausibility } | undefined;
  for (const encoding of ENCODINGS) {
    const weight = weighed(run.words, encoding);
    const accepted = believed.includes(encoding) ? helps(weight, dominant) : convinces(weight, ALONE);
    if (accepted && (!best || weight.evidence > best.weight.evidence)) best = { encoding, weight };
  }
  return best?.encoding;
}

function convinces({ words, plain, read, evidence }: Plausibility, least: number): boolean {
  return evidence >= least && read >= 0.75 * words && read - plain >= 0.4 * words;
}

/** A passage that convinces without the rest of the page, as in a page of several hands. */
function standsOut(run: Run, weighed: Weigh): boolean {
  return ENCODINGS.some((encoding) => convinces(weighed(run.words, encoding), ALONE));
}

/** The weaker question, for a run of a page that convinced as a whole. */
function helps({ words, plain, unmoved, read, abbreviations, evidence }: Plausibility, dominant: boolean): boolean {
  if (words === 0) return dominant && abbreviations > 0;
  // A word that no Latin-script language spells (`®ua`) outweighs those that read the same either way (`quý`).
  const undisturbed = unmoved === 0 || evidence > read;
  return read >= 0.5 * words && (read > plain || (dominant && read === plain && undisturbed));
}

/** A font is trusted unless a run that asks for it is written in Unicode: pages were converted and kept their font tags. */
function trustedFonts(runs: readonly Run[]): Set<Font> {
  const fonts = new Set(runs.flatMap(({ font }) => (encodingOf(font) ? [font!] : [])));
  for (const run of runs) if (run.unicode && run.font) fonts.delete(run.font);
  return fonts;
}

function encodingOf(font: Font | undefined): FontEncoding | undefined {
  if (font === "tcvn3" || font === "tcvn3-capitals") return "tcvn3";
  return font === "vni" ? "vni" : undefined;
}

function runsOf(source: string, html: boolean): Run[] {
  const runs: Run[] = [];
  let pieces: Piece[] = [];
  const finish = () => {
    if (pieces.length === 0) return;
    const text = visible(source, pieces, html);
    const unicode = VIETNAMESE.test(text);
    runs.push({ pieces, font: pieces[0]!.font, text, words: unicode ? NONE : markedWords(text), unicode });
  };
  for (const piece of html ? htmlPieces(source) : plainPieces(source)) {
    const first = pieces[0];
    if (first && (first.line !== piece.line || first.font !== piece.font)) {
      finish();
      pieces = [];
    }
    pieces.push(piece);
  }
  finish();
  return runs;
}

function rewrite(
  source: string,
  html: boolean,
  runs: readonly Run[],
  chosen: ReadonlyMap<Run, FontEncoding>,
  trusted: ReadonlySet<Font>,
): string {
  let text = "";
  let done = 0;
  for (const run of runs) {
    const capitals = run.font === "tcvn3-capitals" && !run.unicode && trusted.has(run.font);
    const encoding = chosen.get(run) ?? (capitals ? "tcvn3" : undefined);
    if (!encoding) continue;
    for (const { start, end } of run.pieces) {
      const piece = html ? decodeReferences(source.slice(start, end)) : source.slice(start, end);
      text += source.slice(done, start) + (encoding === "vni" ? vniToUnicode(piece) : tcvn3ToUnicode(piece, capitals));
      done = end;
    }
  }
  return text + source.slice(done);
}
