import { type MarkupCell, paragraph, table } from "./markup.js";

/** An old Word document: its paragraphs, and its tables, whose cells end in tabs. */
export async function htmlOfDoc(bytes: Uint8Array): Promise<string> {
  const { default: WordExtractor } = await import("word-extractor");
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  let html = "";
  let rows: MarkupCell[][] = [];
  const flush = () => {
    if (rows.length > 0) html += table(rows);
    rows = [];
  };
  for (const line of document.getBody().split(/[\n\f\v]/)) {
    const cells = line.replace(/\t$/, "").split("\t");
    // Of a cell of several paragraphs, as of a letterhead, each is a line; with the last of a row comes the end of the cell.
    const isEndOfCell = cells.length === 1 && rows.length === 0;
    if (/\S\t|\t\S/.test(line) && !isEndOfCell) rows.push(cells.map((text) => ({ text: text.trim() })));
    else {
      flush();
      if (line.trim() !== "") html += paragraph(line.trim());
    }
  }
  flush();
  return html;
}
