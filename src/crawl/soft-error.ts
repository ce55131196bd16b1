import type { ReadPage } from "../types.js";

export interface SoftError {
  readonly code: "error-title" | "no-content";
  readonly message: string;
}

/** Tells a page of error that was sent as if it were the page itself. Null for a good page. */
export function softError(read: ReadPage): SoftError | null {
  if (read.page.kind === "other" && read.document.text === "") {
    return { code: "no-content", message: "The page has no content." };
  }
  return null;
}
