import type { PageRecord } from "../record.js";

/** An absolute address of a page, for formats that need one: its URL, else a URN of its bytes. */
export function pageAddress({ source }: PageRecord): string {
  const { uri, sha256 } = source;
  return uri !== null && /^https?:\/\//i.test(uri) && URL.canParse(uri) ? uri : `urn:sha256:${sha256}`;
}

/** What a cluster is called where it needs one name: `Cụm thi đua 2`, `Khối thi đua các sở, ngành tổng hợp`. */
export function clusterName({
  kind,
  number,
  name,
}: {
  kind: string;
  number: number | null;
  name: string | null;
}): string {
  const head = kind.charAt(0).toUpperCase() + kind.slice(1);
  return [head, "thi đua", number, name].filter((part) => part !== null).join(" ");
}

/** A term of office as the days, months or years it begins and ends with: null where it is open, or none is stated. */
export function termEnds(term: string | null | undefined): {
  readonly from: string | null;
  readonly to: string | null;
} {
  const [from, to] = (term ?? "../..").split("/") as [string, string];
  return { from: from === ".." ? null : from, to: to === ".." ? null : to };
}

/** `Cụm trưởng`, `Khối phó`: the title of who leads a cluster. */
export function leaderTitle(kind: string, role: "chief" | "deputy"): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${role === "chief" ? "trưởng" : "phó"}`;
}
