import { isUtf8 } from "node:buffer";

const before = Buffer.from(',"evidence":{');
const after = Buffer.from('},"issues":[');
/** One value's evidence as JSON.stringify writes it, seen byte by byte. */
const value =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its strings
  /"\/[^"\\\0-\x1f]*":\[(?:\{"start":(?:0|[1-9]\d{0,8}),"end":(?:0|[1-9]\d{0,8}),"exact":"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-f]{4})[^"\\\0-\x1f]*)*","rule":"[^"\\\0-\x1f]+","certainty":"(?:stated|inferred|repaired|reviewed)"\}(?:,(?=\{)|(?=\])))+\]/y;
/** What goes through the expression at most: its stack has a limit. */
const mostBytes = 1_000_000;

/** A record's JSON in two: the evidence as it stands there, and the record without any. */
export interface SplitRecord {
  readonly rest: string;
  readonly evidence: Buffer;
}

/**
 * Takes the evidence out of a record's JSON without parsing it: it is four fifths of a record, is stored as it is, and to
 * read it only to write it again would cost more than storing all the rest. Works where the JSON is written as thidua
 * writes a line; the evidence is then known to be as the schema wants it.
 *
 * @returns null where the JSON is written in another way: then it must be parsed as a whole
 */
export function splitEvidence(json: Buffer): SplitRecord | null {
  // Inside a JSON string every quote is escaped, so these bytes are the record's own keys, and a record has each once.
  const start = json.indexOf(before);
  const end = json.lastIndexOf(after);
  if (start < 0 || end < start || json.indexOf(before, start + 1) >= 0 || json.indexOf(after, start) !== end)
    return null;
  const evidence = json.subarray(start + before.length - 1, end + 1);
  if (!isEvidence(evidence)) return null;
  return { rest: `${json.toString("utf8", 0, start)},"evidence":{}${json.toString("utf8", end + 1)}`, evidence };
}

function isEvidence(bytes: Buffer): boolean {
  if (bytes.length > mostBytes || !isUtf8(bytes)) return false;
  // A byte a character: no byte of a longer UTF-8 sequence looks like a quote, a brace or a control character.
  const json = bytes.toString("latin1");
  if (json === "{}") return true;
  for (let at = 1; ; at += 1) {
    value.lastIndex = at;
    if (!value.test(json)) return false;
    at = value.lastIndex;
    if (json[at] === "}") return at === json.length - 1;
    if (json[at] !== ",") return false;
  }
}
