/**
 * Every message that is asked for by its key: of the site, of the review, and the names of a record's fields for all. What is
 * English in the code itself (issues, the command line) is turned into Vietnamese by the phrasebook.
 */
import { codes } from "./codes.js";
import { type Language, messageText, type Parameters } from "./message.js";
import { record } from "./record.js";
import { review } from "./review.js";
import { site } from "./site.js";

export const messages = { ...record, ...codes, ...site, ...review } as const;

export type MessageKey = keyof typeof messages;

export function isMessage(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/** @example messageIn("en", "warnings", { n: 1 }); // "1 warning" */
export function messageIn(language: Language, key: MessageKey, parameters: Parameters = {}): string {
  return messageText(messages[key], language, parameters);
}
