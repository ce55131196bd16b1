import type { ReadPage } from "../types.js";
import { type ErrorKind, errorKindOf } from "./error-phrases.js";

export interface SoftError {
  readonly kind: ErrorKind | "empty";
  readonly message: string;
}

/** A page of error says little; a report that happens to be titled like one says more. */
const LONGEST_ERROR = 800;
/** What is wrong stands in the title or in one of so many lines. */
const TELLING_LINES = 4;

const MEANING: Readonly<Record<ErrorKind, string>> = {
  fault: "The site answers with a message of error",
  gone: "The site says that the page is gone",
  wait: "The site asks to wait",
  wall: "The site asks for a login or a proof",
};

/**
 * Tells a page of error that came with status 200, so that it counts as a failure and not as a change of the page. Pure, over
 * the page as the core reads it. Null for a page that says something, lists included.
 */
export function softError({ document, page, links }: ReadPage): SoftError | null {
  const text = document.text.trim();
  if (text.length > LONGEST_ERROR) return null;
  // A list of other articles may stand around the message.
  const lines = links.length > 0 ? [] : text.split("\n", TELLING_LINES);
  for (const line of [page.title ?? "", ...lines].map((line) => line.trim())) {
    const kind = errorKindOf(line);
    if (kind !== null) return { kind, message: `${MEANING[kind]}: ${JSON.stringify(line.slice(0, 80))}.` };
  }
  return text === "" && links.length === 0 ? { kind: "empty", message: "The page has no content." } : null;
}
