/** What moves the cursor, colours, or turns the direction of a line. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Names of files and entries of archives are others' words: what they would do to a terminal is shown and not done.
 *
 * @example legible("\u001b[2J.html"); // "\\u{1b}[2J.html"
 */
export function legible(message: string): string {
  return message.replace(UNSEEN, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
}
