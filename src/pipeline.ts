import { type ExtractOptions, extract } from "./extract.js";
import type { PageRecord } from "./record.js";
import { officeKind } from "./source/office/office-kind.js";
import type { PageInput, SourceError } from "./source/page-input.js";

/** Why a page yielded no valid record (the message names the page); `record` is what was read all the same, its breaches among its issues. */
export interface SetAside extends SourceError {
  readonly record?: PageRecord;
}

/** What becomes of one page: a valid record, or a reason. */
export type Outcome =
  | { readonly uri: string; readonly record: PageRecord }
  | { readonly uri: string; readonly setAside: SetAside };

/** Lines, patterns and corrections as `extract` takes them. */
export interface ExtractAllOptions extends Pick<ExtractOptions, "language" | "patterns" | "corrections"> {
  /** Stops before the next page. */
  readonly signal?: AbortSignal;
}

/**
 * The whole story: pages come from a source, each is extracted and validated, and its outcome goes on to a writer.
 * Constant memory: the next page is asked for when the consumer is done with the last outcome. One outcome a page,
 * in the source's order; a bad page is an outcome like every other, so nothing stops the batch.
 *
 * @param source pages as `readFiles` and every other source yield them
 * @throws only what the source itself throws
 * @example
 * for await (const outcome of extractAll(readFiles(["pages"]))) {
 *   if ("record" in outcome) await sink.write(outcome.record);
 *   else console.error(outcome.uri, outcome.setAside.message);
 * }
 */
export async function* extractAll(
  source: AsyncIterable<PageInput> | Iterable<PageInput>,
  options: ExtractAllOptions = {},
): AsyncGenerator<Outcome> {
  const { signal, ...reading } = options;
  for await (const page of source) {
    if (signal?.aborted) return;
    yield outcomeOf(await opened(page), reading);
  }
}

/** Office files are made into HTML; what reads them is loaded with the first. */
export async function opened(page: PageInput): Promise<PageInput> {
  try {
    if ("error" in page || officeKind(page.bytes) === null) return page;
    return await (await import("./source/office/read-office.js")).readOffice(page);
  } catch {
    // Whatever it is, `outcomeOf` meets it too and tells of it.
    return page;
  }
}

/** What becomes of one page. Never throws. */
export function outcomeOf(
  page: PageInput,
  reading: Pick<ExtractOptions, "language" | "patterns" | "corrections">,
): Outcome {
  if ("error" in page) return { uri: page.uri, setAside: page.error };
  const { uri } = page;
  try {
    const { bytes, ...known } = page;
    const record = extract(bytes, { ...known, ...reading });
    const refused = record.issues.find(({ code }) => code === "binary-file" || code === "page-limit");
    if (refused !== undefined) return { uri, setAside: { code: refused.code, message: `${uri}: ${refused.message}` } };
    const breaches = record.issues.filter(({ code }) => code === "invalid-record");
    if (breaches.length === 0) return { uri, record };
    const message = `${uri}: its record is not valid: ${breaches[0]!.message} (breaches: ${breaches.length})`;
    return { uri, setAside: { code: "invalid-record", message, record } };
  } catch (error) {
    // `extract` promises not to throw; should it ever, the other pages must not pay for it.
    return { uri, setAside: { code: "internal-error", message: `${uri} cannot be read: ${error}` } };
  }
}
