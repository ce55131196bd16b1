import { REFERENCE_OR_WORD } from "./words.js";

// Code points U+00A1 to U+00FE of the ABC fonts (TCVN 5712, VN3); a dot is a code that stands for itself.
const FROM_A1 =
  "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ." + "......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò" + ".ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ";

/** From the look-alike to the letter it stands for, both as one character. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...FROM_A1].flatMap((letter, at): [string, string][] =>
    letter === "." ? [] : [[String.fromCharCode(0xa1 + at), letter]],
  ),
  // What PDF text layers put in place of U+00AD, U+00B7 and U+00B5.
  ["\u2212", "ư"],
  ["\u2219", "ã"],
  ["\u03bc", "à"],
]);

// Signs that stay signs where no letter touches them: bullets, copyright, quotation and section marks.
const SIGN = /^[¨©¬­®¶·¸»§\u2212\u2219]$/;
const CAPITAL = /[A-Z¡-§]/g;
const CAPITAL_FIRST = /^[A-Z]/;
const SMALL = /[a-z]/;
const LOOK_ALIKE = new RegExp(`[${[...TCVN3_LETTERS.keys()].join("")}]`, "g");

type Case = "upper" | "lower" | "open";

/** Reads one word letter by letter; case is left as the codes have it. */
export function tcvn3Word(word: string): string {
  return word.replace(LOOK_ALIKE, (letter) => TCVN3_LETTERS.get(letter) ?? letter);
}

/**
 * Reads text typed in an ABC font (TCVN3), given as the Latin-1 look-alikes of its bytes. Character references are left alone.
 * The fonts have no toned capitals (a second font, `.VnTimeH`, draws small letters as capitals), so the case of a word comes
 * from its plain letters, and where these do not tell, from the words beside it.
 *
 * @param capitals the text stands in a capitals font
 * @example tcvn3ToUnicode("Céng hoµ x· héi") // "Cộng hoà xã hội"
 * @example tcvn3ToUnicode("CéNG HOµ") // "CỘNG HOÀ"
 */
export function tcvn3ToUnicode(text: string, capitals = false): string {
  const tokens = [...text.matchAll(REFERENCE_OR_WORD)];
  const cases = tokens.map(([token]) => (token.startsWith("&") ? "open" : caseOf(token)));
  const allCapitals = !cases.includes("lower");
  const nextKnown = new Array<Case>(tokens.length);
  for (let at = tokens.length - 1, next: Case = "open"; at >= 0; at--) {
    nextKnown[at] = next;
    if (cases[at] !== "open") next = cases[at]!;
  }
  let previous: Case = "open";
  let at = -1;
  return text.replace(REFERENCE_OR_WORD, (token: string, offset: number) => {
    at++;
    if (token.startsWith("&")) return token;
    if (SIGN.test(token) && !(token === "®" && isDigit(text, offset - 1))) return token;
    const own = cases[at]!;
    const next = nextKnown[at]!;
    const between = allCapitals
      ? previous === "upper" || next === "upper"
      : next === "upper" && (previous === "upper" || (previous === "open" && CAPITAL_FIRST.test(token)));
    if (own !== "open") previous = own;
    const letters = tcvn3Word(token);
    return capitals || own === "upper" || (own === "open" && between) ? letters.toUpperCase() : letters;
  });
}

function caseOf(word: string): Case {
  if (SMALL.test(word)) return "lower";
  return (word.match(CAPITAL)?.length ?? 0) >= 2 ? "upper" : "open";
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
