/** Where a gathering's name ends: before its round, year, cluster, part of the year, day, place and what it did. */
import { lexicon } from "../gazetteer/lexicon.js";
import type { Match } from "../gazetteer/trie.js";
import { clusterAt } from "./cluster.js";
import { quotationAt } from "./quotation.js";
import { isCapital, isGlued, isNumber, isWord, normAt, romanAt, type Scan } from "./scan.js";
import { documentNumberEnd, termEnd } from "./time-words.js";

const AFTER_NAME = new Set(
  "lần năm tại ở vào ngày do với để nhằm có đã được theo dưới cho giữa kỳ khóa nhiệm sáng chiều trưa tối từ trong sẽ như là dự khi thì nên tới đến thông cùng diễn nơi này đó dời hoãn lùi sang".split(
    " ",
  ),
);
const MOST_TOKENS = 30;
const TRAILING = new Set(["và", "các", "của", "-", ",", "&", "thuộc", "quý", "đầu", "cuối"]);
const MEETS_AS_CLUSTER = new Set([
  "Họp",
  "Sinh hoạt",
  "Giao ban",
  "Buổi họp",
  "Cuộc họp",
  "Buổi sinh hoạt",
  "Họp giao ban",
]);

/** End of the name that begins at token `i` with the words of `base`. */
export function nameEndOf(scan: Scan, i: number, base: Match<string>, limit: number): number {
  const { t } = scan;
  let to = base.end;
  while (to < limit && to - i < MOST_TOKENS) {
    const next = step(scan, i, to, base, limit);
    if (next.to > to) to = next.to;
    if (next.ends) break;
  }
  // A name does not end with a joining word.
  while (to > base.end && TRAILING.has(t.norm[to - 1] as string)) to--;
  return to;
}

const WHEN = new Set(["muộn", "sớm", "trễ"]);

const HELD_AT = new Set(["chức tại", "chức ở", "chức vào", "chức ngày", "chức trong", "chức sáng", "chức chiều"]);

interface Step {
  readonly to: number;
  readonly ends: boolean;
}

const goes = (to: number): Step => ({ to, ends: false });
const ends = (to: number): Step => ({ to, ends: true });

function step(scan: Scan, from: number, at: number, base: Match<string>, limit: number): Step {
  const { t } = scan;
  const norm = t.norm[at] as string;
  if (isNumber(t, at)) return numberStep(scan, at, limit);
  if (!isWord(t, at)) {
    const quoted = quotationAt(scan, at, limit);
    if (quoted !== null && quoted.rule === "quotation/closed" && quoted.to - at < 40) return ends(quoted.to);
    return joinsName(scan, from, at, limit) ? goes(at + 1) : ends(at);
  }
  if (norm === "cụm" || norm === "khối") {
    // `họp Cụm thi đua lần 2`: no cluster is named, so the word belongs to the gathering's name.
    // `họp cụm trưởng`: the chiefs meet.
    if (norm === "cụm" && at === base.end && /^(?:trưởng|phó)$/.test(normAt(t, at + 1, limit))) return goes(at + 2);
    const named = clusterAt(scan, at, limit) !== null;
    if (
      !named &&
      norm === "cụm" &&
      ((at === base.end && MEETS_AS_CLUSTER.has(base.value)) || t.norm[at - 1] === "hoạt")
    )
      return ends(at + (/^th[iị]$/.test(normAt(t, at + 1, limit)) ? 3 : 1));
    if (named || norm === "cụm") return ends(at);
  }
  if (isPartOfYear(scan, at, limit) || (norm === "thứ" && at === base.end && romanAt(t, at + 1) > 0)) return ends(at);
  if (AFTER_NAME.has(norm) && !isPartOfName(scan, at, limit)) return ends(at);
  // `Kỳ họp cuối năm tổ chức tại …`
  if (norm === "tổ" && HELD_AT.has(`${normAt(t, at + 1, limit)} ${normAt(t, at + 2, limit)}`)) return ends(at);
  // `Cụm 3 họp muộn hơn`, `Hội nghị giao Quận 11 đăng cai`
  if (at === base.end && (WHEN.has(norm) || (norm === "giao" && !isCapital(t, at) && isCapital(t, at + 1))))
    return ends(at);
  if (at === base.end && base.value !== "Lễ") {
    const deed = lexicon.eventDeeds.longest(t, at, limit);
    if (deed !== null && !isCapital(t, at)) return ends(at);
  }
  return goes(at + 1);
}

