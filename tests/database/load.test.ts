import { createHash } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { type LoadTally, load } from "../../src/database/load.js";
import type { PageRecord, Unit } from "../../src/record.js";
import { checkEvidence } from "../../src/validate/evidence.js";
import { valueAt } from "../../src/validate/pointer.js";
import { validateRecord } from "../../src/validate/schema.js";
import { extendedRecord, sampleRecord } from "../sample-record.js";
import { contentOf, fixtureRecords, itemsOf, loadInto, recordsIn, testEngines, using } from "./engines.js";

const engines = await testEngines();
const records = [
  ...fixtureRecords(),
  extendedRecord("https://x.vn/added"),
  // Two clusters 2, told apart by their owner.
  sampleRecord("https://x.vn/not-added"),
];

/** The same page with other bytes, fetched at a time or not. */
function version(uri: string | null, change: string, retrievedAt?: string): PageRecord {
  const record = sampleRecord(uri);
  const sha256 = createHash("sha256").update(`${uri}${change}`).digest("hex");
  record.id = sha256.slice(0, 16);
  record.source = { ...record.source, sha256, ...(retrievedAt ? { retrievedAt } : {}) };
  record.reports[0]!.officials[0]!.name = change;
  record.reports[0]!.members.push({ name: change, type: "tổ chức", code: null, province: null });
  return record;
}

/** What a pattern found, under a group name that a JSON Pointer must escape; another field found nothing. */
function withCustom(): PageRecord {
  const record = sampleRecord("https://x.vn/custom");
  const cite = (exact: string) => {
    const start = record.text.indexOf(exact);
    return [{ start, end: start + exact.length, exact, rule: "custom/hosts", certainty: "stated" as const }];
  };
  record.custom = {
    nothing: [],
    hosts: [{ text: "tại Quận 10", groups: { "a/~b": "Quận 10" } }, { text: "Quận 10" }],
  };
  record.evidence["/custom/hosts/0/text"] = cite("tại Quận 10");
  record.evidence["/custom/hosts/0/groups/a~1~0b"] = cite("Quận 10");
  record.evidence["/custom/hosts/1/text"] = cite("Quận 10");
  expect(validateRecord(record)).toEqual([]);
  expect(checkEvidence(record)).toEqual([]);
  return record;
}

