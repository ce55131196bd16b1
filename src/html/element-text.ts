import { normalizeLine } from "../text/normalize.js";
import { BLOCK, UNREAD } from "./elements.js";
import { type ChildNode, type Element, isTag, isText, walkTree } from "./tree.js";

/** Nodes and characters that are looked at for a headline, a date, a name; a longer text is none. */
const MOST_NODES = 400;
const MOST_CHARACTERS = 20_000;

/** A short element's text on one line: blocks and breaks become blanks. Empty for a long one. */
export function elementText(element: Element): string {
  const pieces: string[] = [];
  let nodes = 0;
  let characters = 0;
  const separate = (node: ChildNode) => {
    if (isTag(node) && (node.name === "br" || BLOCK.has(node.name))) pieces.push(" ");
  };
  walkTree(element, {
    enter: (node) => {
      if (++nodes > MOST_NODES || characters > MOST_CHARACTERS) return "stop";
      if (isText(node)) {
        pieces.push(node.data);
        characters += node.data.length;
      }
      if (!isTag(node) || UNREAD.has(node.name)) return false;
      separate(node);
      return true;
    },
    leave: separate,
  });
  return nodes > MOST_NODES || characters > MOST_CHARACTERS ? "" : normalizeLine(pieces.join(""));
}

/** Letters and digits only, lower case: for comparing texts that differ in blanks, case and punctuation. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, "");
}

/** ASCII, Latin-1 and general punctuation, symbols and blanks: a list is much faster than `\p{L}` turned round. */
const NEITHER_LETTER_NOR_DIGIT = /[ -/:-@[-`{-\u00bf\u2000-\u206f\u20a0-\u2bff\u3000-\u303f\ufffd]+/g;

/** Visible characters without combining marks, so that NFD pages measure like NFC ones. */
export function visibleLength(data: string): number {
  let characters = 0;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 0x20 && code !== 0xa0 && (code < 0x300 || code > 0x36f)) characters++;
  }
  return characters;
}
