import type { PageInput } from "../page-input.js";

/** A file that holds pages, or standard input. */
export interface ByteSource {
  /** Its path, or `standard input`: how messages name it. */
  readonly name: string;
  /** Its path; standard input has none and can only be read from its beginning to its end. */
  readonly path?: string;
  /** Its bytes from an offset on; of standard input only once. */
  from(offset: number): AsyncIterable<Buffer>;
}

export interface ArchiveOptions {
  /** Where to begin: an `at` that a page of this archive has had. */
  readonly from: number;
  /** Larger pages become errors. */
  readonly maxBytes: number;
  /** Told of everything that is no page: `response with image/png`. */
  readonly onPassedOver: (what: string) => void;
}

/** A page in an archive: where it begins, and which of those that begin there. */
export type ArchivedPage = PageInput & { readonly at: number; readonly nth: number };

export type ArchiveReader = (source: ByteSource, options: ArchiveOptions) => AsyncGenerator<ArchivedPage>;

/** A name inside an archive is a label only: never a path that is opened. Control characters would reach a terminal. */
export function labelled(source: ByteSource, inner: string): string {
  return `${source.path ?? "-"}/${inner.replace(/^\/+/, "").replace(/\p{Cc}/gu, "\ufffd")}`;
}
