/**
 * Organisations: a known name or a head with its branch, then the unit they belong to. `Ban Dân vận Quận ủy quận Bình
 * Thạnh` is the body `Ban Dân vận` of `Quận ủy`, of the unit quận Bình Thạnh. What the text leaves out (`Quận ủy`,
 * `Hội Khuyến học Thành phố`) stays open here; the linker completes it from the context.
 */
import { type Level, lexicon, type OrganisationEntry } from "../gazetteer/lexicon.js";
import { isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, type Scan, slice } from "./scan.js";
import { type UnitMention, unitAt, unitNameAt, unitTypeAt } from "./unit.js";

export interface OrganisationReading {
  readonly from: number;
  readonly to: number;
  /** Expanded name without its unit: `Ban Dân vận Quận ủy`. */
  readonly name: string;
  /** The organisation that a body belongs to, or the name itself: `Quận ủy`. It serves the titles before it. */
  readonly base: string;
  /** Level stated by the name (Quận ủy) or by a bare word (`Hội Khuyến học quận`). */
  readonly level: Level | null;
  /** The name carries the level, so the unit's type is not written again. */
  readonly levelInName: boolean;
  readonly unit: UnitMention | null;
  readonly national: boolean;
  /** `Hội`, `Thành hội`: the page's own association. */
  readonly association: boolean;
  /** Schools, companies, papers: nothing is added to their name. */
  readonly standalone: boolean;
  /** Where such a one stands: `Trường THPT X, Quận 3`, or the unit it is named after. */
  readonly seat: UnitMention | null;
  /** `Công đoàn trường`: of the school that the text speaks of. */
  readonly ofSchool: boolean;
}

/** `Hội nghị`, `Hội trường`, `Hội thi`…: words that only begin like an association. */
const NOT_HOI = new Set(
  "nghị trường thi thảo diễn trại viên quán họp ý chợ thao khỏe tụ đàm xuân hè chẩn tết làng nhập".split(" "),
);
const NOT_BEFORE_BOARD = new Set(["giao", "ủy", "địa", "công", "nguyên", "trực", "dân"]);
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
const JOINED = new Set(["và", "&", "-"]);

interface Name {
  readonly end: number;
  readonly name: string;
  readonly entry: OrganisationEntry;
}

function closedAt(scan: Scan, i: number, limit: number): Name | null {
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
  return { end: match.end, name: match.value.name, entry: match.value };
}

/** Words of the proper name of a school or company: capitalised, or small ones that such names are made of. */
function properNameEnd(scan: Scan, from: number, limit: number): number {
  const { t } = scan;
  let to = from;
  while (to < limit) {
    const words = lexicon.nameWords.longest(t, to, limit);
    if (
      words !== null &&
      (isCapital(t, to) || to > from) &&
      !(to > from && startsSomethingElse(scan, to, limit, from))
    ) {
      to = words.end;
    } else if (isWord(t, to) && isCapital(t, to)) {
      if (to > from && startsSomethingElse(scan, to, limit, from)) break;
      to++;
    } else if (isNumber(t, to) && to > from && (t.norm[to] as string).length <= 3 && normAt(t, to + 1, limit) !== "/") {
      to++;
    } else if (
      to > from &&
      JOINED.has(t.norm[to] as string) &&
      to + 1 < limit &&
      isCapital(t, to + 1) &&
      isWord(t, to + 1)
    ) {
      if ((t.norm[to] as string) === "-" && !(isGlued(t, to) && isGlued(t, to + 1))) break;
      if (startsSomethingElse(scan, to + 1, limit, from) || lexicon.organisations.longest(t, to + 1, limit) !== null)
        break;
      to += 2;
    } else break;
  }
  return to;
}

