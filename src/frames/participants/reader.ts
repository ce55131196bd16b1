/** Lists of participants: units, persons and bodies, one or several, wherever they stand in a sentence. */

import { cleanText, firstFrom, ofType, type Section } from "../../discourse/context.js";
import * as words from "../../gazetteer/data/clauses.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { BODY_TYPE, COMMUNE_TYPES } from "../../gazetteer/units/types.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { type Body, bodyAt } from "../../recognize/body.js";
import { organisationAt } from "../../recognize/organisation.js";
import { nameAt } from "../../recognize/personal-name.js";
import { isCapital, isGlued, isNumber, normAt, type Scan } from "../../recognize/scan.js";
import { type UnitMention, unitAt } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";
import { memberAt } from "./members.js";
import { ofMember, ofUnit, type Participant, type ParticipantList } from "./participant.js";

/** What a section knows of its people and bodies, found by their first token. */
export class ParticipantReader {
  readonly scan: Scan;
  readonly #persons = new Map<number, AnnotationOf<"person">>();
  readonly #offices = new Map<number, number>();
  /** Units that the text gives to a body elsewhere: `Trường THCS Nguyễn Du, Quận 1`. */
  readonly #places = new Map<string, UnitMention>();
  readonly #schools: Body[] = [];

  constructor(
    private readonly section: Section,
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
      const place = body.place === null ? this.#placeAfter(body.to, limit, true) : { unit: body.place };
      const name = this.#bodyName(body);
      if (place !== null && !this.#places.has(name)) this.#places.set(name, place.unit);
    }
  }

  /** End of an office without a person at token `i`: `Chủ tịch Ủy ban nhân dân tỉnh`. */
  officeEnd(i: number): number | null {
    return this.#offices.get(i) ?? null;
  }

  /**
   * The recipients that begin at token `i`, joined by commas, semicolons or `và`. `bare` lets a unit stand without its
   * type and a person without address; later ones may when the one before is of their kind. `people` wants persons only.
   */
  listAt(i: number, limit: number, bare: boolean, people = false): ParticipantList | null {
    const all: Participant[] = [];
    const cuts: number[] = [];
    let to = i;
    let only = people;
    let units = false;
    for (let at = i; at < limit; ) {
      const last = all.at(-1);
      const found = this.#oneAt(at, limit, bare || last?.kind === "unit", bare || last?.kind === "person", units);
      if (found === null || (only && found.all[0]?.kind !== "person")) break;
      for (const [k, one] of found.all.entries()) {
        if (k > 0) cuts.push((found.all[k - 1] as Participant).to);
        all.push(one);
      }
      units ||= found.all[0]?.kind === "unit";
      to = found.to;
      const next = this.#afterJoin(to, limit);
      if (next.to === to) break;
      cuts.push(to);
      at = next.to;
      only = next.people;
    }
    return all.length === 0 ? null : { from: i, to, all, cuts };
  }

  /** First token after words that stand in lists and name nobody; `people` when they say that only persons may follow. */
  skipFillers(i: number, limit: number): { to: number; people: boolean } {
    let at = i;
    let people = false;
    while (at < limit && !this.#persons.has(at)) {
      const filler = lexicon.recipientFillers.longest(this.scan.t, at, limit);
      // `Chi hội Khuyến học Trường X` is a body, `chi hội: bà A` a word before a person.
      const body = filler === null ? null : organisationAt(this.scan, at, limit);
      if (filler !== null && (body?.to ?? 0) <= filler.end && unitListAt(this.scan, at, limit) === null) {
        people = filler.value === "people" || (people && filler.value === "and");
        at = filler.end;
      } else if (isNumber(this.scan.t, at) && (this.scan.t.norm[at] as string).length <= 3) at++;
      else break;
    }
    return { to: at, people };
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

  /** `thông báo quận vừa được tặng …`: the unit of that type named last, also in a person's office. */
  unitBefore(i: number, type: string): Participant | null {
    let found: UnitMention | null = null;
    const consider = (unit: UnitMention | null | undefined): void => {
      if (unit?.type === type && unit.to <= i && unit.from > (found?.from ?? -1)) found = unit;
    };
    const { annotations } = this.section;
    const end = firstFrom(annotations, i);
    for (const a of annotations.slice(Math.max(0, end - MOST_BEFORE), end)) {
      if (a.type === "units") a.value.units.forEach(consider);
      else if (a.type === "person") for (const role of a.value.chain?.roles ?? []) consider(role.organisation?.unit);
      else if (a.type === "office") for (const role of a.value.roles) consider(role.organisation?.unit);
    }
    const unit = found as UnitMention | null;
    return unit === null
      ? null
      : { from: unit.from, to: unit.to, kind: "unit", unit: { ...unit, through: null }, name: null, body: null };
  }

  #afterJoin(i: number, limit: number): { to: number; people: boolean } {
    const { t } = this.scan;
    let at = i;
    while (at < limit && JOINS.has(t, at)) at++;
    return at === i ? { to: i, people: false } : this.skipFillers(at, limit);
  }

