import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

export interface BodyLimits {
  /** Bytes taken, on the wire and after decompression each. */
  readonly maxBytes: number;
  /** Take what fits of a longer body instead of none of it. */
  readonly cut: boolean;
}

export type ReadBody =
  | { readonly ok: true; readonly body: Uint8Array; readonly cut: boolean; readonly wireBytes: number }
  | {
      readonly ok: false;
      readonly reason: "too-large" | "bad-encoding";
      readonly message: string;
      readonly wireBytes: number;
    };

type Decoder = () => Transform;
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

/**
 * Reads a body to its end or to the limit, whichever comes first; never holds more than `maxBytes` of it.
 *
 * @param onBytes called for every piece from the wire
 * @throws whatever the stream or the decoder throws; the caller knows what it means and closes the connection
 */
export async function readBody(
  source: Readable,
  encoding: string,
  { maxBytes, cut }: BodyLimits,
  onBytes: () => void,
): Promise<ReadBody> {
  let wireBytes = 0;
  const coding = encoding.trim().toLowerCase();
  const decoder = DECODERS[coding];
  if (decoder === undefined && coding !== "" && coding !== "identity") {
    return {
      ok: false,
      reason: "bad-encoding",
      message: `The encoding ${JSON.stringify(coding)} is not known.`,
      wireBytes,
    };
  }
  const tooLarge = (): ReadBody => {
    return { ok: false, reason: "too-large", message: `The body is longer than ${maxBytes} bytes.`, wireBytes };
  };
  source.on("data", (chunk: Buffer) => {
    wireBytes += chunk.length;
    onBytes();
  });
  // The error reaches the loop below through the decoder; the callback only keeps it from being thrown elsewhere.
  const decoded: Readable = decoder === undefined ? source : pipeline(source, decoder(), () => {});
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of decoded as AsyncIterable<Buffer>) {
    const room = maxBytes - length;
    if (chunk.length > room || wireBytes > maxBytes) {
      if (!cut) return tooLarge();
      chunks.push(chunk.subarray(0, room));
      return { ok: true, body: Buffer.concat(chunks), cut: true, wireBytes };
    }
    chunks.push(chunk);
    length += chunk.length;
  }
  return { ok: true, body: Buffer.concat(chunks, length), cut: false, wireBytes };
}
