import { isUtf8 } from "node:buffer";

const beforeText = Buffer.from(',"text":"');
const afterText = Buffer.from('","');
const beforeEvidence = Buffer.from(',"evidence":{');
const afterEvidence = Buffer.from('},"issues":[');
/** One value's evidence as JSON.stringify writes it, seen byte by byte. */
const value =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its strings
  /"\/[^"\\\0-\x1f]*":\[(?:\{"start":(?:0|[1-9]\d{0,8}),"end":(?:0|[1-9]\d{0,8}),"exact":"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-f]{4})[^"\\\0-\x1f]*)*","rule":"[^"\\\0-\x1f]+","certainty":"(?:stated|inferred|repaired|reviewed)"\}(?:,(?=\{)|(?=\])))+\]/y;
/** What goes through the expression at most: its stack has a limit. */
const mostBytes = 1_000_000;

/** A record's JSON in parts: text and evidence as they are stored, and the record with both left empty. */
export interface WrittenRecord {
  readonly rest: string;
  /** In UTF-8. */
  readonly text: Buffer;
  /** JSON in UTF-8. */
  readonly evidence: Buffer;
}

/**
 * Takes text and evidence out of a record's JSON without making strings and objects of them: they are nine tenths of a
 * record, are stored as they are, and to read them only to write them again would cost more than storing all the rest.
 * Works where the JSON is written as thidua writes a line; both are then known to be as the schema wants them.
 *
 * @returns null where the JSON is written in another way: then it must be parsed as a whole
 */
export function splitRecord(json: Buffer): WrittenRecord | null {
  // Inside a JSON string every quote is escaped, so these bytes are keys; were they keys of anything but the record, or
  // twice there, the record would not be valid or the rest say so.
  const middle = json.indexOf(beforeEvidence);
  if (middle < 0) return null;
  const start = json.lastIndexOf(beforeText, middle);
  const end = json.lastIndexOf(afterEvidence);
  if (start < 0 || end < middle || json.length > mostBytes || !isUtf8(json)) return null;
  const textStart = start + beforeText.length;
  // The last quote of the text, and the next key's first.
  const textEnd = json.indexOf(afterText, textStart);
  if (textEnd < 0 || textEnd >= middle) return null;
  const between = json.toString("utf8", textEnd + 1, middle);
  if (between !== "" && !between.startsWith(',"blocks":[')) return null;
  const text = textIn(json.subarray(textStart, textEnd));
  const evidence = json.subarray(middle + beforeEvidence.length - 1, end + 1);
  const rest = json.toString("utf8", end + 1);
  if (text === null || !isEvidence(evidence) || /"(?:text|evidence)":/.test(rest)) return null;
  const head = json.toString("utf8", 0, start);
  return { rest: `${head},"text":""${between},"evidence":{}${rest}`, text, evidence };
}

/** What a JSON string says, all in bytes: what stands between its quotes, or null where that is no JSON string. */
function textIn(quoted: Buffer): Buffer | null {
  // A byte a character: no byte of a longer UTF-8 sequence looks like a quote, a backslash or a control character.
  const json = quoted.toString("latin1");
  try {
    const text: string = JSON.parse(`"${json}"`);
    if (text.length === json.length) return quoted;
    // A letter written by its number may be more than a byte.
    return json.includes("\\u") ? null : Buffer.from(text, "latin1");
  } catch {
    return null;
  }
}

function isEvidence(bytes: Buffer): boolean {
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
