import { composed } from "../text/normalize.js";
import { decodeAs, guessCharset } from "./charset.js";
import { mayBeLegacy, readFonts } from "./legacy.js";
import { htmlPieces, plainPieces, visible } from "./markup.js";
import { judge, markedWords, type Plausibility, weigh } from "./plausibility.js";

export interface SingleByteText {
  readonly text: string;
  readonly encoding: string;
  /** Nothing on the page or in its header said so. */
  readonly guessed: boolean;
  /** Only parts of the page were in the letters of a font. */
  readonly parts?: "tcvn3" | "vni";
}

/**
 * Reads bytes that are neither UTF-8 nor UTF-16. A declared encoding of another language is believed; between the western and
 * the Vietnamese code page and the fonts, which pages declare at random, the reading with more Vietnamese syllables wins, and a
 * declaration gives way to a clear margin only.
 */
export function readSingleByte(bytes: Uint8Array, declared: string | undefined, html: boolean): SingleByteText {
  const unsure = declared === undefined || declared.startsWith("utf-");
  if (!unsure && declared !== "windows-1252" && declared !== "windows-1258") {
    return { text: decodeAs(bytes, declared), encoding: declared, guessed: false };
  }
  const western = decodeAs(bytes, "windows-1252");
  const vietnamese = composed(decodeAs(bytes, "windows-1258"));
  const asWestern = syllables(western, html);
  const asVietnamese = syllables(vietnamese, html);
  const fonts = mayBeLegacy(western) ? readFonts(western, html) : undefined;

  if (fonts?.dominant && fonts.syllables > Math.max(asWestern.plain, asVietnamese.plain)) {
    return { text: fonts.text, encoding: fonts.encoding, guessed: true };
  }
  const first = declared === "windows-1258" ? asVietnamese : asWestern;
  const second = declared === "windows-1258" ? asWestern : asVietnamese;
  const switched = second.plain - first.plain >= Math.max(1, 0.4 * first.words);
  if ((declared === "windows-1258") !== switched) {
    return { text: vietnamese, encoding: "windows-1258", guessed: declared !== "windows-1258" };
  }
  if (fonts) return { text: fonts.text, encoding: "windows-1252", guessed: unsure, parts: fonts.encoding };
  const guess = unsure && asWestern.plain < 0.5 * asWestern.words ? guessCharset(bytes) : undefined;
  if (guess && guess !== "windows-1252") return { text: decodeAs(bytes, guess), encoding: guess, guessed: true };
  return { text: western, encoding: "windows-1252", guessed: unsure || switched };
}

function syllables(text: string, html: boolean): Plausibility {
  const pieces = html ? htmlPieces(text) : plainPieces(text);
  return weigh(
    markedWords(visible(text, pieces, html)),
    judge((word) => word),
  );
}
