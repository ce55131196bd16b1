import { decodeReferences } from "./references.js";

export type Font = "tcvn3" | "tcvn3-capitals" | "vni" | "symbol" | "other";
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly font: Font | undefined;
  /** Pieces with the same number stand in one line of text, with nothing but inline markup between. */
  readonly line: number;
}

const RAW = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes"]);
const VOID = new Set("area base basefont br col embed frame hr img input link meta param source track wbr".split(" "));
const BLOCK = new Set(
  (
    "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "head header hr li main nav ol option p pre section select table tbody td textarea tfoot th thead title tr ul"
  ).split(" "),
);
const FAMILY = /(?:[\s"']face\s*=|[\s"';]font-family\s*:)[\s"']*([^,;"'>]+)/gi;
const NAME = /\/?[A-Za-z][A-Za-z0-9:]*/y;
// Old pages leave elements open by the hundred: looking no deeper keeps the walk linear.
const DEPTH = 64;

/** Lists the pieces of text of a page, each with the font its elements ask for. Scripts, styles, comments and tags are no pieces. */
export function htmlPieces(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: { name: string; font: Font | undefined }[] = [];
  const find = lastSeen(html);
  let line = 0;
  let from = 0;
  let at = 0;
  for (;;) {
    const tag = html.indexOf("<", at);
    const next = html.charCodeAt(tag + 1) | 0x20;
    if (tag >= 0 && !((next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63)) {
      at = tag + 1; // a bare "<" is text
      continue;
    }
    const end = tag < 0 ? html.length : tag;
    if (end > from) pieces.push({ start: from, end, font: open.at(-1)?.font, line });
    if (tag < 0) return pieces;
    NAME.lastIndex = tag + 1;
    const name = NAME.exec(html)?.[0].toLowerCase() ?? "";
    from = at = name === "" ? declarationEnd(html, tag, find) : tagEnd(html, tag + 1 + name.length, find);
    if (name.startsWith("/")) {
      const closed = name.slice(1);
      if (BLOCK.has(closed)) line++;
      for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEPTH); depth--) {
        if (open[depth]!.name !== closed) continue;
        open.length = depth;
        break;
      }
      continue;
    }
    if (BLOCK.has(name)) line++;
    if (RAW.has(name)) from = at = rawEnd(html, name, at);
    else if (name !== "" && !VOID.has(name) && html[at - 2] !== "/")
      open.push({ name, font: fontOf(html.slice(tag, at)) ?? open.at(-1)?.font });
  }
}

/** Lists the lines of a plain text. */
export function plainPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0, line = 0; start < text.length; line++) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start) + 1;
    pieces.push({ start, end, font: undefined, line });
    start = end;
  }
  return pieces;
}

/** The text of a run of pieces as a reader sees it: inline markup gone, look-alike references resolved. */
export function visible(source: string, pieces: readonly Piece[], html: boolean): string {
  const joined = pieces.map(({ start, end }) => source.slice(start, end)).join("");
  return html ? decodeReferences(joined) : joined;
}

function fontOf(tag: string): Font | undefined {
  if (!/face|font-family/i.test(tag)) return undefined;
  const family = [...tag.replaceAll("&quot;", "'").matchAll(FAMILY)].at(-1)?.[1]?.trim();
  if (family === undefined) return undefined;
  if (/^(?:\.vn|vn(?:time|arial))/i.test(family)) return /h$/i.test(family) ? "tcvn3-capitals" : "tcvn3";
  if (/^vni[- ]/i.test(family)) return "vni";
  return /^(?:symbol|webdings|wingdings)/i.test(family) ? "symbol" : "other";
}

/** `indexOf` that remembers what occurs no more, so that a page full of unclosed quotes is still read in linear time. */
function lastSeen(text: string): (needle: string, from: number) => number {
  const gone = new Set<string>();
  return (needle, from) => {
    if (gone.has(needle)) return -1;
    const at = text.indexOf(needle, from);
    if (at < 0) gone.add(needle);
    return at;
  };
}

function tagEnd(html: string, from: number, find: (needle: string, from: number) => number): number {
  const sign = /["'>]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(html); found; found = sign.exec(html)) {
    if (found[0] === ">") return sign.lastIndex;
    if (!opensValue(html, found.index)) continue;
    const closed = find(found[0], sign.lastIndex);
    if (closed < 0) break;
    sign.lastIndex = closed + 1;
  }
  const end = find(">", from);
  return end < 0 ? html.length : end + 1;
}

function opensValue(html: string, quote: number): boolean {
  let before = quote - 1;
  while (html[before] === " " || html[before] === "\n") before--;
  return html[before] === "=";
}

function declarationEnd(html: string, tag: number, find: (needle: string, from: number) => number): number {
  if (html.startsWith("<!--", tag)) {
    const end = find("-->", tag + 4);
    if (end >= 0) return end + 3;
  }
  const end = find(">", tag);
  return end < 0 ? html.length : end + 1;
}

function rawEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
