/**
 * Chains of offices: `Phó Chủ tịch – Trưởng Ban Phong trào Hội Khuyến học Thành phố`. Each title is a role; an organisation
 * at the end of the chain serves the titles before it that have none.
 */

import * as people from "../gazetteer/data/people.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
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
const isHeldByNext = (scan: Scan, i: number, limit: number): boolean => nameAt(scan, i, limit, false) !== null;

const LABELS = normsOf(people.LABELS);
const ITEM_END = normsOf(people.ITEM_ENDS);
const GROUPS = normsOf(people.GROUPS);

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
    if (normAt(t, at - 1, limit) === people.AND && roles.length > 0 && isHeldByNext(scan, role.to, limit)) break;
    // `Phó Chủ tịch Hội; Thư ký: Ông Lê A`: the label of whoever comes next.
    if (
      roles.length > 0 &&
      LABELS.has(normAt(t, role.to, limit)) &&
      lexicon.honorifics.longest(t, role.to + 1, limit) !== null
    )
      break;
    // `…, Phó Chủ tịch Hội huyện; Chủ tịch Hội các xã`: those behind the semicolon are others.
    if (roles.length > 0 && ITEM_END.has(normAt(t, at - 1, limit)) && GROUPS.has(normAt(t, role.to, limit))) break;
    roles.push(role);
    end = role.to;
    if (GROUPS.has(normAt(t, end, limit))) {
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
  if (normAt(t, at, limit) === "(" && lexicon.formerWords.longest(t, at + 1, limit) !== null) return at + 1;
  // `Chủ tịch HKH Quận 8 (Cụm trưởng)`
  if (normAt(t, at, limit) === "(") {
    const inner = roleAt(scan, at + 1, limit);
    return (inner?.leads === "chief" || inner?.leads === "deputy") && normAt(t, inner.to, limit) === ")" ? at + 1 : at;
  }
  // `bầu bà A (Chủ tịch HKH phường X) làm Cụm trưởng`
  if (normAt(t, at, limit) === ")") return Math.max(at, electedAfter(scan, at + 1, limit));
  for (;;) {
    const elected = electedEnd(scan, at, limit);
    if (elected > at) return elected;
    const joint = lexicon.officeJoints.longest(t, at, limit);
    if (joint === null) return at;
    at = normAt(t, joint.end, limit) === people.IS ? joint.end + 1 : joint.end;
  }
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
  const duty = lexicon.duties.longest(t, at, limit);
  if (duty === null || clusterAt(scan, duty.end, limit) !== null) return i;
  let to = duty.end;
  while (to < limit && to < at + 10 && isWord(t, to) && !(isCapital(t, to) && organisationAt(scan, to, limit) !== null))
    to++;
  return to;
}
