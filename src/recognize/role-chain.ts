/**
 * Chains of offices: `Phó Chủ tịch – Trưởng Ban Phong trào Hội Khuyến học Thành phố`. Each title is a role; an organisation
 * at the end of the chain serves the titles before it that have none.
 */

import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { clusterAt } from "./cluster.js";
import { electedEnd } from "./election.js";
import { organisationAt } from "./organisation.js";
import { nameAt } from "./personal-name.js";
import { type RoleReading, roleAt } from "./role.js";
import { isCapital, isWord, normAt, type Scan } from "./scan.js";

export interface Chain {
  readonly from: number;
  readonly to: number;
  readonly roles: readonly RoleReading[];
  /** `Chủ tịch, Phó Chủ tịch các quận`: office-holders in general, nobody in person. */
  readonly group: boolean;
}

/** A person's name or address follows. */
const isHeldByNext = (scan: Scan, i: number, limit: number): boolean =>
  isNameStart(scan, i, limit) || nameAt(scan, i, limit, false) !== null;

const JOIN = new WordSet(", - ; kiêm đồng / được làm giữ tiếp trúng đắc tái chuyển và nay hiện");

/** Nobody holds more offices at once. */
const MOST_ROLES = 24;

/** A chain of offices at token `i`; null when no office begins there. */
export function chainAt(scan: Scan, i: number, limit: number): Chain | null {
  const { t } = scan;
  const roles: RoleReading[] = [];
  let at = i;
  let end = i;
  let group = false;
  while (roles.length < MOST_ROLES) {
    const role = roleAt(scan, at, limit);
    if (role === null) break;
    // `Chủ tịch Hội X và nguyên Phó Ban Y`; but `… và Phó Chủ tịch Hội Y Trần B` begins another person.
    if (normAt(t, at - 1, limit) === "và" && roles.length > 0 && isHeldByNext(scan, role.to, limit)) break;
    // `Phó Chủ tịch Hội; Thư ký: Ông Lê A`: the label of whoever comes next.
    if (
      roles.length > 0 &&
      /^(?::|là)$/.test(normAt(t, role.to, limit)) &&
      lexicon.honorifics.longest(t, role.to + 1, limit) !== null
    )
      break;
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
  // `Phó Chủ tịch UBND phường X (nguyên Chủ tịch HKH quận Y)`.
  if (normAt(t, at, limit) === "(" && /^(?:nguyên|cựu)$/.test(normAt(t, at + 1, limit))) return at + 1;
  // `Chủ tịch HKH Quận 8 (Cụm trưởng)`
  if (normAt(t, at, limit) === "(") {
    const inner = roleAt(scan, at + 1, limit);
    return (inner?.leads === "chief" || inner?.leads === "deputy") && normAt(t, inner.to, limit) === ")" ? at + 1 : at;
  }
  // `bầu bà A (Chủ tịch HKH phường X) làm Cụm trưởng`
  if (normAt(t, at, limit) === ")") return Math.max(at, electedAfter(scan, at + 1, limit));
  while (at < limit && JOIN.has(t, at)) {
    const elected = electedEnd(scan, at, limit);
    if (elected > at) return elected;
    if (/^(?:được|làm|giữ|tiếp|tái|trúng|đắc|chuyển)$/.test(normAt(t, at, limit))) return at;
    const next = normAt(t, at + 1, limit);
    if (normAt(t, at, limit) === "đồng") {
      if (next !== "thời") return at;
      at++;
    }
    // `nguyên Trưởng phòng Nội vụ, nay là Chủ tịch …`.
    if (/^(?:nay|hiện)$/.test(normAt(t, at, limit)) && next !== "là") return at;
    at++;
    if (normAt(t, at, limit) === "là") at++;
  }
  return at;
}

/** End of `làm`, `được bầu làm` where they stand at token `i`, else 0. */
function electedAfter(scan: Scan, i: number, limit: number): number {
  const end = electedEnd(scan, i, limit);
  return end > i ? end : 0;
}

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
