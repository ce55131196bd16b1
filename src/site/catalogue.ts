import type { PageRecord, Report, Unit } from "../record.js";
import { dateOf } from "../resolve/mentions.js";
import { resolve } from "../resolve/resolve.js";
import type { ManualDecision, Mention, Person, ResolvedUnit, Spell } from "../resolve/types.js";
import { FileNames, slug } from "../write/file-name.js";
import { clusterName } from "./facts/facts.js";
import { type ClusterPlace, placesOf } from "./place.js";
import { doubtsIn, type Tally } from "./tally.js";

/** The part of a record that stays in memory: everything but text, blocks and evidence. */
export type LightRecord = Omit<PageRecord, "text" | "blocks" | "evidence"> & {
  /** How sure its values are; without it nothing is doubtful. */
  readonly tally?: Tally;
};

export interface PageEntry {
  readonly record: LightRecord;
  /** From the site's folder: pages/giao-ban-lan-1.html. */
  readonly href: string;
  /** Day or year, EDTF; null where nothing tells. */
  readonly date: string | null;
  readonly warnings: number;
  readonly errors: number;
  /** Values that are not stated as they were read; those read through damage count twice. */
  readonly doubts: number;
  readonly reports: readonly ReportEntry[];
}

export interface ReportEntry {
  readonly page: PageEntry;
  readonly index: number;
  readonly report: Report;
  readonly cluster: ClusterEntry | null;
  /** The year whose work it belongs to, else that of the page; null where nothing tells. */
  readonly year: number | null;
}

export interface ClusterEntry {
  readonly href: string;
  readonly name: string;
  /** With what tells it from others of its name. */
  readonly label: string;
  /** The body or district whose cluster it is, where the pages say so or their people do. */
  readonly owner: string | null;
  /** Province whose units it joins; null where it joins provinces or nothing tells. */
  readonly place: string | null;
  readonly reports: ReportEntry[];
}

export interface UnitEntry {
  readonly href: string;
  readonly unit: ResolvedUnit;
  /** Reports that name it in any place. */
  readonly reports: Set<ReportEntry>;
}

export interface PersonEntry {
  readonly href: string;
  readonly person: Person;
  readonly spells: Spell[];
}

/** All pages of a site and what they name, each thing once. */
export interface Catalogue {
  readonly pages: readonly PageEntry[];
  /** Places with most reports first, then by name. */
  readonly clusters: readonly ClusterEntry[];
  /** By name, Quận 2 before Quận 10. */
  readonly units: readonly UnitEntry[];
  readonly people: readonly PersonEntry[];
  /** Ascending. */
  readonly years: readonly number[];
  page(id: string): PageEntry | undefined;
  unit(unit: Unit): UnitEntry | undefined;
  /** @param mention `<uri or id>#<pointer>` */
  person(mention: Mention["key"]): PersonEntry | undefined;
}

/** Names as people look them up: Quận 2 before Quận 10, Đ behind D. */
export const collator = new Intl.Collator("vi", { numeric: true });

/** People are listed by their given name, the last word; then by the whole. */
export function byGivenName(a: string, b: string): number {
  const given = (name: string) => name.slice(name.lastIndexOf(" ") + 1);
  return collator.compare(given(a), given(b)) || collator.compare(a, b);
}

