/** Persons and offices where a word may begin one; each reader gives the token behind what it read, or the one it was asked at. */

import * as starting from "../gazetteer/data/starts.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { addressAt } from "./address.js";
import type { Annotation, AnnotationOf } from "./annotation.js";
import type { BlockMentions } from "./block-mentions.js";
import { electedEnd } from "./election.js";
import { holdersOf, isHistoric, manyHold } from "./office-holders.js";
import { type PersonFound, personAt } from "./person.js";
import { nameAt } from "./personal-name.js";
import { type Chain, chainAt } from "./role-chain.js";
import { normAt, type Scan } from "./scan.js";
import { unitListAt } from "./unit-list.js";

const MOST_IN_NOTE = 8;
const JOINS = new WordSet(starting.JOINS_PEOPLE);
const LIST_MARKS = new WordSet(starting.BETWEEN_PEOPLE);
const BEFORE_DUTY = new WordSet(starting.BEFORE_OFFICE_TRAP);

/** `các đồng chí: A – …; B – …`. */
export function sharedListAt(m: BlockMentions, i: number): number {
  const { scan, limit } = m;
  const { t } = scan;
  const head = lexicon.sharedHonorifics.longest(t, i, limit);
  if (head === null) return i;
  let at = head.end;
  if (normAt(t, at, limit) === ":") at++;
  const shared = head.value === "" ? null : head.value;
  let end = i;
  const unheld: AnnotationOf<"person">[] = [];
  for (;;) {
    while (at < limit && LIST_MARKS.has(t, at)) at++;
    const person = personAt(scan, at, limit, { honorific: shared, from: i });
    // In a shared list a bare name needs a surname: `các đồng chí Thường trực Quận ủy` names nobody.
    if (person === null || !isPlausible(m, person)) break;
    end = m.emit("person", person.from, person.to, person.value, "person/shared-honorific");
    const { chain, nameTo } = person.value;
    if (chain === null) unheld.push(m.out.at(-1) as AnnotationOf<"person">);
    else {
      if (electedEnd(scan, nameTo, limit) > nameTo || manyHold(chain)) share(m, unheld, chain);
      unheld.length = 0;
    }
    at = chain === null ? afterNote(scan, end, limit) : end;
    if (at >= limit || !LIST_MARKS.has(t, at)) break;
  }
  return Math.max(end, i);
}

/** `các ông A, B, C được bầu làm Phó Chủ tịch`, `các đồng chí A, B – Phó Chủ tịch`: the office is everybody's. */
function share(m: BlockMentions, persons: readonly AnnotationOf<"person">[], chain: Chain): void {
  for (const person of persons) m.out[m.out.indexOf(person)] = { ...person, value: { ...person.value, chain } };
}

function isPlausible(m: BlockMentions, { from, value: { nameFrom, chain, honorificFrom } }: PersonFound): boolean {
  if (chain !== null || honorificFrom >= from) return true;
  return lexicon.surnames.longest(m.scan.t, nameFrom, m.limit) !== null;
}

/** Offices, and the person they belong to when the name follows. */
export function officeAt(m: BlockMentions, i: number): number {
  const { scan, limit } = m;
  // `nhận nhiệm vụ Trưởng cụm` is no `Vụ trưởng`.
  if (scan.t.norm[i] === starting.OFFICE_TRAP && i > m.from && BEFORE_DUTY.has(scan.t, i - 1)) return i;
  const chain = chainAt(scan, i, limit);
  if (chain === null) return i;
  if (!chain.group) {
    const holders = holdersOf(scan, chain, limit);
    for (const { from, to, value, rule } of holders) m.emit("person", from, to, value, rule);
    if (holders.length > 0) return (holders.at(-1) as PersonFound).to;
  }
  // `Thành viên mới được kết nạp`: such a word is an office only of somebody or somewhere.
  if (chain.roles.every(({ title, organisation }) => organisation === null && lexicon.commonTitles.has(title)))
    return i;
  // `Cụm trưởng là Hội Khuyến học Quận 10`: the units that follow are read on their own.
  m.emit("office", chain.from, chain.to, chain, chain.group ? "office/group" : "office/chain");
  const lead = chain.roles.find((role) => role.organisation?.unit != null);
  if (lead?.organisation != null)
    m.emit("organisation", lead.organisation.from, lead.organisation.to, lead.organisation, "organisation/of-office");
  // `Ủy viên Thường vụ Hội Khuyến học Quận 2, Quận 7 và Quận 9`: the organisation's unit heads a list.
  const last = chain.roles.at(-1)?.organisation;
  if (last?.unit != null) {
    const list = unitListAt(scan, last.unit.from, limit, true);
    if (list !== null && list.to > chain.to && list.value.units.length > 1)
      return m.emit("units", list.from, list.to, list.value, list.rule);
  }
  return chain.to;
}

