/** What every command resolves to. */
export const ExitCode = {
  allGood: 0,
  /** Some pages failed or were set aside, some records are not valid. */
  someBad: 1,
  /** Wrong usage, or an output that cannot be written. */
  usage: 2,
  /** A run raised alarms: a site, or our reading of it, seems broken. */
  alarm: 3,
  /** Another run works on the store. */
  locked: 4,
  /** The store or an output cannot be used, or no longer: disk full, read-only, damaged, newer than the program. */
  storeFailed: 5,
  /** Stopped by Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
  /** Stopped by SIGTERM: 128 + SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
