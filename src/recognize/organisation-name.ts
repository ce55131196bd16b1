/** The name of an organisation without its unit: a known one, or a head with its branch or its proper name. */
import { lexicon } from "../gazetteer/lexicon.js";
import { type OrganisationEntry, PLAIN_ORGANISATION as PLAIN } from "../gazetteer/organisation-entry.js";
import { branchEnd, namedPerson, properNameEnd } from "./proper-name.js";
import { isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, type Scan, slice } from "./scan.js";
import { unitAt, unitTypeAt } from "./unit.js";

/** `Hội nghị`, `Hội trường`, `Hội thi`…: words that only begin like an association. */
const NOT_HOI = new Set(
  "nghị trường thi thảo diễn trại viên quán họp ý chợ thao khỏe tụ đàm xuân hè chẩn tết làng nhập".split(" "),
);

const NOT_BEFORE_BOARD = new Set(["giao", "ủy", "địa", "công", "nguyên", "trực", "dân"]);

const NOT_BEFORE_PAPER = new Set(["thông", "họp", "dự", "cảnh", "khai", "trình"]);

const NOT_BEFORE_SCHOOL = new Set([
  "hội",
  "thị",
  "môi",
  "quảng",
  "chiến",
  "công",
  "hiện",
  "nông",
  "lâm",
  "lập",
  "tình",
]);

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly entry: OrganisationEntry;
}

export function closedAt(scan: Scan, i: number, limit: number): Name | null {
  const match = lexicon.organisations.longest(scan.t, i, limit);
  if (match === null || match.value.open) return null;
  // One-syllable abbreviations (`UB`, `CĐ`) count in capitals only.
  if (
    match.end === i + 1 &&
    isWord(scan.t, i) &&
    (scan.t.norm[i] as string).length <= 5 &&
    !isAllCaps(scan.t, i) &&
    !match.value.name.includes(" ")
  )
    return null;
  if (match.end === i + 1 && !isCapital(scan.t, i)) return null;
  const { name, casings } = match.value;
  const written = casings.length > 0 ? slice(scan, i, match.end) : name;
  return { start: i, end: match.end, name: casings.includes(written) ? written : name, entry: match.value };
}

const SCHOOL = new Set("tiểu mầm mẫu trung thpt thcs th mn cao đại phổ dân chính bồi nghiệp giáo".split(" "));

export function openAt(scan: Scan, i: number, limit: number): Name | null {
  const { t } = scan;
  const match = lexicon.organisations.longest(t, i, limit);
  if (match === null || !match.value.open) return null;
  const head = match.value;
  // `hội trường`, `thị trường`, `môi trường`: the second syllable is no school.
  if (head.name === "Trường" && !isCapital(t, i) && NOT_BEFORE_SCHOOL.has(normAt(t, i - 1, limit))) return null;
  // `hội nghị giao ban Cụm thi đua 2`: a verb's second syllable is no board.
  if (head.name === "Ban" && !isCapital(t, i) && NOT_BEFORE_BOARD.has(normAt(t, i - 1, limit))) return null;
  // `thông báo Hội nghị …`, `họp báo`: no newspaper.
  if (head.name === "Báo" && !isCapital(t, i) && NOT_BEFORE_PAPER.has(normAt(t, i - 1, limit))) return null;
  // `cán bộ cơ sở`, `trụ sở`.
  if (head.name === "Sở" && !isCapital(t, i) && (normAt(t, i - 1, limit) === "cơ" || normAt(t, i - 1, limit) === "trụ"))
    return null;
  if (head.name === "Hội" && NOT_HOI.has(normAt(t, match.end, limit))) return null;
  if (
    match.end === i + 1 &&
    (t.norm[i] as string).length <= 2 &&
    !isAllCaps(t, i) &&
    head.name !== "Sở" &&
    head.name !== "Tổ" &&
    head.name !== "Ấp" &&
    !((head.name === "Bộ" || head.name === "Vụ") && isCapital(t, i))
  ) {
    if (!(isCapital(t, i) && normAt(t, i + 1, limit) === ".")) return null;
  }
  return withName(scan, i, match.end, limit, head);
}

