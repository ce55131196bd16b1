import type { Link, Page, PageRecord, Report } from "../record.js";
import { validateRecord } from "../validate/schema.js";

/** What a careful reader wrote down of a page (docs/annotation.md). */
export interface Gold {
  readonly uri: string | null;
  readonly encoding: string | null;
  readonly page: Page;
  readonly links: readonly Link[];
  readonly reports: readonly Report[];
}

const goldKeys = new Set(["about", "uri", "encoding", "page", "links", "reports"]);
const mostBreaches = 3;

/**
 * Reads and checks the text of a gold.json.
 *
 * @throws Error with one line that says what is wrong where
 */
export function parseGold(json: string): Gold {
  const value: unknown = parseJson(json);
  if (!isObject(value)) throw new Error("gold.json must be an object");
  const unknown = Object.keys(value).find((key) => !goldKeys.has(key));
  if (unknown !== undefined) throw new Error(`gold.json: /${unknown} is no field of a gold page`);
  const record = asRecord(value);
  const breaches = validateRecord(record).map(({ pointer, message }) => `${pointer} ${message}`);
  const more = breaches.length > mostBreaches ? [`and ${breaches.length - mostBreaches} more`] : [];
  if (breaches.length > 0) throw new Error(`gold.json: ${[...breaches.slice(0, mostBreaches), ...more].join("; ")}`);
  // The schema has just said that it is one.
  const { page, links, reports } = record as unknown as PageRecord;
  return { uri: textAt(value, "uri"), encoding: textAt(value, "encoding"), page, links, reports };
}

/** A gold page is a record without what only a program can say. */
function asRecord(gold: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    schemaVersion: "1",
    id: "0".repeat(16),
    source: { uri: null, sha256: "0".repeat(64), mediaType: "text/html", encoding: "utf-8", layout: "gold" },
    page: isObject(gold.page) ? { siteName: null, language: null, ...gold.page } : gold.page,
    links: gold.links ?? [],
    reports: gold.reports,
    text: "",
    evidence: {},
    issues: [],
  };
}

function textAt(gold: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = gold[key] ?? null;
  if (value !== null && typeof value !== "string") throw new Error(`gold.json: /${key} must be text or null`);
  return value;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`gold.json is no JSON: ${(error as Error).message}`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
