import { errorKindOf } from "./error-phrases.js";
import type { FetchOutcome, Redirect } from "./types.js";

/** Pages that ask for patience are short. */
const MOST_BYTES = 30_000;
const DEFAULT_WAIT = 60_000;
const LONGEST_WAIT = 300_000;

/**
 * A site may ask to wait with status 200, as NukeViet's flood protection does. That is what 429 says: asked again later, and
 * slower. All else comes back as it is.
 */
export function orAskedToWait(attempt: FetchOutcome | Redirect): FetchOutcome | Redirect {
  if (attempt.outcome !== "body" || attempt.body.length > MOST_BYTES) return attempt;
  const lines = linesOf(attempt.body);
  const said = lines.slice(0, 6).find((line) => errorKindOf(line) === "wait");
  // Whoever says more than a sentence or two is a page.
  if (said === undefined || lines.join(" ").length > 400) return attempt;
  const { body: _, cut: __, overrun: ___, ...exchanged } = attempt;
  const message = `The server asks to wait: ${JSON.stringify(said.slice(0, 80))}.`;
  const retryAfter = waitIn(lines);
  return { ...exchanged, outcome: "failed", code: "rate-limited", message, transient: true, retryAfter };
}

/** Title and text, without scripts and styles. */
function linesOf(body: Uint8Array): string[] {
  const source = new TextDecoder().decode(body).replace(/<(script|style)[^>]*>.*?<\/\1\s*>/gis, "\n");
  return source
    .replace(/<[^>]*>/g, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The first number that may be one of seconds. */
function waitIn(lines: readonly string[]): number {
  const numbers = lines.flatMap((line) => line.match(/\d{1,3}/g) ?? []).map(Number);
  const seconds = numbers.find((number) => number > 0) ?? DEFAULT_WAIT / 1000;
  return Math.min(LONGEST_WAIT, seconds * 1000);
}
