/** Compiled lines as text, so that a start reads them in less than a millisecond; what is unpacked equals what was packed. */
import { endianness } from "node:os";
import { LanguageTable, type Line } from "./table.js";

export interface PackedLanguage {
  /** Everything of the lines but their code, as JSON. */
  readonly lines: string;
  /** The code of all lines, one behind the other: base64 of 32-bit numbers, the lowest byte first. */
  readonly code: string;
}

type PackedLine = Omit<Line, "code"> & { readonly length: number };

/** @throws where the lines have words of their own: those are a user's, and no build packs them */
export function packLanguage({ lines, ownWords }: LanguageTable): PackedLanguage {
  if (ownWords.length > 0) throw new Error("lines with words outside the vocabulary cannot be packed");
  const packed: PackedLine[] = lines.map(({ code, ...rest }) => ({ ...rest, length: code.length }));
  const bytes = Buffer.from(Int32Array.from(lines.flatMap(({ code }) => [...code])).buffer);
  return { lines: JSON.stringify(packed), code: lowestFirst(bytes).toString("base64") };
}

export function unpackLanguage({ lines, code }: PackedLanguage): LanguageTable {
  const bytes = lowestFirst(Buffer.from(code, "base64"));
  const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let at = 0;
  const unpacked = (JSON.parse(lines) as PackedLine[]).map(({ length, ...line }): Line => {
    at += length;
    return { ...line, code: numbers.subarray(at - length, at) };
  });
  return new LanguageTable(unpacked, []);
}

function lowestFirst(bytes: Buffer): Buffer {
  return endianness() === "LE" ? bytes : bytes.swap32();
}
