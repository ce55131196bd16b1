import type { Block, BlockKind } from "../types.js";
import type { Element } from "./tree.js";

/** A block before its place in the text is known. */
export interface Draft {
  kind: BlockKind;
  /** Normalised, one line, never empty. */
  text: string;
  level: Block["level"];
  indent: number;
  align: Block["align"];
  bold: boolean;
  italic: boolean;
  cell: Block["cell"];
  /** Share of the characters that stand in links, 0 to 1. */
  linked: number;
  /** Nearest block element around it; null directly in the content element, and for plain text. */
  container: Element | null;
  /** The image before this text: on its own line, or none since the last text. */
  image: DraftImage | null;
}

export interface DraftImage {
  readonly container: Element | null;
  /** No line break between image and text. */
  readonly sameLine: boolean;
}

export function plainDraft(kind: BlockKind, text: string, indent = 0): Draft {
  return {
    kind,
    text,
    level: null,
    indent,
    align: null,
    bold: false,
    italic: false,
    cell: null,
    linked: 0,
    container: null,
    image: null,
  };
}

const BULLET = /^(?:\.\*|[·•●○▪■□◦‣➢►✓❖♦*+\-–—\uf0b7\uf0a7\uf0d8\uf076])(?: ?[*+\-–])? \S/;

/** A list item typed by hand: a bullet character and a blank before the text. */
export function startsWithBullet(text: string): boolean {
  return BULLET.test(text);
}
