import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { tooLarge } from "../collect.js";
import type { SourceError } from "../page-input.js";

export interface WarcRecord {
  readonly uri: string;
  readonly headers: Headers;
  readonly block: Buffer;
  readonly maxBytes: number;
}

export type ReadResponse =
  | { readonly bytes: Buffer; readonly contentType?: string; readonly retrievedAt?: string }
  | { readonly error: SourceError }
  | { readonly passedOver: string };

const PAGES = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
const NO_PAGES = /\/robots\.txt(?:[?#]|$)/i;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

type Decompress = (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;
const DECODERS: Readonly<Record<string, readonly Decompress[]>> = {
  gzip: [promisify(gunzip)],
  "x-gzip": [promisify(gunzip)],
  // Servers send both kinds under this name.
  deflate: [promisify(inflate), promisify(inflateRaw)],
  br: [promisify(brotliDecompress)],
};

/** The page that a WARC record holds, or what else it is. */
export async function pageOfResponse(record: WarcRecord): Promise<ReadResponse> {
  const { headers, block } = record;
  const kind = headers.get("WARC-Type") ?? "";
  const date = headers.get("WARC-Date") ?? "";
  const retrieved = DATE_TIME.test(date) && !Number.isNaN(Date.parse(date)) ? { retrievedAt: date } : {};
  if (kind === "resource") {
    const contentType = headers.get("Content-Type") ?? "";
    const other = otherThanPage(contentType, record.uri);
    return other === null ? { bytes: block, contentType, ...retrieved } : { passedOver: `resource ${other}` };
  }
  if (kind !== "response" || !/^https?:/i.test(record.uri)) return { passedOver: kind || "record without a type" };

  const { AsyncIterReader, StatusAndHeadersParser } = await import("warcio");
  const reader = new AsyncIterReader([block], null);
  const http = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  const status = Number(http?.statusCode ?? Number.NaN);
  if (http === null || Number.isNaN(status)) return { passedOver: "response without an HTTP header" };
  if (status < 200 || status > 299) return { passedOver: `response with status ${status}` };
  const fields = http.headers as Headers;
  const contentType = fields.get("Content-Type") ?? "";
  const other = otherThanPage(contentType, record.uri);
  if (other !== null) return { passedOver: `response ${other}` };

  const chunked = /\bchunked\b/i.test(fields.get("Transfer-Encoding") ?? "");
  const body = await (chunked ? new AsyncIterReader(reader, null, true) : reader).readFully();
  const decoded = await withoutEncoding(asBuffer(body), fields.get("Content-Encoding") ?? "", record.maxBytes);
  if (decoded === "too-large") return { error: tooLarge(record.uri, null, record.maxBytes) };
  return { bytes: decoded, ...(contentType === "" ? {} : { contentType }), ...retrieved };
}

/** A page whose type nobody has said is looked at. */
function otherThanPage(contentType: string, uri: string): string | null {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (type !== "" && !PAGES.has(type)) return `with ${type}`;
  return NO_PAGES.test(uri) ? "that is a robots.txt" : null;
}

/** Crawlers keep the header and often unpack the body all the same: what is not encoded is taken as it is. */
async function withoutEncoding(body: Buffer, encodings: string, maxBytes: number): Promise<Buffer | "too-large"> {
  let decoded = body;
  for (const name of encodings.toLowerCase().split(",").reverse()) {
    for (const decompress of DECODERS[name.trim()] ?? []) {
      try {
        decoded = await decompress(decoded, { maxOutputLength: maxBytes });
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return "too-large";
      }
    }
  }
  return decoded.length > maxBytes ? "too-large" : decoded;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
