import type { PageRecord } from "../../record.js";

/** Files of an office that are read as pages. */
export type OfficeKind = "docx" | "xlsx" | "doc" | "xls" | "pdf";

export const officeMediaTypes: Readonly<Record<OfficeKind, PageRecord["source"]["mediaType"]>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  doc: "application/msword",
  xls: "application/vnd.ms-excel",
  pdf: "application/pdf",
};

const TAG_BEGINS = 0x3c;
const ZIP = Buffer.from("PK\x03\x04", "latin1");
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Programs write a few bytes before it. */
const PDF_WITHIN = 1024;

/** What the bytes of a whole file are, whatever it is called; null for what is no such file, a page or an archive. */
export function officeKind(bytes: Uint8Array): OfficeKind | null {
  // Nearly every page.
  if (bytes[0] === TAG_BEGINS) return null;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.subarray(0, PDF_WITHIN).includes("%PDF-")) return "pdf";
  if (isOfficeArchive(all)) return all.includes("word/document") ? "docx" : all.includes("xl/workbook") ? "xlsx" : null;
  if (!all.subarray(0, COMPOUND.length).equals(COMPOUND)) return null;
  if (all.includes(Buffer.from("WordDocument", "utf16le"))) return "doc";
  const isWorkbook = ["Workbook", "Book"].some((name) => all.includes(Buffer.from(`${name}\0`, "utf16le")));
  return isWorkbook ? "xls" : null;
}

/** A ZIP whose contents are one document, by the name of its first entry: no archive of pages. */
export function isOfficeArchive(head: Buffer): boolean {
  return /^(?:\[Content_Types\]\.xml$|(?:_rels|docProps|customXml|word|xl|ppt)\/)/.test(firstEntry(head) ?? "");
}

/** The name of a ZIP's first entry; null where it is none. */
export function firstEntry(head: Buffer): string | null {
  if (head.length < ENTRY_NAME || !head.subarray(0, ZIP.length).equals(ZIP)) return null;
  return head.toString("latin1", ENTRY_NAME, ENTRY_NAME + head.readUInt16LE(ENTRY_NAME_LENGTH));
}

const ENTRY_NAME_LENGTH = 26;
const ENTRY_NAME = 30;