function startsSomethingElse(scan: Scan, i: number, limit: number, from: number): boolean {
  const { t } = scan;
  if (t.norm[i] === "cụm" || t.norm[i] === "khối") return true;
  if (unitTypeAt(scan, i, limit) !== null) return true;
  const title = lexicon.titles.longest(t, i, limit);
  if (title !== null && (title.end - i > 1 || isAllCaps(t, i))) return true;
  if (normAt(t, i, limit) === "nguyên") return true;
  const office = lexicon.organisations.longest(t, i, limit);
  if (office !== null && (office.end - i > 1 || isAllCaps(t, i)) && (!office.value.open || office.value.standalone))
    return true;
  const honorific = lexicon.honorifics.longest(t, i, limit);
  if (honorific !== null && lexicon.surnames.longest(t, honorific.end, limit) !== null) return true;
  // `Trường THPT Lê Hồng Phong Nguyễn Văn A`: the school's name ends where another person's begins.
  return (
    i - from >= 2 &&
    lexicon.surnames.longest(t, i, limit) !== null &&
    i + 1 < limit &&
    isCapital(t, i + 1) &&
    namedPerson(scan, i, limit)
  );
}

/** Two to four capitalised syllables and then no more: the shape of a name that ends a phrase. */
function namedPerson(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  let to = i;
  while (to < limit && isWord(t, to) && isCapital(t, to)) to++;
  return to - i >= 2 && to - i <= 5;
}

const SCHOOL = new Set("tiểu mầm mẫu trung thpt thcs th mn cao đại phổ dân chính bồi nghiệp giáo".split(" "));

