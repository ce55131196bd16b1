import { composeCorrection, type Said } from "../../src/corrections/compose.js";
import type { Correction } from "../../src/corrections/correction.js";
import type { EvidenceEntry, PageRecord, Score, Unit } from "../../src/record.js";
import { sampleRecord } from "../sample-record.js";

const text = [
  "CỤM THI ĐUA 2",
  "Quận 10 đăng ký 98/100 điểm, Quận 12 đăng ký 99/100 điểm.",
  "Hội trường T67, ngày 09/3/2018.",
].join("\n");

export const unit = (name: string, code: string | null = null): Unit => ({
  ...{ name, type: "quận", code, province: null },
});
export const score = (name: string, points: number): Score => ({
  ...{ unit: unit(name), points, max: 100, kind: "registered", criterion: null },
});

/** What somebody read, and where: by pointer, a quote of the text. */
export function recordWith(scores: readonly Score[], quotes: Readonly<Record<string, string>> = {}): PageRecord {
  const record = sampleRecord();
  const evidence: Record<string, EvidenceEntry[]> = {};
  const cite = (pointer: string, exact: string) => {
    const start = text.indexOf(exact);
    if (start < 0) throw new Error(`no ${exact}`);
    evidence[pointer] = [{ start, end: start + exact.length, exact, rule: "test/read", certainty: "stated" }];
  };
  scores.forEach((one, k) => {
    const at = `/reports/0/scores/${k}`;
    const name = one.unit!.name;
    for (const [key, value] of Object.entries(one.unit!)) if (value !== null) cite(`${at}/unit/${key}`, name);
    for (const key of ["points", "max", "kind"])
      cite(`${at}/${key}`, `${name} đăng ký ${name === "Quận 10" ? 98 : 99}/100`);
  });
  for (const key of ["number", "kind"]) cite(`/reports/0/cluster/${key}`, "CỤM THI ĐUA 2");
  for (const [pointer, exact] of Object.entries(quotes)) cite(pointer, exact);
  const report = record.reports[0]!;
  const empty = { leadership: [], officials: [], solutions: [], awards: [], plannedEvents: [], dates: [] };
  const reports = [{ ...report, ...empty, meeting: null, members: [], scores: [...scores], signedBy: null }];
  return { ...record, reports, text, evidence: evidence as PageRecord["evidence"], issues: [] };
}

export function spanOf(record: PageRecord, exact: string) {
  const start = record.text.indexOf(exact);
  return { start, end: start + exact.length, exact };
}

let moment = 0;

/** What a person says who sees this record, each time a second later. */
export function say(record: PageRecord, said: Said): Correction {
  moment += 1;
  const at = new Date(Date.UTC(2026, 0, 1) + moment * 1000).toISOString();
  const correction = composeCorrection(record, said, { at, random: moment.toString(16).padStart(8, "0") });
  if (correction === null) throw new Error(`nothing at ${said.pointer}`);
  return correction;
}
