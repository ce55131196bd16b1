/** Who may ask: nobody from outside without a token, and no web page through its visitor's browser. */
import { createHash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";

/** Shorter ones can be guessed. */
export const LEAST_TOKEN_CHARACTERS = 16;

export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/** Takes the same time whatever is wrong with what was given. */
export function isAuthorised(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(header ?? ""), digest(`Bearer ${token}`));
}

/** A name that somebody made point to this machine is not ours. */
export function namesLoopback(hostHeader: string | undefined): boolean {
  return hostHeader !== undefined && isLoopback(hostHeader.replace(/:\d+$/, ""));
}
