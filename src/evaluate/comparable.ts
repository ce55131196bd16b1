const doubleQuotes = /[“”„‟«»]/g;
const singleQuotes = /[‘’‚‛]/g;
const blanks = /[\s\u0085]+/g;
const blankBeforePunctuation = / (?=[,.;:!?)\]…])/g;

/** The text without what tells no two readings apart: NFC, blanks collapsed, quotes alike, none before punctuation. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(blanks, " ")
    .trim()
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(blankBeforePunctuation, "");
}

/** Also without case, for names that pages write in capitals. */
export function caseless(text: string): string {
  return comparable(text).toLocaleLowerCase("vi");
}

/** Date-times are the same when the instant is; a date is no date-time. */
export function comparableTime(text: string): string {
  const instant = text.includes("T") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) ? text : new Date(instant).toISOString();
}
