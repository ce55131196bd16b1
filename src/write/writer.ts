import type { Writable } from "node:stream";
import type { PageRecord } from "../record.js";

/**
 * Where records go: the path of an existing folder, or an open stream (standard output). A stream is the caller's own:
 * a sink never ends it.
 */
export type Target = string | Writable;

/** A record as a writer prints it: a thread can make it, and its bytes go to the target as they are. */
export interface PrintedRecord {
  readonly id: string;
  readonly uri: string | null;
  /** As text or in UTF-8. */
  readonly text: string | Uint8Array;
}

/** What a sink has written: with it another process goes on where this one was cut off. Plain data. */
export interface SinkState {
  /** The file that is not yet under its name, and how many of its bytes count. */
  readonly unfinished?: { readonly file: string; readonly bytes: number };
  /** The files that are. */
  readonly names?: readonly string[];
}

/** Takes one record at a time. Await each call: it resolves when the target can take the next one. */
export interface Sink {
  /** @returns the path of the file that holds the record, or null when it went to a stream */
  write(record: PageRecord): Promise<string | null>;
  /** As `write`, of what this sink's writer has printed before. */
  writePrinted(record: PrintedRecord): Promise<string | null>;
  /**
   * Brings what was written to where it outlives the process; one file also a power cut, many small ones would take longer
   * than reading their pages.
   *
   * @returns the state with the names new since the last call
   */
  save(): Promise<SinkState>;
  /** Makes what was written final. Without it a file may be missing, but never half-written. */
  close(): Promise<void>;
  /** Gives up instead of `close`: what is not final goes. */
  discard(): Promise<void>;
}

/** One output format. Every writer passes `tests/write/contract.test.ts`. */
export interface Writer {
  /** Its name on the command line: `--format ndjson`. */
  readonly format: string;
  print(record: PageRecord): string;
  /** @param state what an earlier sink in this folder had come to; everything written after it is gone or written again */
  open(target: Target, state?: SinkState): Promise<Sink>;
}

/** Resolves when the stream has handed the text on, so a slow reader slows the batch instead of filling the memory. */
export function writeTo(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Records to an open stream, in every format. */
export function streamSink(stream: Writable, print: Writer["print"]): Sink {
  const write = async (text: string | Uint8Array) => {
    await writeTo(stream, text);
    return null;
  };
  return {
    write: async (record) => write(print(record)),
    writePrinted: ({ text }) => write(text),
    save: async () => ({}),
    async close() {},
    async discard() {},
  };
}
