/** Where a gathering's name ends: before its round, year, cluster, part of the year, day, place, holder and what it did. */
import { lexicon } from "../gazetteer/lexicon.js";
import type { Match, Trie } from "../gazetteer/trie.js";
import { clusterAt } from "./cluster.js";
import { organisationAt } from "./organisation.js";
import { quotationAt } from "./quotation.js";
import { isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, ordinalAt, romanAt, type Scan } from "./scan.js";
import { documentNumberEnd, termEnd } from "./time-words.js";
import { unitAt, unitTypeAt } from "./unit.js";

const MOST_TOKENS = 45;
const MOST_IN_THEME = 40;
const MOST_IN_SHORT_FORM = 6;

/** End of the name that begins at token `i` with the words of `base`, and of the holder or unit that it ends before. */
export function nameEndOf(scan: Scan, i: number, base: Match<string>, limit: number): { to: number; past: number } {
  const { t } = scan;
  let to = base.end;
  let past = 0;
  while (to < limit && to - i < MOST_TOKENS) {
    const next = step(scan, i, to, base, limit);
    if (next.to > to) to = next.to;
    past = next.past;
    if (next.ends) break;
  }
  // A name does not end with a short form or a joining word; `Lương Định Của` is a man's.
  if (to > base.end && t.norm[to - 1] === ")") while (t.norm[--to] !== "(");
  while (to > base.end && lexicon.eventNameTrailing.has(t.norm[to - 1] as string) && !isNamed(scan, to - 1)) to--;
  return { to, past: Math.max(to, past) };
}

/** `họp | ba kỳ`, `giao ban | 2 lần`: how often. */
const isCount = ({ t }: Scan, at: number, limit: number): boolean =>
  lexicon.roundWords.has(normAt(t, at + 1, limit)) && ordinalAt(t, at, limit) > 0;

const isNamed = ({ t }: Scan, i: number): boolean =>
  isWord(t, i) && isCapital(t, i) && !isAllCaps(t, i) && isCapital(t, i - 1);

interface Step {
  readonly to: number;
  readonly ends: boolean;
  /** End of what the name ends before, where round and year may follow it. */
  readonly past: number;
}

const goes = (to: number): Step => ({ to, ends: false, past: 0 });
const ends = (to: number, past = 0): Step => ({ to, ends: true, past });

function step(scan: Scan, from: number, at: number, base: Match<string>, limit: number): Step {
  const { t } = scan;
  if (isCount(scan, at, limit)) return ends(at);
  if (isNumber(t, at)) return numberStep(scan, at, limit);
  if (!isWord(t, at)) return markStep(scan, from, at, base, limit);
  // `Đại hội III`
  if (at === base.end && romanAt(t, at) > 0 && lexicon.congresses.longest(t, from, at) !== null) return ends(at);
  const chiefs = at === base.end ? lexicon.clusterChiefs.longest(t, at, limit) : null;
  if (chiefs !== null) return goes(chiefs.end);
  if (clusterAt(scan, at, limit) !== null) return ends(at);
  // `họp Cụm thi đua lần 2`: no cluster is named, so the word belongs to the gathering's name.
  const bare = lexicon.bareClusters.longest(t, at, limit);
  if (bare !== null) {
    // `Hội nghị tổng kết hoạt động cụm`, but `hội nghị của cụm`, `Hội nghị cụm`
    const whose = lexicon.eventNameTrailing.has(t.norm[at - 1] as string) || isCapital(t, bare.end);
    const meets = endsWith(scan, lexicon.meets, at);
    const own =
      at === base.end ? lexicon.meetsAsCluster.has(base.value) || meets : !whose && !(meets && isCapital(t, at));
    return own && lexicon.eventAnd.has(normAt(t, bare.end, limit)) ? goes(bare.end) : ends(own ? bare.end : at);
  }
  if (isPeriod(scan, at, base, limit) || isStop(scan, at, limit)) return ends(at);
  if (at === base.end && isDeed(scan, at, base, limit)) return ends(at);
  if (lexicon.eventAnd.has(t.norm[at] as string) && (isGathering(scan, at + 1, limit) || isBare(scan, from, at, base)))
    return ends(at);
  return holderStep(scan, at, base, limit) ?? placeStep(scan, at, limit) ?? goes(at + 1);
}

/** Right behind a noun that speaks of any gathering: `dự họp | và có ý kiến`. */
const isBare = ({ t }: Scan, from: number, at: number, base: Match<string>): boolean =>
  at === base.end && lexicon.anyGathering.longest(t, from, at)?.end === at;