function openAt(scan: Scan, i: number, limit: number): Name | null {
  const { t } = scan;
  const match = lexicon.organisations.longest(t, i, limit);
  if (match === null || !match.value.open) return null;
  const head = match.value;
  // `hội trường`, `thị trường`, `môi trường`: the second syllable is no school.
  if (head.name === "Trường" && !isCapital(t, i) && NOT_BEFORE_SCHOOL.has(normAt(t, i - 1, limit))) return null;
  // `hội nghị giao ban Cụm thi đua 2`: a verb's second syllable is no board.
  if (head.name === "Ban" && !isCapital(t, i) && NOT_BEFORE_BOARD.has(normAt(t, i - 1, limit))) return null;
  // `cán bộ cơ sở`, `trụ sở`.
  if (head.name === "Sở" && !isCapital(t, i) && (normAt(t, i - 1, limit) === "cơ" || normAt(t, i - 1, limit) === "trụ"))
    return null;
  if (head.name === "Hội" && NOT_HOI.has(normAt(t, match.end, limit))) return null;
  if (
    match.end === i + 1 &&
    (t.norm[i] as string).length <= 2 &&
    !isAllCaps(t, i) &&
    head.name !== "Sở" &&
    head.name !== "Tổ"
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
  const branch = head.standalone ? null : lexicon.branches.longest(t, from, limit);
  if (parent !== null && (branch === null || branch.end < parent.end))
    return HEADS_ALONE.has(head.name) ? { end: at, name: head.name, entry: head } : null;
  // `Hội tổ chức Lễ …`: a verb, no branch.
  const verb = branch !== null && normAt(t, from, limit) === "tổ" && head.name.startsWith("Hội") && !isCapital(t, from);
  if (branch !== null && !verb) {
    const end = branchEnd(scan, branch.end, limit);
    return {
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
  // `Chủ tịch Hội Nguyễn Văn A`: a person's name is no association's.
  if (head.name === "Hội" && lexicon.surnames.longest(t, from, limit) !== null && namedPerson(scan, from, limit))
    return { end: at, name: "Hội", entry: { ...head, open: false, association: true } };
  const end = withCity(scan, head, lower, properNameEnd(scan, lower, limit), limit);
  // `Bệnh viện huyện Cần Giờ`, `Quân khu 5`: the place or the number is the whole name.
  if (
    end === lower &&
    PLACED_HEADS.has(head.name) &&
    (isCapital(t, start) ? unitTypeAt(scan, lower, limit) : unitAt(scan, lower, limit)) !== null &&
    !(head.name === "Trung tâm" && unitAt(scan, lower, limit) === null)
  )
    return { end: lower, name: head.name, entry: { ...head, open: false, standalone: false } };
  if (
    end === lower &&
    NUMBERED_HEADS.has(head.name) &&
    lower < limit &&
    isNumber(t, lower) &&
    normAt(t, lower + 1, limit) !== "/"
  )
    return { end: lower + 1, name: asWritten(scan, start, lower + 1), entry: head };
  if (end > lower)
    return {
      end,
      name: head.standalone ? asWritten(scan, start, end) : `${head.name} ${slice(scan, from, end)}`,
      entry: head,
    };
  if (head.name === "Hội" && lower === from)
    return { end: at, name: "Hội", entry: { ...head, open: false, association: true } };
  return null;
}

/** `Trường Đại học Sư phạm TP.HCM`, `Báo Giáo dục TP.HCM`: the city is part of such a name. */
function withCity(scan: Scan, head: OrganisationEntry, from: number, end: number, limit: number): number {
  if (!head.standalone || end === from) return end;
  const city = unitAt(scan, end, limit);
  return city !== null && (city.type === "tỉnh" || (city.type === "thành phố" && city.name === "Hồ Chí Minh"))
    ? city.to
    : end;
}

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
]);
const NUMBERED_HEADS = new Set([
  "Quân khu",
  "Sư đoàn",
  "Trung đoàn",
  "Lữ đoàn",
  "Tiểu đoàn",
  "Khu phố",
  "Ấp",
  "Tổ dân phố",
  "Tổ",
]);

/** Offices of an organisation that need no name of their own: `Văn phòng HKH TP`. */
const HEADS_ALONE = new Set(["Văn phòng", "Thanh tra", "Tổ", "Chi hội", "Chi bộ", "Ban", "Quỹ"]);

/** A branch goes on with capitals that begin nothing else: `Ban Chính sách Pháp luật`. */
function branchEnd(scan: Scan, from: number, limit: number): number {
  const { t } = scan;
  let to = from;
  while (
    to < limit &&
    isWord(t, to) &&
    isCapital(t, to) &&
    !startsSomethingElse(scan, to, limit, to) &&
    unitNameAt(scan, to, limit, null) === null &&
    lexicon.surnames.longest(t, to, limit) === null
  ) {
    to = lexicon.nameWords.longest(t, to, limit)?.end ?? to + 1;
  }
  return to;
}

/** Names of schools and companies stay as written, but for the first letter. */
function asWritten(scan: Scan, from: number, to: number): string {
  const written = slice(scan, from, to);
  return (written[0] as string).toUpperCase() + written.slice(1);
}

const SCHOOL_GOES_ON = new Set(["học", "non", "cơ", "sở", "phổ", "thông", "đẳng", "giáo", "cấp"]);

/** Longest name of an organisation at token `i`, without its unit. */
function nameAt(scan: Scan, i: number, limit: number): Name | null {
  return closedAt(scan, i, limit) ?? openAt(scan, i, limit);
}

interface Tail {
  readonly end: number;
  readonly unit: UnitMention | null;
  readonly level: Level | null;
  readonly national: boolean;
}

/** The unit after an organisation's name: `quận Gò Vấp`, `Quận 3`, `Bình Thạnh`, `Thành phố`, `Việt Nam`. */
function tailAt(scan: Scan, i: number, limit: number, entry: OrganisationEntry): Tail {
  const { t } = scan;
  let at = i;
  if (normAt(t, at, limit) === "của") at++;
  const none: Tail = { end: i, unit: null, level: null, national: false };
  if (at >= limit) return none;
  const unit = unitAt(scan, at, limit);
  if (unit !== null) return { end: alsoIn(scan, unit.to, limit), unit, level: null, national: false };
  const next = normAt(t, at, limit);
  if (
    (next === "việt" && normAt(t, at + 1, limit) === "nam" && isCapital(t, at)) ||
    (next === "vn" && isAllCaps(t, at))
  )
    return { end: next === "vn" ? at + 1 : at + 2, unit: null, level: null, national: true };
  const level = unitTypeAt(scan, at, limit);
  if (level !== null && level.type !== "đặc khu") {
    // `Hội Khuyến học các quận`: many, none of them named.
    return { end: level.end, unit: null, level: level.type, national: false };
  }
  if (entry.level !== null && entry.level === "quận" && isNumber(t, at)) {
    const number = unitNameAt(scan, at, limit, "quận");
    if (number !== null)
      return {
        end: number.end,
        unit: { from: at, to: number.end, type: "quận", name: number.name, through: null, repaired: false },
        level: null,
        national: false,
      };
  }
  const bare = unitNameAt(scan, at, limit, null);
  if (bare === null || !isCapital(t, at)) return none;
  return {
    end: bare.end,
    unit: { from: at, to: bare.end, type: entry.level, name: bare.name, through: null, repaired: false },
    level: null,
    national: false,
  };
}

/** `Quận 3, Thành phố Hồ Chí Minh`: the larger unit that follows belongs to the name's place, not to a next thing. */
function alsoIn(scan: Scan, at: number, limit: number): number {
  const { t } = scan;
  if (normAt(t, at, limit) !== ",") return at;
  const larger = unitAt(scan, at + 1, limit);
  return larger !== null && (larger.type === "tỉnh" || (larger.type === "thành phố" && larger.name === "Hồ Chí Minh"))
    ? larger.to
    : at;
}

/** An organisation whose name is known already (`CTHKH`): only its unit is read, from token `i`. */
export function organisationNamed(
  scan: Scan,
  from: number,
  i: number,
  limit: number,
  name: string,
): OrganisationReading {
  const entry: OrganisationEntry = {
    name,
    level: null,
    city: false,
    national: false,
    association: false,
    open: false,
    standalone: false,
  };
  const tail = tailAt(scan, i, limit, entry);
  return {
    from,
    to: tail.end,
    name: tail.national ? `${name} Việt Nam` : name,
    base: name,
    level: tail.level,
    levelInName: false,
    unit: tail.unit,
    national: tail.national,
    association: false,
    standalone: false,
    seat: null,
    ofSchool: false,
  };
}

const CENTRAL = new Set(["tw", "tư", "trung"]);

function centralPrefix(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const norm = normAt(t, i, limit);
  if (!CENTRAL.has(norm) || !isCapital(t, i)) return i;
  if (norm === "trung") return normAt(t, i + 1, limit) === "ương" ? i + 2 : i;
  if (norm === "tư") return isAllCaps(t, i) ? i + 1 : i;
  return i + 1;
}

/**
 * An organisation at token `i`. `body` is the head when the title has named it already (`Trưởng Ban` + `Dân vận`), and
 * then `i` is the token after it.
 */
export function organisationAt(
  scan: Scan,
  i: number,
  limit: number,
  body: string | null = null,
): OrganisationReading | null {
  const { t } = scan;
  if (i >= limit) return null;
  let first: Name | null;
  let central = false;
  if (body !== null) first = bodyAt(scan, i, limit, body);
  else {
    const start = centralPrefix(scan, i, limit);
    first = nameAt(scan, start, limit);
    if (first !== null && start > i && !first.name.startsWith("Trung ương")) {
      first = { ...first, name: `Trung ương ${first.name}` };
      central = true;
    }
  }
  if (first === null) return null;
  let name = first.name;
  let last = first;
  let base = first.name;
  for (let depth = 0; depth < 3; depth++) {
    if (last.entry.association) break;
    let at = last.end;
    if (normAt(t, at, limit) === "của") at++;
    // A parent must be a known name, or a body of a school or office: `Công đoàn Trường …`, `Đảng ủy Sở …`.
    const parent = parentAt(scan, at, limit);
    if (parent === null) break;
    name = `${name} ${parent.name}`;
    base = parent.name;
    last = parent;
  }
  const tail = last.entry.city
    ? { end: last.end, unit: null, level: "thành phố" as Level, national: false }
    : (last.entry.national && !last.entry.association) || last.entry.standalone
      ? { end: last.end, unit: null, level: null, national: last.entry.national }
      : tailAt(scan, last.end, limit, last.entry);
  const seat = last.entry.standalone ? seatOf(scan, last, limit) : null;
  const national = tail.national || last.entry.national || central;
  if (tail.national && !name.endsWith("Việt Nam")) {
    name = `${name} Việt Nam`;
    if (base !== name) base = `${base} Việt Nam`;
  }
  return {
    from: i,
    to: seat?.end ?? Math.max(tail.end, schoolEnd(scan, last.end, limit)),
    name,
    base: (last === first ? FUND_OF.get(base) : undefined) ?? base,
    level: last.entry.level ?? tail.level,
    levelInName: last.entry.level !== null,
    unit: tail.unit,
    national,
    association: last.entry.association,
    standalone: last.entry.standalone,
    seat: seat?.unit ?? null,
    ofSchool: tail.unit === null && tail.level === null && schoolEnd(scan, last.end, limit) > last.end,
  };
}

/** `Công đoàn trường`, `Đoàn Thanh niên nhà trường`: the school is not named again. */
function schoolEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const at = normAt(t, i, limit) === "nhà" ? i + 1 : i;
  if (normAt(t, at, limit) !== "trường" || (at + 1 < limit && isCapital(t, at + 1))) return i;
  return at + 1;
}

