/** Why a page could not be had: a code for programs, one line for people that says what to do about it. */
export interface SourceError {
  readonly code: string;
  readonly message: string;
}

/** One page as a source hands it on: its bytes, or why there are none. A source never throws for the sake of one page. */
export type PageInput =
  | {
      readonly uri: string;
      readonly bytes: Uint8Array;
      /** Media type with parameters, where the source knows it. */
      readonly contentType?: string;
      /** RFC 3339; only of pages that were fetched. */
      readonly retrievedAt?: string;
    }
  | { readonly uri: string; readonly error: SourceError };
