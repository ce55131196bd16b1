/** Pages as they get damaged on their way: by editors, converters, proxies, and by who wants to harm. */

const POISONS = [
  ..."\u{FFFE}\u{FFFF}\u{10FFFF}\u{FDD0}\u{1FFFE}\u{202E}\u{200F}\u{2066}\u{200B}\u{200D}\u{FEFF}\u{AD}\u{0}\u{B}\u{85}\u{2028}\u{FFFD}",
  ..."５٣৪𝟗Ⅷ½②",
  ..."\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B\u0344\u1E9B\u212B\u2126",
  ..."đĐậẬơưỶ",
  ..."–—“”\"'<>&;:/.,()-_=\n\t\u00A0\u3000",
  ...[
    "</p>",
    "<p>",
    "<b>",
    "</td>",
    "<td colspan=9>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<script>",
    "<table>",
    "&#x10FFFF;",
    "&#0;",
    "&nbsp;",
  ],
  ...[
    "99999999999",
    "98,５",
    "0/0",
    "1/0 điểm",
    "1e999",
    "31/02/2018",
    "ngày 0/13/99999",
    "lần thứ 0",
    "năm 0000",
    "Cụm thi đua 0",
  ],
];

/**
 * @param random in [0, 1)
 * @returns the page with one to twelve kinds of damage
 */
export function mutated(page: string, random: () => number): string {
  const at = (n: number) => Math.floor(random() * n);
  const poison = () => POISONS[at(POISONS.length)]!;
  let text = page;
  for (let k = 1 + at(12); k > 0; k--) {
    const i = at(text.length);
    const j = i + at(Math.min(200, text.length - i));
    const piece = text.slice(i, j);
    const here = [
      () => poison(),
      () => piece + poison(),
      () => "",
      () => piece + piece,
      () => piece.repeat(1 + at(30)),
      () => piece.normalize("NFD"),
      () => piece.replace(/\d/g, () => poison()),
      () => piece.replace(/\d/g, () => String(at(10)).repeat(1 + at(12))),
      () => piece.replace(/[ \n]/g, () => poison()),
      () => piece.toUpperCase(),
      () => [...piece].reverse().join(""),
      () => text.slice(at(text.length)).slice(0, 300),
    ][at(12)]!();
    text = text.slice(0, i) + here + text.slice(j);
    if (random() < 0.02) text = text.slice(0, at(text.length));
  }
  // Half a pair is no character: bytes cannot hold it.
  return Buffer.from(text).toString();
}
