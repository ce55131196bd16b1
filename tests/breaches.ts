import edtf from "edtf";
import type { Analysis } from "../src/extract.js";
import type { DateValue, PageRecord } from "../src/record.js";
import { normalizeLine, normalizeLines } from "../src/text/normalize.js";
import { checkEvidence } from "../src/validate/evidence.js";
import { validateRecord } from "../src/validate/schema.js";

const at = ({ pointer, message }: { pointer: string; message: string }): string => `${pointer} ${message}`;

/** Everything a record and what led to it must hold, whatever the page; one line a breach, none when all is well. */
export function breachesOf({ record, document, annotations }: Analysis): string[] {
  return [
    ...validateRecord(record).map(at),
    ...checkEvidence(record).map(at),
    ...blockBreaches(document, record),
    ...annotationBreaches(document, annotations),
    ...issueBreaches(record),
    ...stringBreaches({ page: record.page, links: record.links, reports: record.reports }, ""),
    ...datesOf(record.reports).flatMap(dateBreaches),
  ];
}

/** Blocks stand in text order, one line feed lies between two, and nothing of the text is outside of them. */
function blockBreaches({ text, blocks }: Analysis["document"], record: PageRecord): string[] {
  const breaches: string[] = [];
  if (record.text !== text) breaches.push("the record has another text than the document");
  if (normalizeLines(text) !== text) breaches.push("the text is not normalised");
  let end = -1;
  for (const [b, block] of blocks.entries()) {
    if (block.start !== end + 1 || (b > 0 && text[end] !== "\n"))
      breaches.push(`block ${b} begins at ${block.start}, not behind ${end}`);
    if (block.end <= block.start || text.slice(block.start, block.end).includes("\n"))
      breaches.push(`block ${b} is no line`);
    end = block.end;
  }
  if (blocks.length > 0 && end !== text.length) breaches.push(`the blocks end at ${end}, the text at ${text.length}`);
  return breaches;
}

/** An annotation lies within its block, begins and ends with ink, and its rule has a name. */
function annotationBreaches({ text, blocks }: Analysis["document"], annotations: Analysis["annotations"]): string[] {
  const breaches: string[] = [];
  for (const { start, end, from, to, block, type, rule } of annotations) {
    const around = blocks[block];
    const slice = text.slice(start, end);
    const inside = around !== undefined && start >= around.start && end <= around.end && start < end && from < to;
    if (!inside || slice !== slice.trim())
      breaches.push(`${type} at ${start}–${end} is ${JSON.stringify(slice)} of block ${block}`);
    if (!/^[a-z]+\/[a-z-]+$/.test(rule)) breaches.push(`${type} at ${start} has the rule ${rule}`);
  }
  for (let k = 1; k < annotations.length; k++) {
    if ((annotations[k]?.block ?? 0) < (annotations[k - 1]?.block ?? 0))
      breaches.push(`annotation ${k} is out of order`);
  }
  return breaches;
}

function issueBreaches({ issues, text }: PageRecord): string[] {
  return issues.flatMap(({ code, start, end }) =>
    start === undefined || end === undefined || (start < end && end <= text.length)
      ? []
      : [`issue ${code} points to ${start}–${end} of ${text.length}`],
  );
}

/** No value has blanks at its ends, two blanks or a non-breaking one inside; all are NFC and none is empty. */
function stringBreaches(value: unknown, pointer: string): string[] {
  if (typeof value === "string") {
    if (value !== "" && normalizeLine(value) === value) return [];
    return [`${pointer} is not clean: ${JSON.stringify(value)}`];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => stringBreaches(inner, `${pointer}/${key}`));
}

/** Every DateValue of a value, wherever it stands. */
export function datesOf(value: unknown): DateValue[] {
  if (value === null || typeof value !== "object") return [];
  if ("edtf" in value) return [value as DateValue];
  return Object.values(value).flatMap(datesOf);
}

const DAY = 86_400_000;
/** Codes that EDTF has for parts of a year: 21–24 seasons, 33–36 quarters, 40–41 halves. */
const PARTS = [
  { precision: "season", before: 20, count: 4, months: 3 },
  { precision: "quarter", before: 32, count: 4, months: 3 },
  { precision: "half", before: 39, count: 2, months: 6 },
] as const;

/** First and last day that an EDTF string covers, and its precision, read from the string alone. */
function covered(text: string): { start: string | null; end: string | null; precision: string } {
  const parts = /^(\d{4})-(\d\d)$/.exec(text);
  const code = Number(parts?.[2]);
  const part = PARTS.find(({ before, count }) => code > before && code <= before + count);
  if (parts !== null && part !== undefined) {
    const first = (code - part.before - 1) * part.months;
    const day = (month: number, of: number): string =>
      new Date(Date.UTC(Number(parts[1]), month, of)).toISOString().slice(0, 10);
    return { start: day(first, 1), end: day(first + part.months, 0), precision: part.precision };
  }
  const precision = text.includes("/") ? "interval" : text.length === 10 ? "day" : text.length === 7 ? "month" : "year";
  if (text.includes("XXXX")) return { start: null, end: null, precision };
  const { min, max } = edtf(text);
  const day = (ms: number): string => new Date(Math.floor(ms / DAY) * DAY).toISOString().slice(0, 10);
  return { start: day(min), end: day(max), precision };
}

function dateBreaches({ edtf: written, start, end, precision, text }: DateValue): string[] {
  try {
    edtf(written);
  } catch {
    return [`${written} (${text}) is no EDTF`];
  }
  const expected = covered(written);
  const found = { start, end, precision };
  const same = expected.start === start && expected.end === end && expected.precision === precision;
  const order = start === null || end === null || start <= end;
  return same && order
    ? []
    : [`${written} (${text}) says ${JSON.stringify(found)}, covers ${JSON.stringify(expected)}`];
}
