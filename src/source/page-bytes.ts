const DOCUMENTS = ["PK\x03\x04", "\xd0\xcf\x11\xe0", "%PDF-"];
const BEGIN = 100;

/** The beginning of a record, in a line or in a file. */
const RECORD = /^\s*\{\s*"schemaVersion"\s*:/;

/** Whether bytes begin as a record of thidua: what is given where a page is wanted. */
export function beginsAsRecord(bytes: Uint8Array): boolean {
  return RECORD.test(Buffer.from(bytes.subarray(0, BEGIN)).toString("latin1"));
}

/** Whether bytes begin as HTML, a document of Office or a PDF do: what is given where a list or a record is wanted. */
export function beginsAsPage(bytes: Buffer): boolean {
  const begin = bytes.toString("latin1", 0, BEGIN);
  return begin.trimStart().startsWith("<") || DOCUMENTS.some((document) => begin.startsWith(document));
}
