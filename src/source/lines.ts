/** A line without its line feed, or null where it is longer than allowed. */
export interface Line {
  /** Offset of its first byte. */
  readonly at: number;
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer | null;
}

const LINE_FEED = 10;

/**
 * Lines of bytes, one at a time; bytes are copied only where a line crosses chunks. A line of any length needs no more memory
 * than the limit.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  let length = 0;
  let at = 0;
  let number = 1;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length > most) begun = [];
    else if (part.length > 0) begun.push(part);
  };
  const done = (): Line => {
    const bytes = length > most ? null : begun.length === 1 ? begun[0]! : Buffer.concat(begun);
    const line = { at, number, bytes };
    at += length + 1;
    number += 1;
    begun = [];
    length = 0;
    return line;
  };
  for await (const part of chunks) {
    const chunk = Buffer.isBuffer(part) ? part : Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield done();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield done();
}

export function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}
