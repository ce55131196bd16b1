import type { Cluster, DateValue, Meeting, Official, PageRecord, PlannedEvent, Report, Role, Unit } from "../record.js";
import { clusterName, leaderTitle, pageAddress, termEnds } from "./names.js";

/** A node or a value of JSON-LD; fields that are undefined are left out. */
type Node = { readonly [key: string]: unknown };

/**
 * A record in schema.org terms: the page as Article, and of each report the cluster as Organization with its members and
 * leaders, its meeting and planned meetings as Event, officials as Person with Role, scores as Review, solutions as
 * CreativeWork. Ids are the page's address with the JSON Pointer of the fact.
 */
export function* nodesOf(record: PageRecord): Generator<Node> {
  const address = pageAddress(record);
  const { title, author, publishedAt, siteName, language } = record.page;
  yield node("Article", address, {
    url: address.startsWith("urn:") ? undefined : address,
    headline: title,
    author: author === null ? undefined : { "@type": "Person", name: author },
    datePublished: publishedAt,
    publisher: siteName === null ? undefined : { "@type": "Organization", name: siteName },
    inLanguage: language,
    identifier: record.id,
  });
  for (const [index, report] of record.reports.entries())
    yield* reportNodes(report, `${address}#/reports/${index}`, address);
}

function* reportNodes(report: Report, place: string, address: string): Generator<Node> {
  const { cluster, meeting, signedBy } = report;
  const page = { "@id": address };
  const clusterId = cluster === null ? undefined : { "@id": `${place}/cluster` };
  if (cluster !== null) yield clusterNode(report, cluster, place, page);
  if (meeting !== null) {
    const organiser = meeting.organiser
      ? organisationNode(meeting.organiser.organisation, meeting.organiser.unit)
      : null;
    yield eventNode(meeting, meeting.host, `${place}/meeting`, page, { organizer: organiser ?? clusterId });
  }
  for (const [index, official] of report.officials.entries()) {
    yield personNode(official, `${place}/officials/${index}`, page);
  }
  for (const [index, { unit, points, max, kind, criterion }] of report.scores.entries()) {
    yield node("Review", `${place}/scores/${index}`, {
      itemReviewed: unitNode(unit),
      reviewAspect: criterion,
      reviewRating: {
        "@type": "Rating",
        ratingValue: points,
        ...(max === null ? {} : { bestRating: max }),
        name: kind,
      },
      isPartOf: page,
    });
  }
  for (const [index, { unit, name, kind }] of report.solutions.entries()) {
    const fields = { name, genre: kind, sourceOrganization: unitNode(unit), isPartOf: page };
    yield node("CreativeWork", `${place}/solutions/${index}`, fields);
  }
  for (const [index, { unit, scope, recipient, name, status }] of report.awards.entries()) {
    const who = unitNode(unit) ?? (scope === "all" ? clusterId : undefined);
    yield node("GiveAction", `${place}/awards/${index}`, {
      name,
      actionStatus: status === "awarded" ? "CompletedActionStatus" : "PotentialActionStatus",
      additionalType: status,
      recipient: [
        who,
        recipient === null ? undefined : { "@type": scope === "person" ? "Person" : "Organization", name: recipient },
      ].filter((party) => party !== undefined),
      isPartOf: page,
    });
  }
  for (const [index, event] of report.plannedEvents.entries()) {
    const fields = { organizer: clusterId, eventStatus: "EventScheduled" };
    yield eventNode(event, event.unit, `${place}/plannedEvents/${index}`, page, fields);
  }
  if (signedBy !== null) {
    const { organisation, unit, person } = signedBy;
    yield node("AuthorizeAction", `${place}/signedBy`, {
      agent: person === null ? undefined : { "@type": "Person", name: person },
      participant: organisationNode(organisation, unit),
      object: page,
    });
  }
}

function clusterNode({ members, leadership }: Report, cluster: Cluster, place: string, page: Node): Node {
  return node("Organization", `${place}/cluster`, {
    name: clusterName(cluster),
    parentOrganization: cluster.owner ? organisationNode(cluster.owner.organisation, cluster.owner.unit) : undefined,
    member: [
      ...members.map(unitNode),
      ...leadership.map(({ role, unit, person, year, former }) => ({
        "@type": "OrganizationRole",
        roleName: leaderTitle(cluster.kind, role),
        ...(year === null ? {} : { startDate: String(year), endDate: String(year) }),
        ...(former ? { description: "nguyên" } : {}),
        member: [unitNode(unit), person === null ? undefined : { "@type": "Person", name: person }].filter(
          (party) => party !== undefined,
        ),
      })),
    ],
    subjectOf: page,
  });
}

function personNode({ name, honorific, academicTitles, roles }: Official, id: string, page: Node): Node {
  const prefixes = [...(honorific === null ? [] : [honorific]), ...academicTitles];
  return node("Person", id, {
    name,
    honorificPrefix: prefixes.length === 0 ? undefined : prefixes,
    memberOf: roles.map(roleNode),
    subjectOf: page,
  });
}

/** The property's own name inside the role leads on to the organisation: schema.org's way to say more about a relation. */
function roleNode({ title, organisation, unit, former, term }: Role): Node {
  const { from, to } = termEnds(term);
  return {
    "@type": "OrganizationRole",
    roleName: title,
    ...(from === null ? {} : { startDate: from }),
    ...(to === null ? {} : { endDate: to }),
    ...(former ? { description: "nguyên" } : {}),
    memberOf: organisationNode(organisation, unit),
  };
}

function organisationNode(name: string | null, unit: Unit | null): Node | undefined {
  if (name === null && unit === null) return undefined;
  return {
    "@type": "Organization",
    ...(name === null ? {} : { name }),
    ...(unit === null ? {} : { areaServed: unitNode(unit) }),
  };
}

function eventNode(event: Meeting | PlannedEvent, unit: Unit | null, id: string, page: Node, more: Node): Node {
  const { name, round, date, venue } = event;
  const isPlace = venue !== null || unit !== null;
  return node("Event", id, {
    name,
    ...dayFields(date),
    ...(round === null ? {} : { identifier: `lần ${round}` }),
    ...("year" in event && event.year !== null ? { temporalCoverage: String(event.year) } : {}),
    location: isPlace
      ? {
          "@type": "Place",
          ...(venue === null ? {} : { name: venue }),
          ...(unit === null ? {} : { containedInPlace: unitNode(unit) }),
        }
      : undefined,
    ...more,
    subjectOf: page,
  });
}

/** schema.org wants ISO days; the EDTF of a less precise date has its first and last. */
function dayFields(date: DateValue | null): Node {
  if (date === null) return {};
  const { start, end } = date;
  return { ...(start === null ? {} : { startDate: start }), ...(end === null ? {} : { endDate: end }) };
}

function unitNode(unit: Unit | null): Node | undefined {
  if (unit === null) return undefined;
  const { name, type, code, province } = unit;
  return {
    "@type": type === "tổ chức" ? "Organization" : "AdministrativeArea",
    name,
    additionalType: type,
    ...(code === null ? {} : { identifier: code }),
    ...(province === null ? {} : type === "tổ chức" ? { areaServed: province } : { containedInPlace: province }),
  };
}

function node(type: string, id: string, fields: Node): Node {
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  return { "@type": type, "@id": id, ...Object.fromEntries(stated) };
}
