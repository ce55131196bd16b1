import { REFERENCE_OR_WORD } from "./words.js";

// A base letter and the letter that draws its marks; then the letters that stand alone. Capitals are the same codes less 0x20.
const PAIRS: Readonly<Record<string, string>> = {
  a: "øàûảõãùáïạââàầåẩãẫáấäậêăèằúẳüẵéắëặ",
  e: "øèûẻõẽùéïẹâêàềåểãễáếäệ",
  o: "øòûỏõõùóïọâôàồåổãỗáốäộ",
  ô: "øờûởõỡùớïợ",
  u: "øùûủõũùúïụ",
  ö: "øừûửõữùứïự",
  y: "øỳûỷõỹùý",
};
const SINGLES = "ôơöưñđììæỉóĩííòịîỵ";

/** From one or two look-alikes to the letter they stand for. Marks pass in either case; the base decides the letter's. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  (function* (): Generator<[string, string]> {
    for (const [base, marks] of Object.entries(PAIRS)) {
      for (let at = 0; at < marks.length; at += 2) {
        const mark = marks[at]!;
        const letter = marks[at + 1]!;
        for (const form of [mark, mark.toUpperCase()]) {
          yield [base + form, letter];
          yield [base.toUpperCase() + form, letter.toUpperCase()];
        }
      }
    }
    for (let at = 0; at < SINGLES.length; at += 2) {
      yield [SINGLES[at]!, SINGLES[at + 1]!];
      yield [SINGLES[at]!.toUpperCase(), SINGLES[at + 1]!.toUpperCase()];
    }
  })(),
);

// No mark is a base or stands alone, so a pair that is no letter can be passed over whole.
const LOOK_ALIKE = /[AEOUYaeouyÔÖôö][ØÛÕÙÏÂÀÅÃÁÄÊÈÚÜÉËøûõùïâàåãáäêèúüéë]|[ÔÖÑÌÆÓÍÒÎôöñìæóíòî]/g;

/** Reads one word. */
export function vniWord(word: string): string {
  return word.replace(LOOK_ALIKE, (letter) => VNI_LETTERS.get(letter) ?? letter);
}

/**
 * Reads text typed in a VNI font (`VNI-Times`…), given as the Latin-1 look-alikes of its bytes. Character references are left alone.
 *
 * @example vniToUnicode("COÄNG HOØA xaõ hoäi") // "CỘNG HÒA xã hội"
 */
export function vniToUnicode(text: string): string {
  return text.replace(REFERENCE_OR_WORD, (token: string) => (token.startsWith("&") ? token : vniWord(token)));
}
