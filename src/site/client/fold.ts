/** Letters in other forms, each text as long as what it stands for. */

export const lowered = letterByLetter((letter) => letter.toLowerCase());
export const folded = letterByLetter((letter) => letter.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d"));

/** The text of a site is some millions of letters of a few kinds: each kind is mapped once. What would change its length stays. */
function letterByLetter(map: (letter: string) => string): (text: string) => string {
  const known = new Uint16Array(65_536);
  const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
  const learn = (code: number): number => {
    const letter = String.fromCharCode(code);
    const mapped = map(letter);
    known[code] = mapped.length === 1 ? mapped.charCodeAt(0) : code;
    return known[code]!;
  };
  return (text) => {
    const codes = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      codes[index] = known[code] || learn(code);
    }
    return decoder.decode(codes);
  };
}