/** Figures in a name: `80 năm Ngày thành lập`, `Chỉ thị số 11-CT/TW`; years, days and terms end it. */
function numberStep(scan: Scan, at: number, limit: number): Step {
  const { t } = scan;
  const document = documentNumberEnd(scan, at, limit);
  if (document > 0) return goes(document);
  const digits = t.norm[at] as string;
  const next = normAt(t, at + 1, limit);
  if (next === "năm" && digits.length <= 3 && !(at + 2 < limit && isNumber(t, at + 2))) return goes(at + 2);
  if (next === "tháng" || digits.length === 4 || termEnd(scan, at, limit) > 0) return ends(at);
  if ((next === "/" || next === "." || next === "-") && isGlued(t, at + 1) && at + 2 < limit && isNumber(t, at + 2))
    return ends(at);
  return goes(at + 1);
}

/** `quý II`, `tháng 6`, `năm học 2018`, `giai đoạn 2015 - 2019`: the time that the gathering looks back on. */
function isPartOfYear(scan: Scan, at: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[at] as string;
  const next = at + 1;
  if (norm === "quý" || norm === "quí") return next < limit && (isNumber(t, next) || romanAt(t, next) > 0);
  if (norm === "tháng") return next < limit && isNumber(t, next);
  if (norm === "giai") return normAt(t, next, limit) === "đoạn" && next + 1 < limit && isNumber(t, next + 1);
  if (norm === "sáu" || norm === "chín") return normAt(t, next, limit) === "tháng";
  return norm === "năm" && normAt(t, next, limit) === "học" && next + 1 < limit && isNumber(t, next + 1);
}

/** `Thi đua - Khen thưởng`, `gia đình, dòng họ học tập`: punctuation inside a name. */
function joinsName(scan: Scan, from: number, i: number, limit: number): boolean {
  const { t } = scan;
  if (i + 1 >= limit || !isWord(t, i + 1)) return false;
  if (t.norm[i] === "&") return true;
  if (t.norm[i] === "-")
    return (
      isCapital(t, i + 1) &&
      isCapital(t, i - 1) &&
      !AFTER_NAME.has(t.norm[i + 1] as string) &&
      clusterAt(scan, i + 1, limit) === null
    );
  return t.norm[i] === "," && goesOnInKind(scan, from, i, limit);
}

const FAR_BACK = 10;

/** What follows the comma is of one kind with what stands before it. */
function goesOnInKind(scan: Scan, from: number, comma: number, limit: number): boolean {
  const { t } = scan;
  const next = lexicon.eventLists.longest(t, comma + 1, limit);
  if (next === null) return false;
  for (let i = comma - 1; i >= from && i >= comma - FAR_BACK; i--) {
    const before = lexicon.eventLists.longest(t, i, comma);
    if (before?.value.some((kind) => next.value.includes(kind))) return true;
  }
  return false;
}

const NOUN_DAYS = new Set(["thành", "truyền", "hội", "nhà", "quốc", "gia", "khuyến", "môi", "thầy"]);

/** Words that end a name elsewhere but stand inside some: `họp mặt đầu năm`, `có hoàn cảnh khó khăn`, `thông tin`. */
function isPartOfName(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  const next = normAt(t, i + 1, limit);
  const before = normAt(t, i - 1, limit);
  if (norm === "năm")
    return (
      next === "học" ||
      next === "mới" ||
      ((before === "đầu" || before === "cuối") && !(i + 1 < limit && isNumber(t, i + 1)))
    );
  if (norm === "ngày") return NOUN_DAYS.has(next) || before === "niệm" || (i + 1 < limit && isCapital(t, i + 1));
  if (norm === "thông") return next === "tin";
  if (norm === "nhiệm") return next === "vụ";
  if (norm === "cho") return before === "tặng" || before === "trao" || before === "bổng" || before === "quà";
  if (norm === "trong") return next === "phong" || next === "công";
  if (norm === "sáng") return next === "kiến" || next === "tạo";
  if (norm === "theo") return before === "tập" || before === "học";
  if (norm === "dự") return next === "án";
  if (norm === "kỳ") return before === "định" || before === "giữa" || before === "học";
  if (norm === "từ") return next === "thiện";
  return norm === "diễn" && next === "đàn";
}
