/** Lists of participants: units, persons and bodies, one or several, wherever they stand in a sentence. */

import { cleanText, ofType, type Section } from "../../discourse/context.js";
import * as words from "../../gazetteer/data/clauses.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { type Body, bodyAt } from "../../recognize/body.js";
import { organisationAt } from "../../recognize/organisation.js";
import { nameAt } from "../../recognize/personal-name.js";
import { quotationAt } from "../../recognize/quotation.js";
import { isCapital, isGlued, isNumber, isWord, type Scan } from "../../recognize/scan.js";
import { type UnitMention, unitAt } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";
import type { Span } from "../clause.js";
import { COMMAS, CONJUNCTIONS, SCHOOLS, SEMICOLONS } from "../marks.js";
import { communityAt } from "./community.js";
import { entryBodyAt } from "./entry.js";
import { memberAt } from "./members.js";
import { ofMember, ofUnit, type Participant, type ParticipantList } from "./participant.js";
import { ofPerson } from "./person.js";
import { afterBracket, bracketedPlace, homeBehind, placeBehindComma, placeBehindDash, withDistrict } from "./place.js";

/** One or several with one head, and the token behind them. */
interface Found {
  readonly all: readonly Participant[];
  readonly to: number;
}

/** What a section knows of its people and bodies, found by their first token. */
export class ParticipantReader {
  readonly scan: Scan;
  readonly #persons = new Map<number, AnnotationOf<"person">>();
  readonly #offices = new Map<number, number>();
  /** Units that the text gives to a body elsewhere: `Trường THCS Nguyễn Du, Quận 1`. */
  readonly #places = new Map<string, UnitMention>();
  readonly #schools: Body[] = [];

  constructor(
    readonly section: Section,
    private readonly members: readonly Unit[],
  ) {
    this.scan = section.page.scan;
    for (const person of ofType(section, "person")) this.#persons.set(person.from, person);
    for (const office of ofType(section, "office")) this.#offices.set(office.from, office.to);
    for (const organisation of ofType(section, "organisation")) {
      if (!organisation.value.standalone) continue;
      const limit = this.scan.first[organisation.block + 1] as number;
      const body = bodyAt(this.scan, organisation.from, limit);
      if (body === null) continue;
      if (SCHOOLS.has(this.scan.t, body.from)) this.#schools.push(body);
      const place =
        body.place === null
          ? (bracketedPlace(this.scan, body.to, limit) ?? placeBehindComma(this.scan, body.to, limit))
          : { unit: body.place };
      const name = this.#bodyName(body);
      if (place !== null && !this.#places.has(name)) this.#places.set(name, place.unit);
    }
  }

  /** End of an office without a person at token `i`: `Chủ tịch Ủy ban nhân dân tỉnh`. */
  officeEnd(i: number): number | null {
    return this.#offices.get(i) ?? null;
  }

  /** The unit of the first office, of those that say one, of the person at token `i`. */
  officeUnit(i: number): UnitMention | null {
    const roles = this.#persons.get(i)?.value.chain?.roles ?? [];
    return roles.find(({ organisation }) => organisation?.unit != null)?.organisation?.unit ?? null;
  }

  /**
   * The participants that begin at token `i`, joined by commas, semicolons or `và`. `bare` lets a unit stand without its
   * type and a person without address; later ones may when the one before is of their kind. `people` wants persons only.
   * With `remarks` the list is set apart by semicolons, and what stands before one only praises: `A - dẫn đầu khối 1; B`.
   */
  listAt(i: number, limit: number, bare: boolean, people = false, remarks = false): ParticipantList | null {
    const all: Participant[] = [];
    const cuts: number[] = [];
    let to = i;
    let only = people;
    let units = false;
    for (let at = i; at < limit; ) {
      const last = all.at(-1);
      const end = remarks ? this.#numberedEnd(at, limit) : limit;
      const one = this.#oneAt(
        at,
        end,
        bare || last?.kind === "unit",
        bare || only || last?.kind === "person",
        units && !remarks,
      );
      const found = remarks || this.#isCoordinated(one, end) ? this.#entryAt(at, end, one) : one;
      if (found === null || (only && found.all[0]?.kind !== "person")) break;
      for (const [k, one] of found.all.entries()) {
        if (k > 0) cuts.push((found.all[k - 1] as Participant).to);
        all.push(one);
      }
      units ||= found.all[0]?.kind === "unit";
      to = this.#afterWork(found.to, limit);
      if (remarks) to = this.#afterRemark(to, end, found.all[0]?.kind === "person");
      const next = this.#afterJoin(to, limit);
      if (next.to === to) break;
      cuts.push(to);
      at = next.to;
      only = next.people;
    }
    return all.length === 0 ? null : { from: i, to, all, cuts };
  }

