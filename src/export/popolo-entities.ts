import { createHash } from "node:crypto";
import type { Body, Cluster, DateValue, PageRecord, Report, Unit } from "../record.js";
import { clusterName, leaderTitle, pageAddress, termEnds } from "./names.js";

export const popoloClasses = ["persons", "organizations", "memberships", "events"] as const;
type Entity = { readonly id: string } & Readonly<Record<string, unknown>>;
export type PopoloEntities = Readonly<Record<(typeof popoloClasses)[number], Entity[]>>;

/** Id and name of the person that a mention is, where that is known: a record and a JSON Pointer in it. */
export type PersonOf = (
  record: PageRecord,
  pointer: string,
) => { readonly id: string; readonly name: string } | undefined;

interface Context {
  readonly record: PageRecord;
  readonly entities: PopoloEntities;
  readonly sources: readonly { readonly url: string; readonly note?: string }[];
  readonly personOf: PersonOf;
}

/**
 * What a record says in Popolo's classes; an entity that is named twice stands there twice. Ids are made from what they name,
 * so that all records agree on them.
 */
export function entitiesOf(record: PageRecord, personOf: PersonOf = () => undefined): PopoloEntities {
  const entities: PopoloEntities = { persons: [], organizations: [], memberships: [], events: [] };
  const { title } = record.page;
  const sources = [{ url: pageAddress(record), ...(title === null ? {} : { note: title }) }];
  const context: Context = { record, entities, sources, personOf };
  for (const [index, report] of record.reports.entries()) addReport(context, report, `/reports/${index}`);
  return entities;
}

function addReport(context: Context, report: Report, place: string): void {
  const cluster = report.cluster === null ? null : addCluster(context, report.cluster);
  addOfficials(context, report, place);
  if (cluster !== null && report.cluster !== null) addClusterMembers(context, report, report.cluster, cluster, place);
  if (report.meeting !== null) {
    const { name, round, date, venue, host, organiser = null } = report.meeting;
    const organization_id = organiser === null ? cluster : addBody(context, organiser);
    const location = [venue, host?.name].find((part) => part !== null && part !== undefined) ?? null;
    addEvent(context, `${place}/meeting`, { name, round, date, location, organization_id, status: null });
  }
  for (const [index, { name, round, date, venue, unit }] of report.plannedEvents.entries()) {
    const location = venue ?? unit?.name ?? null;
    const pointer = `${place}/plannedEvents/${index}`;
    addEvent(context, pointer, { name, round, date, location, organization_id: cluster, status: "planned" });
  }
}

function addOfficials(context: Context, { officials }: Report, place: string): void {
  for (const [index, { name, honorific, academicTitles, roles }] of officials.entries()) {
    const pointer = `${place}/officials/${index}`;
    const prefix = [honorific, ...academicTitles].filter((part) => part !== null).join(" ") || null;
    const person = addPerson(context, pointer, name, prefix);
    for (const [position, { title, organisation, unit, former, term }] of roles.entries()) {
      const { from, to } = termEnds(term);
      addMembership(context, `${pointer}/roles/${position}`, {
        label: former ? `nguyên ${title}` : title,
        role: title,
        person_id: person,
        organization_id: organisation === null ? null : addOrganisation(context, organisation, unit),
        ...(from === null ? {} : { start_date: from }),
        ...(to === null ? {} : { end_date: to }),
      });
    }
  }
}

function addClusterMembers(context: Context, report: Report, { kind }: Cluster, cluster: string, place: string): void {
  for (const [index, unit] of report.members.entries()) {
    const member = { id: addUnit(context, unit), name: unit.name };
    addMembership(context, `${place}/members/${index}`, { role: "thành viên", member, organization_id: cluster });
  }
  for (const [index, { role, unit, person, year, former }] of report.leadership.entries()) {
    const pointer = `${place}/leadership/${index}`;
    const title = leaderTitle(kind, role);
    addMembership(context, pointer, {
      label: former ? `nguyên ${title}` : title,
      role: title,
      person_id: person === null ? null : addPerson(context, pointer, person, null),
      on_behalf_of_id: unit === null ? null : addUnit(context, unit),
      organization_id: cluster,
      ...(year === null ? {} : { start_date: yearText(year), end_date: yearText(year) }),
    });
  }
}

function addPerson(
  { record, entities, sources, personOf }: Context,
  pointer: string,
  name: string,
  prefix: string | null,
): string {
  const known = personOf(record, pointer);
  const id = known?.id ?? idOf("person", pageAddress(record), name);
  entities.persons.push({ id, name: known?.name ?? name, honorific_prefix: prefix, sources });
  return id;
}

function addCluster(context: Context, cluster: Cluster): string {
  const { record, entities, sources } = context;
  // Cụm 2 of one association is not that of another: the site tells them apart.
  const address = pageAddress(record);
  const site = address.startsWith("urn:") ? "" : new URL(address).host;
  const name = clusterName(cluster);
  const owner = cluster.owner ? addBody(context, cluster.owner) : null;
  const id = idOf("cluster", site, name, ...(owner === null ? [] : [owner]));
  const parent = owner === null ? {} : { parent_id: owner };
  entities.organizations.push({ id, name, classification: `${cluster.kind} thi đua`, ...parent, sources });
  return id;
}

function addBody(context: Context, { organisation, unit }: Body): string | null {
  if (organisation !== null) return addOrganisation(context, organisation, unit);
  return unit === null ? null : addUnit(context, unit);
}

function addOrganisation({ entities, sources }: Context, name: string, unit: Unit | null): string {
  const id = idOf("organisation", name, unit?.code ?? unit?.name ?? "");
  const area = unit === null ? {} : { area: areaOf(unit) };
  entities.organizations.push({ id, name, ...area, sources });
  return id;
}

function addUnit({ entities, sources }: Context, unit: Unit): string {
  const { name, type, code, province } = unit;
  const id = idOf("unit", name, type, code ?? "", province ?? "");
  const identifiers = code === null ? {} : { identifiers: [{ identifier: code, scheme: "Tổng cục Thống kê" }] };
  entities.organizations.push({ id, name, classification: type, ...identifiers, area: areaOf(unit), sources });
  return id;
}

function areaOf({ name, type, code }: Unit) {
  return { name, classification: type, ...(code === null ? {} : { identifier: code }) };
}

function addMembership(
  { record, entities, sources }: Context,
  pointer: string,
  fields: Readonly<Record<string, unknown>>,
) {
  entities.memberships.push({ id: idOf("membership", pageAddress(record), pointer), ...fields, sources });
}

interface EventFields {
  readonly name: string | null;
  readonly round: number | null;
  readonly date: DateValue | null;
  readonly location: string | null;
  readonly organization_id: string | null;
  readonly status: string | null;
}

function addEvent(
  { record, entities, sources }: Context,
  pointer: string,
  { round, date, ...fields }: EventFields,
): void {
  entities.events.push({
    id: idOf("event", pageAddress(record), pointer),
    ...fields,
    description: round === null ? null : `lần ${round}`,
    start_date: date?.start ?? null,
    end_date: date?.end ?? null,
    sources,
  });
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

function idOf(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16);
}
