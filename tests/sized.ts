/** Whether this is `npm run test:long`. */
export const long = process.env.THIDUA_TESTS === "long";

/**
 * How much a test tries: random inputs, kills, bytes. Enough to see a mistake in every run, and all of it in the long run.
 *
 * @example fc.assert(property, { numRuns: sized(60, 500) })
 */
export function sized(usual: number, inLongRun: number): number {
  return long ? inLongRun : usual;
}