  /** The list that something opens before token `i`, bare names too: words that name nobody stand before it, remarks behind its members. */
  openedAt(i: number, limit: number, item = false): { list: ParticipantList | null; at: number } {
    const { to, people } = this.skipFillers(i, limit);
    const remarks = item || SEMICOLONS.next(this.scan.t, to, limit) < limit;
    return { list: this.listAt(to, limit, true, people, remarks), at: to };
  }

  /** The members that `named` leaves over, as many as `count` says: `bốn xã còn lại`; 0 where no number is said, -1 for all. */
  restOf(named: readonly Participant[], count: number, at: Span): readonly Participant[] {
    const bare = ({ type, name }: Unit): string => (type === BODY_TYPE ? name : name.slice(type.length + 1));
    const known = new Set(named.map(({ kind, unit, name }) => (kind === "unit" ? unit?.name : name)));
    const rest = this.members.filter((member) => !known.has(bare(member)));
    const meant = count < 0 || (count === 0 ? rest.length < this.members.length : rest.length === count);
    return meant ? rest.map((member) => ofMember({ member, ...at })) : [];
  }

  /** In a list set apart by semicolons the name of a body goes on to the end of its entry, over words that no rule knows. */
  #entryAt(i: number, limit: number, found: Found | null): Found | null {
    const one = found?.all[0];
    if (one !== undefined && (one.kind !== "body" || found?.all.length !== 1)) return found;
    const entry = entryBodyAt(this.scan, i, SEMICOLONS.next(this.scan.t, i, limit), found === null, (at) =>
      this.#isPersonNext(at, limit),
    );
    if (entry === null || (one !== undefined && entry.one.to <= one.to)) return found;
    return { all: [{ ...entry.one, unit: entry.one.unit ?? one?.unit ?? null }], to: entry.to };
  }

  /** `Vụ Kế hoạch | , Đầu tư và Thống kê`: behind the comma nobody stands, and the name goes on to its last part. */
  #isCoordinated(found: Found | null, limit: number): boolean {
    const { t } = this.scan;
    if (found?.all[0]?.kind !== "body" || found.to + 1 >= limit || !COMMAS.has(t, found.to)) return false;
    const next = found.to + 1;
    if (!isCapital(t, next) || this.#oneAt(next, limit, false, true, false) !== null) return false;
    const and = CONJUNCTIONS.next(t, next, Math.min(limit, next + MOST_IN_PART));
    return and + 1 < limit && CONJUNCTIONS.has(t, and) && isCapital(t, and + 1);
  }

  #isPersonNext(i: number, limit: number): boolean {
    return this.#persons.has(this.skipFillers(i, limit).to);
  }

  /** Where an entry ends that a number follows: `; 2. …`. */
  #numberedEnd(i: number, limit: number): number {
    const { t } = this.scan;
    for (let k = SEMICOLONS.next(t, i, limit); k < limit; k = SEMICOLONS.next(t, k + 1, limit))
      if (k + 2 < limit && isNumber(t, k + 1) && NUMBERING.has(t, k + 2)) return k;
    return limit;
  }

  /** Token of the semicolon behind a remark at token `i`, or `i` where none stands; what follows a person is his office. */
  #afterRemark(i: number, limit: number, person: boolean): number {
    const { t } = this.scan;
    if (i >= limit || !REMARK_MARKS.has(t, i)) return i;
    const end = SEMICOLONS.next(t, i, Math.min(limit, i + MOST_IN_REMARK));
    for (let at = i; at < end; at++)
      if (lexicon.awards.longest(t, at, end) !== null || lexicon.predicates.longest(t, at, end) !== null) return i;
    const next = this.#oneAt(this.#afterJoin(i, limit).to, limit, false, person, false);
    if (next !== null && !(person && next.all[0]?.kind !== "person")) return i;
    return end === limit || SEMICOLONS.has(t, end) ? end : i;
  }

  /** Behind the work that somebody is honoured for: `anh A | với sáng kiến “…”, chị B`. */
  #afterWork(i: number, limit: number): number {
    const work = lexicon.worksOf.longest(this.scan.t, i < limit && COMMAS.has(this.scan.t, i) ? i + 1 : i, limit);
    const quoted = work === null ? null : quotationAt(this.scan, work.end, limit);
    return quoted?.to ?? i;
  }

  /** First token after words that stand in lists and name nobody; `people` when they say that only persons may follow. */
  skipFillers(i: number, limit: number): { to: number; people: boolean } {
    let at = i;
    let people = false;
    while (at < limit && !this.#persons.has(at) && this.#communityAt(at, limit) === null) {
      const filler = lexicon.recipientFillers.longest(this.scan.t, at, limit);
      // `Chi hội Khuyến học Trường X` is a body, `chi hội: bà A` a word before a person.
      const body = filler === null ? null : organisationAt(this.scan, at, limit);
      if (filler !== null && (body?.to ?? 0) <= filler.end && unitListAt(this.scan, at, limit) === null) {
        people = filler.value === "people" || (people && filler.value === "and");
        at = filler.end;
      } else if (isNumber(this.scan.t, at) && (this.scan.t.norm[at] as string).length <= 3)
        at = at + 1 < limit && NUMBERING.has(this.scan.t, at + 1) ? at + 2 : at + 1;
      else {
        const name = this.#describedAt(at, limit);
        return name === null ? { to: at, people } : { to: name, people: true };
      }
    }
    return { to: at, people };
  }

  /** The name behind words that say what a person is: `bác sĩ | Tôn Văn Lộc`. */
  #describedAt(i: number, limit: number): number | null {
    const { scan } = this;
    let at = i;
    while (at < Math.min(limit, i + MOST_DESCRIBING) && isWord(scan.t, at) && !isCapital(scan.t, at)) at++;
    if (at === i || bodyAt(scan, i, limit) !== null || unitListAt(scan, i, limit) !== null) return null;
    const named = this.#persons.has(at) || (nameAt(scan, at, limit, false)?.syllables ?? 0) > 2;
    return named ? at : null;
  }

  /** `nhà trường`: the school named last. */
  schoolBefore(i: number): Participant | null {
    let low = 0;
    for (let high = this.#schools.length; low < high; ) {
      const mid = (low + high) >> 1;
      if ((this.#schools[mid] as Body).from < i) low = mid + 1;
      else high = mid;
    }
    const found = this.#schools[low - 1];
    return found === undefined ? null : this.#recipientOf(found);
  }

  #communityAt(i: number, limit: number): ReturnType<typeof communityAt> {
    return communityAt(this.scan, i, limit, (at) => this.#persons.get(at)?.value.nameTo ?? null);
  }

  #afterJoin(i: number, limit: number): { to: number; people: boolean } {
    const { t } = this.scan;
    let at = i;
    while (at < limit && JOINS.has(t, at)) at++;
    return at === i ? { to: i, people: false } : this.skipFillers(at, limit);
  }

  #oneAt(i: number, limit: number, bareUnit: boolean, barePerson: boolean, amongUnits: boolean): Found | null {
    const { scan } = this;
    const person = this.#persons.get(i);
    if (person !== undefined && person.to <= limit) return ofPerson(scan, person, limit);
    const member = memberAt(this.section, this.members, i, limit);
    if (member !== null && (member.member.type === BODY_TYPE || isCapital(scan.t, i)))
      return { all: [ofMember(member)], to: afterBracket(scan, member.to, limit) };
    const units =
      unitListAt(scan, i, limit) ?? (bareUnit && isCapital(scan.t, i) ? unitListAt(scan, i, limit, true) : null);
    if (units !== null) {
      const mentions = withoutCount(scan, units.value.units, units.to);
      const end = mentions.length < units.value.units.length ? (mentions.at(-1) as UnitMention).to : units.to;
      const to = mentions.at(-1)?.within === undefined ? end : this.#afterPlace(end, limit);
      return { all: mentions.map((unit) => ofUnit(scan, unit)), to: afterBracket(scan, to, limit) };
    }
    const community = this.#communityAt(i, limit);
    if (community !== null) return { all: [community.one], to: community.to };
    const again = lexicon.schoolAgain.longest(scan.t, i, limit);
    const school = again === null ? null : this.schoolBefore(i);
    if (again !== null && school !== null) return { all: [school], to: again.end };
    // The signs of a document are no body: `12/QĐ-HKH`.
    const body = isSign(scan, i) ? null : bodyAt(scan, i, limit);
    if (body !== null) {
      const own = this.#recipientOf(body);
      // Among units, a unit after the comma is another recipient: `Quận 3, Trường THCS X, Quận 5`.
      if (amongUnits && body.place !== null && body.place.from > body.to && COMMAS.has(scan.t, body.to))
        return { all: [{ ...own, unit: null }], to: body.to };
      const named = body.place === null ? homeBehind(scan, body.to, limit) : null;
      const within = body.place === null ? null : withDistrict(scan, { ...body.place, to: body.end }, limit);
      const place = named ?? within;
      return {
        all: [place === null ? own : { ...own, unit: place.unit }],
        to: place?.to ?? afterBracket(scan, body.end, limit),
      };
    }
    const name = barePerson ? nameAt(scan, i, limit, false) : null;
    if (name === null) return null;
    const place = homeBehind(scan, name.to, limit) ?? placeBehindDash(scan, name.to, limit);
    return {
      all: [{ from: name.from, to: name.to, kind: "person", unit: place?.unit ?? null, name: name.name, body: null }],
      to: place?.to ?? afterBracket(scan, name.to, limit),
    };
  }

  /** `Phường 5 | , quận Gò Vấp`: the place of the units before. */
  #afterPlace(i: number, limit: number): number {
    return (unitAt(this.scan, i, limit) ?? unitAt(this.scan, i + 1, limit))?.to ?? i;
  }

  #recipientOf(body: Body): Participant {
    const name = this.#bodyName(body);
    return {
      from: body.from,
      to: body.to,
      kind: "body",
      unit: body.place ?? this.#places.get(name) ?? null,
      name,
      body,
    };
  }

  #bodyName(body: Body): string {
    const written = cleanText(this.scan, body.from, body.to);
    // `Hội Chữ Thập đỏ`: the case is normal.
    const { name, standalone } = body.reading;
    return !standalone && written.toLowerCase() === name.toLowerCase() ? name : written;
  }
}

/** `Phường 3, | 2 giải Nhì`, `Quận 9 và | 4 cá nhân`: the last number counts what follows. */
function withoutCount(scan: Scan, units: readonly UnitMention[], to: number): readonly UnitMention[] {
  const last = units.at(-1) as UnitMention;
  if (units.length < 2 || last.from + 1 !== to || !isNumber(scan.t, last.from)) return units;
  const counted = [lexicon.prizes, lexicon.awards, lexicon.countedRecipients]
    .map((nouns) => nouns.longest(scan.t, to, scan.t.length))
    .find((noun) => noun !== null);
  return counted === undefined ? units : units.slice(0, -1);
}

const isSign = ({ t }: Scan, i: number): boolean =>
  i > 0 && isGlued(t, i) && (t.norm[i - 1] === "-" || t.norm[i - 1] === "/");

const MOST_DESCRIBING = 4;
const MOST_IN_REMARK = 40;
const MOST_IN_PART = 10;
const REMARK_MARKS = new WordSet("- ,");
const NUMBERING = new WordSet(". )");
const JOINS = new WordSet(words.LIST_JOINS);