/** Name of an open head: a known branch, else a proper name, else (an association) nothing at all. */
function withName(scan: Scan, start: number, at: number, limit: number, head: OrganisationEntry): Name | null {
  const { t } = scan;
  let from = at;
  // `TT. GDTX` abbreviates; a stop after a whole word ends the sentence.
  if (
    normAt(t, from, limit) === "." &&
    isGlued(t, from) &&
    (isAllCaps(t, from - 1) ||
      (isCapital(t, from - 1) && (t.norm[from - 1] as string).length <= 2) ||
      (from + 1 < limit && isGlued(t, from + 1)))
  )
    from++;
  // `Văn phòng HKH TP`: another organisation follows at once, and is the parent.
  const parent = closedAt(scan, from, limit);
  // `Văn phòng Hội`: the page's own association is the parent.
  if (head.name === "Văn phòng" && isBareAssociation(scan, from, limit))
    return { start, end: from, name: head.name, entry: head };
  const branch = head.standalone && head.name !== "Bộ" ? null : lexicon.branches.longest(t, from, limit);
  if (parent !== null && (branch === null || branch.end < parent.end))
    return HEADS_ALONE.has(head.name) ? { start, end: at, name: head.name, entry: head } : null;
  // `Hội tổ chức Lễ …`: a verb, no branch.
  const verb = branch !== null && normAt(t, from, limit) === "tổ" && head.name.startsWith("Hội") && !isCapital(t, from);
  if (branch !== null && !verb) {
    const end = FOR_NAMESAKES.has(branch.value) ? nameEnd(scan, branch.end, limit) : branchEnd(scan, branch.end, limit);
    return {
      start,
      end,
      name: `${head.name} ${branch.value}${end > branch.end ? ` ${slice(scan, branch.end, end)}` : ""}`,
      entry: head,
    };
  }
  let lower = from;
  // `Trường tiểu học Kết Đoàn`, `Trường trung học cơ sở …`: kinds of school may be in lower case.
  if (head.name.startsWith("Trường") || head.name.startsWith("Trung tâm")) {
    while (
      lower < limit &&
      lower < from + 5 &&
      isWord(t, lower) &&
      !isCapital(t, lower) &&
      (SCHOOL.has(t.norm[lower] as string) || SCHOOL_GOES_ON.has(t.norm[lower] as string))
    )
      lower++;
  }
  // `Chủ tịch Hội Nguyễn Văn A`, `Phó ban Lê Văn B`: a person's name is no association's and no board's.
  if (NO_NAMESAKES.has(head.name) && namedPerson(scan, from, limit))
    return head.name === "Hội"
      ? { start, end: at, name: "Hội", entry: { ...head, open: false, association: true } }
      : null;
  const end = withCity(scan, head, lower, properNameEnd(scan, lower, limit), limit);
  // `Bệnh viện huyện Cần Giờ`, `Quân khu 5`: the place or the number is the whole name.
  if (
    end === lower &&
    PLACED_HEADS.has(head.name) &&
    (isCapital(t, start) ? unitTypeAt(scan, lower, limit) : unitAt(scan, lower, limit)) !== null &&
    !(head.name === "Trung tâm" && unitAt(scan, lower, limit) === null)
  )
    return { start, end: lower, name: head.name, entry: { ...head, open: false, standalone: false } };
  // `Tổ dân phố số 7`.
  const number = normAt(t, lower, limit) === "số" ? lower + 1 : lower;
  if (
    end === lower &&
    NUMBERED_HEADS.has(head.name) &&
    number < limit &&
    isNumber(t, number) &&
    normAt(t, number + 1, limit) !== "/"
  )
    return { start, end: number + 1, name: nameOf(scan, head, start, lower, number + 1), entry: head };
  if (end > lower)
    return {
      start,
      end,
      name: nameOf(scan, head, start, from, end),
      entry: head,
    };
  if (head.name === "Hội" && lower === from)
    return { start, end: at, name: "Hội", entry: { ...head, open: false, association: true } };
  return null;
}

/** `Hội` with nothing behind it that would name it. */
function isBareAssociation(scan: Scan, i: number, limit: number): boolean {
  if (i >= limit || scan.t.norm[i] !== "hội" || !isCapital(scan.t, i)) return false;
  return openAt(scan, i, limit)?.entry.association === true;
}