/** Right behind the noun: what the gathering does, or how: `hội nghị thống nhất`, `họp muộn`, `Hội nghị giao Quận 11 đăng cai`. */
function isDeed(scan: Scan, at: number, base: Match<string>, limit: number): boolean {
  const { t } = scan;
  if (lexicon.eventManners.longest(t, at, limit) !== null) return true;
  if (isCapital(t, at)) return false;
  const charge = lexicon.charges.longest(t, at, limit);
  if (charge !== null && charge.end < limit && isCapital(t, charge.end)) return true;
  return !lexicon.ceremonies.has(base.value) && lexicon.eventDeeds.longest(t, at, limit) !== null;
}

/** `… và Hội thi tiếng hát`: a second gathering with a noun of its own. */
const isGathering = ({ t }: Scan, i: number, limit: number): boolean =>
  i < limit && isCapital(t, i) && lexicon.events.longest(t, i, limit) !== null;

/** The body whose gathering it is, right behind the noun, ends the name; one that a deed is done to goes in whole. */
function holderStep(scan: Scan, at: number, base: Match<string>, limit: number): Step | null {
  const { t } = scan;
  const meets = at === base.end ? lexicon.meetingBodies.longest(t, at, limit) : null;
  if (meets !== null) return goes(meets.end);
  const known = lexicon.organisations.longest(t, at, limit);
  const body = known === null || known.end === at + 1 ? null : organisationAt(scan, at, limit);
  if (body === null) return null;
  const before = lexicon.meetingBodies.longest(t, base.end, at) ?? lexicon.eventLevels.longest(t, base.end, at);
  const holds = at === base.end || before?.end === at;
  return holds ? ends(at, body.to) : goes(body.to);
}

/** `Hội thi Bí thư Chi đoàn giỏi | huyện X`: where it is held — not what is remembered, `20 năm thành lập Quận 7`. */
function placeStep(scan: Scan, at: number, limit: number): Step | null {
  const type = unitTypeAt(scan, at, limit);
  if (type === null) return null;
  const unit = unitAt(scan, at, limit);
  if (unit === null) return isLastWord(scan, at, type.end, limit) ? ends(at) : null;
  return endsWith(scan, lexicon.eventObjects, at) ? goes(unit.to) : ends(at, unit.to);
}

/** `… cho học sinh nghèo Thị xã.`: a level alone, but `tổng kết toàn Thành phố`. */
const isLastWord = (scan: Scan, at: number, end: number, limit: number): boolean =>
  isCapital(scan.t, at) &&
  !endsWith(scan, lexicon.afterTheme, at) &&
  !endsWith(scan, lexicon.eventObjects, at) &&
  (end >= limit || !isWord(scan.t, end) || isStop(scan, end, limit));

const LONGEST_PHRASE = 3;

function endsWith<V>({ t }: Scan, trie: Trie<V>, to: number): boolean {
  for (let i = Math.max(0, to - LONGEST_PHRASE); i < to; i++) if (trie.longest(t, i, to)?.end === to) return true;
  return false;
}

/** A word that ends names, unless a phrase goes on over it; before a number it is a day or a year all the same. */
function isStop(scan: Scan, at: number, limit: number): boolean {
  const { t } = scan;
  if (lexicon.eventNameEnds.longest(t, at, limit) === null) return false;
  if (isHoliday(scan, at, limit)) return false;
  for (let i = Math.max(0, at - 2); i <= at; i++) {
    const end = lexicon.eventNameGoesOn.longest(t, i, limit)?.end ?? 0;
    if (end > at && !(end < limit && isNumber(t, end))) return false;
  }
  return true;
}

/** `Ngày Nhà giáo`, `ngày Khuyến học`: the word of days before a capital. */
const isHoliday = ({ t }: Scan, i: number, limit: number): boolean =>
  lexicon.dayBegins.longest(t, i, limit) !== null && i + 1 < limit && isWord(t, i + 1) && isCapital(t, i + 1);

/** `quý II`, `tháng 6`, `năm học 2018`, `giai đoạn 2015 - 2019`, `thứ III`: the time that the gathering looks back on. */
function isPeriod(scan: Scan, at: number, base: Match<string>, limit: number): boolean {
  const { t } = scan;
  if (lexicon.periods.longest(t, at, limit) !== null) return true;
  const before = lexicon.periodsBeforeNumber.longest(t, at, limit)?.end ?? limit;
  if (before < limit && (isNumber(t, before) || romanAt(t, before) > 0)) return true;
  return at === base.end && lexicon.ordinals.has(t.norm[at] as string) && at + 1 < limit && romanAt(t, at + 1) > 0;
}

