/** Names of awards as written, with what goes on with them: grade, quoted name, grantor. */
import * as words from "../gazetteer/data/awards.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { beginsAsBodyKind } from "./body-kinds.js";
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
  if (organisation !== null) {
    const { association, unit, level, national, name } = organisation;
    // `Huân chương Lao động Trường THCS X`: who got it.
    const gets = beginsAsBodyKind("school", name) || beginsAsBodyKind("business", name);
    const gives = !gets && (!association || unit !== null || level !== null || national);
    return of || gives ? withParent(scan, organisation.to, limit) : i;
  }
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
    if (isWord(t, to) && (isCapital(t, to) || (to > i && SMALL.has(t, to) && to + 1 < limit && isCapital(t, to + 1)))) {
      const inner = to > i ? organisationAt(scan, to, limit) : null;
      if (inner !== null) return inner.to;
      to++;
    } else break;
  }
  return to;
}

const SMALL = new WordSet(words.SMALL_IN_GRANTORS);
const OF_LEVEL = new WordSet(words.OF_LEVEL);
const FLAG = new WordSet(words.FLAG);
const OF = new WordSet(words.OF);
const AFTER_LEVEL = new WordSet(words.AFTER_LEVEL);
const YEARS = new WordSet(words.YEARS);

/** An award whose name begins at token `i`. */
export function awardAt(scan: Scan, i: number, limit: number): Found<AwardReading> | null {
  const { t } = scan;
  const prize = lexicon.prizes.longest(t, i, limit);
  if (prize !== null) return isPrizeList(scan, prize.end, limit) ? null : prizeAt(scan, i, prize.end, limit);
  const called = calledPrize(scan, i, limit);
  if (called > i) return { from: i, to: called, value: { from: i, to: called }, rule: "award/prize" };
  const title = lexicon.titleWords.longest(t, i, limit);
  if (title !== null) return quotedTitle(scan, title.end, limit);
  const base = lexicon.awards.longest(t, i, limit);
  if (base === null) return null;
  const trap = lexicon.awardTraps.longest(t, i, limit);
  if (trap !== null && trap.end >= base.end) return null;
  if (isAddress(scan, i, base.end, limit) || isCounted(scan, i, base.end)) return null;
  const to = nameEnd(scan, i, base.end, limit);
  // A bare `cờ` is an award only when it is given: its clause sees to the giving.
  const flag = FLAG.has(t, i) && to === i + 1;
  return { from: i, to, value: { from: i, to }, rule: flag ? "award/flag" : "award/name" };
}

/** `danh hiệu | “Công dân học tập”`: the name between the quotes. */
function quotedTitle(scan: Scan, i: number, limit: number): Found<AwardReading> | null {
  const quoted = quotationAt(scan, i, limit);
  if (quoted === null || quoted.rule !== "quotation/closed") return null;
  const { from, to } = quoted.value;
  return to - from > MOST_IN_TITLE ? null : { from, to, value: { from, to }, rule: "award/title" };
}

const MOST_IN_TITLE = 10;

/** `3 đơn vị xuất sắc`, `các tập thể tiên tiến`: who they are, not what they get. */
const isCounted = ({ t }: Scan, i: number, end: number): boolean =>
  i > 0 &&
  !isCapital(t, i) &&
  lexicon.collectiveAwards.longest(t, i, end) !== null &&
  (COUNTING.has(t, i - 1) || (isNumber(t, i - 1) && (t.norm[i - 1] as string).length <= 3));

const COUNTING = new WordSet(words.COUNTING);

/** The prize of a contest: `giải Nhất toàn đoàn`. Whoever is named with it has got it. */
function prizeAt(scan: Scan, from: number, base: number, limit: number): Found<AwardReading> {
  const to = contestEnd(scan, lexicon.awardTails.longest(scan.t, base, limit)?.end ?? base, limit);
  return { from, to, value: { from, to }, rule: "award/prize" };
}

/** `Huy chương Bạc | Olympic Sinh học quốc tế`, `giải Nhất | giải thưởng “Chi hội tiêu biểu”` */
function contestEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const contest = lexicon.contests.longest(t, i, limit);
  if (contest === null) return addressedEnd(scan, i, limit);
  const quoted = quotationAt(scan, contest.end, limit);
  if (quoted !== null && quoted.rule === "quotation/closed" && quoted.to - contest.end < MOST_QUOTED) return quoted.to;
  let to = contest.end;
  while (to < Math.min(limit, i + MOST_IN_CONTEST) && isWord(t, to)) to++;
  return to;
}

/** `giải Nhất | phần thi kiến thức` before `cho`: all words up to it. */
function addressedEnd({ t }: Scan, i: number, limit: number, colon = false): number {
  let to = i;
  while (to < Math.min(limit, i + MOST_CALLED) && isWord(t, to) && !CONTEST_ENDS.has(t, to)) {
    if (!OF_LEVEL.has(t, to) && lexicon.predicates.longest(t, to, limit) !== null) return i;
    to++;
  }
  return to < limit && (ADDRESSED.has(t, to) || (colon && COLONS.has(t, to))) ? to : i;
}

