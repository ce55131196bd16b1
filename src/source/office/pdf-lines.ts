/** What stands in one line of a PDF's page, from its pieces of text. */

/** A piece of text as the file places it: points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces of a line without a gap between them: a whole line of running text, or one cell of a table. */
export interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly y: number;
  readonly size: number;
  readonly page: number;
}

/** Between words lies a quarter of the letters' size, between columns more than one and a half. */
const COLUMN_GAP = 1.5;
const WORD_GAP = 0.15;

/** The lines of a page from above, each from the left. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const sorted = pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: Piece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    // Raised figures and dots below letters are of the same line.
    if (line !== undefined && Math.abs(line[0]!.y - piece.y) < 0.45 * Math.max(piece.size, line[0]!.size))
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) =>
    lineOf(
      line.sort((a, b) => a.x - b.x),
      page,
    ),
  );
}

function lineOf(pieces: readonly Piece[], page: number): Line {
  const size = Math.max(...pieces.map((piece) => piece.size));
  const runs: { text: string; from: number; to: number }[] = [];
  for (const { text, x, width } of pieces) {
    const last = runs.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : x - last.to;
    if (last === undefined || gap > COLUMN_GAP * size) runs.push({ text, from: x, to: x + width });
    else {
      last.text += (gap > WORD_GAP * size && !/\s$/.test(last.text) && !/^\s/.test(text) ? " " : "") + text;
      last.to = Math.max(last.to, x + width);
    }
  }
  const clean = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, " ").trim() }));
  return { runs: clean, y: pieces[0]!.y, size, page };
}
