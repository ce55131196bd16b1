/** Less than a year apart, as far as the two dates (EDTF day or year, null: unknown) tell. */
export function withinYear(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a.length < 10 || b.length < 10) return a.slice(0, 4) === b.slice(0, 4);
  const [earlier, later] = a < b ? [a, b] : [b, a];
  return later < `${Number(earlier.slice(0, 4)) + 1}${earlier.slice(4)}`;
}

/** Surely earlier: a year is not earlier than a day in it. */
export function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/** By date, the unknown last; years before their days. */
export function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
