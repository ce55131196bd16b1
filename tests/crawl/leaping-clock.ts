import type { Clock } from "../../src/crawl/types.js";

export interface LeapingClock extends Clock {
  /** Every wait asked for, in order. */
  readonly slept: number[];
}

/** A clock that leaps over every wait. Real time still passes on it. */
export function leapingClock(): LeapingClock {
  let leapt = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => performance.now() + leapt,
    wall: () => Date.now() + leapt,
    sleep: async (time) => {
      slept.push(time);
      leapt += time;
    },
  };
}
