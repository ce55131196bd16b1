// Names of U+00A1 to U+00FF in order.
const NAMES = (
  "iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil " +
  "sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave " +
  "Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave " +
  "aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc " +
  "otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
).split(" ");
const CODES: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, at): [string, number] => [name, 0xa1 + at]),
  ["minus", 0x2212],
]);
const NAMED = /&(?!nbsp;|amp;|quot;|lt;|gt;)([A-Za-z]{2,6}[0-9]{0,2});/y;
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{2,6})|#([0-9]{3,7})|([A-Za-z]{2,6}[0-9]{0,2}));/g;

/**
 * Replaces the character references that stand for letters and signs above U+00A0; every other one (`&amp;`, `&lt;`, `&nbsp;`)
 * stays as written, so the result is still markup.
 *
 * @example decodeReferences("C&eacute;ng &amp; x&#183;") // "Céng &amp; x·"
 */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (reference: string, hex?: string, decimal?: string, name?: string) => {
    const code = name ? CODES.get(name) : hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code === undefined || code <= 0xa0 || code > 0x10ffff ? reference : String.fromCodePoint(code);
  });
}

/** Whether a reference stands for one of `letters`, all of them above U+00A0. Makes no string: pages hold references by the thousand. */
export function refersToOneOf(letters: ReadonlySet<string>, text: string): boolean {
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const code = text.charCodeAt(at + 1) === HASH ? numberAt(text, at + 2) : namedAt(text, at);
    if (code > 0xa0 && code <= 0x10ffff && letters.has(String.fromCodePoint(code))) return true;
  }
  return false;
}

const HASH = 0x23;
const SEMICOLON = 0x3b;

/** Code point of `7897;` or `x1ed9;` at a place, -1 where none stands there. */
function numberAt(text: string, from: number): number {
  const hex = (text.charCodeAt(from) | 0x20) === 0x78;
  const start = hex ? from + 1 : from;
  const base = hex ? 16 : 10;
  const [least, most] = hex ? HEX_DIGITS : DECIMAL_DIGITS;
  let code = 0;
  let at = start;
  for (; at <= start + most; at++) {
    const digit = digitOf(text.charCodeAt(at));
    if (digit >= base) break;
    code = code * base + digit;
  }
  return text.charCodeAt(at) === SEMICOLON && at - start >= least && at - start <= most ? code : -1;
}

// As in REFERENCE.
const HEX_DIGITS = [2, 6] as const;
const DECIMAL_DIGITS = [3, 7] as const;

/** Value of a digit or of a letter from a to f; 99 of everything else. */
function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : 99;
}

function namedAt(text: string, at: number): number {
  NAMED.lastIndex = at;
  const name = NAMED.exec(text)?.[1];
  return name === undefined ? -1 : (CODES.get(name) ?? -1);
}
