import type { PageRecord } from "../record.js";

/** Why a page could not be had: a code for programs, one line for people that says what to do about it. */
export interface SourceError {
  readonly code: string;
  readonly message: string;
}

/**
 * Where a page stands among the inputs: the same inputs always give the same places, in the same order, and no two pages
 * one place. `readFiles` can go on behind a place, and a part of an archive is what lies between two values of `at`.
 */
export interface Place {
  /** Which of the files that the inputs name, from 0. */
  readonly file: number;
  /** Its path, or `-`. */
  readonly input: string;
  /** Size and time of change of the file, as one word: it tells whether a file is still the same. */
  readonly version: string;
  /** Where in the file: the byte a WARC record or a line begins at, the number of an entry of a ZIP or tar; 0 of a single page. */
  readonly at: number;
  /** Which of the pages that begin there: several records can be compressed as one. */
  readonly nth: number;
}

/** A file that was no HTML before it was made that: the record names it, not what was made of it. */
export interface Original {
  /** SHA-256 of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly mediaType: PageRecord["source"]["mediaType"];
  /** Stands as `source.layout`: docx, pdf, xlsx… */
  readonly layout: string;
}

/** One page as a source hands it on: its bytes, or why there are none. A source never throws for the sake of one page. */
export type PageInput = {
  readonly uri: string;
  readonly place?: Place;
} & (
  | {
      readonly bytes: Uint8Array;
      /** Media type with parameters, where the source knows it. */
      readonly contentType?: string;
      /** RFC 3339; only of pages that were fetched. */
      readonly retrievedAt?: string;
      /** Where `bytes` were made of a file of another kind: what that was. */
      readonly original?: Original;
    }
  | { readonly error: SourceError }
);
