import { expect, test } from "vitest";
import { compareItems } from "../../src/evaluate/compare.js";
import { fieldNames, reportFields } from "../../src/evaluate/fields.js";
import type {
  Award,
  Body,
  Leader,
  Meeting,
  Official,
  PlannedEvent,
  Report,
  Score,
  Solution,
} from "../../src/record.js";
import { cluster, day, quan, report } from "./sample-gold.js";

const meeting = (parts: Partial<Meeting>): Report =>
  report({ meeting: { name: null, round: null, year: null, date: null, venue: null, host: null, ...parts } });
const score = (parts: Partial<Score> = {}): Report =>
  report({ scores: [{ unit: quan(4), points: 98, max: 100, kind: "registered", criterion: null, ...parts }] });
const award = (parts: Partial<Award> = {}): Report =>
  report({
    awards: [{ unit: quan(4), scope: "unit", recipient: null, name: "Bằng khen", status: "awarded", ...parts }],
  });
const solution = (parts: Partial<Solution> = {}): Report =>
  report({ solutions: [{ unit: quan(4), name: "Heo đất", kind: "mô hình", ...parts }] });
const event = (parts: Partial<PlannedEvent> = {}): Report =>
  report({
    plannedEvents: [{ name: "Tọa đàm", round: 2, date: day("2018-06-01"), venue: null, unit: null, ...parts }],
  });
const leader = (parts: Partial<Leader> = {}): Report =>
  report({ leadership: [{ role: "chief", unit: quan(4), person: null, year: 2018, former: false, ...parts }] });
const role = (title: string, organisation: string | null = null, former = false) => ({
  ...{ title, organisation, former },
  unit: null,
});
const official = (parts: Partial<Official> = {}): Report =>
  report({ officials: [{ name: "Lê Văn A", honorific: "Ông", academicTitles: [], roles: [], ...parts }] });
const term = (stated: string | null | undefined): Report =>
  official({ roles: [{ ...role("Chủ tịch"), ...(stated === undefined ? {} : { term: stated }) }] });
const front = { organisation: "Mặt trận", unit: quan(4) };
const owned = (owner: Body | null): Report => report({ cluster: { ...cluster(1).cluster!, owner } });
const none = report();

