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
const UNCOMMON = /&(?!nbsp;|amp;|quot;|lt;|gt;)/;
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

/** Whether a reference stands for one of `letters`. Skips the `&nbsp;` that pages hold by the thousand without looking at it. */
export function refersToOneOf(letters: ReadonlySet<string>, text: string): boolean {
  if (!UNCOMMON.test(text)) return false;
  for (const [reference] of text.matchAll(REFERENCE)) if (letters.has(decodeReferences(reference))) return true;
  return false;
}
