import { normalizeLine } from "../text/normalize.js";
import { BLOCK, UNREAD } from "./elements.js";
import { type ChildNode, type Element, isTag, isText, walkTree } from "./tree.js";

/** An element's text on one line: blocks and breaks become blanks. */
export function elementText(element: Element, skip?: (node: Element) => boolean): string {
  const pieces: string[] = [];
  const separate = (node: ChildNode) => {
    if (isTag(node) && (node.name === "br" || BLOCK.has(node.name))) pieces.push(" ");
  };
  walkTree(element, {
    enter: (node) => {
      if (isText(node)) pieces.push(node.data);
      if (!isTag(node) || UNREAD.has(node.name) || skip?.(node) === true) return false;
      separate(node);
      return true;
    },
    leave: separate,
  });
  return normalizeLine(pieces.join(""));
}

/** Letters and digits only, lower case: for comparing texts that differ in blanks, case and punctuation. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(NEITHER_LETTER_NOR_DIGIT, "");
}

/** ASCII, Latin-1 and general punctuation, symbols and blanks: a list is much faster than `\p{L}` turned round. */
const NEITHER_LETTER_NOR_DIGIT = /[ -/:-@[-`{-\u00bf\u2000-\u206f\u20a0-\u2bff\u3000-\u303f\ufffd]+/g;
