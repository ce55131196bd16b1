import { describe, expect, test } from "vitest";
import { madeRecords } from "../../bench/made-records.mjs";
import { load } from "../../src/database/load.js";
import { resolveDatabase, storeResolution } from "../../src/database/resolution.js";
import { personTables } from "../../src/database/tables/persons.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { ManualDecision, Resolution } from "../../src/resolve/types.js";
import { sampleRecord } from "../sample-record.js";
import { contentOf, fixtureRecords, itemsOf, testEngines, using } from "./engines.js";

const engines = await testEngines();
const [a, b] = [sampleRecord("https://x.vn/a#b"), sampleRecord("https://x.vn/b")];
const unit = a.reports[0]!.meeting!.host!;

function mention(uri: string, page: string, date: string) {
  const pointer = "/reports/0/officials/0";
  return {
    ...{ key: `${uri}#${pointer}`, page, uri, pointer, kind: "official" as const, name: "Lê Văn A", date },
    ...{ honorific: "Ông", academicTitles: [], offices: [] },
  };
}

const resolution: Resolution = {
  persons: [
    {
      id: "p1",
      name: "Lê Văn A",
      mentions: [
        mention("https://x.vn/a#b", a.id, "2018-03-30"),
        mention("https://x.vn/b", b.id, "2019"),
        mention("https://x.vn/gone", "0", "2019"),
      ],
    },
  ],
  spells: [
    {
      ...{ person: "p1", title: "Chủ tịch", organisation: "Hội Khuyến học Quận 10", unit },
      ...{ first: { page: a.id, date: "2018-03-30" }, last: { page: b.id, date: "2019" }, ended: null },
    },
  ],
  decisions: [
    {
      ...{ a: "https://x.vn/a#b#/reports/0/officials/0", b: "https://x.vn/b#/reports/0/officials/0", score: 1.5 },
      ...{ decision: "same", by: "rule", reasons: [{ rule: "office/same", weight: 1.5, text: "cùng chức vụ" }] },
    },
  ],
  units: [
    {
      ...{ id: "771-quan-10", name: unit.name, type: unit.type, code: unit.code, province: unit.province },
      ...{ forms: [{ unit, mentions: 4, first: "2018-03-30", last: "2019" }], successors: ["phuong-dien-hong"] },
    },
  ],
  problems: [],
};

const made = [...madeRecords(400, { seed: 3 }), ...fixtureRecords()];
const [one, other] = made.flatMap(({ reports }) => reports.flatMap(({ officials }) => officials)).slice(0, 2);
const manual: ManualDecision[] = [
  {
    decision: "same",
    a: { name: one!.name, organisation: one!.roles[0]!.organisation! },
    b: { name: other!.name, organisation: other!.roles[0]!.organisation! },
  },
  { decision: "different", a: { name: "Không Có", uri: "https://x.vn/a" }, b: { name: "Không Ai", uri: "x" } },
];

/** Rows of the resolution; numbers of decisions hang on the order in which names come. */
function withoutNumbers(content: Record<string, unknown[]>) {
  const reasons = content.resolution_reasons as { decision: number; position: number }[];
  const decisions = (content.resolution_decisions as { decision: number }[]).map(({ decision, ...rest }) => {
    const why = reasons.filter((reason) => reason.decision === decision).map(({ decision: _, ...reason }) => reason);
    return JSON.stringify({ ...rest, why });
  });
  return {
    ...Object.fromEntries(Object.keys(personTables).map((name) => [name, content[name]])),
    ...{ resolution_decisions: decisions.sort(), resolution_reasons: reasons.length },
  };
}

describe.each(engines)("$engine", ({ skipped, newAddress }) => {
  test.skipIf(skipped)("name by name it comes to what all records at once come to", async () => {
    const whole = await using(await newAddress(), "load", async (database) => {
      await load(database, itemsOf(made));
      await storeResolution(database, resolve(made, manual));
      return contentOf(database);
    });
    await using(await newAddress(), "load", async (database) => {
      await load(database, itemsOf(made));
      const tally = await resolveDatabase(database, manual);
      expect(tally).toMatchObject({ persons: whole.persons.length, units: whole.resolved_units.length });
      expect(tally.problems.map(({ decision }) => decision)).toEqual([1, 1]);
      expect(withoutNumbers(await contentOf(database))).toEqual(withoutNumbers(whole));
      expect((await resolveDatabase(database, manual)).persons).toBe(tally.persons);
    });
  });

  test.skipIf(skipped)("stores persons, spells, decisions and units, in place of what was there", async () => {
    const address = await newAddress();
    const content = await using(address, "load", async (database) => {
      await load(database, itemsOf([a, b]));
      await storeResolution(database, resolution);
      await storeResolution(database, resolution);
      return contentOf(database);
    });
    const place = { pointer: "/reports/0/officials/0", person: "p1", kind: "official", name: "Lê Văn A" };
    expect(content).toMatchObject({
      persons: [{ person: "p1", name: "Lê Văn A" }],
      person_mentions: [
        { page: 1, ...place, date: "2018-03-30" },
        { page: 2, ...place, date: "2019" },
      ],
      spells: [
        {
          person: "p1",
          position: 0,
          title: "Chủ tịch",
          unit: "Quận 10",
          first_page: 1,
          last_page: 2,
          ended_date: null,
        },
      ],
      resolution_decisions: [{ decision: 1, a_page: 1, b_page: 2, outcome: "same", score: 1.5, decided_by: "rule" }],
      resolution_reasons: [{ decision: 1, position: 0, rule: "office/same", weight: 1.5, reason: "cùng chức vụ" }],
      resolved_units: [{ resolved_unit: "771-quan-10" }],
      unit_forms: [{ unit: 1, resolved_unit: "771-quan-10", mentions: 4 }],
      unit_successors: [{ resolved_unit: "771-quan-10", successor: "phuong-dien-hong" }],
    });
  });

  test.skipIf(skipped)("a page that is replaced loses its mentions, and its units may go", async () => {
    const address = await newAddress();
    const changed = {
      ...sampleRecord("https://x.vn/b"),
      reports: [{ ...b.reports[0]!, officials: [], meeting: null, scores: [] }],
    };
    const other = { ...changed, source: { ...changed.source, uri: "https://x.vn/a#b" } };
    const content = await using(address, "load", async (database) => {
      await load(database, itemsOf([a, b]));
      await storeResolution(database, resolution);
      await load(database, itemsOf([changed, other]));
      return contentOf(database);
    });
    expect(content).toMatchObject({ persons: [{ person: "p1" }], person_mentions: [], units: [], unit_forms: [] });
  });
});
