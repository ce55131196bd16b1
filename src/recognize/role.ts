/**
 * Offices and chains of offices: `Phó Chủ tịch – Trưởng Ban Phong trào Hội Khuyến học Thành phố`, `CTHKH huyện Củ Chi`,
 * `nguyên cụm trưởng thi đua II năm 2017`. Each title is a role; an organisation at the end of the chain serves the
 * titles before it that have none.
 */
import { lexicon } from "../gazetteer/lexicon.js";
import { type ClusterReading, clusterAt } from "./cluster.js";
import { type OrganisationReading, organisationAt, organisationNamed } from "./organisation.js";
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
}

export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly roles: readonly RoleReading[];
  /** `Chủ tịch, Phó Chủ tịch các quận`: office-holders in general, nobody in person. */
  readonly group: boolean;
}

const FORMER = new Set(["nguyên", "cựu"]);

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
  if (!isAllCaps(t, i) && (t.norm[i] as string).length <= 3) return false;
  const after = normAt(t, end, limit);
  if ((after === "/" || after === "-") && isGlued(t, end) && end + 1 < limit && isGlued(t, end + 1)) return false;
  const before = normAt(t, i - 1, limit);
  return !((before === "/" || before === "-") && isGlued(t, i) && i > 1 && isGlued(t, i - 1));
}

const CENTRAL_ROLE = new Set([
  "Ủy viên Trung ương Đảng",
  "Ủy viên dự khuyết Trung ương Đảng",
  "Ủy viên Bộ Chính trị",
  "Đại biểu Quốc hội",
  "Tổng Bí thư",
  "Chủ tịch nước",
  "Phó Chủ tịch nước",
  "Thủ tướng",
  "Phó Thủ tướng",
]);

export function isNationalTitle(title: string): boolean {
  return CENTRAL_ROLE.has(title);
}

/** One office at token `i`. */
export function roleAt(scan: Scan, i: number, limit: number): RoleReading | null {
  const { t } = scan;
  let at = i;
  let former = false;
  if (FORMER.has(normAt(t, at, limit))) {
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
  if (modifier !== null && (isAllCaps(t, at) || modifier.end - at > 1 || modifier.value === "chuyên trách")) {
    title = `${title} ${modifier.value}`;
    at = modifier.end;
    bodyFrom = at;
  }
  const titleTo = at;
  const named = match.value.organisation;
  let organisation: OrganisationReading | null = null;
  if (named !== null) organisation = organisationNamed(scan, match.end - 1, match.end, limit, named);
  else if (match.value.body !== null) organisation = organisationAt(scan, bodyFrom, limit, match.value.body);
  else if (!isNationalTitle(title)) {
    const start = skipOf(scan, at, limit);
    organisation = organisationAt(scan, start, limit);
  }
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
  };
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
  };
}

const JOIN = new Set([",", "-", ";", "kiêm", "đồng", "/", "được", "làm", "giữ"]);

/** A chain of offices at token `i`; null when no office begins there. */
export function chainAt(scan: Scan, i: number, limit: number): Chain | null {
  const { t } = scan;
  const roles: RoleReading[] = [];
  let at = i;
  let end = i;
  let group = false;
  for (;;) {
    const role = roleAt(scan, at, limit);
    if (role === null) break;
    roles.push(role);
    end = role.to;
    if (normAt(t, end, limit) === "các") {
      group = true;
      break;
    }
    const dutyEnd = skipDuty(scan, end, limit);
    // `Phó Chủ tịch phụ trách văn xã UBND quận Tân Phú`: the organisation comes after the duty.
    const late =
      dutyEnd > end && role.organisation === null && role.leads === null ? organisationAt(scan, dutyEnd, limit) : null;
    if (late !== null) {
      roles[roles.length - 1] = { ...role, organisation: late, to: late.to };
      end = late.to;
      at = afterJoin(scan, end, limit);
      continue;
    }
    at = afterJoin(scan, dutyEnd, limit);
    if (dutyEnd > end) end = dutyEnd;
    if (at >= limit) break;
  }
  if (roles.length === 0) return null;
  return { from: i, to: end, roles, group };
}

/** First token after what joins two offices: `,`, `-`, `kiêm`, `đồng thời là`, or nothing. */
function afterJoin(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  while (JOIN.has(normAt(t, at, limit))) {
    const elected = electedEnd(scan, at, limit);
    if (elected > at) return elected;
    if (/^(?:được|làm|giữ)$/.test(normAt(t, at, limit))) return at;
    if (normAt(t, at, limit) === "đồng") {
      if (normAt(t, at + 1, limit) !== "thời") return at;
      at++;
    }
    at++;
    if (normAt(t, at, limit) === "là") at++;
  }
  return at;
}

/** `được bầu làm`, `được cử giữ chức vụ`, `giữ chức`, `làm`: how an office is said to be taken; its end, or `i`. */
export function electedEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  const first = normAt(t, at, limit);
  if (first === "được") {
    at++;
    while (at < limit && at < i + 5 && ELECTED.has(t.norm[at] as string)) at++;
    if (at === i + 1) return i;
  } else if (first === "giữ") at++;
  else if (first !== "làm") return i;
  while (at < limit && at < i + 9 && TAKEN.has(t.norm[at] as string)) at++;
  return at === i ? i + 1 : at;
}

const ELECTED = new Set([
  "bầu",
  "cử",
  "tái",
  "tín",
  "nhiệm",
  "đề",
  "phân",
  "công",
  "bổ",
  "tiếp",
  "tục",
  "giao",
  "hiệp",
  "thương",
  "chọn",
]);
const TAKEN = new Set(["làm", "giữ", "chức", "vụ", "danh", "nhiệm", "vị", "trí", "vai", "trò", "đảm", "nhận", "là"]);

/** `phụ trách văn hóa - xã hội` after an office: a duty, no office; it ends with the next separator. */
function skipDuty(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  if (normAt(t, at, limit) === ",") at++;
  if (normAt(t, at, limit) !== "phụ" || normAt(t, at + 1, limit) !== "trách") return i;
  if (clusterAt(scan, at + 2, limit) !== null) return i;
  let to = at + 2;
  while (
    to < limit &&
    to < at + 10 &&
    isWord(t, to) &&
    !isNameStart(scan, to, limit) &&
    !(isCapital(t, to) && organisationAt(scan, to, limit) !== null)
  )
    to++;
  return to;
}

function isNameStart(scan: Scan, i: number, limit: number): boolean {
  return (
    isCapital(scan.t, i) &&
    (lexicon.honorifics.longest(scan.t, i, limit) !== null || lexicon.surnames.longest(scan.t, i, limit) !== null)
  );
}
