/** The name of an organisation without its unit: a known one, or a head with its branch or its proper name. */
import { ASSOCIATION, NUMBER_WORDS, SCHOOL_WORDS } from "../gazetteer/data/organisation-kinds.js";
import { OFFICE } from "../gazetteer/data/organisations.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import { type OrganisationEntry, PLAIN_ORGANISATION as PLAIN } from "../gazetteer/organisation-entry.js";
import { WordSet } from "../gazetteer/word-set.js";
import { isBodyKind } from "./body-kinds.js";
import { branchAt } from "./branch.js";
import { isOfProvinceLevel } from "./organisation-place.js";
import { branchEnd, namedPerson, properNameEnd } from "./proper-name.js";
import { isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, type Scan, slice } from "./scan.js";
import { unitAt, unitTypeAt } from "./unit.js";

const SCHOOL = new WordSet(SCHOOL_WORDS);
const NUMBER = normsOf(NUMBER_WORDS);

export interface Name {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly entry: OrganisationEntry;
}

/** `Tu Tra` is no `TU`: two letters are an abbreviation in capitals only. */
const MOST_IN_LETTERS = 2;

export function closedAt(scan: Scan, i: number, limit: number): Name | null {
  const match = lexicon.organisations.longest(scan.t, i, limit);
  if (match === null || match.value.open) return null;
  // One-syllable abbreviations (`UB`, `CĐ`) count in capitals only.
  if (
    match.end === i + 1 &&
    isWord(scan.t, i) &&
    (scan.t.norm[i] as string).length <= 5 &&
    !isAllCaps(scan.t, i) &&
    (!match.value.name.includes(" ") || (scan.t.norm[i] as string).length <= MOST_IN_LETTERS)
  )
    return null;
  if (match.end === i + 1 && !isCapital(scan.t, i)) return null;
  const { name, casings } = match.value;
  const written = casings.length > 0 ? slice(scan, i, match.end) : name;
  const found = { start: i, end: match.end, name: casings.includes(written) ? written : name, entry: match.value };
  return isBodyKind("union", name) ? ofBranch(scan, found, limit) : found;
}

/** `Công đoàn | Nông nghiệp và Môi trường Việt Nam`: a union of those who work in a branch. */
function ofBranch(scan: Scan, union: Name, limit: number): Name {
  const branch = isCapital(scan.t, union.end) ? branchAt(scan, union.end, limit) : null;
  return branch === null ? union : { ...union, end: branch.end, name: `${union.name} ${branch.name}` };
}

export function openAt(scan: Scan, i: number, limit: number): Name | null {
  const { t } = scan;
  const match = lexicon.organisations.longest(t, i, limit);
  if (match === null || !match.value.open) return null;
  const head = match.value;
  if ((lexicon.beginNoBody.longest(t, i, limit)?.end ?? 0) > match.end) return null;
  if (i > 0 && (!isCapital(t, i) || isAllCaps(t, i - 1)) && (lexicon.endNoBody.longest(t, i - 1, limit)?.end ?? 0) > i)
    return null;
  // `P. Nội vụ`, but no word of one or two letters by itself.
  if (
    match.end === i + 1 &&
    (t.norm[i] as string).length <= 2 &&
    !isAllCaps(t, i) &&
    !isBodyKind("short", head.name) &&
    !(isCapital(t, i) && (isBodyKind("short in capitals", head.name) || normAt(t, i + 1, limit) === "."))
  )
    return null;
  return withName(scan, i, match.end, limit, head);
}

/** Name of an open head: a known branch, else a proper name, else (an association) nothing at all. */
function withName(scan: Scan, start: number, at: number, limit: number, head: OrganisationEntry): Name | null {
  const { t } = scan;
  const from = isAbbreviated(scan, at, limit) ? at + 1 : at;
  const headAlone: Name = { start, end: at, name: head.name, entry: head };
  // `Văn phòng HKH TP`: another organisation follows at once, and is the parent.
  const parent = closedAt(scan, from, limit);
  // `Văn phòng Hội`: the page's own association is the parent.
  if (head.name === OFFICE && isBareAssociation(scan, from, limit)) return { ...headAlone, end: from };
  const branch =
    head.standalone && !isBodyKind("with branches", head.name)
      ? null
      : branchAt(scan, from, limit, isBodyKind("department", head.name));
  if (parent !== null && (branch === null || branch.end < parent.end))
    return isBodyKind("alone", head.name) ? { ...headAlone, end: from } : null;
  if (branch !== null && !isDeed(scan, from, limit, head)) return withBranch(scan, start, branch, limit, head);
  // `Ban | Hội Nông dân xã`; bodies of the same kind one behind the other are none of each other's owners.
  if (isBodyKind("alone", head.name) && owns(lexicon.organisations.longest(t, from, limit)?.value)) {
    const owner = openAt(scan, from, limit);
    if (owner !== null && owner.name !== owner.entry.name) return { ...headAlone, end: from };
  }
  const lower = isBodyKind("school", head.name) ? schoolKindEnd(scan, from, limit) : from;
  // `Chủ tịch Hội Nguyễn Văn A`, `Phó ban Lê Văn B`: a person's name is no association's and no board's.
  if (isBodyKind("no namesake", head.name) && namedPerson(scan, from, limit) > 0)
    return ownAssociation(start, at, head);
  const end = withCity(scan, head, lower, properNameEnd(scan, lower, limit), limit);
  if (end > lower) return { start, end, name: nameOf(scan, head, start, from, end), entry: head };
  if (isNamedByPlace(scan, start, lower, limit, head))
    return { start, end: lower, name: head.name, entry: { ...head, open: false, standalone: false } };
  // `Tổ dân phố số 7`.
  const number = NUMBER.has(normAt(t, lower, limit)) ? lower + 1 : lower;
  if (
    isBodyKind("numbered", head.name) &&
    number < limit &&
    isNumber(t, number) &&
    normAt(t, number + 1, limit) !== "/"
  )
    return { start, end: number + 1, name: nameOf(scan, head, start, lower, number + 1), entry: head };
  // `Chi đoàn thôn Châu Trúc`: its place is the parent.
  if (isBodyKind("alone", head.name) && lexicon.places.longest(t, from, limit) !== null) return headAlone;
  return lower === from ? ownAssociation(start, at, head) : null;
}

