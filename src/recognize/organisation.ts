/**
 * Organisations: a known name or a head with its branch, then the unit they belong to. `Ban Dân vận Quận ủy quận Bình
 * Thạnh` is the body `Ban Dân vận` of `Quận ủy`, of the unit quận Bình Thạnh. What the text leaves out (`Quận ủy`,
 * `Hội Khuyến học Thành phố`) stays open here; the linker completes it from the context.
 */
import type { Level, OrganisationEntry } from "../gazetteer/lexicon.js";
import { closedAt, headedAt, type Name, nameAt, openAt } from "./organisation-name.js";
import { schoolEnd, seatOf, tailAt } from "./organisation-place.js";
import { isAllCaps, isCapital, normAt, type Scan } from "./scan.js";
import type { UnitMention } from "./unit.js";

export interface OrganisationReading {
  readonly from: number;
  readonly to: number;
  /** Expanded name without its unit: `Ban Dân vận Quận ủy`. */
  readonly name: string;
  /** The organisation that a body belongs to, or the name itself: `Quận ủy`. It serves the titles before it. */
  readonly base: string;
  /** Level stated by the name (Quận ủy) or by a bare word (`Hội Khuyến học quận`). */
  readonly level: Level | null;
  /** The name carries the level, so the unit's type is not written again. */
  readonly levelInName: boolean;
  readonly unit: UnitMention | null;
  readonly national: boolean;
  /** `Hội`, `Thành hội`: the page's own association. */
  readonly association: boolean;
  /** Schools, companies, papers: nothing is added to their name. */
  readonly standalone: boolean;
  /** Where such a one stands: `Trường THPT X, Quận 3`, or the unit it is named after. */
  readonly seat: UnitMention | null;
  /** `Công đoàn trường`: of the school that the text speaks of. */
  readonly ofSchool: boolean;
}

const CENTRAL = new Set(["tw", "tư", "trung"]);

function centralPrefix(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const norm = normAt(t, i, limit);
  if (!CENTRAL.has(norm) || !isCapital(t, i)) return i;
  if (norm === "trung") return normAt(t, i + 1, limit) === "ương" ? i + 2 : i;
  if (norm === "tư") return isAllCaps(t, i) ? i + 1 : i;
  return i + 1;
}

/**
 * An organisation at token `i`. `body` is the head when the title has named it already (`Trưởng Ban` + `Dân vận`), and
 * then `i` is the token after it.
 */
export function organisationAt(
  scan: Scan,
  i: number,
  limit: number,
  body: string | null = null,
): OrganisationReading | null {
  const { t } = scan;
  if (i >= limit) return null;
  let first: Name | null;
  let central = false;
  if (body !== null) first = headedAt(scan, i, limit, body);
  else {
    const start = centralPrefix(scan, i, limit);
    first = nameAt(scan, start, limit);
    if (first !== null && start > i && !first.name.startsWith("Trung ương")) {
      first = { ...first, name: `Trung ương ${first.name}` };
      central = true;
    }
  }
  if (first === null) return null;
  let name = first.name;
  let last = first;
  let base = first.name;
  for (let depth = 0; depth < 3; depth++) {
    if (last.entry.association) break;
    let at = last.end;
    if (normAt(t, at, limit) === "của") at++;
    // A parent must be a known name, or a body of a school or office: `Công đoàn Trường …`, `Đảng ủy Sở …`.
    const parent = parentAt(scan, at, limit);
    if (parent === null) break;
    name = `${name} ${parent.name}`;
    base = parent.name;
    last = parent;
  }
  const tail = last.entry.city
    ? { end: last.end, unit: null, level: "thành phố" as Level, national: false }
    : (last.entry.national && !last.entry.association) || last.entry.standalone
      ? { end: last.end, unit: null, level: null, national: last.entry.national }
      : tailAt(scan, last.end, limit, last.entry);
  const seat = last.entry.standalone ? seatOf(scan, last, limit) : null;
  const national = tail.national || last.entry.national || central;
  if (tail.national && !name.endsWith("Việt Nam")) {
    name = `${name} Việt Nam`;
    if (base !== name) base = `${base} Việt Nam`;
  }
  return {
    from: i,
    to: seat?.end ?? Math.max(tail.end, schoolEnd(scan, last.end, limit)),
    name,
    base: (last === first ? FUND_OF.get(base) : undefined) ?? base,
    level: last.entry.level ?? tail.level,
    levelInName: last.entry.level !== null,
    unit: tail.unit,
    national,
    association: last.entry.association,
    standalone: last.entry.standalone,
    seat: seat?.unit ?? null,
    ofSchool: tail.unit === null && tail.level === null && schoolEnd(scan, last.end, limit) > last.end,
  };
}

/** An organisation whose name is known already (`CTHKH`): only its unit is read, from token `i`. */
export function organisationNamed(
  scan: Scan,
  from: number,
  i: number,
  limit: number,
  name: string,
): OrganisationReading {
  const entry: OrganisationEntry = {
    name,
    level: null,
    city: false,
    national: false,
    association: false,
    open: false,
    standalone: false,
  };
  const tail = tailAt(scan, i, limit, entry);
  return {
    from,
    to: tail.end,
    name: tail.national ? `${name} Việt Nam` : name,
    base: name,
    level: tail.level,
    levelInName: false,
    unit: tail.unit,
    national: tail.national,
    association: false,
    standalone: false,
    seat: null,
    ofSchool: false,
  };
}

/** Funds of an association: the offices before the fund's are the association's. */
const FUND_OF = new Map([
  ["Quỹ Khuyến học", "Hội Khuyến học"],
  ["Quỹ Khuyến học - Khuyến tài", "Hội Khuyến học"],
]);

function parentAt(scan: Scan, at: number, limit: number): Name | null {
  const closed = closedAt(scan, at, limit);
  if (closed !== null) return closed;
  const open = openAt(scan, at, limit);
  if (open === null || open.entry.association) return null;
  return PARENTS.has(open.entry.name) || open.entry.standalone || open.entry.name.startsWith("Trường") ? open : null;
}

const PARENTS = new Set([
  "Phòng",
  "Sở",
  "Hội",
  "Bộ",
  "Cục",
  "Hội đồng",
  "Quỹ",
  "Câu lạc bộ",
  "Ban",
  "Liên hiệp",
  "Báo",
  "Văn phòng",
]);
