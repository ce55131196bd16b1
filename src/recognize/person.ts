/**
 * People with their offices: `Bà Đỗ Thị C – Chủ tịch …`, `Ông Vũ Văn D Phó Ban Dân vận`, `Bí thư Tỉnh ủy Nguyễn Z`,
 * `các đồng chí: A – …; B – …`. A name is a run of capitalised syllables; small ones only where writers leave them so.
 */
import { lexicon } from "../gazetteer/lexicon.js";
import { Shape } from "../text/vocabulary.js";
import { organisationAt } from "./organisation.js";
import { type Chain, chainAt, electedEnd } from "./role.js";
import { type Found, isAllCaps, isCapital, isGlued, isWord, normAt, type Scan, slice } from "./scan.js";
import { properName, unitTypeAt } from "./unit.js";

export interface PersonReading {
  readonly name: string;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly honorific: string | null;
  readonly honorificFrom: number;
  readonly academic: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  readonly chain: Chain | null;
}

export interface Address {
  readonly end: number;
  readonly honorific: string | null;
  readonly honorificFrom: number;
  readonly academic: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

const BUDDHIST = new Set(["Hòa thượng", "Thượng tọa", "Đại đức", "Ni trưởng", "Ni sư", "Sư cô"]);
/** Kin terms and callings that are address only before a full name. */
const WEAK = new Set([
  "Em",
  "Cháu",
  "Anh",
  "Chị",
  "Cô",
  "Bác",
  "Chú",
  "Thầy",
  "Cụ",
  "Nhà giáo",
  "Doanh nhân",
  "Nghệ nhân",
]);

/** Forms of address at token `i`: honorific, rank and academic titles in any order. */
export function addressAt(scan: Scan, i: number, limit: number): Address | null {
  const { t } = scan;
  let at = i;
  let honorific: string | null = null;
  let honorificFrom = -1;
  const academic: { text: string; from: number; to: number }[] = [];
  for (;;) {
    const degree = academicAt(scan, at, limit);
    if (degree !== null) {
      academic.push({ text: slice(scan, at, degree.textEnd), from: at, to: degree.textEnd });
      at = degree.end;
    } else {
      const found = honorificAt(scan, at, limit);
      if (found === null) break;
      // `Ông Bà Nguyễn Thị V`: one person, and the second word is the one meant.
      if (honorific === null || (honorific === "Ông" && found.value === "Bà")) {
        honorific = found.value;
        honorificFrom = at;
      }
      at = found.end;
    }
    if (at > i && (normAt(t, at, limit) === ":" || normAt(t, at, limit) === ",") && nextIsAddress(scan, at + 1, limit))
      at++;
  }
  return at === i ? null : { end: at, honorific, honorificFrom, academic };
}

function nextIsAddress(scan: Scan, i: number, limit: number): boolean {
  return academicAt(scan, i, limit) !== null;
}

function honorificAt(scan: Scan, i: number, limit: number): { value: string; end: number } | null {
  const { t } = scan;
  const match = lexicon.honorifics.longest(t, i, limit);
  if (match === null) return null;
  // `Bà Rịa`, `Ông Tạ` are places when the capitals end there; `ông Tạ Minh Khôi` is a man.
  const place = lexicon.honorificPlaces.longest(t, i, limit);
  if (
    place !== null &&
    place.end > match.end &&
    !(place.end < limit && isWord(t, place.end) && isCapital(t, place.end))
  )
    return null;
  let end = match.end;
  if (
    end === i + 1 &&
    (t.norm[i] as string).length <= 3 &&
    BUDDHIST.has(match.value) &&
    normAt(t, end, limit) !== "thích" &&
    normAt(t, end + 1, limit) !== "thích"
  )
    return null;
  if (normAt(t, end, limit) === "." && isGlued(t, end)) end++;
  if (normAt(t, end, limit) === ":" && /^đ/.test(t.norm[i] as string)) end++;
  return { value: match.value, end };
}

/** `PGS.TS`, `GS - TSKH`, `ThS.`, `NGƯT`: degrees joined by stops or hyphens are one title as written. */
function academicAt(scan: Scan, i: number, limit: number): { textEnd: number; end: number } | null {
  const { t } = scan;
  let match = lexicon.academic.longest(t, i, limit);
  if (match === null || (!isCapital(t, i) && match.end === i + 1)) return null;
  if (match.end === i + 1 && (t.norm[i] as string).length <= 2 && !isAllCaps(t, i)) return null;
  let textEnd = match.end;
  let end = match.end;
  for (;;) {
    let at = end;
    while (
      normAt(t, at, limit) === "." ||
      (normAt(t, at, limit) === "-" && lexicon.academic.longest(t, at + 1, limit) !== null)
    )
      at++;
    const next = at > end ? lexicon.academic.longest(t, at, limit) : null;
    if (next === null) {
      while (normAt(t, end, limit) === ".") end++;
      break;
    }
    match = next;
    textEnd = match.end;
    end = match.end;
  }
  return { textEnd, end };
}

interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly syllables: number;
}

