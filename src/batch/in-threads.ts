import type { PageInput } from "../source/page-input.js";
import type { PageResult } from "./page-result.js";
import { createPageThreads } from "./page-threads.js";
import type { BatchOptions } from "./read-batch.js";
import { severalAtATime } from "./several-at-a-time.js";

/** How many pages wait for each thread, and how many bytes altogether. */
const WAITING_PAGES = 16;
const WAITING_BYTES = 64 * 1024 * 1024;

/** Reads pages in threads, several at a time. */
export async function* inThreads<Page extends PageInput>(
  pages: AsyncIterator<Page>,
  { unordered, ...options }: BatchOptions,
): AsyncGenerator<readonly [Page, PageResult]> {
  const { jobs, signal } = options;
  const threads = createPageThreads(options);
  const end = () => void threads.close();
  signal?.addEventListener("abort", end, { once: true });
  try {
    yield* severalAtATime(pages, threads.read, {
      running: jobs,
      items: jobs * WAITING_PAGES,
      weight: WAITING_BYTES,
      weightOf: (page) => ("bytes" in page ? page.bytes.byteLength : 0),
      ordered: !unordered,
    });
  } finally {
    signal?.removeEventListener("abort", end);
    await threads.close();
  }
}
