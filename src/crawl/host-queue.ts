import PQueue from "p-queue";
import { NO_NETWORK } from "./network.js";
import type { Clock, Exchange, Failed, FetchOutcome, Politeness, Redirect } from "./types.js";

type Attempt = FetchOutcome | Redirect;

/** The first trouble adds this much to the interval, each further one doubles it, each good answer halves it. */
const FIRST_SLOWDOWN = 500;

/** One queue for each host: one request at a time, and a rest after each. */
export class HostQueues {
  private readonly queues = new Map<string, HostQueue>();

  constructor(
    private readonly politeness: Politeness,
    private readonly clock: Clock,
  ) {}

  of(host: string): HostQueue {
    const queue = this.queues.get(host) ?? new HostQueue(host, this.politeness, this.clock);
    this.queues.set(host, queue);
    return queue;
  }
}

/**
 * The rest after an answer is max(interval, Crawl-delay), lengthened by what trouble and slowness have added. It is counted
 * from the end of one answer to the start of the next request, so that no delay on the way can bring two requests closer.
 */
export class HostQueue {
  private readonly queue = new PQueue({ concurrency: 1 });
  private crawlDelay = 0;
  /** Longer each time that a site says we are too quick; for the rest of the run. */
  private tooQuick = 0;
  private slowdown = 0;
  private failures = 0;
  /** How often in a row the host's name was not found: that is so for all its pages, by whatever scheme. */
  private unnamed = 0;
  /** When the next request may start. */
  private readyAt = Number.NEGATIVE_INFINITY;
  /** Why no further request is made in this run. */
  private paused: string | null = null;

  constructor(
    private readonly host: string,
    private readonly politeness: Politeness,
    private readonly clock: Clock,
  ) {}

  /** As robots.txt asks for; of several, the longest counts. */
  setCrawlDelay(time: number): void {
    this.crawlDelay = Math.max(this.crawlDelay, time);
  }

  /** Runs one request when its turn has come. The signal ends the waiting, never the request. */
  run(url: string, request: () => Promise<Attempt>, signal?: AbortSignal): Promise<Attempt> {
    return this.queue.add(async () => {
      while (signal?.aborted !== true && this.paused === null && this.clock.now() < this.readyAt) {
        await this.clock.sleep(this.readyAt - this.clock.now(), signal);
      }
      if (signal?.aborted === true) return aborted(nothingSent(url, this.clock));
      if (this.paused !== null) return this.left(url, this.paused);
      const attempt = await request();
      this.settle(attempt);
      return attempt;
    });
  }

  private settle(attempt: Attempt): void {
    if (attempt.attempts === 0 || (attempt.outcome === "failed" && attempt.code === "offline")) return;
    const { interval, maxSlowdown, slowAnswer, maxRetryAfter, giveUpAfter, retries } = this.politeness;
    const trouble = attempt.outcome === "failed" && (attempt.transient || attempt.code === "total-timeout");
    this.failures = trouble ? this.failures + 1 : 0;
    this.unnamed = attempt.outcome === "failed" && attempt.code === "dns" ? this.unnamed + 1 : 0;
    this.slowdown = trouble
      ? Math.min(maxSlowdown, Math.max(FIRST_SLOWDOWN, this.slowdown * 2))
      : this.slowdown > FIRST_SLOWDOWN
        ? this.slowdown / 2
        : 0;
    const answered = attempt.timing.headers ?? 0;
    const slow = answered > slowAnswer ? Math.min(answered, maxSlowdown) : 0;
    const asked = attempt.outcome === "failed" ? (attempt.retryAfter ?? 0) : 0;
    if (attempt.outcome === "failed" && attempt.code === "rate-limited" && attempt.status === 200) {
      this.tooQuick = Math.min(maxSlowdown, Math.max(FIRST_SLOWDOWN, interval, this.tooQuick) * 2);
    }
    const rest = Math.max(interval, this.crawlDelay, slow, this.tooQuick) + this.slowdown;
    this.readyAt = this.clock.now() + Math.max(rest, asked);
    if (asked > maxRetryAfter) {
      this.paused = `${this.host} asks to be left alone for ${Math.ceil(asked / 1000)} s; the next run tries again.`;
    } else if (this.failures >= giveUpAfter || this.unnamed > retries) {
      this.paused = `${this.host} failed ${this.failures} times in a row; the next run tries again.`;
    }
  }

  private left(url: string, message: string): Failed {
    const exchanged = nothingSent(url, this.clock);
    return { ...exchanged, outcome: "failed", code: "paused", message, transient: false, retryAfter: null };
  }
}

export function aborted(exchanged: Exchange): Failed {
  const message = "The run was stopped before this request.";
  return { ...exchanged, outcome: "failed", code: "aborted", message, transient: false, retryAfter: null };
}

/** Nothing is asked for where there is no network. */
export function offline(exchanged: Exchange): Failed {
  return { ...exchanged, outcome: "failed", code: "offline", message: NO_NETWORK, transient: false, retryAfter: null };
}

/** What is known of a request that was not made. */
export function nothingSent(url: string, clock: Clock): Exchange {
  return {
    url,
    status: null,
    headers: {},
    timing: { startedAt: new Date(clock.wall()).toISOString(), headers: null, total: 0 },
    wireBytes: 0,
    redirects: [],
    attempts: 0,
  };
}
