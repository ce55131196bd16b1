/** What every command resolves to. */
export const ExitCode = {
  allGood: 0,
  /** Some pages failed or were set aside, some records are not valid. */
  someBad: 1,
  /** Wrong usage, or an output that cannot be written. */
  usage: 2,
  /** Stopped by Ctrl-C: 128 + SIGINT. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
