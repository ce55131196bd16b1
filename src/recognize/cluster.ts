/** Clusters and khối: `CỤM THI ĐUA II`, `Cụm thị đua 2`, `cụm số 4`, `Khối thi đua các sở, ngành tổng hợp`. */
import { type Found, isCapital, isGlued, isNumber, isWord, normAt, ordinalAt, romanAt, type Scan, slice } from "./scan.js";
import { unitAt, type UnitMention } from "./unit.js";

export interface ClusterReading {
  readonly kind: "cụm" | "khối";
  readonly number: number | null;
  readonly name: string | null;
  /** The district whose ward clusters are meant: `cụm thi đua số 2 quận Bình Thạnh`. */
  readonly scope: UnitMention | null;
}

const EMULATION = new Set(["đua", "dua"]);
const THI = new Set(["thi", "thị"]);
const NUMBER_WORD = new Set(["số", "sô"]);
/** After a number they make it a count: `cụm thi đua 7 tỉnh miền núi`, `Cụm 5 thành phố`. */
const COUNTED = new Set("tỉnh thành quận huyện phường xã đơn trường sở ngành điểm".split(" "));
/** A name ends before these. */
const AFTER_NAME = new Set(
  "đã tổ năm tại gồm bao do họp tiến có là lần với sẽ được ký trong thuộc và cho về của để này trên từ vừa nhằm thống đăng phấn hoàn triển thực phát".split(" "),
);

/** A cluster at token `i` (`cụm`, `khối`); null for exam clusters, residential clusters, grades and counts. */
export function clusterAt(scan: Scan, i: number, limit: number): Found<ClusterReading> | null {
  const { t } = scan;
  const head = normAt(t, i, limit);
  if (head !== "cụm" && head !== "khối") return null;
  let at = i + 1;
  let emulation = false;
  if (THI.has(normAt(t, at, limit)) && EMULATION.has(normAt(t, at + 1, limit))) {
    emulation = true;
    at += 2;
  }
  // `4 cụm thi đua`: counted clusters are no cluster.
  if (i > 0 && isNumber(t, i - 1) && normAt(t, i - 1, limit).length <= 2 && !isNumbered(scan, at, limit)) return null;
  let numbered = false;
  if (NUMBER_WORD.has(normAt(t, at, limit))) {
    numbered = true;
    at++;
  }
  // A grade (`khối 9`) and a list of grades are no khối thi đua.
  if (head === "khối" && !emulation && !numbered) return null;
  const number = numberAt(scan, at, limit);
  if (number !== 0) {
    const to = at + 1;
    return { from: i, to: scopeEnd(scan, to, limit), value: { kind: head, number, name: null, scope: scopeAt(scan, to, limit) }, rule: "cluster/numbered" };
  }
  if (numbered) return null;
  return namedAt(scan, i, at, limit, head, emulation);
}

function isNumbered(scan: Scan, at: number, limit: number): boolean {
  return NUMBER_WORD.has(normAt(scan.t, at, limit)) || numberAt(scan, at, limit) !== 0;
}

function numberAt(scan: Scan, at: number, limit: number): number {
  const { t } = scan;
  if (at >= limit || !(isNumber(t, at) || romanAt(t, at) > 0)) return 0;
  const number = ordinalAt(t, at, limit);
  if (number === 0 || number > 99) return 0;
  const next = normAt(t, at + 1, limit);
  if (COUNTED.has(next) && !isCapital(t, at + 1)) return 0;
  if ((next === "/" || next === "%" || next === "-") && isGlued(t, at + 1) && isNumber(t, Math.min(at + 2, limit - 1)) && next !== "-") return 0;
  return number;
}

function scopeAt(scan: Scan, at: number, limit: number): UnitMention | null {
  const start = normAt(scan.t, at, limit) === "của" ? at + 1 : at;
  const unit = unitAt(scan, start, limit);
  return unit !== null && unit.type !== "phường" && unit.type !== "xã" ? unit : null;
}

function scopeEnd(scan: Scan, at: number, limit: number): number {
  return scopeAt(scan, at, limit)?.to ?? at;
}

/** `Cụm thi đua các tỉnh Tây Bắc`, `Cụm các tỉnh Đồng bằng sông Hồng (Cụm 3)`, `Khối thi đua các sở, ngành tổng hợp`. */
function namedAt(scan: Scan, i: number, from: number, limit: number, kind: "cụm" | "khối", emulation: boolean): Found<ClusterReading> | null {
  const { t } = scan;
  const first = normAt(t, from, limit);
  const counted = from < limit && isNumber(t, from) && COUNTED.has(normAt(t, from + 1, limit));
  if (!(first === "các" || counted || (emulation && from < limit && isWord(t, from) && isCapital(t, from) && !isAllCapsRun(scan, i, from)))) return null;
  if (!emulation && first !== "các") return null;
  let to = from;
  while (to < limit) {
    const norm = t.norm[to] as string;
    if (AFTER_NAME.has(norm) && !isNamePart(scan, to, limit)) break;
    if (isWord(t, to) || isNumber(t, to)) {
      to++;
      continue;
    }
    const next = normAt(t, to + 1, limit);
    if (norm === "," && NAME_LIST.has(next) && to + 1 < limit) {
      to++;
      continue;
    }
    if ((norm === "-" || norm === "&") && to + 1 < limit && isWord(t, to + 1) && isCapital(t, to + 1) && kind === "khối" && !AFTER_NAME.has(next)) {
      to++;
      continue;
    }
    break;
  }
  if (to === from || to - from > 16) return null;
  let number: number | null = null;
  let end = to;
  if (normAt(t, to, limit) === "(") {
    const inner = clusterAt(scan, to + 1, limit);
    if (inner !== null && inner.value.number !== null && normAt(t, inner.to, limit) === ")") {
      number = inner.value.number;
      end = inner.to + 1;
    }
  }
  // `các cụm thi đua các quận` says nothing of one cluster.
  if (i > 0 && normAt(t, i - 1, limit) === "các") return null;
  return { from: i, to: end, value: { kind, number, name: slice(scan, from, to), scope: null }, rule: "cluster/named" };
}

const NAME_LIST = new Set(["ngành", "ban", "đoàn", "phòng", "sở", "thành", "huyện", "thị", "tỉnh", "hội"]);

/** `và` inside a name joins two capitals or two kinds of body: `Văn hóa và Xã hội`, `các sở và ngành`. */
function isNamePart(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  if (norm === "thuộc" || norm === "về") return false;
  if (norm !== "và") return norm === "tổ" && normAt(t, i + 1, limit) === "chức" && i > 0 && !isHeld(scan, i, limit);
  const next = normAt(t, i + 1, limit);
  return (i + 1 < limit && isCapital(t, i + 1)) || NAME_LIST.has(next);
}

/** `các tổ chức chính trị` is part of a name, `tổ chức hội nghị` is a verb. */
function isHeld(scan: Scan, i: number, limit: number): boolean {
  const before = normAt(scan.t, i - 1, limit);
  return before !== "các" && before !== ",";
}

/** A heading in capitals gives every word a capital: they are no sign of a name. */
function isAllCapsRun(scan: Scan, i: number, from: number): boolean {
  return slice(scan, i, from) === slice(scan, i, from).toUpperCase();
}