const owns = (entry: OrganisationEntry | undefined): boolean =>
  entry !== undefined && isBodyKind("parent", entry.name) && !isBodyKind("alone", entry.name);

/** `TT. GDTX` abbreviates; a stop after a whole word ends the sentence. */
function isAbbreviated(scan: Scan, stop: number, limit: number): boolean {
  const { t } = scan;
  if (normAt(t, stop, limit) !== "." || !isGlued(t, stop)) return false;
  const short = isCapital(t, stop - 1) && (t.norm[stop - 1] as string).length <= 2;
  return isAllCaps(t, stop - 1) || short || (stop + 1 < limit && isGlued(t, stop + 1));
}

/** `Hội tổ chức Lễ …`: a verb, no branch. */
const isDeed = ({ t }: Scan, i: number, limit: number, { name }: OrganisationEntry): boolean =>
  isBodyKind("acts", name) && !isCapital(t, i) && lexicon.nameStops.longest(t, i, limit) !== null;

function withBranch(
  scan: Scan,
  start: number,
  branch: { readonly end: number; readonly name: string },
  limit: number,
  head: OrganisationEntry,
): Name {
  // `Quỹ Học bổng Nguyễn Hữu Thọ`: what such a fund bears is its own name.
  const person = isBodyKind("of a namesake", branch.name) && namedPerson(scan, branch.end, limit) > 0;
  const end = person ? properNameEnd(scan, branch.end, limit) : branchEnd(scan, branch.end, limit);
  const rest = end > branch.end ? ` ${slice(scan, branch.end, end)}` : "";
  return { start, end, name: `${head.name} ${branch.name}${rest}`, entry: head };
}

/** `Hội` alone: the page's own association. */
const ownAssociation = (start: number, end: number, head: OrganisationEntry): Name | null =>
  head.name === ASSOCIATION
    ? { start, end, name: head.name, entry: { ...head, open: false, association: true } }
    : null;

const MOST_KINDS = 5;

/** `Trường tiểu học Kết Đoàn`, `Trường trung học cơ sở …`: kinds of school may be in lower case. */
function schoolKindEnd(scan: Scan, from: number, limit: number): number {
  const { t } = scan;
  let at = from;
  while (at < limit && at < from + MOST_KINDS && isWord(t, at) && !isCapital(t, at) && SCHOOL.has(t, at)) at++;
  return at;
}

/** `Bệnh viện huyện Cần Giờ`, `Quân khu 5`: the place or the number is the whole name. */
function isNamedByPlace(scan: Scan, start: number, i: number, limit: number, { name }: OrganisationEntry): boolean {
  if (!isBodyKind("placed", name)) return false;
  const named = isBodyKind("placed if named", name) || !isCapital(scan.t, start);
  return (named ? unitAt(scan, i, limit) : unitTypeAt(scan, i, limit)) !== null;
}

/** `Hội` with nothing behind it that would name it. */
function isBareAssociation(scan: Scan, i: number, limit: number): boolean {
  if (i >= limit || scan.t.norm[i] !== ASSOCIATION.toLowerCase() || !isCapital(scan.t, i)) return false;
  return openAt(scan, i, limit)?.entry.association === true;
}

/** `Trường Đại học Sư phạm TP.HCM`, `Báo Giáo dục TP.HCM`: the city is part of such a name. */
function withCity(scan: Scan, head: OrganisationEntry, from: number, end: number, limit: number): number {
  if (!head.standalone || end === from) return end;
  const city = unitAt(scan, end, limit);
  return city !== null && isOfProvinceLevel(city) ? city.to : end;
}

/** Names of schools and companies stay as written; others begin with their head. A title has named it where `start` is `from`. */
function nameOf(scan: Scan, head: OrganisationEntry, start: number, from: number, end: number): string {
  return head.standalone && start < from ? asWritten(scan, start, end) : `${head.name} ${slice(scan, from, end)}`;
}

/** As written, but for the first letter. */
function asWritten(scan: Scan, from: number, to: number): string {
  const written = slice(scan, from, to);
  return (written[0] as string).toUpperCase() + written.slice(1);
}

/** Longest name of an organisation at token `i`, without its unit. */
export function nameAt(scan: Scan, i: number, limit: number): Name | null {
  return closedAt(scan, i, limit) ?? openAt(scan, i, limit);
}

/** The rest of a body whose head the title has named: `Dân vận Quận ủy` after `Trưởng Ban`. */
export function headedAt(scan: Scan, i: number, limit: number, body: string): Name | null {
  const head = lexicon.heads[body] ?? { ...PLAIN, name: body, open: true };
  // `Trưởng Công an Quận 5`: the body needs no branch.
  if (isBodyKind("named by office", body)) {
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