/** `Trường THPT X, Quận 3`, `Trường Tiểu học Y (huyện Củ Chi)`, `Trường Z quận 5`; else the unit that the name ends with. */
function seatOf(scan: Scan, name: Name, limit: number): { end: number; unit: UnitMention } | null {
  const { t } = scan;
  const mark = normAt(t, name.end, limit);
  const start = mark === "," || mark === "(" || mark === "-" ? name.end + 1 : name.end;
  const unit = unitAt(scan, start, limit);
  if (unit !== null && unit.type !== "tỉnh" && !(mark === "," && isListed(scan, unit.to, limit)))
    return { end: mark === "(" && normAt(t, unit.to, limit) === ")" ? unit.to + 1 : unit.to, unit };
  for (let i = Math.max(name.end - 4, 0); i < name.end; i++) {
    const bare = unitNameAt(scan, i, name.end, null);
    if (bare !== null && bare.end === name.end && name.end - i >= 2)
      return {
        end: name.end,
        unit: { from: i, to: name.end, type: null, name: bare.name, through: null, repaired: false },
      };
  }
  return null;
}

/** `Trường A, Quận 3, 5 và 7 …`: the units are a list of their own. */
const isListed = (scan: Scan, i: number, limit: number): boolean =>
  normAt(scan.t, i, limit) === "," && i + 1 < limit && isNumber(scan.t, i + 1);

