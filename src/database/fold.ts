/**
 * Text as it is searched without diacritics: lower case, no marks, `đ` as `d` (it does not decompose). For search only:
 * folding merges hội, hồi, hỏi and hôi, so nothing is ever matched by it.
 *
 * @example fold("Quận Bình Thạnh, Đống Đa"); // "quan binh thanh, dong da"
 */
export function fold(text: string): string {
  return foldUtf8(Buffer.from(text)).toString();
}

/** The same for text in UTF-8, without making a string of it: a page has thousands of letters. */
export function foldUtf8(text: Buffer): Buffer {
  // A letter of two bytes may have a small one of three.
  const most = text.length + (text.length >> 1);
  if (scratch.length < most) scratch = Buffer.allocUnsafeSlow(most * 2);
  const folded = scratch;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const first = text[at]!;
    if (first < 0x80) {
      folded[end++] = first >= 0x41 && first <= 0x5a ? first + 0x20 : first;
      continue;
    }
    // Four bytes, and letters that do not fold to exactly one: rare enough to go the long way.
    if (first >= 0xf0) return foldWhole(text);
    const code =
      first < 0xe0
        ? ((first & 0x1f) << 6) | (text[++at]! & 0x3f)
        : ((first & 0x0f) << 12) | ((text[++at]! & 0x3f) << 6) | (text[++at]! & 0x3f);
    const letter = foldedCodes[code] || foldCode(code);
    if (letter === several) return foldWhole(text);
    if (letter < 0x80) folded[end++] = letter;
    else {
      if (letter < 0x800) folded[end++] = 0xc0 | (letter >> 6);
      else {
        folded[end++] = 0xe0 | (letter >> 12);
        folded[end++] = 0x80 | ((letter >> 6) & 0x3f);
      }
      folded[end++] = 0x80 | (letter & 0x3f);
    }
  }
  return Buffer.from(folded.subarray(0, end));
}

/** What is folded is written here first, and then takes no more memory than it needs. */
let scratch = Buffer.allocUnsafeSlow(65_536);

/** Folded code unit of each code unit met so far, 0 where not yet met: of kinds of letters a page has few. */
const foldedCodes = new Uint16Array(65_536);
const several = 0xffff;

function foldCode(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = foldLetters(letter);
  // A capital sigma's small one depends on what follows.
  const isAlone = folded.length === 1 && folded !== "\0" && letter !== "Σ";
  foldedCodes[code] = isAlone ? folded.charCodeAt(0) : several;
  return foldedCodes[code]!;
}

function foldWhole(text: Buffer): Buffer {
  return Buffer.from(foldLetters(text.toString()));
}

function foldLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]+/g, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}
