import { findUnits, provinceName, type UnitType } from "../gazetteer/units/index.js";
import type { Leader, Official, Report, Signature, Unit } from "../record.js";
import type { ResolvableRecord } from "../resolve/resolve.js";

/** People across pages as a careful reader told them apart (docs/evaluation.md shows the lines of a file). */
export interface Identities {
  /** Folders of gold pages, as written: relative to the file. */
  readonly folders: readonly string[];
  /** Pages made for this file. */
  readonly records: readonly ResolvableRecord[];
  /** `<uri>#<pointer>` of a mention on one of these pages -> the person's label. */
  readonly labels: ReadonlyMap<string, string>;
  /** Who is one person on several gold pages, or (`known` false) may be. */
  readonly across: readonly { readonly name: string; readonly pages: readonly string[]; readonly known: boolean }[];
}

interface Page {
  readonly uri: string;
  readonly date: string;
  readonly reports: MutableReport[];
}

type Facts = "officials" | "leadership" | "signedBy";
type MutableReport = Omit<Report, Facts> & {
  officials: Official[];
  leadership: Leader[];
  signedBy: Signature | null;
};

/** @throws Error with the number of the line and what is wrong with it */
export function parseIdentities(text: string): Identities {
  const folders: string[] = [];
  const across: { name: string; pages: string[]; known: boolean }[] = [];
  const pages: Page[] = [];
  const labels = new Map<string, string>();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim().normalize("NFC");
    if (line === "" || line.startsWith("#")) continue;
    const fail = (message: string): never => {
      throw new Error(`line ${index + 1}: ${message}`);
    };
    const [word = "", ...rest] = line.split(" ");
    const page = pages.at(-1);
    if (word === "gold") folders.push(rest.join(" "));
    else if (word === "same" || word === "maybe") {
      const [name = "", list = ""] = rest.join(" ").split(" | ");
      if (list === "") fail("expected `same NAME | page, page`");
      across.push({ name, pages: list.split(", "), known: word === "same" });
    } else if (word === "@") {
      if (rest.length !== 2) fail("expected `@ DATE ADDRESS`");
      pages.push({ date: rest[0]!, uri: rest[1]!, reports: [emptyReport(null)] });
    } else if (page === undefined) fail("a mention before the first page (`@ DATE ADDRESS`)");
    else if (word === "--") page!.reports.push(emptyReport(Number(rest[0])));
    else {
      const cells = line.split("|").map((cell) => cell.trim());
      if (cells.length !== 4) fail("expected `PERSON | HONORIFIC | NAME | OFFICES`");
      const [label, kind, name, offices] = cells as [string, string, string, string];
      labels.set(`${page!.uri}#${addMention(page!, kind, name, offices)}`, label);
    }
  }
  const records = pages.map(recordOf);
  return { folders, records, labels, across };
}

/** @returns the pointer of the mention */
function addMention({ reports, date }: Page, kind: string, name: string, offices: string): string {
  const place = `/reports/${reports.length - 1}`;
  const report = reports.at(-1)!;
  if (kind === "chief" || kind === "deputy") {
    const [unit = "", year] = offices.split(" @ ");
    report.leadership.push({
      ...{ role: kind, unit: unitOf(unit, date), person: name, former: false },
      year: year === undefined ? null : Number(year),
    });
    return `${place}/leadership/${report.leadership.length - 1}`;
  }
  if (kind === "signer") {
    const [organisation = null, unit = ""] = offices.split(" @ ");
    report.signedBy = { organisation, unit: unitOf(unit, date), person: name };
    return `${place}/signedBy`;
  }
  const roles = offices.split("; ").filter(Boolean).map(roleFrom(date));
  report.officials.push({ name, honorific: kind === "" ? null : kind, academicTitles: [], roles });
  return `${place}/officials/${report.officials.length - 1}`;
}

/** `nguyên Chủ tịch @ Hội Khuyến học Quận 3 @ Quận 3` */
function roleFrom(date: string) {
  return (text: string) => {
    const [title = "", organisation, unit = ""] = text.split(" @ ");
    const former = title.startsWith("nguyên ");
    return {
      title: former ? title.slice("nguyên ".length) : title,
      ...{ organisation: organisation || null, unit: unitOf(unit, date), former },
    };
  };
}

/** `Quận 3`, or `Huyện Châu Thành (83)` where several provinces have one. */
function unitOf(text: string, date: string): Unit | null {
  const found = /^(Quận|Huyện|Thị xã|Thành phố|Tỉnh|Phường|Xã|Thị trấn) (.+?)(?: \((\d+)\))?$/u.exec(text);
  if (found === null) return null;
  const [, word, bare, province] = found as unknown as [string, string, string, string | undefined];
  const type = word.toLowerCase() as UnitType;
  const [entry] = findUnits(bare, { type, date, province }).filter((unit) => unit.type === type);
  const ward = ["phường", "xã", "thị trấn"].includes(type);
  if (entry === undefined || ward) return { name: `${word} ${bare}`, type, code: null, province: null };
  return { name: entry.fullName, type, code: entry.code, province: provinceName(entry.province, date) };
}

function emptyReport(number: number | null): MutableReport {
  const cluster = number === null ? null : { number, name: null, kind: "cụm" };
  return {
    ...{ cluster, meeting: null, members: [], leadership: [], officials: [], scores: [], solutions: [], awards: [] },
    ...{ plannedEvents: [], dates: [], signedBy: null },
  };
}

function recordOf({ uri, date, reports }: Page): ResolvableRecord {
  return { id: uri, source: { uri }, page: { publishedAt: date.length === 10 ? date : `${date}-12-31` }, reports };
}