const MOST = 5;
const ORG_STOPS = new Set(["phòng", "ban", "sở", "quỹ", "trường", "hội", "công", "trung", "đoàn", "văn", "báo", "bộ"]);

/** Whether a name that begins at `start` ends before token `i`: an office, an organisation or a unit begins there. */
function endsName(scan: Scan, start: number, i: number, limit: number): boolean {
  const { t } = scan;
  const title = lexicon.titles.longest(t, i, limit);
  if (title !== null && (title.end - i > 1 || (isAllCaps(t, i) && !isAllCaps(t, start)))) return true;
  const cluster = normAt(t, i, limit);
  if (cluster === "nguyên" && i - start >= 2 && lexicon.titles.longest(t, i + 1, limit) !== null) return true;
  if (
    (cluster === "cụm" || cluster === "đại") &&
    i - start >= 2 &&
    (normAt(t, i + 1, limit) === "trưởng" || normAt(t, i + 1, limit) === "diện")
  )
    return true;
  const office = lexicon.organisations.longest(t, i, limit);
  if (office !== null) {
    if (office.end - i > 1 && i - start >= 2) return true;
    if (office.end - i === 1 && isAllCaps(t, i) && !isAllCaps(t, start)) return true;
    if (
      ORG_STOPS.has(cluster) &&
      i - start >= 3 &&
      !isAllCaps(t, start) &&
      lexicon.branches.longest(t, i + 1, limit) !== null
    )
      return true;
  }
  if (i - start >= 2 && unitTypeAt(scan, i, limit) !== null) return true;
  const honorific = lexicon.honorifics.longest(t, i, limit);
  return (
    honorific !== null &&
    i - start >= 2 &&
    (cluster === "ông" || cluster === "bà" || cluster === "đồng" || cluster === "đ")
  );
}

/** A personal name at token `i`; `sure` when an honorific or a list says that a name must stand there. */
export function nameAt(scan: Scan, i: number, limit: number, sure: boolean): NameSpan | null {
  const { t } = scan;
  if (i >= limit || !isWord(t, i) || !isCapital(t, i)) return null;
  if (!sure && lexicon.surnames.longest(t, i, limit) === null) return null;
  let to = i + 1;
  while (to < limit && to - i < MOST + 1 && isWord(t, to)) {
    if (isCapital(t, to)) {
      if (endsName(scan, i, to, limit)) break;
      to++;
    } else if (
      lexicon.middleNames.has(t.id[to] as number) &&
      to + 1 < limit &&
      isWord(t, to + 1) &&
      isCapital(t, to + 1) &&
      !endsName(scan, i, to + 1, limit)
    ) {
      // `Trần văn Chính`; but `Nguyễn An và Trần Bình`, `ông Nam đức độ` go no further.
      to += 2;
    } else break;
  }
  if (to - i > MOST + (sure ? 1 : 0)) return null;
  const syllables = to - i;
  // `K'Sơn`: among the peoples of the highlands one word with its prefix is a whole name.
  if (syllables < 2 && !(sure && (t.norm[i] as string).includes("'"))) return null;
  const written = slice(scan, i, to);
  return { from: i, to, name: personName(scan, i, to, written), syllables };
}

/** `BẢO KÍNH` -> `Bảo Kính`, `Trần văn Chính` -> `Trần Văn Chính`; mixed ethnic forms (`H'Hen`, `K'Ho`) stay. */
function personName(scan: Scan, from: number, to: number, written: string): string {
  const { t } = scan;
  let plain = true;
  for (let i = from; i < to; i++) {
    const shape = t.shape[i] as number;
    if ((shape & Shape.capital) === 0 || (shape & Shape.capitals) !== 0) plain = false;
  }
  return plain ? written : properName(written);
}

