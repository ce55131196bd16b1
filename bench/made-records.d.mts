import type { PageRecord } from "../src/record.js";

export function madeRecords(
  count: number,
  options?: { seed?: number; reports?: number; length?: number },
): Generator<PageRecord>;