/** `trao giải phong trào cho …`, `2 giải tập thể thuộc về …`, a line `Giải cây bút trẻ: …`: a prize that no table knows. */
function calledPrize(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (!PRIZE.has(t, i) || (i + 1 < limit && NO_PRIZES.has(t, i + 1))) return i;
  const begins = i === 0 || !isWord(t, i - 1) || lexicon.predicates.longest(t, i - 1, i) !== null;
  const to = begins ? addressedEnd(scan, i + 1, limit, true) : i;
  return to > i + 1 ? to : i;
}

const COLONS = new WordSet(":");
const NO_PRIZES = new WordSet(words.NO_PRIZES);
const PRIZE = new WordSet(words.PRIZE);
const ADDRESSED = new WordSet(words.ADDRESSED);
const MOST_CALLED = 7;
const MOST_IN_CONTEST = 14;
const CONTEST_ENDS = new WordSet(words.CONTEST_ENDS);

/** `các giải nhất, nhì, ba và khuyến khích`: those that there were. */
function isPrizeList({ t }: Scan, i: number, limit: number): boolean {
  const at = i < limit && JOINTS.has(t, i) ? i + 1 : i;
  return at > i && lexicon.prizeRanks.longest(t, at, limit) !== null;
}

const JOINTS = new WordSet(words.PRIZE_JOINTS);

/** `Nhà giáo ưu tú Nguyễn A`, `Anh hùng Lao động Hồ B`: how a person is addressed. */
function isAddress(scan: Scan, i: number, end: number, limit: number): boolean {
  const { t } = scan;
  if (end >= limit || !isCapital(t, end) || lexicon.surnames.longest(t, end, limit) === null) return false;
  return lexicon.academic.longest(t, i, limit)?.end === end || lexicon.personalTitles.longest(t, i, limit)?.end === end;
}

/** `Cờ thi đua Thành phố)`: the level alone, where the name ends. */
function levelEnd({ t }: Scan, i: number, limit: number): number {
  const level = i < limit && isCapital(t, i) ? lexicon.levelsAlone.longest(t, i, limit) : null;
  if (level === null) return i;
  const { end } = level;
  return end >= limit || (!isWord(t, end) && !isNumber(t, end)) || AFTER_LEVEL.has(t, end) ? end : i;
}

/** `xuất sắc | 20 năm (1996-2016)`: for so many years of work. */
function spanEnd({ t }: Scan, i: number, limit: number): number {
  const spans = i + 1 < limit && isNumber(t, i) && (t.norm[i] as string).length <= 2 && YEARS.has(t, i + 1);
  return spans && !(i + 2 < limit && isNumber(t, i + 2)) ? i + 2 : i;
}

/** End of the name that begins at `i` and whose first words end at `base`. */
function nameEnd(scan: Scan, i: number, base: number, limit: number): number {
  const { t } = scan;
  const named = lexicon.namedAwards.longest(t, i, limit)?.end === base;
  let to = base;
  for (;;) {
    // `giấy khen | đơn vị dẫn đầu thi đua`: for the title that goes on with it.
    const tail =
      lexicon.awardTails.longest(t, to, limit) ??
      (to === base && !isCapital(t, to) ? lexicon.collectiveTails.longest(t, to, limit) : null);
    const quoted = tail === null ? quotationAt(scan, to, Math.min(limit, to + MOST_QUOTED)) : null;
    if (tail !== null) to = tail.end;
    else if (quoted !== null && quoted.rule === "quotation/closed") to = quoted.to;
    else if (spanEnd(scan, to, limit) > to) to = spanEnd(scan, to, limit);
    else if (named && to < limit && isCapital(t, to) && to - i < MOST_IN_NAME) to++;
    else if (named && to === base && isDated(scan, to, limit)) to += 3;
    else break;
  }
  // `Bằng khen | đột xuất` before `cho`
  const addressed = addressedEnd(scan, to, limit, true);
  if (named || addressed - to <= MOST_OF_KIND) to = addressed;
  const of = to < limit && OF.has(t, to);
  const at = of ? to + 1 : to;
  const grantor = grantorEnd(scan, at, limit, of);
  return grantor > at ? grantor : of ? to : levelEnd(scan, to, limit);
}

const MOST_IN_NAME = 8;
const MOST_OF_KIND = 6;

/** `Giải thưởng | 26.3` */
const isDated = ({ t }: Scan, i: number, limit: number): boolean =>
  isNumber(t, i) && normAt(t, i + 1, limit) === "." && isGlued(t, i + 1) && isNumber(t, i + 2);
