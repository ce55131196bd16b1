import type { Corrections, Tally } from "../corrections/index.js";
import type { ExtractOptions } from "../extract.js";
import { opened, outcomeOf } from "../pipeline.js";
import type { Issue, PageRecord } from "../record.js";
import type { PageInput, SourceError } from "../source/page-input.js";
import type { PrintedRecord, Writer } from "../write/writer.js";
import { type ReportRow, rowsOf } from "./report-rows.js";

/**
 * What a page gave, ready to be written: a record as it will stand in the output with what the batch tells of it, or why there
 * is none. Plain data: a thread can hand it on, and nothing of the page itself is kept.
 */
export type PageResult =
  | {
      readonly uri: string;
      readonly printed: PrintedRecord;
      readonly rows: readonly ReportRow[];
      /** The record's errors. */
      readonly problems: readonly Problem[];
      /** Codes of its warnings. */
      readonly warnings: readonly string[];
      /** What became of this page's corrections. */
      readonly corrected?: Tally;
    }
  | {
      readonly uri: string;
      readonly setAside: SourceError;
      /** What was read all the same, for people. */
      readonly kept?: PrintedRecord;
    };

export type Problem = Pick<Issue, "code" | "message">;

/** How pages are read and printed. */
export interface Reading extends Pick<ExtractOptions, "language" | "patterns"> {
  readonly corrections?: Corrections;
  readonly writer: Writer;
  /** What prints the records that are set aside. */
  readonly asideWriter: Writer;
}

/** Reads one page. Pure but for the tally of the corrections; never throws. */
export async function resultOf(page: PageInput, { writer, asideWriter, ...added }: Reading): Promise<PageResult> {
  const { uri } = page;
  const readable = await opened(page);
  const before = { ...added.corrections?.tally };
  const outcome = outcomeOf(readable, added);
  if ("setAside" in outcome) {
    const { record, ...setAside } = outcome.setAside;
    return record === undefined ? { uri, setAside } : { uri, setAside, kept: printedBy(asideWriter, record) };
  }
  const { record } = outcome;
  const problems = record.issues
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }): Problem => ({ code, message }));
  const warnings = record.issues.filter(({ severity }) => severity === "warning").map(({ code }) => code);
  const tally = added.corrections?.tally;
  const corrected = tally !== undefined && tally.pages > before.pages! ? { corrected: sinceThen(tally, before) } : {};
  return { uri, printed: printedBy(writer, record), rows: rowsOf(record), problems, warnings, ...corrected };
}

function printedBy(writer: Writer, record: PageRecord): PrintedRecord {
  return { id: record.id, uri: record.source.uri, text: writer.print(record) };
}

function sinceThen(now: Tally, then: Partial<Tally>): Tally {
  return {
    pages: now.pages - then.pages!,
    applied: now.applied - then.applied!,
    open: now.open - then.open!,
  };
}
