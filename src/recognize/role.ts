/** One office: `Phó Chủ tịch UBND quận`, `CTHKH huyện Củ Chi`, `nguyên cụm trưởng thi đua II năm 2017`. */

import { OFFICE } from "../gazetteer/data/organisations.js";
import { ITEM_ENDS as ENDS } from "../gazetteer/data/people.js";
import { HEADS_OF_BODIES as BODY_HEADS } from "../gazetteer/data/titles.js";
import { type ClusterTitle, lexicon, type TitleEntry } from "../gazetteer/lexicon.js";
import { namesOf, normsOf } from "../gazetteer/lines.js";
import { PLAIN_ORGANISATION } from "../gazetteer/organisation-entry.js";
import { type ClusterReading, clusterAt } from "./cluster.js";
import { type OrganisationReading, officeBodyAt, organisationAt, organisationNamed } from "./organisation.js";
import { integerAt, isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, romanAt, type Scan } from "./scan.js";

const HEADS_OF_BODIES: ReadonlySet<string> = new Set(namesOf(BODY_HEADS));
const ITEM_ENDS = normsOf(ENDS);

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
  /** `nhiệm kỳ 2016-2021` after the office. */
  readonly term: Term | null;
  /** Of the party or the state: its body, if it has one, is named by the title and nobody else's. */
  readonly ofState: boolean;
}

export interface Term {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  /** Null where it goes on to this day. */
  readonly last: number | null;
}

/** What an office is when no more is said of it than its title. */
const bareRole = (from: number, titleFrom: number, titleTo: number, title: string): RoleReading => ({
  from,
  to: titleTo,
  title,
  titleFrom,
  titleTo,
  former: titleFrom > from,
  organisation: null,
  leads: null,
  cluster: null,
  year: null,
  term: null,
  ofState: false,
});

/** An office of a body: `Đại diện Phòng Giáo dục`. */
export const roleOfBody = (from: number, titleTo: number, title: string, of: OrganisationReading): RoleReading => ({
  ...bareRole(from, from, titleTo, title),
  to: of.to,
  organisation: of,
});

/** One office at token `i`. */
export function roleAt(scan: Scan, i: number, limit: number): RoleReading | null {
  const titleFrom = lexicon.formerWords.longest(scan.t, i, limit)?.end ?? i;
  return chargeAt(scan, i, titleFrom, limit) ?? titledAt(scan, i, titleFrom, limit);
}

function titledAt(scan: Scan, from: number, titleFrom: number, limit: number): RoleReading | null {
  const { t } = scan;
  const match = lexicon.titles.longest(t, titleFrom, limit);
  if (match === null || !isTitleToken(scan, titleFrom, match.end, limit)) return null;
  if ((lexicon.titleTraps.longest(t, titleFrom, limit)?.end ?? 0) > match.end) return null;
  const { cluster, ofState } = match.value;
  if (cluster !== null)
    return clusterRole(scan, bareRole(from, titleFrom, match.end, match.value.title), cluster, limit);
  const { title, end } = modified(scan, match.value, match.end, limit);
  const organisation =
    bodyOf(scan, match.value, match.end, end, limit) ??
    (lexicon.officeStaff.has(title) ? officeAlone(scan, end, limit) : null);
  const term = skipTerm(scan, organisation?.to ?? end, limit);
  return {
    ...bareRole(from, titleFrom, end, title),
    to: term.end,
    organisation,
    year: term.year,
    term: term.years,
    ofState,
  };
}

/** The title with the word behind it that changes it: `Phó Chủ tịch | Thường trực`. */
function modified(
  { t }: Scan,
  { title, body }: TitleEntry,
  end: number,
  limit: number,
): { readonly title: string; readonly end: number } {
  const modifier = lexicon.titleModifiers.longest(t, end, limit);
  if (modifier === null || (modifier.end === end + 1 && !isAllCaps(t, end))) return { title, end };
  // `Trưởng ban điều hành khu phố 5` heads a `Ban Điều hành`.
  if (body !== null && lexicon.branches.longest(t, end, limit) !== null) return { title, end };
  return { title: `${title} ${modifier.value}`, end: modifier.end };
}

/** The body of a title that ends before token `titleEnd`, with the word that changes it before `end`. */
function bodyOf(
  scan: Scan,
  { title, organisation, body, ofState }: TitleEntry,
  titleEnd: number,
  end: number,
  limit: number,
): OrganisationReading | null {
  const { t } = scan;
  if (organisation !== null) return organisationNamed(scan, titleEnd - 1, titleEnd, limit, organisation);
  if (ofState) return null;
  if (body === null)
    return (
      officeBodyAt(scan, lexicon.titleLinks.longest(t, end, limit)?.end ?? end, limit) ??
      (HEADS_OF_BODIES.has(title) ? setOffBody(scan, end, limit) : null)
    );
  // `Phó Trưởng ban Ban Dân vận`: the body is written again.
  return officeBodyAt(scan, normAt(t, end, limit) === body.toLowerCase() ? end + 1 : end, limit, body);
}

