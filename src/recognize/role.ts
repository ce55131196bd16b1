/** One office: `Phó Chủ tịch UBND quận`, `CTHKH huyện Củ Chi`, `nguyên cụm trưởng thi đua II năm 2017`. */

import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { type ClusterReading, clusterAt } from "./cluster.js";
import { bareReading, type OrganisationReading, organisationAt, organisationNamed } from "./organisation.js";
import { integerAt, isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, romanAt, type Scan } from "./scan.js";

export interface RoleReading {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly former: boolean;
  readonly organisation: OrganisationReading | null;
  /** Set for leaders of a cluster and for `phụ trách Cụm II`. */
  readonly leads: "chief" | "deputy" | "charge" | null;
  readonly cluster: ClusterReading | null;
  /** `năm 2018` after the office. */
  readonly year: number | null;
  readonly repaired: boolean;
  /** Of the party or the state: its body, if it has one, is named by the title and nobody else's. */
  readonly ofState: boolean;
}

const FORMER = new WordSet("nguyên cựu");

/** Words between a title and its organisation that say nothing. */
function skipOf(scan: Scan, i: number, limit: number): number {
  const norm = normAt(scan.t, i, limit);
  return norm === "của" || norm === "tại" || (norm === "bên" && normAt(scan.t, i + 1, limit) === "cạnh") ? i + 1 : i;
}

/** `nhiệm kỳ 2016-2021`, `khóa IV`, `năm 2018` after an office. */
function skipTerm(scan: Scan, i: number, limit: number): { end: number; year: number | null } {
  const { t } = scan;
  let at = i;
  let year: number | null = null;
  for (;;) {
    const norm = normAt(t, at, limit);
    if (norm === "(" && (normAt(t, at + 1, limit) === "nhiệm" || normAt(t, at + 1, limit) === "khóa")) {
      const inner = skipTerm(scan, at + 1, limit);
      if (normAt(t, inner.end, limit) !== ")") return { end: at, year };
      at = inner.end + 1;
    } else if (norm === "năm" && at + 1 < limit && isNumber(t, at + 1) && (t.norm[at + 1] as string).length === 4) {
      year = integerAt(t, at + 1);
      at += 2;
    } else if (norm === "nhiệm" && normAt(t, at + 1, limit) === "kỳ") {
      at += 2;
      while (at < limit && (isNumber(t, at) || normAt(t, at, limit) === "-" || romanAt(t, at) > 0)) {
        if (normAt(t, at, limit) === "-" && !(at + 1 < limit && isNumber(t, at + 1))) break;
        at++;
      }
    } else if (norm === "khóa" && at + 1 < limit && (isNumber(t, at + 1) || romanAt(t, at + 1) > 0)) at += 2;
    else return { end: at, year };
  }
}

/** A document number (`34-CT/TW`) or a sum is no office. */
function isTitleToken(scan: Scan, i: number, end: number, limit: number): boolean {
  const { t } = scan;
  if (end > i + 1) return true;
  // `CT TNHH Thanh Bình` is a company.
  if ((lexicon.organisations.longest(t, i, limit)?.end ?? 0) > end) return false;
  if (!isAllCaps(t, i) && (t.norm[i] as string).length <= 3) return false;
  const after = normAt(t, end, limit);
  if ((after === "/" || after === "-") && isGlued(t, end) && end + 1 < limit && isGlued(t, end + 1)) return false;
  const before = normAt(t, i - 1, limit);
  return !((before === "/" || before === "-") && isGlued(t, i) && i > 1 && isGlued(t, i - 1));
}

