/** Pages as bytes, in the encodings that Vietnamese sites have used. Fonts of before Unicode name none in the page's head. */
import iconv from "iconv-lite";

const NUMERIC = /[\u0080-\uffff]/g;

/** Weight, the charset that the page declares, and its bytes. */
export const encodings = [
  [40, { name: "utf-8", charset: "utf-8", bytes: (html) => Buffer.from(html) }],
  [2, { name: "utf-8 decomposed", charset: "utf-8", bytes: (html) => Buffer.from(html.normalize("NFD")) }],
  [3, { name: "references", charset: "utf-8", bytes: (html) => Buffer.from(html.replace(NUMERIC, reference)) }],
  [1, { name: "utf-16", charset: "utf-16", bytes: (html) => Buffer.from(`\ufeff${html}`, "utf16le") }],
  [
    1,
    { name: "windows-1258", charset: "windows-1258", bytes: (html) => iconv.encode(windows1258(html), "windows-1258") },
  ],
  [1, { name: "tcvn3", charset: "x-user-defined", bytes: (html) => iconv.encode(html, "tcvn") }],
];

const reference = (letter) => `&#${letter.charCodeAt(0)};`;

/** Base letters with their own marks (`ă`, `ê`, `ơ`) and one tone mark after them. */
function windows1258(html) {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  let out = "";
  for (const letter of html.normalize("NFC")) {
    const parts = letter.normalize("NFD");
    const tone = [...parts].find((mark) => tones.test(mark)) ?? "";
    out +=
      [...parts]
        .filter((mark) => mark !== tone)
        .join("")
        .normalize("NFC") + tone;
  }
  return out;
}