export function catalogueOf(records: readonly LightRecord[], decisions: readonly ManualDecision[] = []): Catalogue {
  const resolution = resolve(records, decisions);
  const { pages, clusters } = pagesAndClusters(records);
  const reports = pages.flatMap((page) => page.reports);
  const names = new Set<string>();
  const hrefs = (folder: string, text: string) => hrefOf(names, folder, text);

  const units = resolution.units.map(
    (unit): UnitEntry => ({ href: hrefs("units", unit.id), unit, reports: new Set() }),
  );
  const unitOf = new Map(units.flatMap((entry) => entry.unit.forms.map(({ unit }) => [keyOf(unit), entry] as const)));
  for (const report of reports) for (const unit of unitsIn(report.report)) unitOf.get(keyOf(unit))?.reports.add(report);

  const people = resolution.persons.map(
    (person): PersonEntry => ({ href: `people/${slug(person.name)}-${person.id}.html`, person, spells: [] }),
  );
  const byId = new Map(people.map((entry) => [entry.person.id, entry]));
  for (const spell of resolution.spells) byId.get(spell.person)!.spells.push(spell);
  const byMention = new Map(people.flatMap((entry) => entry.person.mentions.map(({ key }) => [key, entry] as const)));
  const byPage = new Map(pages.map((page) => [page.record.id, page]));

  return {
    pages,
    clusters: inOrder(clusters),
    units: units.sort((a, b) => collator.compare(a.unit.name, b.unit.name)),
    people: people.sort((a, b) => byGivenName(a.person.name, b.person.name)),
    years: [...new Set(reports.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b),
    page: (id) => byPage.get(id),
    unit: (unit) => unitOf.get(keyOf(unit)),
    person: (mention) => byMention.get(mention),
  };
}

function pagesAndClusters(records: readonly LightRecord[]): { pages: PageEntry[]; clusters: ClusterEntry[] } {
  const files = new FileNames();
  const names = new Set<string>();
  const places = placesOf(records);
  const clusters = new Map<string, ClusterEntry>();
  const pages = records.map((record) => {
    const date = dateOf(record);
    const warnings = record.issues.filter(({ severity }) => severity === "warning").length;
    const reports: ReportEntry[] = [];
    const page: PageEntry = {
      record,
      href: `pages/${files.next(record)}.html`,
      date,
      warnings,
      doubts: doubtsIn(record.tally ?? {}),
      errors: record.issues.length - warnings,
      reports,
    };
    for (const [index, report] of record.reports.entries()) {
      const year = yearOf(report, date);
      const cluster =
        report.cluster === null
          ? null
          : clusterOf(clusters, names, clusterName(report.cluster), places.of(record, report));
      const entry: ReportEntry = { page, index, report, cluster, year };
      reports.push(entry);
      cluster?.reports.push(entry);
    }
    return page;
  });
  return { pages, clusters: [...clusters.values()] };
}

function inOrder(clusters: ClusterEntry[]): ClusterEntry[] {
  const reports = new Map<string | null, number>();
  for (const { place, reports: own } of clusters) reports.set(place, (reports.get(place) ?? 0) + own.length);
  return clusters.sort(
    (a, b) =>
      reports.get(b.place)! - reports.get(a.place)! ||
      collator.compare(a.place ?? "", b.place ?? "") ||
      collator.compare(a.name, b.name) ||
      collator.compare(a.owner ?? "", b.owner ?? ""),
  );
}

function clusterOf(
  known: Map<string, ClusterEntry>,
  names: Set<string>,
  name: string,
  { owner, place }: ClusterPlace,
): ClusterEntry {
  const key = `${name}\n${owner ?? ""}\n${place ?? ""}`;
  let cluster = known.get(key);
  if (cluster === undefined) {
    const label = [name, owner].filter((part) => part !== null).join(", ");
    const href = hrefOf(names, "clusters", [name, owner ?? "", place ?? ""].join(" "));
    cluster = { href, name, label, owner, place, reports: [] };
    known.set(key, cluster);
  }
  return cluster;
}

function hrefOf(taken: Set<string>, folder: string, text: string): string {
  const stem = slug(text).slice(0, 100) || "x";
  let name = stem;
  for (let copy = 2; taken.has(`${folder}/${name}`); copy += 1) name = `${stem}-${copy}`;
  taken.add(`${folder}/${name}`);
  return `${folder}/${name}.html`;
}

function yearOf({ meeting }: Report, date: string | null): number | null {
  const year = meeting?.year ?? Number((meeting?.date?.start ?? date ?? "").slice(0, 4));
  return year > 0 ? year : null;
}

function keyOf({ name, type, code, province }: Unit): string {
  return [name, type, code, province].join("|");
}

export function* unitsIn(report: Report): Generator<Unit> {
  const { cluster, meeting, members, leadership, officials, scores, solutions, awards, plannedEvents, signedBy } =
    report;
  yield* members;
  const held = [...leadership, ...officials.flatMap(({ roles }) => roles), ...scores, ...solutions, ...awards];
  for (const { unit } of [...held, ...plannedEvents]) if (unit !== null) yield unit;
  if (meeting?.host) yield meeting.host;
  for (const body of [cluster?.owner, meeting?.organiser, signedBy]) if (body?.unit) yield body.unit;
}
