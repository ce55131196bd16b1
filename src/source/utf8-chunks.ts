/**
 * Bytes of a text as UTF-8 without a byte order mark: PowerShell writes UTF-16, editors of Windows put a mark first. What has
 * no mark goes through as it is.
 */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let head: Buffer | null = Buffer.alloc(0);
  for await (const part of chunks) {
    let chunk = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    if (head !== null) {
      chunk = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
      if (chunk.length < LONGEST_MARK) {
        head = chunk;
        continue;
      }
      head = null;
      const mark = markOf(chunk);
      if (mark?.encoding !== undefined) decoder = new TextDecoder(mark.encoding);
      if (mark !== null) chunk = chunk.subarray(mark.length);
    }
    if (chunk.length > 0) yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  if (head !== null && head.length > 0) yield utf8(head);
  const rest = decoder?.decode() ?? "";
  if (rest !== "") yield Buffer.from(rest);
}

/** A whole text as UTF-8 without a byte order mark. */
export function utf8(bytes: Buffer): Buffer {
  const mark = markOf(bytes);
  if (mark === null) return bytes;
  const rest = bytes.subarray(mark.length);
  return mark.encoding === undefined ? rest : Buffer.from(new TextDecoder(mark.encoding).decode(rest));
}

const LONGEST_MARK = 3;

/** The mark that bytes begin with, and the encoding to decode from. */
function markOf(bytes: Buffer): { readonly length: number; readonly encoding?: string } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { length: 2, encoding: "utf-16le" };
  return bytes[0] === 0xfe && bytes[1] === 0xff ? { length: 2, encoding: "utf-16be" } : null;
}