/** right/missed/false, then how the first difference reads. */
test.each<[field: string, gold: Report, found: Report, counts: string, first?: string]>([
  ["cluster", cluster(2), cluster(2), "1/0/0"],
  ["cluster", none, none, "0/0/0"],
  ["cluster", cluster(2), cluster(3), "0/1/1", "number: 2, read as 3"],
  ["cluster", cluster(null, "Tây Bắc"), none, "0/1/0", "cụm · Tây Bắc missed"],
  ["meeting.name", meeting({ name: "Hội nghị giao ban" }), meeting({ name: "HỘI NGHỊ GIAO BAN" }), "1/0/0"],
  ["meeting.name", meeting({ name: "Hội nghị" }), none, "0/1/0", "Hội nghị missed"],
  ["meeting.round", meeting({}), meeting({ round: 1 }), "0/0/1", "1 false"],
  ["meeting.year", meeting({ year: 2018 }), meeting({ year: 2019 }), "0/1/1", "read as 2019"],
  [
    "meeting.date",
    meeting({ date: day("2018-03-09") }),
    meeting({ date: day("2018-03-09", { text: "9/3" }) }),
    "1/0/0",
  ],
  ["meeting.venue", meeting({ venue: "T67 , Phường 10" }), meeting({ venue: "T67, phường 10" }), "1/0/0"],
  ["meeting.host", meeting({ host: quan(4) }), meeting({ host: quan(4, null) }), "0/1/1", "read as Quận 4 (–)"],
  ["members", report({ members: [quan(4), quan(5)] }), report({ members: [quan(5), quan(4)] }), "2/0/0"],
  ["members", report({ members: [quan(4)] }), report({ members: [quan(4), quan(4)] }), "1/0/1", "Quận 4 (770) false"],
  ["leadership", leader(), leader({ person: "Lê Văn A" }), "0/1/1", "person: –, read as Lê Văn A"],
  [
    "leadership",
    leader({ unit: null, person: "B" }),
    leader({ person: "B" }),
    "0/1/1",
    "unit: –, read as Quận 4 (770)",
  ],
  ["leadership", leader(), leader({ former: true }), "0/1/1", "former: –, read as former"],
  ["officials", official(), official({ honorific: null }), "1/0/0"],
  ["officials", official(), official({ name: "Lê văn A" }), "0/1/1", "Lê Văn A missed"],
  ["honorifics", official(), official({ honorific: "Bà" }), "0/1/1", "honorific: Ông, read as Bà"],
  ["honorifics", official({ honorific: null }), official(), "0/0/1", "Lê Văn A · Ông false"],
  ["academicTitles", official({ academicTitles: ["TS", "NGƯT"] }), official({ academicTitles: ["TS"] }), "1/1/0"],
  [
    "roles",
    official({ roles: [role("Chủ tịch", "Hội A")] }),
    official({ roles: [role("CHỦ TỊCH", "Hội A")] }),
    "1/0/0",
  ],
  [
    "roles",
    official({ roles: [role("Chủ tịch", "Hội A")] }),
    official({ roles: [role("Chủ tịch", "Hội B", true)] }),
    "0/1/1",
    "organisation: Hội A, read as Hội B; former: –, read as former",
  ],
  ["roleTerms", term("2011/2016"), term("2011/2016"), "1/0/0"],
  ["roleTerms", term("2011/2016"), term(undefined), "0/1/0", "Lê Văn A · Chủ tịch · 2011/2016 missed"],
  ["roleTerms", term(null), term("2011/2016"), "0/0/1", "Lê Văn A · Chủ tịch · 2011/2016 false"],
  ["meeting.organiser", meeting({ organiser: front }), meeting({}), "0/1/0", "Mặt trận · Quận 4 (770) missed"],
  ["meeting.organiser", meeting({ organiser: null }), meeting({ organiser: front }), "0/0/1"],
  ["cluster.owner", owned(front), owned({ ...front, unit: null }), "0/1/1", "unit: Quận 4 (770), read as –"],
  ["roleTitles", official({ roles: [role("Chủ tịch", "X")] }), official({ roles: [role("chủ tịch")] }), "1/0/0"],
  ["scores", score(), score(), "1/0/0"],
  ["scores", score(), score({ max: null }), "0/1/1", "max: 100, read as –"],
  ["scores", score(), score({ unit: quan(5) }), "0/1/1", "Quận 4 (770) · points 98 · max 100 · registered missed"],
  ["solutions", solution(), solution({ name: "heo đất" }), "1/0/0"],
  ["solutions", solution(), solution({ unit: null }), "0/1/1", "unit: Quận 4 (770), read as –"],
  ["awards", award(), award({ status: "registered" }), "0/1/1", "status: awarded, read as registered"],
  ["awards", award(), report({ awards: [...award().awards, ...award({ unit: quan(5) }).awards] }), "1/0/1"],
  ["plannedEvents", event(), event({ date: day("2018-06-01", { role: "planned" }) }), "1/0/0"],
  ["plannedEvents", event(), event({ name: "Hội nghị", venue: "Quận 4" }), "0/1/1"],
  ["dates", report({ dates: [day("2018-03-09")] }), report({ dates: [day("2018-03-09", { text: "09/3" })] }), "1/0/0"],
  [
    "dateRoles",
    report({ dates: [day("2018-03-09", { role: "meeting" })] }),
    report({ dates: [day("2018-03-09")] }),
    "0/1/1",
  ],
  ["dateTexts", report({ dates: [day("2018-03-09")] }), none, "0/1/0", "2018-03-09 · 2018-03-09 missed"],
  ["dateTimesOfDay", none, report({ dates: [day("2018-03-09", { timeOfDay: "sáng" })] }), "0/0/1"],
  ["signedBy", report({ signedBy: { organisation: "Hội A", unit: null, person: null } }), none, "0/1/0"],
  ["unitProvinces", report({ ...score(), members: [quan(4)] }), report({ members: [quan(4)] }), "1/0/0"],
  ["unitProvinces", none, leader({ unit: { ...quan(4), province: null } }), "0/0/0"],
])("%s: %#", (name, gold, found, counts, first) => {
  const field = reportFields.find((candidate) => candidate.name === name)!;
  const { right, missed, falseFinds, differences } = compareItems(field.items(gold), field.items(found));
  expect(`${right}/${missed}/${falseFinds}`).toBe(counts);
  if (first === undefined) return;
  const [one] = differences;
  expect(one?.differs ?? (one?.found === null ? `${one.gold} missed` : `${one?.found} false`)).toBe(first);
});

test.each([
  ["cluster.owner", cluster(1), owned(null)],
  ["meeting.organiser", meeting({}), meeting({ organiser: null })],
  ["roleTerms", term(undefined), term(null)],
])("%s: compared only where the gold speaks of it", (name, silent, speaking) => {
  const { stated } = reportFields.find((candidate) => candidate.name === name)!;
  expect([silent, speaking, none].map((gold) => stated!(gold))).toEqual([false, true, false]);
});

test("a field has one name", () => {
  expect(new Set(fieldNames).size).toBe(fieldNames.length);
});
