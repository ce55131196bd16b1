import { composed } from "../text/normalize.js";
import type { Issue } from "../types.js";
import { binaryKind, tooManyControls } from "./binary.js";
import { decodeAs, headerCharset, metaCharset } from "./charset.js";
import { mayBeLegacy, readFonts } from "./legacy.js";
import { type MediaType, mediaType } from "./media-type.js";
import { readSingleByte } from "./single-byte.js";
import { type Damage, mendTwiceEncoded } from "./twice-encoded.js";
import { countReplacements, readUtf8, readUtf16 } from "./unicode.js";

export interface Decoded {
  readonly text: string;
  /** Lower-case name: utf-8, utf-16le, utf-16be, windows-1258, windows-1252, tcvn3, vni or another WHATWG name. */
  readonly encoding: string;
  readonly mediaType: MediaType;
  readonly issues: readonly Issue[];
  /** Passages that were read through damage, as they stand in `text`; absent where there are none. */
  readonly repaired?: readonly string[];
}

export interface DecodeHints {
  /** The HTTP header, as received. */
  readonly contentType?: string;
  readonly uri?: string;
}

const POINTER = "/source/encoding";
const NAMES: Readonly<Record<string, string>> = { tcvn3: "TCVN3 (ABC fonts)", vni: "VNI (VNI fonts)" };

/**
 * Turns the bytes of a page into text. Never throws; the same input always gives the same output.
 *
 * Trusted in this order: byte order mark, UTF-16 by its NULs, UTF-8 if the bytes are valid (whatever the page says), the HTTP
 * charset, `<meta charset>`, and then what reads most like Vietnamese. Letters of the TCVN3 and VNI fonts become Unicode, also
 * in a page that is UTF-8 and in a string; markup and attributes are left as they are. `encoding` names the fonts where most
 * marked words came from them. The text is NFC, but for what references name.
 *
 * UTF-8 that was encoded or escaped twice is mended, passage by passage, where that is certain (`repaired`).
 *
 * Issues: `empty-file` and `binary-file` (errors, the text is ""), `undecodable-bytes`, `legacy-encoding-guessed`, `encoded-twice`
 * and `escaped-twice` (warnings).
 *
 * @example
 * decode(bytes, { contentType: "text/html; charset=windows-1258", uri: "http://…/tin.htm" })
 * // { text: "<html>…", encoding: "windows-1258", mediaType: "text/html", issues: [] }
 */
export function decode(bytes: Uint8Array | string, hints: DecodeHints = {}): Decoded {
  const typeOf = (text: string) => mediaType(text, hints.contentType, hints.uri);
  const unreadable = (issue: Issue): Decoded => ({
    text: "",
    encoding: "utf-8",
    mediaType: typeOf(""),
    issues: [issue],
  });

  if (typeof bytes === "string") {
    const kind = binaryKind(Buffer.from(bytes.slice(0, 2048)));
    if (kind) return unreadable(binary(kind));
    // Before anything looks at it: of `<ố` a parser would make text, of the same decomposed the tag `<o`.
    const text = composed(bytes.startsWith("\uFEFF") ? bytes.slice(1) : bytes);
    return isBlank(text) ? unreadable(EMPTY) : readUnicode(text, "utf-8", typeOf(text));
  }

  const utf16 = readUtf16(bytes);
  const kind = utf16 && !tooManyControls(utf16.text.slice(0, 4096)) ? undefined : binaryKind(bytes);
  if (kind) return unreadable(binary(kind));
  const header = headerCharset(hints.contentType);
  const unicode = utf16 ?? readUtf8(bytes, () => header === "utf-8" || metaCharset(bytes) === "utf-8");
  if (unicode !== undefined && isBlank(unicode.text)) return unreadable(EMPTY);
  if (unicode) {
    const text = composed(unicode.text);
    return readUnicode(text, unicode.encoding, typeOf(text));
  }

  const type = typeOf(decodeAs(bytes, "windows-1252"));
  const declared = header && !header.startsWith("utf-") ? header : metaCharset(bytes);
  const { text, encoding, guessed: assumed, parts } = readSingleByte(bytes, declared, type === "text/html");
  const issues = undecodable(text);
  if (assumed) issues.push(guessed(`The page was read as ${NAMES[encoding] ?? encoding}`));
  if (parts) issues.push(guessed(`Parts of the page were read as ${NAMES[parts]}`));
  return { text: composed(text), encoding, mediaType: type, issues };
}

function readUnicode(source: string, encoding: string, type: MediaType): Decoded {
  const issues = undecodable(source);
  const mended = mendTwiceEncoded(source);
  const text = mended?.text ?? source;
  for (const damage of mended?.damage ?? []) issues.push(repaired(damage, mended!.passages.length));
  const repair = mended === undefined ? {} : { repaired: mended.passages };
  const fonts = mayBeLegacy(text) ? readFonts(text, type === "text/html") : undefined;
  if (!fonts) return { text, encoding, mediaType: type, issues, ...repair };
  const what = fonts.dominant ? "The page was" : "Parts of the page were";
  issues.push(guessed(`${what} read as ${NAMES[fonts.encoding]} letters within ${encoding}`));
  const name = fonts.dominant ? fonts.encoding : encoding;
  return { text: fonts.text, encoding: name, mediaType: type, issues, ...repair };
}

const WHAT_WAS_DONE: Readonly<Record<Damage, string>> = {
  "encoded-twice": "UTF-8 had been read as another encoding and saved again",
  "escaped-twice": "character references had been escaped twice",
};

function repaired(damage: Damage, passages: number): Issue {
  const places = `${passages} ${passages === 1 ? "passage" : "passages"}`;
  const message = `${places} repaired: ${WHAT_WAS_DONE[damage]}; compare a few names with the original.`;
  return { severity: "warning", code: damage, message, pointer: POINTER };
}

const EMPTY: Issue = {
  severity: "error",
  code: "empty-file",
  message: "The input is empty, or holds nothing but blanks. Fetch or save the page again.",
};

function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}

function binary({ name, mend }: { readonly name: string; readonly mend: string }): Issue {
  return { severity: "error", code: "binary-file", message: `The input is ${name}, not a page. ${mend}` };
}

function guessed(what: string): Issue {
  const message = `${what}, which it does not declare; compare a few names with the original.`;
  return { severity: "warning", code: "legacy-encoding-guessed", message, pointer: POINTER };
}

function undecodable(text: string): Issue[] {
  const count = countReplacements(text);
  if (count === 0) return [];
  const message = `${count} ${count === 1 ? "place" : "places"} could not be decoded and became U+FFFD; fetch the page again if it was cut short.`;
  return [{ severity: "warning", code: "undecodable-bytes", message, pointer: POINTER }];
}
