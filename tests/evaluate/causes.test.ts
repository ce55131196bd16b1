import { expect, test } from "vitest";
import { causesOf, reliabilityOf } from "../../src/evaluate/causes.js";
import { evaluatePage, type PageEvaluation } from "../../src/evaluate/evaluate-page.js";
import { parseGold } from "../../src/evaluate/gold.js";
import type { EvidenceEntry, Report } from "../../src/record.js";
import { sampleRecord } from "../sample-record.js";
import { day, goldJson, quan, report } from "./sample-gold.js";

const words = "Quận 4 và Quận 5 được tặng Bằng khen ngày 9/3";
const award = { scope: "unit", recipient: null, name: "Bằng khen", status: "awarded" } as const;
const official = { name: "Lê Văn A", honorific: null, academicTitles: [], roles: [] };

const at = (exact: string, certainty: EvidenceEntry["certainty"] = "stated", rule = "a/rule"): EvidenceEntry[] => {
  const start = words.indexOf(exact);
  return [{ start, end: start + exact.length, exact, rule, certainty }];
};

/** A page that says `words`, with one report, and these places of what was read and recognized. */
function evaluated(
  gold: Partial<Report>,
  found: Partial<Report>,
  evidence: Record<string, EvidenceEntry[]> = {},
  recognized: readonly string[] = [],
): PageEvaluation {
  const record = { ...sampleRecord(), text: words, reports: [report(found)], evidence };
  const spans = recognized.map((exact) => at(exact)[0] as EvidenceEntry);
  return evaluatePage("p", parseGold(goldJson([report(gold)], { encoding: null })), record, spans);
}

/** The cause of the one finding of a field: stage, part, rule. */
test.each<[name: string, field: string, of: PageEvaluation, cause: string]>([
  ["nothing recognized there", "members", evaluated({ members: [quan(5)] }, {}), "mention – –"],
  ["recognized, taken up by nothing", "members", evaluated({ members: [quan(5)] }, {}, {}, ["Quận 5"]), "frame – –"],
  ["not so on the page", "members", evaluated({ members: [quan(12)] }, {}), "text – –"],
  [
    "read, but as something else",
    "members",
    evaluated({ members: [quan(5)] }, { awards: [{ ...award, unit: quan(5) }] }, {}, ["Quận 5"]),
    "field – –",
  ],
  [
    "a fact that is none, and its rule",
    "members",
    evaluated({}, { members: [quan(4)] }, { "/reports/0/members/0/name": at("Quận 4", "stated", "members/list") }),
    "frame – members/list",
  ],
  [
    "completed from around",
    "members",
    evaluated({}, { members: [quan(4)] }, { "/reports/0/members/0/name": at("Quận 4", "inferred", "whose/host") }),
    "discourse – whose/host",
  ],
  [
    "other bounds",
    "officials",
    evaluated(
      { signedBy: { organisation: "Hội Quận 4", unit: null, person: null } },
      { signedBy: { organisation: "Hội Quận 4 và", unit: null, person: null } },
      { "/reports/0/signedBy/organisation": at("Quận 4 và", "stated", "signature/organisation") },
    ),
    "mention organisation signature/organisation",
  ],
  [
    "how far it has got",
    "awards",
    evaluated(
      { awards: [{ ...award, unit: quan(4), status: "proposed" }] },
      { awards: [{ ...award, unit: quan(4) }] },
      { "/reports/0/awards/0/status": at("tặng", "stated", "award/verb") },
    ),
    "discourse status award/verb",
  ],
  [
    "the year of a day",
    "dates",
    evaluated(
      { dates: [day("2018-03-09", { text: "9/3" })] },
      { dates: [day("2019-03-09", { text: "9/3" })] },
      { "/reports/0/dates/0/edtf": at("9/3", "inferred", "year/ahead") },
    ),
    "discourse – year/ahead",
  ],
])("%s", (_name, _field, { findings }, cause) => {
  const said = findings.map(({ cause }) => [cause?.stage, cause?.part ?? "–", cause?.rule ?? "–"].join(" "));
  expect(said).toContain(cause);
});

test("causes that many pages share come first, with their counts and an example", () => {
  const missed = evaluated({ members: [quan(4), quan(5)] }, {});
  const other = evaluated({ officials: [official] }, {});
  const only = ["members", "unitProvinces", "officials"];
  const of = (page: PageEvaluation, name = "p") => ({
    ...page,
    findings: page.findings.filter(({ field }) => only.includes(field)).map((found) => ({ ...found, page: name })),
  });
  expect(causesOf([of(missed), of(missed, "q"), of(other)])).toEqual([
    {
      field: "members",
      stage: "mention",
      part: null,
      rule: null,
      missed: 4,
      falseFinds: 0,
      pages: 2,
      example: "Quận 4 (770)",
    },
    expect.objectContaining({ field: "unitProvinces", missed: 4, pages: 2 }),
    {
      field: "officials",
      stage: "text",
      part: null,
      rule: null,
      missed: 1,
      falseFinds: 0,
      pages: 1,
      example: "Lê Văn A",
    },
  ]);
});

test("a value counts once, and one that some field finds wrong is wrong", () => {
  const found = {
    ...official,
    name: "Lê Văn A",
    roles: [{ title: "Chủ tịch", organisation: "Hội B", unit: null, former: false }],
  };
  const gold = { ...found, roles: [{ title: "Chủ tịch", organisation: "Hội C", unit: null, former: false }] };
  const place = "/reports/0/officials/0";
  const page = evaluated(
    { officials: [gold], members: [quan(4)] },
    { officials: [found], members: [quan(4)] },
    {
      [`${place}/name`]: at("Quận 5"),
      [`${place}/roles/0/title`]: at("Quận 5"),
      [`${place}/roles/0/organisation`]: at("Quận 5", "inferred"),
      "/reports/0/members/0/name": at("Quận 4", "repaired"),
    },
  );
  expect(reliabilityOf([{ ...page, values: page.values.filter(({ field }) => !field.startsWith("page.")) }])).toEqual([
    { certainty: "stated", right: 2, wrong: 0, share: 1 },
    { certainty: "inferred", right: 0, wrong: 1, share: 0 },
    { certainty: "repaired", right: 1, wrong: 0, share: 1 },
  ]);
});
