import type { Clock } from "./types.js";

/** Longer delays overflow the timer and would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  sleep: (time, signal) =>
    new Promise((resolve) => {
      if (time <= 0 || signal?.aborted === true) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(time, LONGEST_TIMER));
      signal?.addEventListener("abort", done);
    }),
};
