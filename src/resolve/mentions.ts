import type { Cluster, Leader, PageRecord, Report } from "../record.js";
import type { Mention, Office } from "./types.js";

/** The part of a record that resolution reads: texts and evidence may be left out. */
export type ResolvableRecord = Pick<PageRecord, "id"> & {
  readonly reports: readonly Report[];
  readonly source: Pick<PageRecord["source"], "uri" | "retrievedAt">;
  readonly page: Pick<PageRecord["page"], "publishedAt">;
};

/** Everybody whom a record names as an official, a leader or a signer, in page order. */
export function mentionsOf(record: ResolvableRecord): Mention[] {
  const date = dateOf(record);
  return record.reports.flatMap((report, index) => mentionsIn(report, `/reports/${index}`, record, date));
}

/** The day of a page: published, else of a meeting; else the year it reports on. */
export function dateOf({ page, reports }: ResolvableRecord): string | null {
  if (page.publishedAt !== null) return page.publishedAt.slice(0, 10);
  for (const { meeting } of reports) if (meeting?.date?.start) return meeting.date.start;
  for (const { meeting } of reports) if (meeting?.year) return String(meeting.year);
  return null;
}

function mentionsIn(report: Report, place: string, record: ResolvableRecord, date: string | null): Mention[] {
  const mention = (
    pointer: string,
    kind: Mention["kind"],
    name: string,
    offices: readonly Office[],
    address: Pick<Mention, "honorific" | "academicTitles"> = { honorific: null, academicTitles: [] },
  ): Mention => ({
    key: `${record.source.uri ?? record.id}#${pointer}`,
    page: record.id,
    uri: record.source.uri,
    pointer,
    kind,
    name,
    ...address,
    offices,
    date,
  });
  const found = report.officials.map(({ name, honorific, academicTitles, roles }, index) => {
    const offices = roles.map((role) => ({ ...role, date }));
    return mention(`${place}/officials/${index}`, "official", name, offices, { honorific, academicTitles });
  });
  for (const [index, leader] of report.leadership.entries()) {
    if (leader.person === null) continue;
    const office = officeOf(leader, report.cluster, date);
    found.push(mention(`${place}/leadership/${index}`, "leader", leader.person, [office]));
  }
  const { signedBy } = report;
  if (signedBy !== null && signedBy.person !== null) {
    // Who signs for a body holds an office in it; the record does not say which.
    const office = { title: "", organisation: signedBy.organisation, unit: signedBy.unit, former: false, date };
    found.push(mention(`${place}/signedBy`, "signer", signedBy.person, signedBy.organisation === null ? [] : [office]));
  }
  return found;
}

function officeOf({ role, unit, year, former }: Leader, cluster: Cluster | null, date: string | null): Office {
  const khối = cluster?.kind === "khối";
  const title = role === "chief" ? (khối ? "Khối trưởng" : "Cụm trưởng") : khối ? "Khối phó" : "Cụm phó";
  const name = cluster === null ? null : (cluster.number ?? cluster.name);
  const organisation = name === null ? null : `${khối ? "Khối" : "Cụm"} thi đua ${name}`;
  const sameYear = year === null || date?.startsWith(String(year));
  return { title, organisation, unit, former, date: sameYear ? date : String(year) };
}
