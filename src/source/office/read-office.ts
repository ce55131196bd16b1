import { createHash } from "node:crypto";
import type { PageInput } from "../page-input.js";
import { withHeadlines } from "./headline.js";
import { pageAround } from "./markup.js";
import { OfficeFault } from "./office-fault.js";
import { type OfficeKind, officeKind, officeMediaTypes } from "./office-kind.js";

interface OfficeReader {
  /** For messages. */
  readonly name: string;
  /** The package that reads it: installed with the program unless somebody chose otherwise. */
  readonly needs: string;
  readonly html: (bytes: Uint8Array) => Promise<string>;
}

/** Each brings its own package, loaded when the first such file comes. */
const readers: Readonly<Record<OfficeKind, OfficeReader>> = {
  docx: {
    name: "a Word document",
    needs: "mammoth",
    html: async (bytes) => (await import("./docx.js")).htmlOfDocx(bytes),
  },
  doc: {
    name: "an old Word document",
    needs: "word-extractor",
    html: async (bytes) => (await import("./doc.js")).htmlOfDoc(bytes),
  },
  xlsx: {
    name: "an Excel workbook",
    needs: "@e965/xlsx",
    html: async (bytes) => (await import("./workbook.js")).htmlOfWorkbook(bytes),
  },
  xls: {
    name: "an old Excel workbook",
    needs: "@e965/xlsx",
    html: async (bytes) => (await import("./workbook.js")).htmlOfWorkbook(bytes),
  },
  pdf: { name: "a PDF", needs: "unpdf", html: async (bytes) => (await import("./pdf.js")).htmlOfPdf(bytes) },
};

/** What a document may become; a page of a report has a hundredth of it. */
const MOST_HTML = 8 * 1024 * 1024;

/**
 * A page that is an office file, by its bytes, as the HTML that `extract` reads, with what it was beside it; every other page
 * as it is. Never throws: a document that can't be read is a page with an error, like all that cannot.
 *
 * @example
 * const page = await readOffice({ uri: "bao-cao.docx", bytes });
 * if ("bytes" in page) extract(page.bytes, page).source.mediaType; // "application/vnd.openxmlformats-officedocument…"
 */
export async function readOffice<Page extends PageInput>(page: Page): Promise<PageInput> {
  if ("error" in page) return page;
  const kind = officeKind(page.bytes);
  if (kind === null) return page;
  const { uri, place, retrievedAt, bytes } = page;
  const known = { uri, ...(place && { place }), ...(retrievedAt && { retrievedAt }) };
  const { name, needs, html } = readers[kind];
  try {
    const content = withHeadlines(await html(bytes));
    if (content.length > MOST_HTML)
      throw new OfficeFault("too-large", "holds more text than any report: it is left alone");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const original = { sha256, mediaType: officeMediaTypes[kind], layout: kind };
    return { ...known, bytes: Buffer.from(pageAround(content)), contentType: "text/html; charset=utf-8", original };
  } catch (error) {
    if (error instanceof OfficeFault)
      return { ...known, error: { code: error.code, message: `${uri} ${error.message}` } };
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND") {
      const mend = `reading it needs the package ${needs}, which is not installed: npm install ${needs}`;
      return { ...known, error: { code: "missing-package", message: `${uri} is ${name}: ${mend}` } };
    }
    const mend = `${name} that cannot be read (${message.split("\n")[0]}): open it, save it anew and pass that`;
    return { ...known, error: { code: "damaged-document", message: `${uri} is ${mend}` } };
  }
}
