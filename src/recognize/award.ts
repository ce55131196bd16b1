/** Names of awards as written, with what goes on with them: grade, quoted name, grantor. */
import { lexicon } from "../gazetteer/lexicon.js";
import { organisationAt } from "./organisation.js";
import { quotationAt } from "./quotation.js";
import { chainAt } from "./role-chain.js";
import { type Found, isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "./scan.js";
import { unitAt } from "./unit.js";

export interface AwardReading {
  readonly from: number;
  readonly to: number;
}

const MOST_QUOTED = 24;

/** A grantor at token `i`: the state, an office with its organisation, or an organisation; `i` when there is none. */
function grantorEnd(scan: Scan, i: number, limit: number, of: boolean): number {
  const state = lexicon.stateGrantors.longest(scan.t, i, limit);
  if (state !== null) return state.end;
  const office = chainAt(scan, i, limit)?.roles[0]?.organisation;
  if (office != null) return office.to;
  const organisation = organisationAt(scan, i, limit);
  if (organisation !== null)
    return of ||
      !organisation.association ||
      organisation.unit !== null ||
      organisation.level !== null ||
      organisation.national
      ? withParent(scan, organisation.to, limit)
      : i;
  return of ? namedGrantor(scan, i, limit) : i;
}

/** `Ban đại diện | Hội Người cao tuổi tỉnh`, `Bộ Tư lệnh | Quân khu 5`: bodies one inside the other. */
function withParent(scan: Scan, i: number, limit: number): number {
  if (i >= limit || !isCapital(scan.t, i)) return i;
  const parent = organisationAt(scan, i, limit);
  return parent === null ? i : parent.to;
}

const MOST_IN_GRANTOR = 8;

/** After `của` a name in capitals that no table knows, with any unit at its end: `Ủy ban Trung ương MTTQ Việt Nam`. */
function namedGrantor(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (i >= limit || !isCapital(t, i) || !isWord(t, i) || unitAt(scan, i, limit) !== null) return i;
  let to = i;
  while (to < limit && to - i < MOST_IN_GRANTOR) {
    if (
      isWord(t, to) &&
      (isCapital(t, to) || (to > i && isSmallOfName(t.norm[to] as string) && to + 1 < limit && isCapital(t, to + 1)))
    ) {
      const inner = to > i ? organisationAt(scan, to, limit) : null;
      if (inner !== null) return inner.to;
      to++;
    } else break;
  }
  return to;
}

const isSmallOfName = (norm: string): boolean =>
  norm === "ban" || norm === "và" || norm === "đoàn" || norm === "hội" || norm === "đồng";

const FLAG = "cờ";
const PRIZE = "giải";

/** An award whose name begins at token `i`. */
export function awardAt(scan: Scan, i: number, limit: number): Found<AwardReading> | null {
  const { t } = scan;
  const base = lexicon.awards.longest(t, i, limit);
  if (base === null) return null;
  const trap = lexicon.awardTraps.longest(t, i, limit);
  if (trap !== null && trap.end >= base.end) return null;
  if (isAddress(scan, i, base.end, limit)) return null;
  const to = nameEnd(scan, i, base.end, limit);
  // A bare `cờ` is an award only when it is given: its clause sees to the giving.
  const flag = t.norm[i] === FLAG && to === i + 1;
  return { from: i, to, value: { from: i, to }, rule: flag ? "award/flag" : "award/name" };
}

/** `Nhà giáo ưu tú Nguyễn A`, `Anh hùng Lao động Hồ B`: how a person is addressed. */
function isAddress(scan: Scan, i: number, end: number, limit: number): boolean {
  const { t } = scan;
  if (end >= limit || !isCapital(t, end) || lexicon.surnames.longest(t, end, limit) === null) return false;
  return lexicon.academic.longest(t, i, limit)?.end === end || lexicon.personalTitles.longest(t, i, limit)?.end === end;
}

const LEVELS = new Set(["thành phố", "trung ương"]);

/** `Cờ thi đua Thành phố)`: the level alone, where the name ends. */
function levelEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (i >= limit || !isCapital(t, i) || !LEVELS.has(`${t.norm[i]} ${normAt(t, i + 1, limit)}`)) return i;
  const next = normAt(t, i + 2, limit);
  return next === "" || (!isWord(t, i + 2) && !isNumber(t, i + 2)) || AFTER_LEVEL.has(next) ? i + 2 : i;
}

const AFTER_LEVEL = new Set(["cho", "năm", "và"]);

/** End of the name that begins at `i` and whose first words end at `base`. */
function nameEnd(scan: Scan, i: number, base: number, limit: number): number {
  const { t } = scan;
  const prize = t.norm[i] === PRIZE;
  let to = base;
  for (;;) {
    const tail = lexicon.awardTails.longest(t, to, limit);
    const quoted = tail === null ? quotationAt(scan, to, limit) : null;
    if (tail !== null) to = tail.end;
    else if (quoted !== null && quoted.rule === "quotation/closed" && quoted.to - to < MOST_QUOTED) to = quoted.to;
    else if (prize && to < limit && isCapital(t, to) && to - i < 8) to++;
    else if (
      prize &&
      to === base &&
      isNumber(t, to) &&
      normAt(t, to + 1, limit) === "." &&
      isGlued(t, to + 1) &&
      isNumber(t, to + 2)
    )
      to += 3;
    else break;
  }
  const of = normAt(t, to, limit) === "của";
  const at = of ? to + 1 : to;
  const grantor = grantorEnd(scan, at, limit, of);
  return grantor > at ? grantor : of ? to : levelEnd(scan, to, limit);
}
