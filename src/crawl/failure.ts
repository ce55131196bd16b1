import { CONNECT_TIMEOUT, PRIVATE_ADDRESS } from "./agent.js";
import type { FailureCode } from "./types.js";

export interface Trouble {
  readonly code: FailureCode | "private-address";
  readonly message: string;
}

/** Failures that may pass by themselves. A body that trickles for the whole of its time would do so again. */
const TRANSIENT: ReadonlySet<FailureCode> = new Set([
  "rate-limited",
  "server-error",
  "dns",
  "no-route",
  "connect-timeout",
  "headers-timeout",
  "body-timeout",
  "reset",
  "network",
  "truncated",
]);

export function isTransient(code: FailureCode): boolean {
  return TRANSIENT.has(code);
}

/** What an answer's status says when it is no page. */
export function troubleOfStatus(status: number): Trouble {
  const message = `The server answered with status ${status}.`;
  if (status === 404 || status === 410) return { code: "gone", message };
  if (status === 429) return { code: "rate-limited", message };
  return { code: status >= 500 || status === 408 ? "server-error" : "http-status", message };
}

const BY_CODE: Readonly<Record<string, FailureCode | "private-address">> = {
  [PRIVATE_ADDRESS]: "private-address",
  [CONNECT_TIMEOUT]: "connect-timeout",
  ETIMEDOUT: "connect-timeout",
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ENETUNREACH: "no-route",
  ENETDOWN: "no-route",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ERR_STREAM_PREMATURE_CLOSE: "truncated",
  Z_BUF_ERROR: "truncated",
  Z_DATA_ERROR: "bad-encoding",
};

const SAYS: Readonly<Record<string, string>> = {
  "private-address": "The host is at an address that is not public, and the configuration does not allow it",
  "connect-timeout": "No connection was made in time",
  dns: "The host's name was not found",
  "no-route": "No way leads to the host",
  reset: "The server cut the connection",
  truncated: "The body ends before its end",
  "bad-encoding": "The body can't be decompressed",
  network: "The network or the server's answer failed",
};

/** Brotli's error codes all begin so: two underscores. */
const BROTLI = "ERR__ERROR";

/** What an error of the request or of its body means. A connection cut within a body is a truncated body. */
export function troubleOfError(error: unknown, inBody: boolean): Trouble {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  const known = BY_CODE[code] ?? (code.startsWith(BROTLI) ? "bad-encoding" : "network");
  const meant = inBody && known === "reset" ? "truncated" : known;
  return { code: meant, message: `${SAYS[meant]} (${code === "" ? message : code}).` };
}
