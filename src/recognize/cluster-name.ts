/** Names of clusters: `các tỉnh Tây Bắc`, `7 tỉnh miền núi`, `các sở, ngành tổng hợp`, `Kinh tế – Kỹ thuật`. */
import { lexicon } from "../gazetteer/lexicon.js";
import { organisationAt } from "./organisation.js";
import { isCapital, isNumber, isWord, normAt, type Scan, slice, startsBlock } from "./scan.js";
import { unitAt } from "./unit.js";

export interface ClusterName {
  readonly name: string;
  readonly to: number;
}

const COUNTED = new Set("tỉnh thành quận huyện phường xã đơn trường sở ngành".split(" "));
const PROVINCIAL = new Set(["tỉnh", "thành", "quận", "huyện"]);
/** A name ends before these. */
const AFTER_NAME = new Set(
  "đã tổ năm tại gồm bao do họp tiến có là lần với sẽ được ký trong thuộc và cho về của để này trên từ vừa nhằm số thống đăng phấn hoàn triển thực phát sơ tổng giao long diễn khai ngày sáng chiều tối".split(
    " ",
  ),
);
/** Kinds of body that a list inside a name goes on with. */
const NAME_LIST = new Set([
  "ngành",
  "ban",
  "đoàn",
  "phòng",
  "sở",
  "thành",
  "huyện",
  "thị",
  "tỉnh",
  "hội",
  "cơ",
  "doanh",
  "trường",
  "đơn",
  "đại",
  "cao",
  "trung",
]);
/** A khối that is not said to be one of emulation unites offices; schools make up a khối thi. */
const BODIES = new Set(["sở", "ngành", "ban", "cơ", "đoàn", "doanh", "đơn"]);
/** `khu vực …`, `vùng …`, `miền …` begin a name in lower case. */
const AREA = new Set(["khu", "vùng", "miền", "phía", "ven", "duyên"]);
/** A party body of its own: `Đảng ủy Khối Doanh nghiệp`. */
const BEFORE_OTHER_KHOI = new Set(["ủy", "bộ", "đoàn", "quân"]);

/** The name at token `from` of the cluster whose head is token `i`. */
export function nameOfCluster(
  scan: Scan,
  i: number,
  from: number,
  limit: number,
  kind: "cụm" | "khối",
  emulation: boolean,
): ClusterName | null {
  const { t } = scan;
  if (
    from >= limit ||
    (!startsBlock(scan, i) && (normAt(t, i - 1, limit) === "các" || BEFORE_OTHER_KHOI.has(normAt(t, i - 1, limit))))
  )
    return null;
  const region = kind === "cụm" ? lexicon.regions.longest(t, from, limit) : lexicon.khoiNames.longest(t, from, limit);
  const written = region !== null && isCapital(t, kind === "cụm" ? region.end - 1 : from);
  if (region !== null && isCapital(t, i) && (emulation || written)) {
    const whole = nameEnd(scan, from, limit, kind);
    return { name: slice(scan, from, Math.max(whole, region.end)), to: Math.max(whole, region.end) };
  }
  const start = emulation ? afterOwner(scan, from, limit) : from;
  if (start >= limit || !beginsName(scan, i, start, limit, emulation)) return null;
  const to = nameEnd(scan, start, limit, kind);
  return to === start || to - start > 16 ? null : { name: slice(scan, start, to), to };
}

/** `Cụm thi đua Mặt trận Tổ quốc các tỉnh …`: whose cluster it is, is no part of the name where a name follows. */
function afterOwner(scan: Scan, from: number, limit: number): number {
  const owner = organisationAt(scan, from, limit);
  if (owner === null) return from;
  for (let at = from + 1; at <= owner.to && at < limit; at++) if (normAt(scan.t, at, limit) === "các") return at;
  return from;
}

function beginsName(scan: Scan, i: number, from: number, limit: number, emulation: boolean): boolean {
  const { t } = scan;
  const first = normAt(t, from, limit);
  if (first === "các") return emulation || normAt(t, i, limit) === "cụm" || BODIES.has(normAt(t, from + 1, limit));
  // `Cụm 5 thành phố`; schools meet in clusters that have nothing to do with emulation.
  if (isNumber(t, from) && COUNTED.has(normAt(t, from + 1, limit)))
    return emulation || (isCapital(t, i) && PROVINCIAL.has(normAt(t, from + 1, limit)));
  if (!emulation) return false;
  if (AREA.has(first)) return true;
  // A heading in capitals gives every word a capital: they are no sign of a name.
  return isWord(t, from) && isCapital(t, from) && slice(scan, i, from) !== slice(scan, i, from).toUpperCase();
}

/** No name is longer; each cluster of a line of them would read the whole line. */
const MOST_TOKENS = 60;

function nameEnd(scan: Scan, from: number, limit: number, kind: "cụm" | "khối"): number {
  const { t } = scan;
  let to = from;
  while (to < limit && to - from < MOST_TOKENS) {
    const norm = t.norm[to] as string;
    // A number inside a name only counts its units; a year or a date ends it.
    if (isNumber(t, to) && !(to === from || COUNTED.has(normAt(t, to + 1, limit)))) break;
    const known = lexicon.regions.longest(t, to, limit) ?? lexicon.khoiNames.longest(t, to, limit);
    if (known !== null && known.end > to + 1) {
      to = known.end;
      continue;
    }
    // `Khối thi đua Nội chính tỉnh Long An`: whose it is.
    if (
      to > from &&
      isWord(t, to - 1) &&
      t.norm[to - 1] !== "các" &&
      t.norm[to - 1] !== "và" &&
      unitAt(scan, to, limit) !== null
    )
      break;
    if (AFTER_NAME.has(norm) && !isNamePart(scan, to, limit)) break;
    if (isWord(t, to) || isNumber(t, to)) {
      to++;
      continue;
    }
    const next = normAt(t, to + 1, limit);
    if (norm === "," && to + 1 < limit && NAME_LIST.has(next)) to++;
    else if (
      (norm === "-" || norm === "&") &&
      to + 1 < limit &&
      isWord(t, to + 1) &&
      (isCapital(t, to + 1) || next === "xã") &&
      !AFTER_NAME.has(next)
    ) {
      if (kind === "cụm" && !isCapital(t, to - 1)) break;
      to++;
    } else break;
  }
  return to;
}

/** `và` inside a name joins two capitals or two kinds of body: `Văn hóa và Xã hội`, `các sở và ngành`. */
function isNamePart(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  const next = normAt(t, i + 1, limit);
  if (norm === "thuộc") return normAt(t, i - 1, limit) === "trực";
  if (norm === "tổng") return next === "hợp";
  if (norm === "giao") return next === "thông";
  if (norm === "diễn") return next !== "ra";
  if (norm === "trong" || norm === "về") return false;
  if (norm === "tổ") return (next === "chức" && isHeld(scan, i, limit)) || next === "quốc";
  if (norm !== "và") return false;
  return (i + 1 < limit && isCapital(t, i + 1)) || NAME_LIST.has(next) || AREA.has(next) || next === "các";
}

/** `các tổ chức chính trị` is part of a name, `tổ chức hội nghị` is a verb. */
function isHeld(scan: Scan, i: number, limit: number): boolean {
  const before = normAt(scan.t, i - 1, limit);
  return before === "các" || before === ",";
}
