/** The HTML that documents are made into: the layout `office` reads it. */

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => SPECIAL[character]!);
}

export function paragraph(text: string, element: "p" | "h1" | "h2" = "p"): string {
  return `<${element}>${escaped(text)}</${element}>\n`;
}

export interface MarkupCell {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export function table(rows: readonly (readonly MarkupCell[])[]): string {
  const cells = (row: readonly MarkupCell[]) =>
    row.map(({ text, columnSpan = 1, rowSpan = 1 }) => {
      const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
      return `<td${spans}>${escaped(text)}</td>`;
    });
  return `<table>\n${rows.map((row) => `<tr>${cells(row).join("")}</tr>\n`).join("")}</table>\n`;
}

/** A whole page around a document's content. */
export function pageAround(content: string): string {
  return `<!doctype html>
<html><head><meta charset="utf-8"><meta name="generator" content="thidua office document"></head>
<body><div id="office-document">
${content}</div></body></html>
`;
}
