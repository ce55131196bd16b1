import { open } from "node:fs/promises";
import { fileError } from "./file-error.js";
import { listPages } from "./list.js";
import type { PageInput } from "./page-input.js";

export interface FilesOptions {
  /** Larger pages become errors. Default 16 MB (16 × 1024 × 1024). */
  readonly maxBytes?: number;
  /** What `-` reads; without it `-` is an error. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

export const defaultMaxBytes = 16 * 1024 * 1024;

/**
 * Reads pages from files, folders (all pages below them), globs and `-` (standard input), one at a time, in the order
 * of `listPages`. Whatever cannot be read is a value.
 *
 * @example
 * for await (const page of readFiles(["pages", "more/*.html"])) {
 *   if ("error" in page) console.error(page.error.message);
 *   else extract(page.bytes, { uri: page.uri });
 * }
 */
export async function* readFiles(inputs: readonly string[], options: FilesOptions = {}): AsyncGenerator<PageInput> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  for await (const found of listPages(inputs)) {
    if (typeof found !== "string") yield found;
    else if (found === "-") yield await readStdin(options.stdin, maxBytes);
    else yield await readPageFile(found, maxBytes);
  }
}

async function readPageFile(path: string, maxBytes: number): Promise<PageInput> {
  try {
    const handle = await open(path, "r");
    try {
      const { size } = await handle.stat();
      if (size > maxBytes) return tooLarge(path, size, maxBytes);
      // A pipe or a growing file has no size to trust: the stream is cut off behind the limit.
      const bytes =
        size > 0 ? await handle.readFile() : await collect(handle.createReadStream({ autoClose: false }), maxBytes);
      if (bytes === null || bytes.length > maxBytes) return tooLarge(path, null, maxBytes);
      return { uri: path, bytes };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { uri: path, error: fileError(path, error) };
  }
}

async function readStdin(stdin: FilesOptions["stdin"], maxBytes: number): Promise<PageInput> {
  if (stdin === undefined) {
    return { uri: "-", error: { code: "no-stdin", message: "there is no standard input to read" } };
  }
  try {
    const bytes = await collect(stdin, maxBytes);
    return bytes === null ? tooLarge("-", null, maxBytes) : { uri: "-", bytes };
  } catch (error) {
    return { uri: "-", error: fileError("standard input", error) };
  }
}

/** @returns null as soon as there is more than the limit */
async function collect(chunks: AsyncIterable<Uint8Array | string>, maxBytes: number): Promise<Uint8Array | null> {
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

function tooLarge(uri: string, size: number | null, maxBytes: number): PageInput {
  const name = uri === "-" ? "standard input" : uri;
  const is = size === null ? "is larger than" : `has ${shown(size)}, more than`;
  const message = `${name} ${is} the limit of ${shown(maxBytes)}: raise it with --max-bytes`;
  return { uri, error: { code: "too-large", message } };
}

function shown(bytes: number): string {
  return bytes < 1024 * 1024 ? `${bytes} bytes` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