/** One office at token `i`. */
export function roleAt(scan: Scan, i: number, limit: number): RoleReading | null {
  const { t } = scan;
  let at = i;
  let former = false;
  if (at < limit && FORMER.has(t, at)) {
    former = true;
    at++;
    if (normAt(t, at, limit) === "là") at++;
  }
  const charge = chargeAt(scan, i, at, limit, former);
  if (charge !== null) return charge;
  const match = lexicon.titles.longest(t, at, limit);
  if (match === null || !isTitleToken(scan, at, match.end, limit)) return null;
  const titleFrom = at;
  let title = match.value.title;
  at = match.end;
  if (title === "Ủy viên" && normAt(t, at, limit) === "ban") return null;
  if (match.value.cluster !== null)
    return clusterRole(scan, i, titleFrom, at, limit, title, match.value.cluster, former);
  let bodyFrom = at;
  const modifier = lexicon.titleModifiers.longest(t, at, limit);
  // `Trưởng ban điều hành khu phố 5` heads a `Ban Điều hành`.
  const ofBody = match.value.body !== null && modifier?.value === "điều hành";
  if (
    modifier !== null &&
    !ofBody &&
    (isAllCaps(t, at) || modifier.end - at > 1 || modifier.value === "chuyên trách")
  ) {
    title = `${title} ${modifier.value}`;
    at = modifier.end;
    bodyFrom = at;
  }
  const titleTo = at;
  const named = match.value.organisation;
  let organisation: OrganisationReading | null = null;
  if (match.value.ofState)
    organisation = named === null ? null : { ...bareReading(titleFrom, match.end, named), national: true };
  else if (named !== null) organisation = organisationNamed(scan, match.end - 1, match.end, limit, named);
  else if (match.value.body !== null) {
    // `Phó Trưởng ban Ban Dân vận`: the body is written again.
    if (normAt(t, bodyFrom, limit) === match.value.body.toLowerCase()) bodyFrom++;
    organisation = organisationAt(scan, bodyFrom, limit, match.value.body);
  } else organisation = organisationAt(scan, skipOf(scan, at, limit), limit);
  organisation ??= OF_AN_OFFICE.has(title) ? officeAlone(scan, at, limit) : null;
  if (organisation !== null) at = organisation.to;
  const term = skipTerm(scan, at, limit);
  return {
    from: i,
    to: term.end,
    title,
    titleFrom,
    titleTo,
    former,
    organisation,
    leads: null,
    cluster: null,
    year: term.year,
    repaired: false,
    ofState: match.value.ofState,
  };
}

const OF_AN_OFFICE = new Set(["Chuyên viên", "Cán bộ", "Nhân viên", "Kế toán"]);

/** `chuyên viên Văn phòng`: the office of whatever the context names. */
function officeAlone(scan: Scan, i: number, limit: number): OrganisationReading | null {
  const { t } = scan;
  if (normAt(t, i, limit) !== "văn" || !isCapital(t, i) || normAt(t, i + 1, limit) !== "phòng") return null;
  return i + 2 < limit && isWord(t, i + 2) ? null : organisationNamed(scan, i, i + 2, limit, "Văn phòng");
}

/** `phụ trách Cụm II`; other duties are no office. */
function chargeAt(scan: Scan, from: number, at: number, limit: number, former: boolean): RoleReading | null {
  const { t } = scan;
  if (normAt(t, at, limit) !== "phụ" || normAt(t, at + 1, limit) !== "trách") return null;
  const cluster = clusterAt(scan, at + 2, limit);
  if (cluster === null) return null;
  return {
    from,
    to: cluster.to,
    title: "Phụ trách",
    titleFrom: at,
    titleTo: at + 2,
    former,
    organisation: null,
    leads: "charge",
    cluster: cluster.value,
    year: null,
    repaired: false,
    ofState: false,
  };
}

/** `Cụm trưởng`, `cụm trưởng cụm thi đua 2`, `cụm trưởng thi dua II năm 2017`. */
function clusterRole(
  scan: Scan,
  from: number,
  titleFrom: number,
  titleEnd: number,
  limit: number,
  title: string,
  leads: "chief" | "deputy",
  former: boolean,
): RoleReading {
  const { t } = scan;
  let at = titleEnd;
  let cluster: ClusterReading | null = null;
  const explicit = clusterAt(scan, at, limit);
  if (explicit !== null) {
    cluster = explicit.value;
    at = explicit.to;
  } else if (
    (normAt(t, at, limit) === "thi" || normAt(t, at, limit) === "thị") &&
    /^[đd]ua$/.test(normAt(t, at + 1, limit))
  ) {
    const k = normAt(t, at + 2, limit) === "số" ? at + 3 : at + 2;
    const number = k < limit ? (isNumber(t, k) ? integerAt(t, k) : romanAt(t, k)) : 0;
    if (number > 0 && number < 100) {
      cluster = { kind: title.startsWith("Khối") ? "khối" : "cụm", number, name: null, scope: null };
      at = k + 1;
    } else at += 2;
  } else {
    const k = normAt(t, at, limit) === "số" ? at + 1 : at;
    const number =
      k < limit
        ? romanAt(t, k) ||
          (isNumber(t, k) && (k > at || isGlued(t, k) || (t.norm[k] as string).length <= 2) ? integerAt(t, k) : 0)
        : 0;
    if (number > 0 && number < 50 && normAt(t, k + 1, limit) !== "/") {
      cluster = { kind: title.startsWith("Khối") ? "khối" : "cụm", number, name: null, scope: null };
      at = k + 1;
    }
  }
  const term = skipTerm(scan, at, limit);
  return {
    from,
    to: term.end,
    title,
    titleFrom,
    titleTo: titleEnd,
    former,
    organisation: null,
    leads,
    cluster,
    year: term.year,
    repaired: false,
    ofState: false,
  };
}
