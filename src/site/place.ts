import type { PageRecord, Report, Unit } from "../record.js";

type Placed = Pick<PageRecord, "source" | "page" | "reports">;

/**
 * Where clusters are: `Cụm thi đua 2` of one province is not that of another. A cluster lies in the province of its members,
 * else of the other units of its report, else in the one that most reports of its site lie in. A cluster of provinces lies
 * in none. Before wards came directly under provinces, those of one district had clusters of their own.
 */
export function placesOf(records: readonly Placed[]): { of(record: Placed, report: Report): string | null } {
  const bySite = new Map<string, Map<string, number>>();
  for (const record of records) {
    for (const report of record.reports) {
      const place = report.cluster === null ? null : ownPlace(report);
      if (!place) continue;
      const counts = bySite.get(siteOf(record)) ?? new Map<string, number>();
      bySite.set(siteOf(record), counts.set(place, (counts.get(place) ?? 0) + 1));
    }
  }
  const usual = new Map(
    [...bySite].map(([site, counts]) => [site, [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]]),
  );
  return {
    of: (record, report) => {
      const own = ownPlace(report);
      const place = own === undefined ? (usual.get(siteOf(record)) ?? null) : own;
      return isOfWards(report, record) ? [place, "cấp xã"].filter((part) => part !== null).join(", ") : place;
    },
  };
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

function isOfWards({ members, meeting }: Report, { page }: Placed): boolean {
  const day = meeting?.date?.start ?? page.publishedAt ?? "";
  return day <= lastDayOfDistricts && members.length > 0 && members.every(({ type }) => wards.has(type));
}

const wards = new Set<Unit["type"]>(["phường", "xã", "thị trấn"]);

function isProvince({ name, type, province }: Unit): boolean {
  return type === "tỉnh" || (type === "thành phố" && (province === null || province === name));
}

function siteOf({ source }: Placed): string {
  return source.uri !== null && URL.canParse(source.uri) ? new URL(source.uri).host : "";
}
