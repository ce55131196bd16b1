import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { jsonld } from "../../src/export/jsonld.js";
import type { PageRecord, Unit } from "../../src/record.js";
import { folderWith } from "../cli/run.js";
import { fixtureRecords } from "../database/engines.js";

interface Node {
  readonly "@type"?: string;
  readonly "@id"?: string;
  readonly name?: string;
  readonly headline?: string;
  readonly datePublished?: string;
  readonly roleName?: string;
  readonly description?: string;
  readonly genre?: string;
  readonly additionalType?: string;
  readonly startDate?: string;
  /** Of a person the roles, of a role the organisation. */
  readonly memberOf?: readonly Node[] | Node;
  readonly areaServed?: Node;
  readonly itemReviewed?: Node;
  readonly reviewRating?: { readonly ratingValue: number; readonly bestRating?: number };
  readonly sourceOrganization?: Node;
  readonly location?: Node;
  readonly member?: readonly Node[];
}

const records = fixtureRecords();

async function graphOf(list: readonly PageRecord[]): Promise<Node[]> {
  const folder = await folderWith({});
  const sink = await jsonld.open(folder);
  for (const record of list) await sink.write(record);
  await sink.close();
  const document = JSON.parse(await readFile(join(folder, "thidua.jsonld"), "utf8"));
  expect(document["@context"]).toBe("https://schema.org/");
  return document["@graph"];
}

/** Types with the properties that schema.org gives them or a type above them (https://schema.org/docs/full.html). */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  Article: ["url", "headline", "author", "datePublished", "publisher", "inLanguage", "identifier"],
  Organization: ["name", "parentOrganization", "member", "areaServed", "subjectOf", "additionalType", "identifier"],
  OrganizationRole: ["roleName", "startDate", "endDate", "description", "member", "memberOf"],
  Person: ["name", "honorificPrefix", "memberOf", "subjectOf"],
  Event: [
    "name",
    "startDate",
    "endDate",
    "identifier",
    "temporalCoverage",
    "location",
    "organizer",
    "eventStatus",
    "subjectOf",
  ],
  Place: ["name", "containedInPlace"],
  AdministrativeArea: ["name", "additionalType", "identifier", "containedInPlace"],
  Review: ["itemReviewed", "reviewAspect", "reviewRating", "isPartOf"],
  Rating: ["ratingValue", "bestRating", "name"],
  CreativeWork: ["name", "genre", "sourceOrganization", "isPartOf"],
  GiveAction: ["name", "actionStatus", "additionalType", "recipient", "isPartOf"],
  AuthorizeAction: ["agent", "participant", "object"],
};

test("every node is of a known type, with its properties and no empty ones", async () => {
  const visit = (value: unknown): void => {
    expect(value).not.toBeNull();
    if (Array.isArray(value)) for (const inner of value) visit(inner);
    else if (typeof value === "object") {
      const { "@type": type, "@id": _, ...fields } = value as Node;
      if (type !== undefined) expect(vocabulary[type], type).toEqual(expect.arrayContaining(Object.keys(fields)));
      for (const field of Object.values(fields)) visit(field);
    }
  };
  visit(await graphOf(records));
});

test("ids are absolute and unique, and what is referred to is there", async () => {
  const graph = await graphOf(records);
  const ids = graph.map((node) => node["@id"]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^(?:https?:\/\/|urn:)/);
  const referred = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
  expect(referred.length).toBeGreaterThan(0);
  expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
});

test("the graph says what the records say", async () => {
  const graph = await graphOf(records);
  const of = (type: string) => graph.filter((node) => node["@type"] === type);
  const reports = records.flatMap((record) => record.reports);
  const nameOf = (unit: Unit | null) => unit?.name;
  expect(of("Article").map(({ headline, datePublished }) => [headline, datePublished])).toEqual(
    records.map(({ page }) => [page.title ?? undefined, page.publishedAt ?? undefined]),
  );
  expect(
    of("Person").map(({ name, memberOf }) => [
      name,
      [memberOf ?? []]
        .flat()
        .map((role) => [
          role.roleName,
          organisationOf(role)?.name,
          organisationOf(role)?.areaServed?.name,
          role.description,
        ]),
    ]),
  ).toEqual(
    reports.flatMap(({ officials }) =>
      officials.map(({ name, roles }) => [
        name,
        roles.map(({ title, organisation, unit, former }) => [
          title,
          organisation ?? undefined,
          nameOf(unit),
          former ? "nguyên" : undefined,
        ]),
      ]),
    ),
  );
  expect(
    of("Review").map(({ itemReviewed, reviewRating }) => [
      itemReviewed?.name,
      reviewRating?.ratingValue,
      reviewRating?.bestRating,
    ]),
  ).toEqual(
    reports.flatMap(({ scores }) => scores.map(({ unit, points, max }) => [nameOf(unit), points, max ?? undefined])),
  );
  expect(
    of("CreativeWork").map(({ name, genre, sourceOrganization }) => [name, genre, sourceOrganization?.name]),
  ).toEqual(reports.flatMap(({ solutions }) => solutions.map(({ name, kind, unit }) => [name, kind, nameOf(unit)])));
  expect(of("GiveAction").map(({ name, additionalType }) => [name, additionalType])).toEqual(
    reports.flatMap(({ awards }) => awards.map(({ name, status }) => [name, status])),
  );
  expect(of("Event").map(({ name, startDate, location }) => [name, startDate, location?.name])).toEqual(
    reports.flatMap(({ meeting, plannedEvents }) =>
      [...(meeting ? [meeting] : []), ...plannedEvents].map(({ name, date, venue }) => [
        name ?? undefined,
        date?.start ?? undefined,
        venue ?? undefined,
      ]),
    ),
  );
  const clusters = reports.filter(({ cluster }) => cluster !== null);
  expect(of("Organization").map(({ member }) => member?.map((node) => node.name ?? node.roleName))).toEqual(
    clusters.map(({ cluster, members, leadership }) => {
      const kind = cluster!.kind === "cụm" ? "Cụm" : "Khối";
      return [
        ...members.map(({ name }) => name),
        ...leadership.map(({ role }) => `${kind} ${role === "chief" ? "trưởng" : "phó"}`),
      ];
    }),
  );
});

test("of nothing it is an empty graph", async () => {
  expect(await graphOf([])).toEqual([]);
});

function organisationOf({ memberOf }: Node): Node | undefined {
  return [memberOf ?? []].flat()[0];
}
