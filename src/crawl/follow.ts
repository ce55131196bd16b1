import { identify } from "./identity.js";
import type { Exchange, Failed, FetchOutcome, Redirect, Refused, SiteScope } from "./types.js";

/** How one address is asked for, redirects left to the caller. */
export interface Asking {
  readonly site: SiteScope;
  readonly maxRedirects: number;
  /** What is known of a request that was not made. */
  unsent(url: string): Exchange;
  /** Why this address may not be asked for; null when it may. */
  forbids(url: URL): Promise<Refused | Failed | null>;
  ask(url: string): Promise<FetchOutcome | Redirect>;
}

/** Follows redirects by hand: every hop is checked, waited for and asked for like a first request. */
export async function follow(first: string, asking: Asking): Promise<FetchOutcome> {
  const hops: string[] = [];
  let attempts = 0;
  let url = first;
  for (;;) {
    const stopped = await refused(url, asking);
    if (stopped !== null) return { ...stopped, redirects: hops, attempts };
    const attempt = await asking.ask(url);
    attempts += attempt.attempts;
    if (attempt.outcome !== "redirect") return { ...attempt, redirects: hops, attempts };
    hops.push(url);
    const { location, ...exchanged } = attempt;
    const broken = brokenRedirect(location, hops, asking.maxRedirects);
    if (broken !== null || location === null) {
      const failure = broken ?? { code: "bad-redirect" as const, message: "The redirect names no address." };
      return {
        ...exchanged,
        ...failure,
        outcome: "failed",
        transient: false,
        retryAfter: null,
        redirects: hops,
        attempts,
      };
    }
    url = location;
  }
}

async function refused(url: string, asking: Asking): Promise<Refused | Failed | null> {
  const checked = identify(url, asking.site);
  if (!("refused" in checked)) return asking.forbids(new URL(url));
  return { ...asking.unsent(url), outcome: "refused", code: checked.refused, message: checked.message };
}

function brokenRedirect(location: string | null, hops: readonly string[], maxRedirects: number) {
  if (location !== null && hops.includes(location)) {
    return { code: "redirect-loop" as const, message: `The redirects come back to ${location}.` };
  }
  if (hops.length <= maxRedirects) return null;
  return { code: "too-many-redirects" as const, message: `More than ${maxRedirects} redirects.` };
}
