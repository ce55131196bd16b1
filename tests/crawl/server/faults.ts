import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";

/** What the server does instead of, or with, the answer it would give. */
export type Fault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: "redirect"; readonly to: string; readonly status?: number }
  /** Cut off before any answer. */
  | { readonly kind: "reset" }
  /** Half of the body, then the connection is cut. */
  | { readonly kind: "truncated"; readonly chunked?: boolean }
  /** The Content-Length is wrong by this many bytes. */
  | { readonly kind: "content-length"; readonly by: number }
  | { readonly kind: "gzip-bomb"; readonly megabytes: number }
  /** A body of this size; `declared` says so beforehand. */
  | { readonly kind: "big"; readonly megabytes: number; readonly declared: boolean }
  /** A few bytes every 20 ms, for ever. */
  | { readonly kind: "drip" }
  /** No answer at all, or none after the first half of the body. */
  | { readonly kind: "silent"; readonly after: "request" | "half" }
  | { readonly kind: "bad-gzip" }
  /** The right body under other headers: a wrong charset, cookies. */
  | { readonly kind: "headers"; readonly headers: Readonly<Record<string, string>> }
  /** Another body with status 200. */
  | { readonly kind: "body"; readonly body: string | Uint8Array; readonly type?: string }
  /** Redirects to itself until the cookie that it sets comes back. */
  | { readonly kind: "cookie-wall" }
  | { readonly kind: "delay"; readonly time: number };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const MEGABYTE = 2 ** 20;

export function send(request: IncomingMessage, response: ServerResponse, answer: Answer, fault: Fault | undefined) {
  const given = fault === undefined ? answer : otherAnswer(fault, answer, request);
  if (given !== null) finish(response, given);
  else if (fault !== undefined) misbehave(fault, response, answer);
}

/** The faults that are a whole answer all the same; null for the others. */
function otherAnswer(fault: Fault, answer: Answer, request: IncomingMessage): Answer | null {
  const empty = Buffer.alloc(0);
  const gzipped = { ...answer.headers, "content-encoding": "gzip" };
  switch (fault.kind) {
    case "status":
      return { status: fault.status, headers: fault.headers ?? {}, body: Buffer.from("<p>Lỗi</p>") };
    case "redirect":
      return { status: fault.status ?? 302, headers: { location: fault.to }, body: empty };
    case "gzip-bomb":
      return { status: 200, headers: gzipped, body: bomb(fault.megabytes) };
    case "bad-gzip":
      return { ...answer, headers: gzipped };
    case "headers":
      return { ...answer, headers: { ...answer.headers, ...fault.headers } };
    case "body": {
      const headers = { "content-type": fault.type ?? "text/html; charset=utf-8" };
      return { status: 200, headers, body: Buffer.from(fault.body) };
    }
    case "cookie-wall": {
      if (request.headers.cookie !== undefined) return answer;
      const headers = { location: request.url ?? "/", "set-cookie": "nvvithemever=1; path=/" };
      return { status: 302, headers, body: empty };
    }
    default:
      return null;
  }
}

function misbehave(fault: Fault, response: ServerResponse, answer: Answer): void {
  const { socket } = response;
  const half = answer.body.subarray(0, answer.body.length >> 1);
  switch (fault.kind) {
    case "reset":
      socket?.resetAndDestroy();
      break;
    case "truncated":
      response.writeHead(200, {
        ...answer.headers,
        ...(fault.chunked ? {} : { "content-length": answer.body.length }),
      });
      response.write(half, () => socket?.destroySoon());
      break;
    case "content-length":
      if (socket !== null) writeRaw(socket, answer, answer.body.length + fault.by);
      break;
    case "big":
      response.writeHead(200, fault.declared ? { "content-length": fault.megabytes * MEGABYTE } : {});
      pour(response, fault.megabytes);
      break;
    case "drip":
      response.writeHead(200, answer.headers);
      drip(response);
      break;
    case "silent":
      if (fault.after === "half") response.writeHead(200, answer.headers).write(half);
      break;
    case "delay":
      setTimeout(() => finish(response, answer), fault.time);
  }
}

function finish(response: ServerResponse, { status, headers, body }: Answer): void {
  const hasBody = status !== 304 && status !== 204;
  response.writeHead(status, { ...headers, ...(hasBody ? { "content-length": body.length } : {}) });
  response.end(hasBody ? body : undefined);
}

/** node:http would set the length right, so this answer is written by hand. */
function writeRaw(socket: Socket, { headers, body }: Answer, length: number): void {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(
    Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${lines.join("")}content-length: ${length}\r\n\r\n`), body]),
  );
  socket.end();
}

/** Compressing a bomb takes longer than some timeouts under test, so it is done beforehand. */
export function prepare(fault: Fault): void {
  if (fault.kind === "gzip-bomb") bomb(fault.megabytes);
}

const bombs = new Map<number, Buffer>();

function bomb(megabytes: number): Buffer {
  const made = bombs.get(megabytes) ?? gzipSync(Buffer.alloc(megabytes * MEGABYTE));
  bombs.set(megabytes, made);
  return made;
}

function pour(response: ServerResponse, megabytes: number): void {
  const block = Buffer.alloc(MEGABYTE, "Quận 1, ");
  let left = megabytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left--;
      if (response.write(block)) continue;
      response.once("drain", more);
      return;
    }
    response.end();
  };
  more();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write("<p>…</p>"), 20);
  response.once("close", () => clearInterval(timer));
}
