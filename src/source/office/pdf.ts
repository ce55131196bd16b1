import { composed } from "../../text/normalize.js";
import { OfficeFault } from "./office-fault.js";
import { type Content, htmlOfContent } from "./pdf-layout.js";
import { linesOf, type Piece } from "./pdf-lines.js";
import { type Rule, rulesOf } from "./pdf-rules.js";
import { cellsOf, gridsOf, isInside } from "./pdf-tables.js";

const MOST_PAGES = 500;
/** A scanner's stamp may be text. */
const LEAST_LETTERS_A_PAGE = 20;

/** A PDF with a text layer: paragraphs and tables as its lines lie on the pages. */
export async function htmlOfPdf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  // The reader takes the bytes away with it.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    if (error.name !== "PasswordException") throw error;
    throw new OfficeFault("encrypted", "is a PDF with a password: save it without one");
  });
  try {
    const { numPages } = pdf;
    if (numPages > MOST_PAGES)
      throw new OfficeFault(
        "too-large",
        `is a PDF of ${numPages} pages, more than ${MOST_PAGES}: pass the part that reports`,
      );
    const { OPS } = await getResolvedPDFJS();
    const pages: Content[][] = [];
    let letters = 0;
    for (let number = 1; number <= numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ("str" in item ? pieceOf(item) : []));
      letters += pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
      pages.push(contentOf(pieces, rulesOf(await page.getOperatorList(), OPS), number));
      page.cleanup();
    }
    if (letters < LEAST_LETTERS_A_PAGE * numPages) throw scanned(numPages);
    return htmlOfContent(pages.flatMap(withoutNumber));
  } finally {
    await pdf.destroy();
  }
}

function pieceOf(item: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}): Piece[] {
  const [, skew = 0, , size = 0, x = 0, y = 0] = item.transform;
  // Text that runs upwards stands in the margin.
  if (Math.abs(skew) > 0.1) return [];
  return [{ text: composed(item.str), x, y, width: item.width, size: Math.abs(size) }];
}

/** Lines and tables of a page from above. */
function contentOf(pieces: readonly Piece[], rules: readonly Rule[], page: number): Content[] {
  const grids = gridsOf(rules).filter((grid) => pieces.some((piece) => isInside(grid, piece)));
  const outside = pieces.filter((piece) => !grids.some((grid) => isInside(grid, piece)));
  const tables = grids.map((grid): Content => {
    const within = pieces.filter((piece) => isInside(grid, piece));
    return { columns: grid.columns, rows: cellsOf(grid, within), y: grid.rows[0]!, page };
  });
  return [...linesOf(outside, page), ...tables].sort((a, b) => b.y - a.y);
}

/** Page numbers stand alone in the first or last line. */
function withoutNumber(content: readonly Content[]): readonly Content[] {
  return content.slice(isNumber(content[0]) ? 1 : 0, isNumber(content.at(-1)) ? -1 : undefined);
}

function isNumber(content: Content | undefined): boolean {
  if (content === undefined || !("runs" in content) || content.runs.length !== 1) return false;
  return /^(?:trang\s*)?[-–]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–]?$/iu.test(content.runs[0]!.text);
}

function scanned(pages: number): OfficeFault {
  const of = pages === 1 ? "a picture of one page" : `pictures of ${pages} pages`;
  return new OfficeFault(
    "scanned-document",
    `is a scanned PDF (${of}, no text): recognise its text (OCR) or ask for the file it was printed from, and pass that`,
  );
}