/** Funds of an association: the offices before the fund's are the association's. */
const FUND_OF = new Map([
  ["Quỹ Khuyến học", "Hội Khuyến học"],
  ["Quỹ Khuyến học - Khuyến tài", "Hội Khuyến học"],
]);

function parentAt(scan: Scan, at: number, limit: number): Name | null {
  const closed = closedAt(scan, at, limit);
  if (closed !== null) return closed;
  const open = openAt(scan, at, limit);
  if (open === null || open.entry.association) return null;
  return PARENTS.has(open.entry.name) || open.entry.standalone || open.entry.name.startsWith("Trường") ? open : null;
}

const PARENTS = new Set([
  "Phòng",
  "Sở",
  "Hội",
  "Bộ",
  "Cục",
  "Hội đồng",
  "Quỹ",
  "Câu lạc bộ",
  "Ban",
  "Liên hiệp",
  "Báo",
  "Văn phòng",
]);

/** The rest of a body whose head the title has named: `Dân vận Quận ủy` after `Trưởng Ban`. */
function bodyAt(scan: Scan, i: number, limit: number, body: string): Name | null {
  const head: OrganisationEntry = {
    name: body,
    level: null,
    city: false,
    national: false,
    association: false,
    open: true,
    standalone: false,
  };
  // `Trưởng Công an Quận 5`: the body needs no branch.
  if (body === "Công an" || body === "Đài" || body === "Trạm" || body.startsWith("Đoàn ") || body === "Văn phòng") {
    const named = lexicon.branches.longest(scan.t, i, limit) === null ? null : withName(scan, i, i, limit, head);
    return named ?? { end: i, name: body, entry: head };
  }
  const closed = lexicon.organisations.longest(scan.t, Math.max(0, i - 1), limit);
  if (closed !== null && !closed.value.open && closed.end > i && closed.value.name.startsWith(body))
    return { end: closed.end, name: closed.value.name, entry: closed.value };
  return withName(scan, i, i, limit, head);
}
