/** Archives as other programs write them, small ones for tests. */
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { ZipFile } from "yazl";

export interface WarcRecordSpec {
  readonly type?: string;
  readonly uri?: string;
  readonly date?: string;
  /** HTTP header lines, the status line first. */
  readonly http?: readonly string[];
  readonly contentType?: string;
  readonly body: string | Uint8Array;
  /** What the record says of its length instead of the truth. */
  readonly length?: number;
}

/** One record with the empty lines behind it. */
export function warcRecord(spec: WarcRecordSpec): Buffer {
  const {
    type = "response",
    uri,
    date = "2018-03-10T01:02:03Z",
    http = ["HTTP/1.1 200 OK", "Content-Type: text/html"],
  } = spec;
  const isHttp = type === "response" || type === "request";
  const head = isHttp ? Buffer.from(`${http.join("\r\n")}\r\n\r\n`) : Buffer.alloc(0);
  const block = Buffer.concat([head, Buffer.from(spec.body as string)]);
  const lines = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>",
    `WARC-Date: ${date}`,
    ...(uri === undefined ? [] : [`WARC-Target-URI: ${uri}`]),
    `Content-Type: ${spec.contentType ?? (isHttp ? `application/http; msgtype=${type}` : "application/warc-fields")}`,
    `Content-Length: ${spec.length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
}

export const warc = (...records: readonly WarcRecordSpec[]): Buffer => Buffer.concat(records.map(warcRecord));

/** Compressed record by record. */
export const warcGz = (...records: readonly WarcRecordSpec[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(warcRecord(record))));

export async function zip(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith("/")) archive.addEmptyDirectory(name);
    else archive.addBuffer(Buffer.from(content as string), name);
  }
  archive.end();
  return buffer(archive.outputStream);
}

export async function tar(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = pack();
  const whole = buffer(archive as unknown as NodeJS.ReadableStream);
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith("/")) archive.entry({ name, type: "directory" });
    else archive.entry({ name }, Buffer.from(content as string));
  }
  archive.finalize();
  return whole;
}

export interface MimePartSpec {
  readonly headers: readonly string[];
  readonly body: string;
}

/** As browsers save a page with its pictures. */
export function mime(...parts: readonly MimePartSpec[]): Buffer {
  const boundary = "----MultipartBoundary--x7";
  const head = [
    "From: <Saved by Blink>",
    "Subject: Giao ban",
    "Date: Fri, 9 Mar 2018 10:00:00 +0700",
    "MIME-Version: 1.0",
    `Content-Type: multipart/related; type="text/html"; boundary="${boundary}"`,
  ];
  const text = parts.map(({ headers, body }) => `--${boundary}\r\n${headers.join("\r\n")}\r\n\r\n${body}\r\n`).join("");
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${text}--${boundary}--\r\n`, "latin1");
}

export { gzipSync as gz };
