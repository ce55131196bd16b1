import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { openPopolo } from "../../src/export/popolo.js";
import type { PersonOf } from "../../src/export/popolo-entities.js";
import type { PageRecord } from "../../src/record.js";
import { folderWith } from "../cli/run.js";
import { fixtureRecords } from "../database/engines.js";
import { sampleRecord } from "../sample-record.js";
import { popoloDocument } from "./popolo-schemas.js";

type Entity = { id: string } & Record<string, unknown>;
type Document = Record<"persons" | "organizations" | "memberships" | "events", Entity[]>;

const records = fixtureRecords();

async function exported(list: readonly PageRecord[], personOf?: PersonOf): Promise<Document> {
  const folder = await folderWith({});
  const sink = await openPopolo(folder, personOf);
  for (const record of list) await sink.write(record);
  await sink.close();
  return JSON.parse(await readFile(join(folder, "popolo.json"), "utf8"));
}

describe("the document", () => {
  test.each([
    ["of all pages", records],
    ["of nothing", []],
  ])("%s is as Popolo's schemas ask", async (_, list) => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    (addFormats as unknown as (target: Ajv2020) => void)(ajv);
    const valid = ajv.compile(popoloDocument);
    valid(await exported(list));
    expect(valid.errors).toBeNull();
  });

  test("has ids that are unique in a class, and refers to nothing it does not have", async () => {
    const document = await exported(records);
    for (const entities of Object.values(document)) {
      expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    }
    const persons = new Set(document.persons.map(({ id }) => id));
    const organizations = new Set(document.organizations.map(({ id }) => id));
    for (const { person_id, organization_id, on_behalf_of_id, member } of document.memberships) {
      if (person_id) expect(persons).toContain(person_id);
      for (const id of [organization_id, on_behalf_of_id, (member as Entity | undefined)?.id]) {
        if (id) expect(organizations).toContain(id);
      }
    }
    for (const { organization_id } of document.events)
      if (organization_id) expect(organizations).toContain(organization_id);
  });

  test("says of every official, leader, member and gathering what the records say", async () => {
    const { persons, organizations, memberships, events } = await exported(records);
    const personName = new Map(persons.map(({ id, name }) => [id, name]));
    const organizationName = new Map(organizations.map(({ id, name }) => [id, name]));
    const reports = records.flatMap((record) => record.reports);
    const offices = memberships
      .filter(
        ({ person_id, start_date, on_behalf_of_id }) =>
          person_id && start_date === undefined && on_behalf_of_id === undefined,
      )
      .map((membership) => [
        personName.get(String(membership.person_id)),
        membership.role,
        organizationName.get(String(membership.organization_id)) ?? null,
        String(membership.label).startsWith("nguyên "),
      ]);
    expect(offices).toEqual(
      reports.flatMap(({ officials }) =>
        officials.flatMap(({ name, roles }) =>
          roles
            .filter(({ term = null }) => term === null)
            .map(({ title, organisation, former }) => [name, title, organisation, former]),
        ),
      ),
    );
    const terms = reports.flatMap(({ officials }) =>
      officials.flatMap(({ roles }) => roles.flatMap(({ term = null }) => (term === null ? [] : [term.slice(0, 4)]))),
    );
    const starts = memberships.map(({ start_date }) => start_date);
    expect(terms.filter((year) => !starts.includes(year))).toEqual([]);
    const clustered = reports.filter(({ cluster }) => cluster !== null);
    expect(
      memberships.filter(({ role }) => role === "thành viên").map(({ member }) => (member as Entity).name),
    ).toEqual(clustered.flatMap(({ members }) => members.map(({ name }) => name)));
    const leaders = memberships.filter(({ on_behalf_of_id }) => on_behalf_of_id !== undefined);
    expect(leaders.map(({ person_id }) => personName.get(String(person_id)) ?? null)).toEqual(
      clustered.flatMap(({ leadership }) => leadership.map(({ person }) => person)),
    );
    expect(events.map(({ name, start_date, end_date, status }) => [name, start_date, end_date, status])).toEqual(
      reports.flatMap(({ meeting, plannedEvents }) => [
        ...(meeting ? [[meeting.name, meeting.date?.start ?? null, meeting.date?.end ?? null, null]] : []),
        ...plannedEvents.map(({ name, date }) => [name, date?.start ?? null, date?.end ?? null, "planned"]),
      ]),
    );
  });
});

describe("persons", () => {
  const pages = ["https://x.vn/a", "https://x.vn/b"].map((uri) => sampleRecord(uri));

  test("of one name on two pages stay two where nobody has said who they are", async () => {
    const { persons } = await exported(pages);
    expect(persons.map(({ name }) => name)).toEqual(["Lê Văn A", "Lê Văn A"]);
  });

  test("are one where they are resolved", async () => {
    const { persons, memberships } = await exported(pages, () => ({ id: "p1", name: "Lê Văn A" }));
    expect(persons.map(({ id }) => id)).toEqual(["p1"]);
    expect(memberships).toEqual([]);
  });

  test("honorific and academic titles stand before the name", async () => {
    const record = sampleRecord();
    record.reports[0]!.officials[0]!.academicTitles = ["PGS.TS"];
    expect((await exported([record])).persons).toMatchObject([{ honorific_prefix: "Ông PGS.TS" }]);
  });
});
