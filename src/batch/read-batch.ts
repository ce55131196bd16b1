import { officeKind } from "../source/office/office-kind.js";
import type { PageInput } from "../source/page-input.js";
import { type PageResult, resultOf } from "./page-result.js";
import type { PageThreads } from "./page-threads.js";
import { type ReadingPlan, readingOf } from "./reading.js";

export interface BatchOptions {
  readonly plan: ReadingPlan;
  /** Threads; 1 reads in this one. */
  readonly jobs: number;
  /** Results as they come instead of in the order of the pages. */
  readonly unordered?: boolean;
  /** How long one page may take in a thread. */
  readonly pageMilliseconds: number;
  /** Memory of a thread. */
  readonly pageMegabytes: number;
  /** Threads also for a few pages and for one job: the limits of a page hold only there. */
  readonly alwaysThreads?: boolean;
  /** Nobody can raise the limits: messages name no option. */
  readonly fixedLimits?: boolean;
  /** Ends the threads at once; the pages in them are lost to this batch. */
  readonly signal?: AbortSignal;
}

/** A batch of so few and small pages is done before threads have started. */
const FEW_PAGES = 24;
const FEW_BYTES = 512 * 1024;

/**
 * Reads pages into results, one a page, in constant memory: with threads, or in this one where that is faster. A page that
 * takes too long or too much memory is set aside with its thread; the others do not notice.
 *
 * @param source pages as `readFiles` yields them; their bytes are gone when they have been read
 * @throws only what the source itself throws
 */
export async function* readBatch<Page extends PageInput>(
  source: AsyncIterable<Page>,
  options: BatchOptions,
): AsyncGenerator<readonly [Page, PageResult]> {
  const pages = source[Symbol.asyncIterator]();
  try {
    const { first, all } = options.alwaysThreads ? { first: [], all: false } : await few(pages, options.jobs > 1);
    if (all || (options.jobs === 1 && !options.alwaysThreads)) yield* inThisThread(following(first, pages), options);
    else yield* (await import("./in-threads.js")).inThreads(following(first, pages), options);
  } finally {
    // Not waited for: standard input may have nothing to say for long.
    pages.return?.().catch(() => {});
  }
}

async function* inThisThread<Page extends PageInput>(
  pages: AsyncIterator<Page>,
  options: BatchOptions,
): AsyncGenerator<readonly [Page, PageResult]> {
  const reading = await readingOf(options.plan);
  let thread: PageThreads | undefined;
  try {
    for (let next = await pages.next(); !next.done; next = await pages.next()) {
      const page = next.value;
      if (isOffice(page)) {
        thread ??= (await import("./page-threads.js")).createPageThreads({ ...options, jobs: 1 });
        yield [page, await thread.read(page)];
      } else yield [page, await resultOf(page, reading)];
    }
  } finally {
    await thread?.close();
  }
}

/** What reads office files is not ours: only in a thread do the limits hold. */
function isOffice(page: PageInput): boolean {
  return "bytes" in page && officeKind(page.bytes) !== null;
}

/** Reads ahead: are these all the pages there are? */
async function few<Page extends PageInput>(
  pages: AsyncIterator<Page>,
  look: boolean,
): Promise<{ readonly first: readonly Page[]; readonly all: boolean }> {
  const first: Page[] = [];
  let bytes = 0;
  while (look && first.length < FEW_PAGES && bytes < FEW_BYTES) {
    const next = await pages.next();
    if (next.done) return { first, all: true };
    first.push(next.value);
    if (!("bytes" in next.value)) continue;
    if (isOffice(next.value)) break;
    bytes += next.value.bytes.byteLength;
  }
  return { first, all: false };
}

async function* following<Page>(first: readonly Page[], rest: AsyncIterator<Page>): AsyncGenerator<Page> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