/** `Trường Đại học Sư phạm TP.HCM`, `Báo Giáo dục TP.HCM`: the city is part of such a name. */
function withCity(scan: Scan, head: OrganisationEntry, from: number, end: number, limit: number): number {
  if (!head.standalone || end === from) return end;
  const city = unitAt(scan, end, limit);
  return city !== null && (city.type === "tỉnh" || (city.type === "thành phố" && city.name === "Hồ Chí Minh"))
    ? city.to
    : end;
}

/** `Quỹ Học bổng Nguyễn Hữu Thọ`: what such a fund bears is its own name. */
const FOR_NAMESAKES = new Set(["Học bổng"]);

const nameEnd = (scan: Scan, from: number, limit: number): number =>
  namedPerson(scan, from, limit) ? properNameEnd(scan, from, limit) : branchEnd(scan, from, limit);

/** They are named after what they do, never after a person. */
const NO_NAMESAKES = new Set(["Hội", "Ban", "Phòng", "Sở", "Cục", "Chi cục", "Văn phòng", "Hội đồng", "Đoàn"]);

const PLACED_HEADS = new Set([
  "Bệnh viện",
  "Nhà thiếu nhi",
  "Nhà văn hóa",
  "Trung tâm",
  "Thanh tra",
  "Văn phòng",
  "Đài",
  "Câu lạc bộ",
  "Quỹ",
  "Tổ hợp tác",
]);

const NUMBERED_HEADS = new Set([
  "Quân khu",
  "Sư đoàn",
  "Trung đoàn",
  "Lữ đoàn",
  "Tiểu đoàn",
  "Khu phố",
  "Ấp",
  "Thôn",
  "Xóm",
  "Khóm",
  "Tổ dân phố",
  "Tổ",
]);

/** Offices of an organisation that need no name of their own: `Văn phòng HKH TP`. */
const HEADS_ALONE = new Set(["Văn phòng", "Thanh tra", "Tổ", "Chi hội", "Chi bộ", "Ban", "Quỹ", "Khoa", "Trung tâm"]);

/** Names of schools and companies stay as written; others begin with their head. A title has named it where `start` is `from`. */
function nameOf(scan: Scan, head: OrganisationEntry, start: number, from: number, end: number): string {
  return head.standalone && start < from ? asWritten(scan, start, end) : `${head.name} ${slice(scan, from, end)}`;
}

/** As written, but for the first letter. */
function asWritten(scan: Scan, from: number, to: number): string {
  const written = slice(scan, from, to);
  return (written[0] as string).toUpperCase() + written.slice(1);
}

const SCHOOL_GOES_ON = new Set(["học", "non", "cơ", "sở", "phổ", "thông", "đẳng", "giáo", "cấp", "nghề"]);

/** Longest name of an organisation at token `i`, without its unit. */
export function nameAt(scan: Scan, i: number, limit: number): Name | null {
  return closedAt(scan, i, limit) ?? openAt(scan, i, limit);
}

/** The rest of a body whose head the title has named: `Dân vận Quận ủy` after `Trưởng Ban`. */
export function headedAt(scan: Scan, i: number, limit: number, body: string): Name | null {
  const head = lexicon.heads[body] ?? { ...PLAIN, name: body, open: true };
  // `Trưởng Công an Quận 5`: the body needs no branch.
  if (body === "Công an" || body === "Đài" || body === "Trạm" || body.startsWith("Đoàn ") || body === "Văn phòng") {
    const named = lexicon.branches.longest(scan.t, i, limit) === null ? null : withName(scan, i, i, limit, head);
    return named ?? { start: i, end: i, name: body, entry: head };
  }
  const closed = lexicon.organisations.longest(scan.t, Math.max(0, i - 1), limit);
  // `Trưởng Ban đại diện Hội NCT`, `Trưởng BTS`: the title's last word begins a known name, or is one.
  if (closed !== null && !closed.value.open && closed.end >= i && closed.value.name.startsWith(`${body} `))
    return { start: i, end: closed.end, name: closed.value.name, entry: closed.value };
  // `Trưởng ban BTS`, `Phó Trưởng ban Thường trực Ban Tổ chức`: the body is named again.
  const again = nameAt(scan, i, limit);
  if (again?.name.startsWith(`${body} `)) return again;
  return withName(scan, i, i, limit, head);
}