/** `Giám đốc, Sở Y tế;`: the body behind a comma, where nothing else follows it. */
function setOffBody(scan: Scan, i: number, limit: number): OrganisationReading | null {
  const found = normAt(scan.t, i, limit) === "," ? organisationAt(scan, i + 1, limit) : null;
  return found !== null && (found.to === limit || ITEM_ENDS.has(normAt(scan.t, found.to, limit))) ? found : null;
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

/** `chuyên viên Văn phòng`: the office of whatever the context names. */
function officeAlone(scan: Scan, i: number, limit: number): OrganisationReading | null {
  const match = lexicon.organisations.longest(scan.t, i, limit);
  if (match?.value.name !== OFFICE || !isCapital(scan.t, i)) return null;
  if (match.end < limit && isWord(scan.t, match.end)) return null;
  return organisationNamed(scan, i, match.end, limit, { ...PLAIN_ORGANISATION, name: OFFICE });
}

/** `phụ trách Cụm II`; other duties are no office. */
function chargeAt(scan: Scan, from: number, at: number, limit: number): RoleReading | null {
  const duty = lexicon.duties.longest(scan.t, at, limit);
  const cluster = duty === null ? null : clusterAt(scan, duty.end, limit);
  if (duty === null || cluster === null) return null;
  return { ...bareRole(from, at, duty.end, duty.value), to: cluster.to, leads: "charge", cluster: cluster.value };
}

const MOST_CLUSTERS = 100;

/** `Cụm trưởng`, `cụm trưởng cụm thi đua 2`, `cụm trưởng thi dua II năm 2017`. */
function clusterRole(scan: Scan, role: RoleReading, { rank, kind }: ClusterTitle, limit: number): RoleReading {
  const { t } = scan;
  const explicit = clusterAt(scan, role.titleTo, limit);
  let at = explicit?.to ?? role.titleTo;
  let cluster = explicit?.value ?? null;
  if (explicit === null) {
    const tail = lexicon.clusterTitleTails.longest(t, at, limit)?.end ?? at;
    const number = tail < limit ? romanAt(t, tail) || (isNumber(t, tail) ? integerAt(t, tail) : 0) : 0;
    if (number > 0 && number < MOST_CLUSTERS && normAt(t, tail + 1, limit) !== "/") {
      cluster = { kind, number, name: null, scope: null };
      at = tail + 1;
    } else at = tail;
  }
  // `Cụm trưởng 2021 – Quận 6`
  const bare = isYear(scan, at, limit) ? integerAt(t, at) : null;
  const term = skipTerm(scan, bare === null ? at : at + 1, limit);
  return { ...role, to: term.end, leads: rank, cluster, year: bare ?? term.year, term: term.years };
}

/** `nhiệm kỳ 2016-2021`, `khóa IV`, `năm 2018` after an office. */
function skipTerm(scan: Scan, i: number, limit: number): { end: number; year: number | null; years: Term | null } {
  const { t } = scan;
  let at = i;
  let year: number | null = null;
  let years: Term | null = null;
  for (;;) {
    const bracket = normAt(t, at, limit) === "(";
    const term = lexicon.officeTerms.longest(t, bracket ? at + 1 : at, limit);
    if (term === null) return { end: at, year, years };
    if (bracket) {
      const inner = term.value === "year" ? null : skipTerm(scan, at + 1, limit);
      if (inner === null || normAt(t, inner.end, limit) !== ")") return { end: at, year, years };
      years ??= inner.years;
      at = inner.end + 1;
    } else if (term.value === "year") {
      if (!isYear(scan, term.end, limit)) return { end: at, year, years };
      year = integerAt(t, term.end);
      at = term.end + 1;
    } else {
      const end = term.value === "term" ? yearsEnd(scan, term.end, limit) : ordinalEnd(scan, term.end, limit);
      if (end === null) return { end: at, year, years };
      if (term.value === "term") years ??= termIn(scan, term.end, end);
      at = end;
    }
  }
}

/** The first and the last year of `2016-2021`, `2016 đến 2021`, `2021 - nay` among tokens `[from, to)`. */
export function termIn(scan: Scan, from: number, to: number): Term | null {
  const { t } = scan;
  for (let i = from; i < to; i++) {
    if (!isYear(scan, i, to)) continue;
    const joiner = lexicon.dateJoiners.longest(t, i + 1, to);
    if (joiner?.value !== "to") continue;
    const now = lexicon.termGoesOn.longest(t, joiner.end, to);
    const first = integerAt(t, i);
    if (now !== null) return { from: i, to: now.end, first, last: null };
    const year = lexicon.officeTerms.longest(t, joiner.end, to);
    const at = year?.value === "year" ? year.end : joiner.end;
    if (!isYear(scan, at, to)) continue;
    const last = integerAt(t, at);
    return first < last ? { from: i, to: at + 1, first, last } : null;
  }
  return null;
}

const isYear = ({ t }: Scan, i: number, limit: number): boolean =>
  i < limit && isNumber(t, i) && (t.norm[i] as string).length === 4;

const ordinalEnd = ({ t }: Scan, i: number, limit: number): number | null =>
  i < limit && (isNumber(t, i) || romanAt(t, i) > 0) ? i + 1 : null;

/** `2016-2021`, `IV`, `IV 2016 - 2021`; nothing at all. */
function yearsEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  for (;;) {
    const start = normAt(t, at, limit) === "-" && at + 1 < limit && isNumber(t, at + 1) ? at + 1 : at;
    const end = ordinalEnd(scan, start, limit);
    if (end === null) return at;
    at = end;
  }
}
