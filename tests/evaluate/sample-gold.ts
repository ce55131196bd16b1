import type { DateValue, Report, Unit } from "../../src/record.js";

/** Tiny gold to spoil. */
export function report(parts: Partial<Report> = {}): Report {
  return {
    cluster: null,
    meeting: null,
    members: [],
    leadership: [],
    officials: [],
    scores: [],
    solutions: [],
    awards: [],
    plannedEvents: [],
    dates: [],
    signedBy: null,
    ...parts,
  };
}

export function cluster(number: number | null, name: string | null = null, kind = "cụm"): Report {
  return report({ cluster: { number, name, kind } });
}

export function quan(number: number, code: string | null = String(766 + number)): Unit {
  return { name: `Quận ${number}`, type: "quận", code, province: "Thành phố Hồ Chí Minh" };
}

export function day(edtf: string, parts: Partial<DateValue> = {}): DateValue {
  return { edtf, start: edtf, end: edtf, precision: "day", role: "other", timeOfDay: null, text: edtf, ...parts };
}

/** The text of a gold.json. */
export function goldJson(reports: readonly Report[], parts: Readonly<Record<string, unknown>> = {}): string {
  const page = { kind: "article", title: "Giao ban", author: null, publishedAt: null };
  return JSON.stringify({ about: "a test", uri: "http://x.example.vn/1", encoding: "utf-8", page, reports, ...parts });
}
