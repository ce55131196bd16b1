import type { FetchLimits, Politeness } from "./types.js";

const SECOND = 1000;

/** One small site, in the night, with years to go: nothing needs to be fast. */
export const defaultPoliteness: Politeness = {
  interval: 2 * SECOND,
  slowAnswer: 2 * SECOND,
  maxSlowdown: 60 * SECOND,
  retries: 3,
  backoff: 2 * SECOND,
  maxBackoff: 60 * SECOND,
  maxRetryAfter: 300 * SECOND,
  giveUpAfter: 20,
};

export const defaultLimits: FetchLimits = {
  connectTimeout: 15 * SECOND,
  headersTimeout: 60 * SECOND,
  bodyTimeout: 30 * SECOND,
  totalTimeout: 180 * SECOND,
  maxBytes: 10 * 2 ** 20,
  maxRedirects: 5,
};
