interface Kind {
  readonly name: string;
  readonly mend: string;
}

const PICTURE = "Recognize its text (OCR) and pass that, or pass the page that shows it.";
const UNPACK = "Unpack it and pass the pages inside.";
const SAVE_AS = "Save it as HTML or plain text and pass that.";
const SIGNATURES: readonly (readonly [signature: string, kind: Kind, offset?: number])[] = [
  ["%PDF-", { name: "a PDF", mend: "Extract its text (for example with pdftotext) and pass that." }],
  ["\xd0\xcf\x11\xe0", { name: "an old Office document (.doc, .xls)", mend: SAVE_AS }],
  ["{\\rtf", { name: "an RTF document", mend: SAVE_AS }],
  ["\xff\xd8\xff", { name: "a JPEG image", mend: PICTURE }],
  ["\x89PNG", { name: "a PNG image", mend: PICTURE }],
  ["GIF87a", { name: "a GIF image", mend: PICTURE }],
  ["GIF89a", { name: "a GIF image", mend: PICTURE }],
  ["WEBP", { name: "a WebP image", mend: PICTURE }, 8],
  ["II*\0", { name: "a TIFF image", mend: PICTURE }],
  ["MM\0*", { name: "a TIFF image", mend: PICTURE }],
  ["\x1f\x8b", { name: "gzip data", mend: UNPACK }],
  ["\x28\xb5\x2f\xfd", { name: "Zstandard data", mend: UNPACK }],
  ["BZh91AY", { name: "bzip2 data", mend: UNPACK }],
  ["7z\xbc\xaf", { name: "a 7z archive", mend: UNPACK }],
  ["Rar!\x1a", { name: "a RAR archive", mend: UNPACK }],
  ["SQLite format 3\0", { name: "an SQLite database", mend: "Export the pages it holds." }],
];
const ZIP = "PK\x03\x04";
const OFFICE: readonly (readonly [string, string])[] = [
  ["word/", "a Word document (.docx)"],
  ["xl/", "an Excel workbook (.xlsx)"],
  ["ppt/", "a PowerPoint presentation (.pptx)"],
  ["vnd.oasis.opendocument", "an OpenDocument file"],
  ["epub+zip", "an EPUB book"],
];
const SAMPLE = 2048;

/**
 * Says what kind of file the bytes are when they are no text: by signature first, then by the share of control characters.
 * Call it after UTF-16 has been ruled out; its ASCII is full of NULs. Returns undefined for text.
 */
export function binaryKind(bytes: Uint8Array): { readonly name: string; readonly mend: string } | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE)).toString("latin1");
  if (head.startsWith(ZIP)) {
    const office = OFFICE.find(([entry]) => head.includes(entry));
    return office ? { name: office[1], mend: SAVE_AS } : { name: "a ZIP archive", mend: UNPACK };
  }
  const signature = SIGNATURES.find(([start, , offset]) => head.startsWith(start, offset));
  if (signature) return signature[1];
  return tooManyControls(head)
    ? { name: "binary data of an unknown kind", mend: "Pass an HTML page or a plain text." }
    : undefined;
}

/** NULs and other controls that no page holds; form feed and escape occur in old texts. */
export function tooManyControls(sample: string): boolean {
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 27) controls++;
  }
  return controls > sample.length * 0.05;
}
