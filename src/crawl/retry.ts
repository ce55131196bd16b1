import pRetry from "p-retry";
import type { Clock, FetchOutcome, Politeness, Redirect } from "./types.js";

type Attempt = FetchOutcome | Redirect;

export interface Chance {
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
}

/** p-retry counts errors; an outcome that may pass travels as one. */
class PassingTrouble extends Error {
  constructor(readonly attempt: Attempt) {
    super("passing trouble");
  }
}

/** A network that is not there is tried once more, should it have flickered. */
function mayPass(attempt: Attempt): boolean {
  const isOffline = attempt.outcome === "failed" && attempt.code === "offline";
  return !isOffline || (attempt.attempts === 1 && attempt.timing.total < FLICKER);
}

/** An attempt that took longer has waited enough. */
const FLICKER = 5000;

/**
 * Tries again what failed transiently, with waits that double from `backoff` to `maxBackoff`, each between half and the whole
 * of that. A Retry-After is the host queue's to keep. Returns the last attempt, with the number of all.
 */
export async function retried(
  attempt: () => Promise<Attempt>,
  { retries, backoff, maxBackoff }: Politeness,
  { clock, random }: Chance,
  signal?: AbortSignal,
): Promise<Attempt> {
  let sent = 0;
  let before: Attempt | null = null;
  try {
    return await pRetry(
      async () => {
        const outcome = await attempt();
        // A further attempt that was not made says less than the one that failed.
        if (outcome.attempts === 0 && before !== null) return before;
        sent += outcome.attempts;
        before = { ...outcome, attempts: sent };
        if (outcome.outcome === "failed" && outcome.transient) throw new PassingTrouble(before);
        return before;
      },
      {
        retries,
        // The waiting is done below, by the clock that was given.
        minTimeout: 0,
        maxTimeout: 0,
        shouldRetry: ({ error }) => error instanceof PassingTrouble && mayPass(error.attempt),
        onFailedAttempt: async ({ attemptNumber, retriesLeft }) => {
          if (retriesLeft === 0) return;
          const longest = Math.min(maxBackoff, backoff * 2 ** (attemptNumber - 1));
          await clock.sleep(longest * (0.5 + random() / 2), signal);
        },
      },
    );
  } catch (error) {
    if (error instanceof PassingTrouble) return error.attempt;
    throw error;
  }
}
