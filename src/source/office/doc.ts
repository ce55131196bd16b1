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
    if (/\S\t|\t\S/.test(line))
      rows.push(
        line
          .replace(/\t$/, "")
          .split("\t")
          .map((text) => ({ text: text.trim() })),
      );
    else {
      flush();
      if (line.trim() !== "") html += paragraph(line.trim());
    }
  }
  flush();
  return html;
}