  #oneAt(
    i: number,
    limit: number,
    bareUnit: boolean,
    barePerson: boolean,
    amongUnits: boolean,
  ): { all: Participant[]; to: number } | null {
    const { scan } = this;
    const person = this.#persons.get(i);
    if (person !== undefined && person.to <= limit) return this.#person(person, limit);
    const member = memberAt(this.section, this.members, i, limit);
    if (member !== null && (member.member.type === BODY_TYPE || (bareUnit && isCapital(scan.t, i))))
      return { all: [ofMember(member)], to: this.#afterBracket(member.to, limit) };
    const units =
      unitListAt(scan, i, limit) ?? (bareUnit && isCapital(scan.t, i) ? unitListAt(scan, i, limit, true) : null);
    if (units !== null) {
      const { units: mentions } = units.value;
      const to = mentions.at(-1)?.within === undefined ? units.to : this.#afterPlace(units.to, limit);
      return { all: mentions.map((unit) => ofUnit(scan, unit)), to: this.#afterBracket(to, limit) };
    }
    const again = lexicon.schoolAgain.longest(scan.t, i, limit);
    const school = again === null ? null : this.schoolBefore(i);
    if (again !== null && school !== null) return { all: [school], to: again.end };
    // The signs of a document are no body: `12/QĐ-HKH`.
    const body = isSign(scan, i) ? null : bodyAt(scan, i, limit);
    if (body !== null) {
      const own = this.#recipientOf(body);
      const named = body.place === null ? this.#placeAfter(body.to, limit, false) : null;
      // Among units, a unit after the comma is another recipient: `Quận 3, Trường THCS X, Quận 5`.
      if (amongUnits && body.place !== null && body.place.from > body.to && scan.t.norm[body.to] === ",")
        return { all: [{ ...own, unit: null }], to: body.to };
      return {
        all: [named === null ? own : { ...own, unit: named.unit }],
        to: this.#afterBracket(named?.to ?? body.end, limit),
      };
    }
    const name = barePerson ? nameAt(scan, i, limit, false) : null;
    if (name === null) return null;
    const place = this.#placeAfter(name.to, limit, false);
    return {
      all: [{ from: name.from, to: name.to, kind: "person", unit: place?.unit ?? null, name: name.name, body: null }],
      to: place?.to ?? this.#afterBracket(name.to, limit),
    };
  }

  /** `Phường 5 | , quận Gò Vấp`: the place of the units before. */
  #afterPlace(i: number, limit: number): number {
    return (unitAt(this.scan, i, limit) ?? unitAt(this.scan, i + 1, limit))?.to ?? i;
  }

  #person(person: AnnotationOf<"person">, limit: number): { all: Participant[]; to: number } {
    const { nameFrom, nameTo, name, chain } = person.value;
    const place = this.#placeAfter(person.to, limit, false);
    const over = this.#placeAfter(person.to, limit, true);
    const office = chain?.roles.find((role) => role.organisation?.unit != null)?.organisation?.unit ?? null;
    return {
      all: [{ from: nameFrom, to: nameTo, kind: "person", unit: place?.unit ?? office, name, body: null }],
      // `Chủ tịch Hội Khuyến học phường X, quận Y`: the district of the office's ward is no other recipient.
      to: place?.to ?? (isCommune(office) && over !== null ? over.to : this.#afterBracket(person.to, limit)),
    };
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
    return (written[0] as string).toUpperCase() + written.slice(1);
  }

  /** `… (huyện Củ Chi)`, `…, Quận 1`: the place of what was named before. */
  #placeAfter(i: number, limit: number, comma: boolean): { unit: UnitMention; to: number } | null {
    const { t } = this.scan;
    const mark = normAt(t, i, limit);
    if (mark === "(") {
      const bare = i + 1 < limit && isCapital(t, i + 1);
      const unit = (unitListAt(this.scan, i + 1, limit) ?? (bare ? unitListAt(this.scan, i + 1, limit, true) : null))
        ?.value.units[0];
      return unit !== undefined && normAt(t, unit.to, limit) === ")" ? { unit, to: unit.to + 1 } : null;
    }
    const unit = comma && mark === "," ? unitAt(this.scan, i + 1, limit) : null;
    return unit === null ? null : { unit, to: unit.to };
  }

  #afterBracket(i: number, limit: number): number {
    const { t } = this.scan;
    if (normAt(t, i, limit) !== "(") return i;
    for (let at = i + 1; at < Math.min(limit, i + MOST_IN_BRACKET); at++) if (t.norm[at] === ")") return at + 1;
    return i;
  }
}

const isCommune = (unit: UnitMention | null): boolean => unit?.type != null && COMMUNE_TYPES.has(unit.type);

const isSign = ({ t }: Scan, i: number): boolean =>
  i > 0 && isGlued(t, i) && (t.norm[i - 1] === "-" || t.norm[i - 1] === "/");

const MOST_IN_BRACKET = 30;
/** Annotations among which the unit named last is looked for. */
const MOST_BEFORE = 60;
const JOINS = new WordSet(words.LIST_JOINS);
const SCHOOLS = new WordSet(words.SCHOOLS);
