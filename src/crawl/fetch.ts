import type { Readable } from "node:stream";
import fetch, { type Headers, type Response } from "node-fetch";
import { type AddressRules, addressOfHost } from "./address.js";
import type { Agents } from "./agent.js";
import { ACCEPTED_ENCODINGS, readBody } from "./body.js";
import { isTransient, type Trouble, troubleOfError, troubleOfStatus } from "./failure.js";
import { readRetryAfter } from "./retry-after.js";
import type { Clock, Exchange, FailureCode, FetchLimits, FetchOutcome, Redirect, Validators } from "./types.js";

export interface Fetcher {
  readonly userAgent: string;
  readonly limits: FetchLimits;
  readonly agents: Agents;
  readonly rules: AddressRules;
  readonly clock: Clock;
}

export interface Question {
  readonly url: string;
  readonly validators?: Validators;
  /** Take the beginning of a body that is longer than this; otherwise such a body fails. */
  readonly cutAt?: number;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Successes that bring no page. */
const NO_PAGE: ReadonlySet<number> = new Set([204, 205, 206]);

/**
 * One request, bounded in time and size. Cookies are neither kept nor sent. Whatever the network does is a value; the body
 * is read to its end, or the connection is closed.
 */
export async function exchange(question: Question, fetcher: Fetcher): Promise<FetchOutcome | Redirect> {
  const { limits, clock } = fetcher;
  const started = clock.now();
  const startedAt = new Date(clock.wall()).toISOString();
  const url = new URL(question.url);
  let answer: Response | null = null;
  let headersAfter: number | null = null;
  let wireBytes = 0;
  const seen = (): Exchange => ({
    url: question.url,
    status: answer?.status ?? null,
    headers: answer === null ? {} : plainHeaders(answer.headers),
    timing: { startedAt, headers: headersAfter, total: clock.now() - started },
    wireBytes,
    redirects: [],
    attempts: 1,
  });
  const failed = ({ code, message }: Trouble): FetchOutcome => {
    const exchanged = seen();
    if (code === "private-address") return { ...exchanged, outcome: "refused", code, message, attempts: 0 };
    const retryAfter = readRetryAfter(exchanged.headers, clock.wall());
    return { ...exchanged, outcome: "failed", code, message, transient: isTransient(code), retryAfter };
  };

  const literal = addressOfHost(url.hostname);
  if (literal !== null && !fetcher.rules.permits(literal)) {
    return failed(troubleOfError({ code: "EPRIVATEADDRESS" }, false));
  }

  const connections = fetcher.agents.of(url);
  const deadline = new Deadline(limits);
  try {
    answer = await fetch(url, {
      agent: connections.agent,
      headers: requestHeaders(fetcher.userAgent, question.validators ?? {}),
      redirect: "manual",
      // node-fetch would decompress without counting.
      compress: false,
      signal: deadline.signal,
    });
    headersAfter = clock.now() - started;
    const { status } = answer;
    const body = answer.body as Readable | null;
    // A stream that is closed early still reports it, to nobody.
    body?.on("error", () => {});
    if (status === 304) {
      body?.resume();
      deadline.clear();
      // An answer to a question that was not asked: there is no body that it could mean.
      if (Object.keys(question.validators ?? {}).length === 0) return failed(troubleOfStatus(status));
      return { ...seen(), outcome: "not-modified" };
    }
    if (REDIRECTS.has(status)) return { ...seen(), outcome: "redirect", location: locationOf(answer, url) };
    if (status < 200 || status > 299 || NO_PAGE.has(status) || body === null) return failed(troubleOfStatus(status));

    const maxBytes = question.cutAt ?? limits.maxBytes;
    const cut = question.cutAt !== undefined;
    if (!cut && Number(answer.headers.get("content-length") ?? 0) > maxBytes) {
      return failed({ code: "too-large", message: `The body is announced as longer than ${maxBytes} bytes.` });
    }
    deadline.startBody();
    const encoding = answer.headers.get("content-encoding") ?? "";
    const read = await readBody(body, encoding, { maxBytes, cut }, () => deadline.startBody());
    wireBytes = read.wireBytes;
    if (!read.ok) return failed({ code: read.reason, message: read.message });
    if (!read.cut) deadline.clear();
    const overrun = !read.cut && connections.lastError()?.startsWith("HPE_") === true;
    return { ...seen(), outcome: "body", body: read.body, cut: read.cut, overrun };
  } catch (error) {
    return failed(deadline.passed ?? troubleOfError(error, answer !== null));
  } finally {
    deadline.close();
  }
}

/** The times within which a request must come on; ends the connection of one that does not, and of one left early. */
class Deadline {
  /** Which time has passed. */
  passed: Trouble | null = null;
  private readonly controller = new AbortController();
  private readonly whole: NodeJS.Timeout;
  private phase: NodeJS.Timeout;
  private done = false;

  constructor(private readonly limits: FetchLimits) {
    this.whole = this.after(limits.totalTimeout, "total-timeout", "The answer was not complete");
    this.phase = this.after(limits.headersTimeout, "headers-timeout", "No answer came");
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** To be called with every sign of life of the body. */
  startBody(): void {
    clearTimeout(this.phase);
    this.phase = this.after(this.limits.bodyTimeout, "body-timeout", "The body stood still");
  }

  /** The answer has been read to its end: the connection may stay. */
  clear(): void {
    this.done = true;
  }

  close(): void {
    clearTimeout(this.whole);
    clearTimeout(this.phase);
    if (!this.done) this.controller.abort();
  }

  private after(time: number, code: FailureCode, what: string): NodeJS.Timeout {
    return setTimeout(() => {
      this.passed ??= { code, message: `${what} within ${time} ms.` };
      this.controller.abort();
    }, time);
  }
}

function requestHeaders(userAgent: string, { etag, lastModified }: Validators): Record<string, string> {
  return {
    // A contact may be written in letters that no header holds.
    "user-agent": userAgent.replace(/[^\x20-\x7e]/gu, encodeURIComponent),
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    "accept-language": "vi",
    "accept-encoding": ACCEPTED_ENCODINGS,
    ...(isSendable(etag) ? { "if-none-match": etag } : {}),
    ...(isSendable(lastModified) ? { "if-modified-since": lastModified } : {}),
  };
}

/** Servers may send what no client may send back. */
function isSendable(value: string | undefined): value is string {
  return value !== undefined && /^[\x20-\x7e]+$/.test(value);
}

/** All but cookies, which may name a visitor. */
function plainHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name !== "set-cookie" && name !== "set-cookie2"));
}

/** Servers send UTF-8 where headers are read as Latin-1. */
function locationOf({ headers }: Response, base: URL): string | null {
  const location = headers.get("location");
  if (location === null) return null;
  try {
    const url = new URL(Buffer.from(location, "latin1").toString("utf8"), base);
    url.hash = "";
    return url.href;
  } catch {
    return null;
  }
}