describe.each(engines)("$engine", ({ skipped, newAddress }) => {
  describe.skipIf(skipped)("a load", () => {
    let address: string;
    let tally: LoadTally;
    beforeAll(async () => {
      address = await newAddress();
      tally = await loadInto(address, records);
    });

    test("stores every fact: the records come back as they were", async () => {
      expect(tally).toMatchObject({ added: records.length, failed: 0 });
      const back = await using(address, "read", recordsIn);
      expect(back).toEqual(records);
    });

    test("gives each table as many rows as the records have facts", async () => {
      const content = await using(address, "read", contentOf);
      const counts = Object.fromEntries(Object.entries(content).map(([name, rows]) => [name, rows.length]));
      const reports = records.flatMap((record) => record.reports);
      const officials = reports.flatMap((report) => report.officials);
      const custom = records.flatMap((record) => Object.values(record.custom ?? {}));
      const matches = custom.flat();
      expect(matches.length).toBeGreaterThan(0);
      expect(counts).toEqual({
        pages: records.length,
        texts: records.length,
        evidence_documents: records.length,
        links: records.flatMap((record) => record.links).length,
        attachments: records.flatMap((record) => record.page.attachments ?? []).length,
        issues: records.flatMap((record) => record.issues).length,
        reports: reports.length,
        meetings: reports.filter((report) => report.meeting).length,
        signatures: reports.filter((report) => report.signedBy).length,
        members: reports.flatMap((report) => report.members).length,
        leadership: reports.flatMap((report) => report.leadership).length,
        officials: officials.length,
        academic_titles: officials.flatMap((official) => official.academicTitles).length,
        roles: officials.flatMap((official) => official.roles).length,
        scores: reports.flatMap((report) => report.scores).length,
        solutions: reports.flatMap((report) => report.solutions).length,
        awards: reports.flatMap((report) => report.awards).length,
        planned_events: reports.flatMap((report) => report.plannedEvents).length,
        dates: reports.flatMap((report) => report.dates).length,
        custom_fields: custom.length,
        custom_matches: matches.length,
        custom_groups: matches.flatMap(({ groups = {} }) => Object.keys(groups)).length,
        units: new Set(unitsIn(records).map((unit) => JSON.stringify(unit))).size,
        clusters: new Set(reports.filter((report) => report.cluster).map((report) => JSON.stringify(report.cluster)))
          .size,
        ...{ persons: 0, person_mentions: 0, spells: 0, resolution_decisions: 0, resolution_reasons: 0 },
        ...{ resolved_units: 0, unit_forms: 0, unit_successors: 0 },
      });
    });

    test("gives every fact the JSON Pointer it has in its record", async () => {
      const byUri = new Map(records.map((record) => [record.source.uri, record]));
      const wrong = await using(address, "read", async ({ query }) => {
        const titles = await query
          .selectFrom("roles")
          .innerJoin("pages", "pages.page", "roles.page")
          .select(["uri", sql<string>`roles.pointer`.as("pointer"), "roles.title"])
          .execute();
        const events = await query
          .selectFrom("planned_events as e")
          .innerJoin("pages", "pages.page", "e.page")
          .select(["uri", sql<string>`e.pointer`.as("pointer"), "e.name as title"])
          .execute();
        expect(titles.length * events.length).toBeGreaterThan(0);
        return [...titles, ...events].filter(({ uri, pointer, title }) => {
          const fact = valueAt(byUri.get(uri), pointer) as { title?: string; name?: string };
          return (fact.title ?? fact.name) !== title;
        });
      });
      expect(wrong).toEqual([]);
    });

    test("gives every text that a pattern found the pointer of its evidence", async () => {
      const record = withCustom();
      const address = await newAddress();
      await loadInto(address, [record]);
      const { rows } = await using(address, "read", ({ query }) =>
        sql`
          select v.field, v.position, v.group_name, v.text, e.exact
          from custom_values v left join evidence e on e.page = v.page and e.pointer = v.pointer
          order by v.field, v.position, v.group_name is not null, v.group_name`.execute(query),
      );
      expect(rows).toEqual([
        { field: "hosts", position: 0, group_name: null, text: "tại Quận 10", exact: "tại Quận 10" },
        { field: "hosts", position: 0, group_name: "a/~b", text: "Quận 10", exact: "Quận 10" },
        { field: "hosts", position: 1, group_name: null, text: "Quận 10", exact: "Quận 10" },
      ]);
      expect(await using(address, "read", recordsIn)).toEqual([record]);
      // Without its patterns the page is another version of itself: what they found goes with the old one.
      await loadInto(address, [sampleRecord("https://x.vn/custom")]);
      expect(await using(address, "read", contentOf)).toMatchObject({
        ...{ pages: [{ page: 1 }], custom_fields: [], custom_matches: [], custom_groups: [] },
      });
    });

    test("keeps apart that nothing was found and that nothing was looked for", async () => {
      const records = [undefined, {}, { a: [] }].map((custom, number) => ({
        ...sampleRecord(`https://x.vn/${number}`),
        ...(custom ? { custom } : {}),
      }));
      const address = await newAddress();
      await loadInto(address, records);
      const back = await using(address, "read", recordsIn);
      expect(back).toEqual(records);
      expect(back.map((record) => "custom" in record)).toEqual([false, true, true]);
    });

    test("the view evidence has every entry", async () => {
      const rows = await using(address, "read", async ({ query }) => {
        const { rows } = await sql`
          select p.uri, e.pointer, e.entry, e.start_offset, e.end_offset, e.exact, e.rule, e.certainty
          from evidence e join pages p on p.page = e.page`.execute(query);
        return rows;
      });
      const expected = records.flatMap(({ source: { uri }, evidence }) =>
        Object.entries(evidence).flatMap(([pointer, entries]) =>
          entries.map(({ start, end, ...quote }, entry) => ({
            ...{ uri, pointer, entry, start_offset: start, end_offset: end },
            ...quote,
          })),
        ),
      );
      const sorted = (list: readonly unknown[]) => list.map((row) => JSON.stringify(row, keysOf(row))).sort();
      expect(sorted(rows)).toEqual(sorted(expected));
    });

    test("again changes nothing", async () => {
      const first = await using(address, "read", contentOf);
      expect(await loadInto(address, records)).toMatchObject({ added: 0, replaced: 0, unchanged: records.length });
      expect(await using(address, "read", contentOf)).toEqual(first);
    });
  });

  describe.skipIf(skipped)("a second load", () => {
    test("of a new version replaces the page, keeps its number, and leaves no trace of the old one", async () => {
      const [old, changed, other] = [
        version("https://x.vn/a", "A"),
        version("https://x.vn/a", "B"),
        version("https://x.vn/b", "C"),
      ];
      const address = await newAddress();
      await loadInto(address, [old, other]);
      expect(await loadInto(address, [changed])).toMatchObject({ added: 0, replaced: 1 });
      const content = await using(address, "read", contentOf);
      expect(content.pages).toMatchObject([
        { page: 1, id: changed.id },
        { page: 2, id: other.id },
      ]);
      expect(JSON.stringify(content)).not.toContain(old.id);
      expect(content.officials.map((row) => (row as { name: string }).name)).toEqual(["B", "C"]);
      expect(content.units.map((row) => (row as { name: string }).name).sort()).toEqual(["B", "C", "Quận 10"]);
    });

    test("of what was fetched earlier is left out", async () => {
      const [old, young] = [
        version("https://x.vn/a", "A", "2024-01-01T00:00:00Z"),
        version("https://x.vn/a", "B", "2024-01-02T00:00:00+07:00"),
      ];
      const address = await newAddress();
      await loadInto(address, [young]);
      expect(await loadInto(address, [old])).toMatchObject({ outdated: 1, replaced: 0 });
      expect(await loadInto(address, [young])).toMatchObject({ unchanged: 1 });
    });

    test("of the same bytes read anew by a better program replaces the facts", async () => {
      const [before, after] = [sampleRecord(), sampleRecord()];
      after.reports[0]!.officials[0]!.honorific = null;
      const address = await newAddress();
      await loadInto(address, [before]);
      expect(await loadInto(address, [after])).toMatchObject({ replaced: 1 });
      expect(await using(address, "read", recordsIn)).toEqual([after]);
    });
  });

  describe.skipIf(skipped)("pages", () => {
    test("of the same bytes are one, wherever they came from", async () => {
      const [a, b] = [sampleRecord("https://x.vn/a"), sampleRecord("https://x.vn/b")];
      b.id = a.id;
      b.source.sha256 = a.source.sha256;
      const nowhere = version(null, "A");
      const address = await newAddress();
      await loadInto(address, [a, b, nowhere, version(null, "A"), version(null, "B")]);
      const pages = await using(address, "read", ({ query }) =>
        query.selectFrom("pages").select(["uri", "site"]).orderBy("page").execute(),
      );
      expect(pages).toEqual([
        { uri: "https://x.vn/a", site: "x.vn" },
        { uri: null, site: null },
        { uri: null, site: null },
      ]);
    });

    test("that cannot be stored are said, and the others of the batch are loaded", async () => {
      const bad = sampleRecord("https://x.vn/bad");
      bad.reports[0]!.meeting!.round = 1e19;
      const address = await newAddress();
      const problems: string[] = [];
      const items = [
        ...itemsOf([sampleRecord("https://x.vn/a"), bad, sampleRecord("https://x.vn/b")]),
        { place: "c.json", problem: "c.json is no JSON" },
      ];
      const tally = await using(address, "load", (database) =>
        load(database, items, { onProblem: (problem) => problems.push(problem) }),
      );
      expect(tally).toEqual({ added: 2, replaced: 0, unchanged: 0, doubled: 0, outdated: 0, failed: 2 });
      expect(problems).toEqual(["c.json is no JSON", expect.stringMatching(/^https:\/\/x.vn\/bad cannot be stored: /)]);
      const back = await using(address, "read", recordsIn);
      expect(back.map((record) => record.source.uri)).toEqual(["https://x.vn/a", "https://x.vn/b"]);
    });
  });
});

function keysOf(row: unknown): string[] {
  return Object.keys(row as object).sort();
}

function unitsIn(value: unknown): Unit[] {
  if (value === null || typeof value !== "object") return [];
  const here = "province" in value ? [value as Unit] : [];
  return [...here, ...Object.values(value).flatMap(unitsIn)];
}
