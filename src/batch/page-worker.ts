/** One page in a thread: bytes in, the printed record out, both moved and not copied. */
import { Tinypool } from "tinypool";
import { type PageResult, resultOf } from "./page-result.js";
import type { PageTask } from "./page-threads.js";
import { type ReadingPlan, readingOf } from "./reading.js";

const reading = await readingOf(Tinypool.workerData as ReadingPlan);
const encoder = new TextEncoder();

export default async function work({ corrections, ...page }: PageTask): Promise<unknown> {
  const own = corrections && { corrections: (await import("../corrections/index.js")).correctionsOf(corrections) };
  const result = await resultOf(page, { ...reading, ...own });
  if (!("printed" in result)) return result;
  const text = encoder.encode(result.printed.text as string);
  const moved: PageResult = { ...result, printed: { ...result.printed, text } };
  return Tinypool.move({ [Tinypool.transferableSymbol]: [text.buffer], [Tinypool.valueSymbol]: moved } as never);
}