/** Names after these are of streets, schools, prizes, funds: no person attends. */
const NAMESAKES = new Set(
  "đường phố hẻm trường thpt thcs tiểu giải giải bổng quỹ lớp đền chùa cầu chợ bến công viên tượng đài khu liệt nhà lăng đình rạp hội cúp đội bảng sông núi rừng bệnh viện".split(
    " ",
  ),
);

const AFTER_NAME = new Set([",", "-", ":", ";", "(", "là", "hiện"]);

/** From the end of a name to the chain of offices that belongs to it, over any separators or none. */
export function chainAfterName(scan: Scan, end: number, limit: number): { chain: Chain; separated: boolean } | null {
  const { t } = scan;
  let at = end;
  let separated = false;
  let guard = 0;
  while (at < limit && AFTER_NAME.has(t.norm[at] as string) && guard++ < 6) {
    separated = true;
    at++;
  }
  at = electedEnd(scan, at, limit);
  const representative = normAt(t, at - 1, limit) === ";" ? null : representativeAt(scan, at, limit);
  const chain = representative ?? chainAt(scan, at, limit);
  return chain === null ? null : { chain, separated };
}

/** `Đại diện Phòng Giáo dục`: what a named person stands for is an office of that body. */
function representativeAt(scan: Scan, i: number, limit: number): Chain | null {
  const { t } = scan;
  if (normAt(t, i, limit) !== "đại" || normAt(t, i + 1, limit) !== "diện") return null;
  const organisation = organisationAt(scan, i + 2, limit);
  if (organisation === null || organisation.association) return null;
  const role = {
    from: i,
    to: organisation.to,
    title: "Đại diện",
    titleFrom: i,
    titleTo: i + 2,
    former: false,
    organisation,
    leads: null,
    cluster: null,
    year: null,
    repaired: false,
  };
  return { from: i, to: organisation.to, roles: [role], group: false };
}

export type PersonFound = Found<PersonReading>;

/**
 * `Chủ tịch Hội Nguyễn A, Phó Chủ tịch Trần B`: offices after a comma that run straight into the next bare name are that
 * person's. An addressed name keeps what stands before the last semicolon, or its first office.
 */
function ownChain(
  scan: Scan,
  after: { chain: Chain; separated: boolean } | null,
  limit: number,
  addressed: boolean,
): { chain: Chain } | null {
  if (after === null || !after.separated) return after;
  const { chain } = after;
  if (nameAt(scan, chain.to, limit, false) === null) return after;
  const { roles } = chain;
  let keep = 0;
  for (let k = 1; k < roles.length; k++) if (scan.t.norm[(roles[k]?.from ?? 1) - 1] === ";") keep = k;
  if (keep === 0 && addressed && roles.length > 1) keep = 1;
  if (keep > 0) return { chain: { ...chain, roles: roles.slice(0, keep), to: roles[keep - 1]?.to ?? chain.to } };
  return FOLLOWS.has(scan.t.norm[chain.from - 1] as string) ? null : after;
}

const FOLLOWS = new Set([",", ";"]);

/** A person whose address or name begins at token `i`, with the offices that follow. */
export function personAt(
  scan: Scan,
  i: number,
  limit: number,
  shared: { honorific: string | null; from: number } | null,
): PersonFound | null {
  const { t } = scan;
  const address = addressAt(scan, i, limit);
  const start = address?.end ?? i;
  const addressed = address?.honorific != null || shared !== null;
  const name = nameAt(scan, start, limit, addressed || (address?.academic.length ?? 0) > 0);
  if (name === null) return null;
  if (
    address !== null &&
    address.honorific !== null &&
    WEAK.has(address.honorific) &&
    lexicon.surnames.longest(t, start, limit) === null &&
    name.syllables < 3
  )
    return null;
  if (!addressed && i > 0 && NAMESAKES.has(normAt(t, i - 1, limit))) return null;
  const after = ownChain(scan, chainAfterName(scan, name.to, limit), limit, address !== null);
  const honorific = address?.honorific ?? shared?.honorific ?? null;
  const honorificFrom = address?.honorific != null ? address.honorificFrom : (shared?.from ?? -1);
  const chain = after?.chain ?? null;
  if (chain?.group) return null;
  return {
    from: i,
    to: chain?.to ?? name.to,
    value: {
      name: name.name,
      nameFrom: name.from,
      nameTo: name.to,
      honorific,
      honorificFrom,
      academic: address?.academic ?? [],
      chain,
    },
    rule: address !== null ? "person/address-name" : "person/name-office",
  };
}