/** Figures in a name: `80 năm Ngày thành lập`, `Chỉ thị số 11-CT/TW`; years, days and terms end it. */
function numberStep(scan: Scan, at: number, limit: number): Step {
  const { t } = scan;
  const document = documentNumberEnd(scan, at, limit);
  if (document > 0) return goes(document);
  const digits = (t.norm[at] as string).length;
  const years = lexicon.countedYears.longest(t, at + 1, limit)?.end ?? 0;
  if (years > 0 && digits <= 3 && !(years < limit && isNumber(t, years))) return goes(years);
  if (lexicon.countedMonths.longest(t, at + 1, limit) !== null || digits === 4 || termEnd(scan, at, limit) > 0)
    return ends(at);
  const mark = normAt(t, at + 1, limit);
  const joined = (mark === "/" || mark === "." || mark === "-") && isGlued(t, at + 1);
  return joined && at + 2 < limit && isNumber(t, at + 2) ? ends(at) : goes(at + 1);
}

/** A quoted theme ends the name but for its level or a second topic; other marks join words of one kind. */
function markStep(scan: Scan, from: number, at: number, base: Match<string>, limit: number): Step {
  const { t } = scan;
  const quoted = quotationAt(scan, at, limit);
  const theme = quoted?.rule === "quotation/closed" && quoted.to - at < MOST_IN_THEME ? quoted.to : 0;
  if (theme === 0) {
    // `khuyến học (KH)`, `lao động (CNVC, LĐ)`
    const short = t.norm[at] === "(" && isAllCaps(t, at + 1) && romanAt(t, at + 1) === 0;
    const close = short ? t.norm.slice(at, at + MOST_IN_SHORT_FORM).indexOf(")") : 0;
    if (close > 0) return goes(at + close + 1);
    // `tại hội nghị, đại diện Sở …`
    return !isBare(scan, from, at, base) && joinsName(scan, from, at, limit) ? goes(at + 1) : ends(at);
  }
  const level = lexicon.afterTheme.longest(t, theme, limit);
  const whom = lexicon.eventFor.has(normAt(t, theme, limit));
  const topic =
    lexicon.eventAnd.has(normAt(t, theme, limit)) && !(isNumber(t, theme - 2) && t.norm[theme - 2]?.length === 4);
  return level !== null || topic || whom ? goes(theme) : ends(theme);
}

/** `Thi đua - Khen thưởng`, `gia đình, dòng họ học tập`: punctuation inside a name. */
function joinsName(scan: Scan, from: number, i: number, limit: number): boolean {
  const { t } = scan;
  if (i + 1 >= limit || !isWord(t, i + 1)) return false;
  const mark = t.norm[i];
  if (mark === "&") return true;
  if (mark !== "-" && mark !== ",") return false;
  if ((mark === "," || !isCapital(t, i + 1)) && isListed(scan, from, i, limit)) return true;
  return (
    mark === "-" &&
    isCapital(t, i + 1) &&
    (isCapital(t, i - 1) || isCapital(t, i - 2)) &&
    lexicon.eventNameEnds.longest(t, i + 1, limit) === null &&
    clusterAt(scan, i + 1, limit) === null
  );
}

const MOST_LISTED = 20;

/**
 * `người tốt, việc tốt tại …`, `công nhân, viên chức, lao động tiêu biểu`: a few words in the writing of those before, up to
 * the next comma, `và` or the end of the name; no person, body or unit, and nothing that is said of them.
 */
function isListed(scan: Scan, from: number, mark: number, limit: number): boolean {
  const { t } = scan;
  const first = mark + 1;
  // `Khuyến học, Khuyến tài`, `mừng Đảng, mừng Xuân`: in the writing of one of the two words before.
  const alike = isCapital(t, first) === isCapital(t, mark - 1) || isCapital(t, first) === isCapital(t, mark - 2);
  if (mark - from < 2 || !alike) return false;
  for (let at = first; at < limit && at - first < MOST_LISTED; at++) {
    const norm = t.norm[at] as string;
    if (isNumber(t, at)) return at > first;
    if (!isWord(t, at)) return at > first && LIST_MARKS.has(norm);
    if (lexicon.eventAnd.has(norm) || lexicon.eventFor.has(norm)) return at > first;
    if (isStop(scan, at, limit)) return at > first && (t.norm[mark] === "-" || !lexicon.clauseSigns.has(norm));
    if (at > first) continue;
    if (lexicon.severalBefore.longest(t, at, limit) !== null || isGathering(scan, at, limit)) return false;
    if (unitTypeAt(scan, at, limit) !== null || organisationAt(scan, at, limit) !== null) return false;
    // `ông A`, `Chủ tịch Hội`, but `cán bộ, hội viên`
    const who = lexicon.honorifics.longest(t, at, limit) ?? lexicon.titles.longest(t, at, limit);
    if (who !== null && who.end < limit && isCapital(t, who.end)) return false;
  }
  return false;
}

const LIST_MARKS = new Set([",", ".", ";", "(", ")", "“", '"']);
