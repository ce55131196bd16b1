import type { PageRecord } from "../record.js";
import type { Certainty, Span } from "../types.js";
import { caseless } from "./comparable.js";
import { differingParts, type Pair } from "./compare.js";
import { type Item, type Part, pointerOf } from "./item.js";

/**
 * Where on its way a value was lost or went wrong:
 * - `text`: the page does not write it as the gold does; it would have had to be completed or put into normal form
 * - `mention`: it stands on the page, and nothing was recognized there, or with other bounds
 * - `discourse`: what is completed or decided from around: a year, a mood, whose body it is
 * - `frame`: it was recognized, and no fact took it up, or a fact that is none did
 * - `field`: it was read, and stands in another place of the record or of the gold
 */
export type Stage = "text" | "mention" | "discourse" | "frame" | "field";

export interface Cause {
  readonly stage: Stage;
  /** The part that differs; null where the whole item is missed or false. */
  readonly part: string | null;
  /** The rule that read the false value; null where there is none. */
  readonly rule: string | null;
  readonly certainty: Certainty | null;
}

/** What is known of a page besides the two items. */
export interface Reading {
  readonly record: PageRecord;
  /** What was recognized, for the stage of what is missed. */
  readonly annotations: readonly Span[];
  /** The page's text in small letters, and every value of the gold and of the record, without regard to case. */
  readonly text: string;
  readonly goldValues: ReadonlySet<string>;
  readonly foundValues: ReadonlySet<string>;
}

/** Parts that no words of the page name: what was decided of it. */
const decided: ReadonlySet<string> = new Set(["status", "role", "former", "kind", "year", "scope", "max", "timeOfDay"]);

export function readingOf(gold: object, record: PageRecord, annotations: readonly Span[]): Reading {
  const found = { page: record.page, reports: record.reports };
  return {
    record,
    annotations,
    text: record.text.toLocaleLowerCase("vi"),
    goldValues: valuesOf(gold),
    foundValues: valuesOf(found),
  };
}

/** @param report the pointer of the found report, or "" for what is said of the page */
export function causeOf({ gold, found }: Pair, report: string, reading: Reading): Cause {
  if (found === null) return { stage: stageOfMissed(tellingOf(gold as Item), reading), ...nothing };
  if (gold === null) {
    const part = tellingOf(found);
    const read = readAt(reading.record, report, found, part);
    const stage = read?.certainty === "inferred" ? "discourse" : isAmong(reading.goldValues, part) ? "field" : "frame";
    return { stage, part: null, rule: read?.rule ?? null, certainty: read?.certainty ?? null };
  }
  const [said, other] = differingParts(gold, found)[0] as [Part, Part];
  const read = readAt(reading.record, report, found, other);
  const known = { part: said.name, rule: read?.rule ?? null, certainty: read?.certainty ?? null };
  if (decided.has(said.name) || read?.certainty === "inferred") return { stage: "discourse", ...known };
  // The same name with another code: which of its like it is.
  if (wordsOf(said) === wordsOf(other)) return { stage: "discourse", ...known };
  if (said.value === null) return { stage: isAmong(reading.goldValues, other) ? "field" : "frame", ...known };
  if (other.value !== null && overlap(said.value, other.value)) return { stage: "mention", ...known };
  return { stage: stageOfMissed(said, reading), ...known };
}

/**
 * How sure the record is of the value of a part, with the rule of its weakest place: `repaired` before `inferred` before
 * `stated`. Null where it was read nowhere.
 */
export function readAt(
  { evidence }: PageRecord,
  report: string,
  item: Item,
  part: Part,
): { readonly rule: string; readonly certainty: Certainty } | null {
  const pointer = pointerOf(item, part);
  if (pointer === null || part.value === null) return null;
  const at = `${report}${pointer}`;
  const places = [at, `${at}/name`, `${at}/edtf`].flatMap((each) => evidence[each] ?? []);
  return places.sort((a, b) => doubt[b.certainty] - doubt[a.certainty])[0] ?? null;
}

const doubt: Readonly<Record<Certainty, number>> = { reviewed: 0, stated: 1, inferred: 2, repaired: 3 };

const nothing = { part: null, rule: null, certainty: null };

function stageOfMissed(part: Part, { text, annotations, foundValues }: Reading): Stage {
  const words = caseless(wordsOf(part));
  if (foundValues.has(words)) return "field";
  const at = words === "" ? -1 : text.indexOf(words);
  if (at < 0) return "text";
  return annotations.some(({ start, end }) => start < at + words.length && end > at) ? "frame" : "mention";
}

/** The part that says most of an item: its first words that only it has, else its first value. */
function tellingOf({ parts }: Item): Part {
  const said = parts.filter(({ value }) => value !== null);
  return (said.find(({ name, at }) => at !== null && !decided.has(name)) ?? said[0] ?? parts[0]) as Part;
}

/** A unit is shown with its code behind it. */
const wordsOf = ({ value }: Part): string => (value ?? "").replace(/ \([0-9–]+\)$/u, "");

const isAmong = (values: ReadonlySet<string>, part: Part): boolean => values.has(caseless(wordsOf(part)));

function overlap(one: string, other: string): boolean {
  const [a, b] = [caseless(one), caseless(other)];
  return a.includes(b) || b.includes(a);
}

/** All texts and numbers in an object, without regard to case. */
function valuesOf(of: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof of === "string" || typeof of === "number") into.add(caseless(String(of)));
  else if (of !== null && typeof of === "object") for (const value of Object.values(of)) valuesOf(value, into);
  return into;
}
