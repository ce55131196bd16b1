import type { Correction, CorrectionsNow } from "../corrections/index.js";
import type { PageInput } from "../source/page-input.js";
import type { PageResult } from "./page-result.js";
import type { ReadingPlan } from "./reading.js";
import { createThreads, type Ran } from "./threads.js";

export interface PageThreadsOptions {
  readonly plan: ReadingPlan;
  readonly jobs: number;
  /** How long one page may take. */
  readonly pageMilliseconds: number;
  /** Memory of a thread. */
  readonly pageMegabytes: number;
  /** What people have said of a page by now, for threads that outlive a run; those of the plan do not count then. */
  readonly corrections?: CorrectionsNow;
  /** Nobody can raise them: messages name no option. */
  readonly fixedLimits?: boolean;
}

export type PageTask = PageInput & { readonly corrections?: readonly Correction[] };

export interface PageThreads {
  /** Reads one page; its bytes are gone then. One that takes too long or too much memory is set aside with its thread. */
  read(page: PageInput): Promise<PageResult>;
  close(): Promise<void>;
}

/** Threads that read pages, for as many as there are. */
export function createPageThreads({ plan, jobs, corrections, ...limits }: PageThreadsOptions): PageThreads {
  const threads = createThreads<PageTask, PageResult>({
    worker: new URL("./page-worker.js", import.meta.url),
    threads: jobs,
    ready: jobs,
    megabytes: limits.pageMegabytes,
    data: plan,
  });
  return {
    async read(page) {
      const { uri } = page;
      if ("error" in page) return { uri, setAside: page.error };
      const said = await corrections?.of(page);
      const bytes = ownBytes(page.bytes);
      const task = { ...page, bytes, ...(said && { corrections: said }) };
      const ran = await threads.run(task, limits.pageMilliseconds, [bytes.buffer]);
      return "result" in ran ? ran.result : { uri, setAside: endOf(uri, ran, limits) };
    },
    close: () => threads.close(),
  };
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
  { pageMilliseconds, pageMegabytes, fixedLimits }: Omit<PageThreadsOptions, "plan" | "jobs" | "corrections">,
) {
  const raise = (option: string) => (fixedLimits ? "" : `: raise it with ${option}`);
  const limits = {
    time: ["page-timeout", `takes more than ${pageMilliseconds / 1000} s to read${raise("--page-timeout")}`],
    memory: ["page-memory", `takes more than ${pageMegabytes} MB of memory to read${raise("--page-memory")}`],
    fault: ["internal-error", "cannot be read: its thread failed"],
    closed: ["stopped", "is not read: the run was stopped"],
  } as const;
  const [code, what] = limits[ended];
  return { code, message: `${uri} ${what}` };
}
