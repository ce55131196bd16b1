import type { SourceError } from "./page-input.js";

/** Puts chunks together; null as soon as there is more than the limit. */
export async function collect(chunks: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += part.length;
    if (size > maxBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** @param size in bytes, null where only the limit is known */
export function tooLarge(name: string, size: number | null, maxBytes: number): SourceError {
  const is = size === null ? "is larger than" : `has ${shown(size)}, more than`;
  return { code: "too-large", message: `${name} ${is} the limit of ${shown(maxBytes)}: raise it with --max-bytes` };
}

function shown(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
