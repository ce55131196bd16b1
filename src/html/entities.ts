import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/**
 * Decodes character references with htmlparser2's own decoder, apart from tokenizing: most runs of text hold none, and
 * the tokenizer passes over text much faster when it need not look for them.
 */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return decode(text.replaceAll("<", "&lt;"));
}

/** In attributes a reference without its semicolon is one only where no letter or `=` follows. */
export function decodeAttribute(value: string): string {
  if (!value.includes("&")) return value;
  return decode(`<a b="${value.replaceAll('"', "&quot;")}">`);
}

function decode(markup: string): string {
  decoded = "";
  source = markup;
  decoder.reset();
  decoder.write(markup);
  decoder.end();
  return decoded;
}

let source = "";
let decoded = "";

const nothing = () => {};
const append = (start: number, end: number) => {
  decoded += source.slice(start, end);
};
const appendCodePoint = (codePoint: number) => {
  decoded += String.fromCodePoint(codePoint);
};

const callbacks: TokenizerCallbacks = {
  ontext: append,
  ontextentity: appendCodePoint,
  onattribdata: append,
  onattribentity: appendCodePoint,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
};

const decoder = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
