import type { PageInput } from "../source/page-input.js";
import type { PageResult } from "./page-result.js";
import type { BatchOptions } from "./read-batch.js";
import { severalAtATime } from "./several-at-a-time.js";
import { createThreads, type Ran } from "./threads.js";

/** How many pages wait for each thread, and how many bytes altogether. */
const WAITING_PAGES = 16;
const WAITING_BYTES = 64 * 1024 * 1024;

/** Reads pages in threads. A page that takes too long or too much memory is set aside with its thread. */
export async function* inThreads<Page extends PageInput>(
  pages: AsyncIterator<Page>,
  { plan, jobs, unordered, pageMilliseconds, pageMegabytes }: BatchOptions,
): AsyncGenerator<readonly [Page, PageResult]> {
  const threads = createThreads<PageInput, PageResult>({
    worker: new URL("./page-worker.js", import.meta.url),
    threads: jobs,
    ready: jobs,
    megabytes: pageMegabytes,
    data: plan,
  });
  const work = async (page: PageInput): Promise<PageResult> => {
    const { uri } = page;
    if ("error" in page) return { uri, setAside: page.error };
    const bytes = ownBytes(page.bytes);
    const ran = await threads.run({ ...page, bytes }, pageMilliseconds, [bytes.buffer]);
    return "result" in ran ? ran.result : { uri, setAside: endOf(uri, ran, { pageMilliseconds, pageMegabytes }) };
  };
  try {
    yield* severalAtATime(pages, work, {
      running: jobs,
      items: jobs * WAITING_PAGES,
      weight: WAITING_BYTES,
      weightOf: (page) => ("bytes" in page ? page.bytes.byteLength : 0),
      ordered: !unordered,
    });
  } finally {
    await threads.close();
  }
}

/** Bytes that can be moved: a piece of a larger buffer would take its neighbours along. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) return new Uint8Array(buffer);
  return Uint8Array.from(bytes);
}

function endOf(
  uri: string,
  { ended }: Extract<Ran<PageResult>, { ended: unknown }>,
  { pageMilliseconds, pageMegabytes }: Pick<BatchOptions, "pageMilliseconds" | "pageMegabytes">,
) {
  const limits = {
    time: ["page-timeout", `takes more than ${pageMilliseconds / 1000} s to read: raise it with --page-timeout`],
    memory: ["page-memory", `takes more than ${pageMegabytes} MB of memory to read: raise it with --page-memory`],
    fault: ["internal-error", "cannot be read: its thread failed"],
  } as const;
  const [code, what] = limits[ended];
  return { code, message: `${uri} ${what}` };
}
