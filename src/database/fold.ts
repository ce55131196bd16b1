/**
 * Text as it is searched without diacritics: lower case, no marks, `đ` as `d` (it does not decompose). For search only:
 * folding merges hội, hồi, hỏi and hôi, so nothing is ever matched by it.
 *
 * @example fold("Quận Bình Thạnh, Đống Đa"); // "quan binh thanh, dong da"
 */
export function fold(text: string): string {
  const codes = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const folded = foldedCodes[code] || foldCode(code);
    // A letter that does not fold to exactly one: rare enough to go the long way.
    if (folded === several) return foldWhole(text);
    codes[index] = folded;
  }
  return Buffer.from(codes.buffer).toString("utf16le");
}

/** Folded code unit of each code unit met so far, 0 where not yet met: a page has thousands of letters, but few kinds. */
const foldedCodes = new Uint16Array(65_536);
const several = 0xffff;

function foldCode(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = foldWhole(letter);
  // Half a surrogate pair has no case of its own, and a capital sigma's depends on what follows.
  const isAlone = folded.length === 1 && folded !== "\0" && !/[\ud800-\udfffΣ]/.test(letter);
  foldedCodes[code] = isAlone ? folded.charCodeAt(0) : several;
  return foldedCodes[code]!;
}

function foldWhole(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}
