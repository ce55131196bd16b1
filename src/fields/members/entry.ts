/** One name of a list of members: units, a body with its level, a name under the list's head, or one that no table knows. */

import { isBranchOfUnit } from "../../frames/participants/branch.js";
import { LAST_JOIN, MEMBER_ENDS } from "../../gazetteer/data/members.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { isBodyKind } from "../../recognize/body-kinds.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import { endsSentence, isCapital, isNumber, isWord, ordinalAt, type Scan, slice } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import { type MemberHead, PLURAL } from "./head.js";
import { type Item, parentOf } from "./item.js";

/** Words that end a name, in small letters. */
export const ENDS = new Set(MEMBER_ENDS.trim().split(/\s+/));
const AND = new WordSet(LAST_JOIN);

/** The names at token `i`: one, or the units that one head serves; none where no item begins there. */
export function itemAt(
  scan: Scan,
  i: number,
  limit: number,
  head: MemberHead,
  bare: boolean,
  semicolons: boolean,
  sure: boolean,
): Item[] {
  const { t } = scan;
  const organisation = organisationAt(scan, i, limit);
  const own = lexicon.organisations.longest(t, i, limit);
  const kind = own === null ? "" : kindBefore(head.prefix, own.value.name);
  const headed =
    head.prefix !== null &&
    kind === "" &&
    (organisation === null || isBodyKind("in schools", head.prefix) || isHeaded(scan, i, limit, head.prefix))
      ? headedItem(scan, i, limit, head.prefix, organisation?.to ?? i + 1, sure, semicolons)
      : null;
  if (headed !== null) return [headed];
  const list = unitListAt(scan, i, limit, bare, head);
  if (
    list !== null &&
    (organisation === null ||
      list.to > organisation.to ||
      (!organisation.standalone && organisation.unit !== null && isAssociation(organisation)))
  ) {
    const { units } = list.value;
    let branch = head.through;
    return units.map((mention, k) => {
      const { from, to, through } = mention;
      // `Hội A tỉnh X, Hội B tỉnh X`: another association than the one before.
      const own = k === 0 ? organisation : through === units[0]?.through ? null : organisationAt(scan, from, limit);
      const whole = own !== null && own.unit !== null && own.to === to ? slice(scan, from, to) : null;
      const written = through === null ? null : lexicon.organisations.longest(t, from, to);
      if (written !== null) branch = slice(scan, from, written.end);
      if (through === null || isBranchOfUnit(through)) return { from, to, mention, organisation: whole };
      return { from, to, mention: whole === null ? mention : null, organisation: whole, branch: branch ?? through };
    });
  }
  if (organisation !== null && !organisation.standalone && headsUnits(scan, organisation.to, limit)) return [];
  // `Thanh tra huyện`: a head that no branch follows is a body of its own.
  const body = semicolons || sure || (own?.end ?? i) > i + 1;
  if (organisation === null && !(body && isWord(t, i) && isCapital(t, i))) return [];
  const to = itemEnd(scan, i, limit, organisation?.to ?? i + 1, semicolons);
  return [
    {
      from: i,
      to,
      mention: organisation?.to === to && isBranchOfUnit(organisation.name) ? organisation.unit : null,
      organisation: kind + slice(scan, i, to),
      parent: organisation?.to === to ? parentOf(organisation) : null,
      level: organisation?.to === to && !organisation.levelInName ? organisation.level : null,
    },
  ];
}

/** `Trường ` for `THPT Lê Lợi` in `các trường: THPT Lê Lợi; THCS Kim Đồng`. */
const kindBefore = (prefix: string | null, kind: string): string =>
  prefix !== null && kind.startsWith(`${prefix} `) ? `${prefix} ` : "";

/** `Trường Chinh` in `các Trường THPT: Lê Lợi, Trường Chinh` is the name of one. */
function isHeaded(scan: Scan, i: number, limit: number, prefix: string): boolean {
  const own = lexicon.organisations.longest(scan.t, i, limit);
  return own !== null && own.end === i + 1 && prefix.startsWith(`${own.value.name} `) && !isKind(scan, own.end, limit);
}

/** `Phổ thông Ánh Dương` behind `Trường`: only the first syllable of a kind has a capital, each of a person's name has one. */
function isKind({ t }: Scan, i: number, limit: number): boolean {
  const second = i + 1 < limit && isWord(t, i + 1) && !isCapital(t, i + 1) && !AND.has(t, i + 1);
  return second && i + 2 < limit && isWord(t, i + 2) && isCapital(t, i + 2);
}

/** `Giáo dục và Đào tạo`, `Văn hóa, Thể thao và Du lịch` after `Sở`; `Nguyễn Du` after `Trường THPT`. */
function headedItem(
  scan: Scan,
  i: number,
  limit: number,
  prefix: string,
  known: number,
  sure: boolean,
  semicolons: boolean,
): Item | null {
  const { t } = scan;
  if (i >= limit || !isWord(t, i) || !isCapital(t, i)) return null;
  const branch = lexicon.branches.longest(t, i, limit)?.end ?? known;
  let to = Math.max(known, branch);
  while (to < limit && isWord(t, to) && isCapital(t, to) && branch === i + 1) to++;
  // `các hội: Bảo vệ quyền trẻ em, Đông y`
  if (sure || known > i + 1) to = itemEnd(scan, i, limit, to, semicolons && known > i + 1);
  return { from: i, to, mention: null, organisation: `${prefix} ${slice(scan, i, to)}` };
}

/** Associations, unions, fronts and committees of a unit stand for it. */
const isAssociation = (reading: OrganisationReading): boolean => !reading.standalone;

/** `Hội Khuyến học 5 huyện …`, `Ủy ban MTTQ các tỉnh …`: the organisation is no item, it heads the units. */
function headsUnits(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const counted = i + 1 < limit && (ordinalAt(t, i, limit) > 0 || PLURAL.has(t, i));
  return counted && unitTypeAt(scan, i + 1, limit) !== null;
}

/** An item goes on over words that no table knows up to the next separator: `Công đoàn các Khu chế xuất - Khu công nghiệp`. */
function itemEnd(scan: Scan, i: number, limit: number, known: number, semicolons: boolean): number {
  const { t } = scan;
  let at = known;
  while (at < limit && at < i + 24) {
    const norm = t.norm[at] as string;
    if (norm === ";" || norm === "(" || norm === ")" || norm === ":" || endsSentence(t, at, limit)) break;
    if (norm === "," && !semicolons) break;
    if (AND.has(t, at) && (semicolons ? isBody(scan, at + 1, limit) : at + 1 >= limit || isCapital(t, at + 1))) break;
    if (ENDS.has(norm) && !isCapital(t, at)) break;
    at++;
  }
  while (at > known && !isWord(t, at - 1) && !isNumber(t, at - 1)) at--;
  return at;
}

/** `Thanh tra tỉnh và Cục Thuế tỉnh`, not `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân`: a body that its level ends. */
function isBody(scan: Scan, i: number, limit: number): boolean {
  const body = i < limit && isCapital(scan.t, i) ? organisationAt(scan, i, limit) : null;
  return body !== null && (body.to >= limit || endsSentence(scan.t, body.to, limit) || scan.t.norm[body.to] === ")");
}
