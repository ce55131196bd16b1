/** One page in a thread: bytes in, the printed record out, both moved and not copied. */
import { Tinypool } from "tinypool";
import type { PageInput } from "../source/page-input.js";
import { type PageResult, resultOf } from "./page-result.js";
import { type ReadingPlan, readingOf } from "./reading.js";

const reading = await readingOf(Tinypool.workerData as ReadingPlan);
const encoder = new TextEncoder();

export default async function work(page: PageInput): Promise<unknown> {
  const result = await resultOf(page, reading);
  if (!("printed" in result)) return result;
  const text = encoder.encode(result.printed.text as string);
  const moved: PageResult = { ...result, printed: { ...result.printed, text } };
  return Tinypool.move({ [Tinypool.transferableSymbol]: [text.buffer], [Tinypool.valueSymbol]: moved } as never);
}
