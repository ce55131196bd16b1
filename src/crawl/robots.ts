import robotsModule from "robots-parser";
import { plainRobots } from "./robots-text.js";
import type { FetchOutcome, SiteScope, Warning } from "./types.js";

/** Bytes of a robots.txt that are read; RFC 9309 asks for at least these. */
export const ROBOTS_BYTES = 500 * 1024;
/** No host means a longer delay than a day; a timer could not hold much more. */
const LONGEST_DELAY = 86_400_000;
/** Each is a page of its own to be asked for in every run. */
const MOST_SITEMAPS = 50;

/** What one origin allows us in this run. */
export interface RobotsRules {
  /** Why robots.txt could not be had: then nothing is allowed. */
  readonly unreachable: { readonly code: "robots-unreachable" | "private-address"; readonly message: string } | null;
  /** Nobody's rules can be had: this machine has no network. */
  readonly isOffline: boolean;
  allows(url: string): boolean;
  /** Milliseconds; 0 when none is asked for. */
  readonly crawlDelay: number;
  readonly sitemaps: readonly string[];
}

/** The package is CommonJS and its types say otherwise. */
const parseRobots = robotsModule as unknown as typeof robotsModule.default;

export type FetchRobots = (url: string, site: SiteScope, signal?: AbortSignal) => Promise<FetchOutcome>;

/**
 * The rules of each origin, asked for once in a run. A robots.txt that is not there (4xx) allows everything, as does one
 * behind endless redirects; one that fails (5xx, 429, no answer, a redirect out of the site) forbids everything until the
 * next run. RFC 9309 says so, except that it counts 429 among the 4xx.
 */
export class Robots {
  private readonly rules = new Map<string, Promise<RobotsRules | null>>();

  constructor(
    private readonly userAgent: string,
    private readonly fetchRobots: FetchRobots,
    private readonly warn: (warning: Warning) => void,
  ) {}

  /** Null when the run was stopped before the rules were known. */
  async of(origin: string, site: SiteScope, signal?: AbortSignal): Promise<RobotsRules | null> {
    const known = this.rules.get(origin);
    if (known !== undefined) return known;
    const asked = this.ask(origin, site, signal);
    this.rules.set(origin, asked);
    const rules = await asked;
    if (rules === null) this.rules.delete(origin);
    return rules;
  }

  private async ask(origin: string, site: SiteScope, signal?: AbortSignal): Promise<RobotsRules | null> {
    const url = `${origin}/robots.txt`;
    const outcome = await this.fetchRobots(url, site, signal);
    if (outcome.outcome === "failed" && outcome.code === "aborted") return null;
    if (outcome.outcome !== "body") return isMissing(outcome) ? ALL_ALLOWED : this.unreachable(url, outcome);
    if (outcome.cut) {
      const message = `robots.txt is longer than ${ROBOTS_BYTES} bytes; the rest is not read.`;
      this.warn({ code: "robots-too-large", message, url });
    }
    return readRobots(url, outcome.body, outcome.cut, this.userAgent);
  }

  private unreachable(url: string, outcome: FetchOutcome): RobotsRules {
    if (outcome.outcome === "failed" && outcome.code === "offline") return { ...NOTHING_ALLOWED, isOffline: true };
    const reason = "message" in outcome ? ` ${outcome.message}` : "";
    const message = `robots.txt could not be read, so nothing is fetched from there in this run.${reason}`;
    this.warn({ code: "robots-unreachable", message, url });
    const isPrivate = outcome.outcome === "refused" && outcome.code === "private-address";
    const code = isPrivate && outcome.redirects.length === 0 ? "private-address" : "robots-unreachable";
    return { ...NOTHING_ALLOWED, unreachable: { code, message } };
  }
}

const NOTHING_ALLOWED: RobotsRules = {
  unreachable: null,
  isOffline: false,
  allows: () => false,
  crawlDelay: 0,
  sitemaps: [],
};
const ALL_ALLOWED: RobotsRules = { ...NOTHING_ALLOWED, allows: () => true };

function isMissing(outcome: FetchOutcome): boolean {
  if (outcome.outcome !== "failed") return false;
  return ["gone", "http-status", "redirect-loop", "too-many-redirects", "bad-redirect"].includes(outcome.code);
}

/** Pure: what the bytes of a robots.txt allow the user agent. A file that was cut loses its last, broken line. */
export function readRobots(url: string, bytes: Uint8Array, cut: boolean, userAgent: string): RobotsRules {
  const text = new TextDecoder().decode(bytes);
  const whole = cut ? text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1) : text;
  const robots = parseRobots(url, plainRobots(whole, userAgent.split("/", 1)[0]!.trim().toLowerCase()));
  const seconds = robots.getCrawlDelay(userAgent) ?? 0;
  return {
    ...NOTHING_ALLOWED,
    allows: (page) => robots.isAllowed(page, userAgent) ?? true,
    crawlDelay: seconds > 0 ? Math.min(seconds * 1000, LONGEST_DELAY) : 0,
    sitemaps: robots.getSitemaps().slice(0, MOST_SITEMAPS),
  };
}
