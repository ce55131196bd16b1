import type { Writable } from "node:stream";
import type { PageRecord } from "../record.js";

/**
 * Where records go: the path of an existing folder, or an open stream (standard output). A stream is the caller's own:
 * a sink never ends it.
 */
export type Target = string | Writable;

/** Takes one record at a time. Await each call: it resolves when the target can take the next one. */
export interface Sink {
  /** @returns the path of the file that holds the record, or null when it went to a stream */
  write(record: PageRecord): Promise<string | null>;
  /** Makes what was written final. Without it a file may be missing, but never half-written. */
  close(): Promise<void>;
}

/** One output format. Every writer passes `tests/write/contract.test.ts`. */
export interface Writer {
  /** Its name on the command line: `--format ndjson`. */
  readonly format: string;
  open(target: Target): Promise<Sink>;
}

/** Resolves when the stream has handed the text on, so a slow reader slows the batch instead of filling the memory. */
export function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
