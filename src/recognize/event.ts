/** Gatherings: the name (`Hội nghị giao ban`), then in any order the cluster, the round (`lần thứ IV`) and the year. */
import { lexicon } from "../gazetteer/lexicon.js";
import { type ClusterReading, clusterAt } from "./cluster.js";
import { quotationAt } from "./quotation.js";
import { type Found, integerAt, isCapital, isNumber, isWord, normAt, ordinalAt, type Scan } from "./scan.js";

export interface EventReading {
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly round: number | null;
  readonly roundFrom: number;
  readonly roundTo: number;
  readonly year: number | null;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly cluster: ClusterReading | null;
}

const AFTER_NAME = new Set(
  "lần năm tại vào ngày do với để nhằm có đã được theo dưới cho giữa kỳ khóa nhiệm sáng chiều trưa tối từ trong sẽ như là dự khi thì nên tới đến thông cùng diễn".split(" "),
);

/** A number and the tokens that state it. */
export interface Stated {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** `lần thứ IV`, `lần 1`, `lần I`, `kỳ 2`. */
export function roundAt(scan: Scan, i: number, limit: number): Stated | null {
  const { t } = scan;
  const word = normAt(t, i, limit);
  if (word !== "lần" && word !== "kỳ" && word !== "đợt") return null;
  const at = normAt(t, i + 1, limit) === "thứ" ? i + 2 : i + 1;
  const value = ordinalAt(t, at, limit);
  if (value === 0 || value > 99) return null;
  if (normAt(t, at + 1, limit) === "/" && word === "lần") return null;
  return { value, from: i, to: at + 1 };
}

/** `năm 2018`. */
export function yearAt(scan: Scan, i: number, limit: number): Stated | null {
  const { t } = scan;
  if (normAt(t, i, limit) !== "năm" || i + 1 >= limit || !isNumber(t, i + 1)) return null;
  const value = integerAt(t, i + 1);
  return (t.norm[i + 1] as string).length === 4 && value >= 1900 && value <= 2100 ? { value, from: i, to: i + 2 } : null;
}

/** A gathering whose name begins at token `i`. */
export function eventAt(scan: Scan, i: number, limit: number): Found<EventReading> | null {
  const { t } = scan;
  const base = lexicon.events.longest(t, i, limit);
  if (base === null) return null;
  const trap = lexicon.eventTraps.longest(t, i, limit);
  if (trap !== null && trap.end > base.end - 1 && trap.end >= base.end) return null;
  let to = base.end;
  let cluster: ClusterReading | null = null;
  while (to < limit && to - i < 26) {
    const norm = t.norm[to] as string;
    if (isNumber(t, to)) {
      to++;
      continue;
    }
    if (!isWord(t, to)) {
      const quoted = quotationAt(scan, to, limit);
      if (quoted !== null && quoted.rule === "quotation/closed" && quoted.to - to < 40) {
        to = quoted.to;
        break;
      }
      if ((norm === "-" || norm === "," || norm === "&") && goesOn(scan, to, limit)) {
        to++;
        continue;
      }
      break;
    }
    if (AFTER_NAME.has(norm) && !isPartOfName(scan, to, limit)) break;
    const clusterHere = clusterAt(scan, to, limit);
    if (clusterHere === null && norm === "cụm" && to === base.end && MEETS_AS_CLUSTER.has(base.value)) {
      // `họp Cụm thi đua lần 2`: no cluster is named, so the word belongs to the gathering's name.
      to += normAt(t, to + 1, limit) === "thi" || normAt(t, to + 1, limit) === "thị" ? 3 : 1;
      break;
    }
    if (clusterHere !== null || norm === "cụm") break;
    to++;
  }
  // A name does not end with a joining word.
  while (to > base.end && TRAILING.has(t.norm[to - 1] as string)) to--;
  let round: Stated | null = null;
  let year: Stated | null = null;
  let at = to;
  for (let guard = 0; guard < 10 && at < limit; guard++) {
    const norm = t.norm[at] as string;
    const r: Stated | null = round === null ? roundAt(scan, at, limit) : null;
    if (r !== null) {
      round = r;
      at = r.to;
      continue;
    }
    const y: Stated | null = year === null ? yearAt(scan, at, limit) : null;
    if (y !== null) {
      year = y;
      at = y.to;
      continue;
    }
    const c: Found<ClusterReading> | null = cluster === null ? clusterAt(scan, at, limit) : null;
    if (c !== null) {
      cluster = c.value;
      at = c.to;
      continue;
    }
    if (norm === "-" || norm === "," || norm === "cụm" || norm === "(" || (norm === "thi" && normAt(t, at + 1, limit) === "đua") || (norm === "đua" && normAt(t, at - 1, limit) === "thi")) {
      at++;
      continue;
    }
    break;
  }
  const end = Math.max(to, round?.to ?? 0, year?.to ?? 0);
  return {
    from: i,
    to: end,
    value: {
      nameFrom: i,
      nameTo: to,
      round: round?.value ?? null,
      roundFrom: round?.from ?? -1,
      roundTo: round?.to ?? -1,
      year: year?.value ?? null,
      yearFrom: year?.from ?? -1,
      yearTo: year?.to ?? -1,
      cluster,
    },
    rule: "event/name",
  };
}

const MEETS_AS_CLUSTER = new Set(["Họp", "Sinh hoạt", "Giao ban", "Buổi họp", "Cuộc họp", "Buổi sinh hoạt", "Họp giao ban"]);
const TRAILING = new Set(["và", "các", "của", "-", ",", "&", "thuộc"]);

/** `Hội nghị sơ kết, tổng kết`, `Thi đua - Khen thưởng`: punctuation inside a name. */
function goesOn(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (i + 1 >= limit || !isWord(t, i + 1)) return false;
  if (t.norm[i] === "&") return true;
  if (t.norm[i] === "-") return isCapital(t, i + 1) && isCapital(t, i - 1) && !AFTER_NAME.has(t.norm[i + 1] as string) && clusterAt(scan, i + 1, limit) === null;
  return false;
}

/** Words that end a name elsewhere but stand inside some: `6 tháng đầu năm`, `có hoàn cảnh khó khăn`, `thông tin`. */
function isPartOfName(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  const next = normAt(t, i + 1, limit);
  const before = normAt(t, i - 1, limit);
  if (norm === "năm") return (before === "đầu" || before === "cuối") && !isNumber(t, Math.min(i + 1, limit - 1)) ? true : next === "học";
  if (norm === "ngày") return NOUN_DAYS.has(next) || before === "niệm" || isCapital(t, i + 1);
  if (norm === "thông") return next === "tin";
  if (norm === "cho") return before === "tặng" || before === "trao" || before === "bổng" || before === "quà";
  if (norm === "trong") return next === "phong" || next === "công";
  if (norm === "sáng") return next === "kiến" || next === "tạo";
  if (norm === "theo") return before === "tập" || before === "học";
  if (norm === "dự") return next === "án";
  if (norm === "kỳ") return before === "định" || before === "giữa" || before === "học";
  if (norm === "từ") return next === "thiện";
  if (norm === "tới") return false;
  if (norm === "cùng") return false;
  if (norm === "diễn") return next === "đàn";
  if (norm === "khi") return false;
  return false;
}

const NOUN_DAYS = new Set(["thành", "truyền", "hội", "nhà", "quốc", "gia", "khuyến", "môi", "thầy"]);
