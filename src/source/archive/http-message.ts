import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { tooManyControls } from "../binary.js";
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
  if (kind === "") return { error: damaged(record.uri, "its record has no type") };
  if (kind !== "response" || !/^https?:/i.test(record.uri)) return { passedOver: kind };

  const { AsyncIterReader, StatusAndHeadersParser } = await import("warcio");
  const reader = new AsyncIterReader([block], null);
  const http = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  const status = Number(http?.statusCode ?? Number.NaN);
  if (http === null || Number.isNaN(status)) return { error: damaged(record.uri, "it has no HTTP header") };
  if (status < 200 || status > 299) return { passedOver: `response with status ${status}` };
  const fields = http.headers as Headers;
  const contentType = fields.get("Content-Type") ?? "";
  const other = otherThanPage(contentType, record.uri);
  if (other !== null) return { passedOver: `response ${other}` };

  const chunked = /\bchunked\b/i.test(fields.get("Transfer-Encoding") ?? "");
  const body = await (chunked ? new AsyncIterReader(reader, null, true) : reader).readFully();
  const encoding = fields.get("Content-Encoding") ?? "";
  const missing = Number(fields.get("Content-Length") ?? 0) - body.length;
  // Of a body that the crawler has unpacked the header tells another length.
  if (headers.has("WARC-Truncated") || (missing > 0 && !chunked && encoding === ""))
    return { error: damaged(record.uri, missing > 0 ? `${missing} bytes are missing` : "the crawler cut it short") };
  const decoded = await withoutEncoding(asBuffer(body), encoding, record.maxBytes);
  if (decoded === "damaged") return { error: damaged(record.uri, "what was compressed cannot be unpacked") };
  if (decoded === "too-large") return { error: tooLarge(record.uri, null, record.maxBytes) };
  return { bytes: decoded, ...(contentType === "" ? {} : { contentType }), ...retrieved };
}

function damaged(uri: string, what: string): SourceError {
  return { code: "damaged-page", message: `${uri} was damaged on the way (${what}): fetch it again` };
}

/** A page whose type nobody has said is looked at. */
function otherThanPage(contentType: string, uri: string): string | null {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (type !== "" && !PAGES.has(type)) return `with ${type}`;
  return NO_PAGES.test(uri) ? "that is a robots.txt" : null;
}

/** Crawlers keep the header and often unpack the body all the same: what is not encoded is taken as it is. */
async function withoutEncoding(
  body: Buffer,
  encodings: string,
  maxBytes: number,
): Promise<Buffer | "too-large" | "damaged"> {
  let decoded = body;
  for (const name of encodings.toLowerCase().split(",").reverse()) {
    const decoders = DECODERS[name.trim()] ?? [];
    let unpacked = decoders.length === 0;
    for (const decompress of decoders) {
      try {
        decoded = await decompress(decoded, { maxOutputLength: maxBytes });
        unpacked = true;
        break;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return "too-large";
      }
    }
    if (!unpacked && tooManyControls(decoded.toString("latin1", 0, 512))) return "damaged";
  }
  return decoded.length > maxBytes ? "too-large" : decoded;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