/** `ông A, Chủ tịch …`, and offices between address and name. */
export function addressedAt(m: BlockMentions, i: number): number {
  const person = personAt(m.scan, i, m.limit, null) ?? addressedOffice(m, i);
  if (person === null || isHistoric(person.value.name)) return i;
  if (person.value.honorific === null && person.value.chain === null && person.value.academic.length === 0) return i;
  const before = m.out.length;
  const end = m.emitFound("person", person, i);
  shareElection(m, person, before);
  return end;
}

/** `bà A và ông B được bầu làm Phó Chủ tịch`: those named just before, without an office, are elected as well. */
function shareElection(m: BlockMentions, { from, value }: PersonFound, before: number): void {
  const { scan, limit } = m;
  const { chain, nameTo } = value;
  if (chain === null || electedEnd(scan, nameTo, limit) === nameTo) return;
  if (!manyHold(chain)) return;
  let next = from;
  for (let k = before - 1; k >= 0; k--) {
    const other = m.out[k] as Annotation;
    const joined = other.to === next - 1 && JOINS.has(scan.t, other.to);
    if (!joined || other.type !== "person" || other.value.chain !== null) return;
    share(m, [other], chain);
    next = other.from;
  }
}

/** `đồng chí Chủ tịch Hội Nguyễn Văn A`: address, office, name. */
function addressedOffice(m: BlockMentions, i: number): PersonFound | null {
  const { scan, limit } = m;
  const address = addressAt(scan, i, limit);
  if (address === null || address.honorific === null) return null;
  const chain = chainAt(scan, address.end, limit);
  if (chain === null || chain.group) return null;
  const name = nameAt(scan, chain.to, limit, false);
  if (name === null) return null;
  const { honorific, honorificFrom, academic } = address;
  return {
    from: i,
    to: name.to,
    value: { name: name.name, nameFrom: name.from, nameTo: name.to, honorific, honorificFrom, academic, chain },
    rule: "person/address-office-name",
  };
}

/** A surname: a person when offices follow, else the whole name is passed over (a street, a school, somebody named). */
export function bareNameAt(m: BlockMentions, i: number): number {
  const { scan, limit } = m;
  const name = nameAt(scan, i, limit, false);
  if (name === null) return i + 1;
  // `Trường Cao đẳng Y tế Thái Nguyên, Khối phó là …`: the whole name is a province's.
  if (lexicon.unitNames.longest(scan.t, i, limit)?.end === name.to && name.to - i === 2) return name.to;
  const person = personAt(scan, i, limit, null);
  if (person?.value.chain == null) return name.to;
  return m.emitFound("person", person, i);
}

/** Past what brackets say behind a name at token `i`: `A (4A1), B (2A3)`; else `i`. */
function afterNote({ t }: Scan, i: number, limit: number): number {
  if (normAt(t, i, limit) !== "(") return i;
  for (let at = i + 1; at < Math.min(limit, i + MOST_IN_NOTE); at++) if (t.norm[at] === ")") return at + 1;
  return i;
}
