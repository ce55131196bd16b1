import type { ReadPage } from "../types.js";
import { isErrorPhrase } from "./error-phrases.js";

export interface SoftError {
  readonly code: "error-page" | "no-content";
  readonly message: string;
}

/** A page of error says little; a report that happens to be titled like one says more. */
const LONGEST_ERROR = 800;

/**
 * Tells a page of error that came with status 200, so that it counts as a failure and not as a change of the page. Pure, over
 * the page as the core reads it. Null for a page that says something, lists included.
 */
export function softError(read: ReadPage): SoftError | null {
  const { document, page, links } = read;
  const text = document.text.trim();
  if (links.length > 0 || text.length > LONGEST_ERROR) return null;
  const telling = [page.title ?? "", ...text.split("\n", 2)].map((line) => line.trim()).find(isErrorPhrase);
  if (telling !== undefined) {
    return { code: "error-page", message: `The page is a message of error: ${JSON.stringify(telling.slice(0, 80))}.` };
  }
  return text === "" ? { code: "no-content", message: "The page has no content." } : null;
}
