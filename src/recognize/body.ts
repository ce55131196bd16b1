/**
 * Bodies that may get an award or points: schools, companies, clubs, unions. Their names run on where an office's would
 * end: small syllables stand inside (`Công ty Cổ phần May …`), and a body joined to another ends before it.
 */
import { PLURALS } from "../gazetteer/data/clauses.js";
import { BODIES_TOGETHER, BODY_STOPS } from "../gazetteer/data/organisation-kinds.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import { beginsAsBodyKind } from "./body-kinds.js";
import { type OrganisationReading, organisationAt } from "./organisation.js";
import { isCapital, isNumber, isWord, normAt, type Scan } from "./scan.js";
import { type UnitMention, unitAt, unitTypeAt } from "./unit.js";

export interface Body {
  readonly from: number;
  /** End of the name, without a place set off from it. */
  readonly to: number;
  /** End of the name and its place. */
  readonly end: number;
  readonly place: UnitMention | null;
  readonly reading: OrganisationReading;
}

const STOPS = normsOf(BODY_STOPS);
const TOGETHER = normsOf(BODIES_TOGETHER);
const MOST_SMALL = 3;
const MOST_IN_NAME = 20;

export function bodyAt(scan: Scan, i: number, limit: number): Body | null {
  const reading = organisationAt(scan, i, limit);
  if (reading === null) return null;
  const place = reading.unit ?? (reading.seat?.type == null ? null : reading.seat);
  if (place !== null)
    return {
      from: i,
      to: setOff(scan, place.from)
        ? place.from - 1
        : reading.standalone && reading.seat === place
          ? place.from
          : reading.to,
      end: reading.to,
      place,
      reading,
    };
  const to = beginsAsBodyKind("long named", reading.name)
    ? withPartner(scan, runOn(scan, i, cutAtNext(scan, reading.from, reading.to), reading.name, limit), limit)
    : reading.to;
  return {
    from: i,
    to,
    end: to,
    place: beginsAsBodyKind("bears its place", reading.name) ? placeInName(scan, i, to) : null,
    reading,
  };
}

/** `Trường THCS Thị trấn Lang Chánh`: a school that bears its place's name and type. */
function placeInName(scan: Scan, from: number, to: number): UnitMention | null {
  for (let k = from + 1; k < to; k++) {
    const unit = isCapital(scan.t, k) ? unitAt(scan, k, to) : null;
    if (unit !== null) return unit.to === to && unit.type !== null ? unit : null;
  }
  return null;
}

/** `Trường THCS Nguyễn Du, Quận 1`: the place is no part of the name. */
function setOff(scan: Scan, unit: number): boolean {
  const mark = scan.t.norm[unit - 1];
  return mark === "," || mark === "(" || mark === "-";
}

/** `Công ty X và Trường Y` are two. */
function cutAtNext(scan: Scan, from: number, to: number): number {
  const { norm } = scan.t;
  for (let i = from + 2; i + 1 < Math.min(to, from + MOST_IN_NAME); i++) {
    if (TOGETHER.has(norm[i] as string) && beginsBody(scan, i + 1, scan.t.length)) return i;
  }
  return to;
}

function beginsBody(scan: Scan, i: number, limit: number): boolean {
  const address = lexicon.honorifics.longest(scan.t, i, limit);
  if (address !== null && address.end < limit && isCapital(scan.t, address.end)) return true;
  return lexicon.organisations.longest(scan.t, i, limit) !== null || unitTypeAt(scan, i, limit) !== null;
}

/** The name after small syllables: `… Cổ | phần May Phương Nam`, `… Sinh viên | tình nguyện Về Nguồn`. */
function runOn(scan: Scan, i: number, end: number, name: string, limit: number): number {
  const { t } = scan;
  // A closed name may go on at once (`Quỹ Khuyến học Trương Định`), and a company's; another ended where a person begins.
  let closed = lexicon.organisations.longest(t, i, limit)?.value.open === false || beginsAsBodyKind("business", name);
  for (let to = end; ; ) {
    let at = to;
    while (at < limit && at - to < MOST_SMALL && isWord(t, at) && !isCapital(t, at) && !stops(scan, at, limit)) at++;
    const small = at - to;
    if (small > 0 && normAt(t, at, limit) === "-") at++;
    if ((small === 0 && !closed) || !isName(scan, at, limit)) {
      // The last words may be small: `các Khu chế xuất - Khu công nghiệp`, `Câu lạc bộ Nữ doanh nhân`.
      return small > 0 &&
        small < MOST_SMALL &&
        (to > end || beginsAsBodyKind("phrase named", name)) &&
        endsPhrase(scan, to + small, limit)
        ? to + small
        : to;
    }
    while (
      at - i < MOST_IN_NAME &&
      (isName(scan, at, limit) ||
        (at < limit && isNumber(t, at) && (t.norm[at] as string).length <= 2 && normAt(t, at + 1, limit) !== "/"))
    )
      at++;
    to = at;
    if (to - i >= MOST_IN_NAME) return to;
    closed = false;
  }
}

/** `Khu công nghiệp Việt Nam | - Singapore`, `Bệnh viện Việt | - Đức`: named after two countries. */
function withPartner(scan: Scan, i: number, limit: number): number {
  const joint = [i - 1, i - 2].some((k) => k >= 0 && lexicon.countryNames.longest(scan.t, k, i)?.end === i);
  if (!joint || normAt(scan.t, i, limit) !== "-" || !isName(scan, i + 1, limit) || beginsBody(scan, i + 1, limit))
    return i;
  let to = i + 1;
  while (to < i + 3 && isName(scan, to, limit)) to++;
  return to;
}

const isName = (scan: Scan, i: number, limit: number): boolean =>
  i < limit && isWord(scan.t, i) && isCapital(scan.t, i);

function endsPhrase(scan: Scan, i: number, limit: number): boolean {
  const norm = normAt(scan.t, i, limit);
  return (
    norm === "" ||
    norm === "." ||
    norm === "," ||
    norm === ";" ||
    norm === ")" ||
    STOPS.has(norm) ||
    lexicon.predicates.longest(scan.t, i, limit) !== null
  );
}

function stops(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  // `Công đoàn các Khu chế xuất`: the name of a body that unites others.
  if (t.norm[i] === PLURALS) return i + 1 >= limit || !isCapital(t, i + 1) || beginsBody(scan, i + 1, limit);
  if (lexicon.occasions.longest(t, i, limit) !== null) return true;
  return (
    STOPS.has(t.norm[i] as string) || beginsBody(scan, i, limit) || lexicon.predicates.longest(t, i, limit) !== null
  );
}
