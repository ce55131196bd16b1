import { exactText, type Html, html, type Part } from "./html.js";
import type { Mark } from "./marks.js";

/** Lines under a text beyond this many are not told apart. */
const mostLines = 4;

/** A part of a mark, and what lies in it: where two marks cross, the inner one is cut at the end of the outer one. */
interface Piece {
  readonly mark: Mark;
  readonly start: number;
  end: number;
  readonly inner: Piece[];
  /** How many marks lie in it, one in another: each has its own line under the text. */
  height: number;
}

/**
 * The text of a block with its marks, one in another. The characters of all elements of one `data-mark`, over all blocks,
 * are exactly the marked ones.
 *
 * @param marks those that touch `[start, end)`, by start, the longer first
 */
export function markedText(text: string, start: number, end: number, marks: readonly Mark[]): Html {
  const outermost: Piece[] = [];
  const open: Piece[] = [];
  const begin = (mark: Mark, at: number) => {
    const piece: Piece = { mark, start: at, end: Math.min(mark.end, end), inner: [], height: 0 };
    (open.at(-1)?.inner ?? outermost).push(piece);
    open.push(piece);
  };
  /** Ends every mark that ends at `limit` or before. */
  const endUntil = (limit: number) => {
    for (;;) {
      const first = Math.min(...open.map((piece) => piece.end));
      if (first > limit) return;
      const ended = open.findIndex((piece) => piece.end === first);
      const going: Mark[] = [];
      while (open.length > ended) {
        const piece = open.pop()!;
        if (piece.end > first) going.unshift(piece.mark);
        piece.end = first;
        const outer = open.at(-1);
        if (outer !== undefined) outer.height = Math.max(outer.height, piece.height + 1);
      }
      for (const mark of going) begin(mark, first);
    }
  };
  for (const mark of marks) {
    const at = Math.max(mark.start, start);
    endUntil(at);
    begin(mark, at);
  }
  endUntil(end);
  return html`${partsOf(text, start, end, outermost)}`;
}

function partsOf(text: string, start: number, end: number, pieces: readonly Piece[]): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const piece of pieces) {
    if (piece.start > at) parts.push(exactText(text.slice(at, piece.start)));
    // What was cut exactly where it would have begun again is empty.
    if (piece.end > piece.start) parts.push(elementOf(text, piece));
    at = piece.end;
  }
  if (at < end) parts.push(exactText(text.slice(at, end)));
  return parts;
}

function elementOf(text: string, { mark, start, end, inner, height }: Piece): Html {
  const { number, type, certainty } = mark;
  const isFirst = start === mark.start;
  const ends = `${isFirst ? " first" : ""}${end === mark.end ? " last" : ""}`;
  const classes = `mark t-${type} c-${certainty} h${Math.min(height, mostLines - 1)}${ends}`;
  const id = isFirst && html` id="m${number}"`;
  const place = html` data-mark="${number}" data-start="${mark.start}" data-end="${mark.end}"`;
  return html`<mark class="${classes}"${id}${place}>${partsOf(text, start, end, inner)}</mark>`;
}
