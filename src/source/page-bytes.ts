const DOCUMENTS = ["PK\x03\x04", "\xd0\xcf\x11\xe0", "%PDF-"];
const BEGIN = 100;

/** Whether bytes begin as HTML, a document of Office or a PDF do: what is given where a list or a record is wanted. */
export function beginsAsPage(bytes: Buffer): boolean {
  const begin = bytes.toString("latin1", 0, BEGIN);
  return begin.trimStart().startsWith("<") || DOCUMENTS.some((document) => begin.startsWith(document));
}
