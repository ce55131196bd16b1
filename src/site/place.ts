import type { PageRecord, Report, Unit } from "../record.js";

type Placed = Pick<PageRecord, "source" | "page" | "reports">;

/** What tells clusters of one name apart. */
export interface ClusterPlace {
  /** The body or district whose cluster it is. */
  readonly owner: string | null;
  readonly place: string | null;
}

/**
 * Where clusters are: `Cụm thi đua 2` of one province is not that of another. A cluster lies in the province of its members,
 * else of the other units of its report, else in the one that nearly all reports of its site lie in. A cluster of provinces lies
 * in none. What the page states as its owner tells it apart. Before wards came directly under provinces, those of one
 * district had clusters of their own; since then a province's clusters are others, of wards.
 */
export function placesOf(records: readonly Placed[]): { of(record: Placed, report: Report): ClusterPlace } {
  const bySite = new Map<string, Map<string, number>>();
  for (const record of records) {
    for (const report of record.reports) {
      const place = report.cluster === null ? null : ownPlace(report);
      if (!place) continue;
      const counts = bySite.get(siteOf(record)) ?? new Map<string, number>();
      bySite.set(siteOf(record), counts.set(place, (counts.get(place) ?? 0) + 1));
    }
  }
  const usual = new Map([...bySite].map(([site, counts]) => [site, usualOf(counts)]));
  return {
    of: (record, report) => {
      const own = ownPlace(report);
      const place = own === undefined ? (usual.get(siteOf(record)) ?? null) : own;
      return { owner: ownerOf(record, report, place), place };
    },
  };
}

/** Files of many associations in one folder are no site of one: then nothing is usual. */
const SHARE = 0.9;

function usualOf(counts: ReadonlyMap<string, number>): string | null {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count >= all * SHARE)?.[0] ?? null;
}

/** @returns null where it is a cluster of provinces, undefined where nothing tells */
function ownPlace({ members, meeting, officials, leadership }: Report): string | null | undefined {
  if (members.length > 0 && members.every(isProvince)) return null;
  const others = [...leadership, ...officials.flatMap(({ roles }) => roles)].map(({ unit }) => unit);
  for (const units of [members, [meeting?.host ?? null], others]) {
    const provinces = new Set(units.flatMap((unit) => unit?.province ?? []));
    if (provinces.size === 1) return [...provinces][0]!;
  }
  return undefined;
}

const lastDayOfDistricts = "2025-06-30";
const wards = new Set<Unit["type"]>(["phường", "xã", "thị trấn"]);
const ofDistrict = new Set<Unit["type"]>(["quận", "huyện", "thị xã", "thành phố"]);

/** As the page says; of wards of a district the one that its people are of; since the reform the province's wards. */
function ownerOf({ page }: Placed, report: Report, place: string | null): string | null {
  const stated = report.cluster?.owner;
  // The province's association owns what it reports on: that tells nothing apart.
  const unit = stated?.unit ?? null;
  if (unit !== null && !isProvince(unit)) return unit.name;
  if (stated && unit === null && stated.organisation !== null) return stated.organisation;
  const { members, meeting } = report;
  const day = meeting?.date?.start ?? page.publishedAt ?? "";
  if (!members.every(({ type }) => wards.has(type))) return null;
  // With its time: `2025-06-30T08:00` is the last day too.
  if (place !== null && day > `${lastDayOfDistricts}~`) return "phường, xã từ 7/2025";
  return members.length === 0 ? null : (districtOf(report) ?? "cấp xã");
}

/** The one district that most of a report's people and signatures name. */
function districtOf({ officials, signedBy, meeting }: Report): string | null {
  const units = [
    meeting?.organiser?.unit,
    signedBy?.unit,
    ...officials.flatMap(({ roles }) => roles.map((role) => role.unit)),
  ];
  const counts = new Map<string, number>();
  for (const unit of units)
    if (unit && ofDistrict.has(unit.type) && !isProvince(unit)) counts.set(unit.name, (counts.get(unit.name) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : null;
}

function isProvince({ name, type, province }: Unit): boolean {
  return type === "tỉnh" || (type === "thành phố" && (province === null || province === name));
}

function siteOf({ source }: Placed): string {
  return source.uri !== null && URL.canParse(source.uri) ? new URL(source.uri).host : "";
}
