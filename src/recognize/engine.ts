/**
 * One pass from left to right over the tokens of every block. The first word of a phrase decides which rules are tried at
 * it; a rule that matches moves the pass behind what it read.
 */

import * as dates from "../gazetteer/data/dates.js";
import * as starting from "../gazetteer/data/starts.js";
import { CALENDAR_COLUMNS } from "../gazetteer/data/table-headers.js";
import { lexicon, vocabulary } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import { PhraseTable } from "../gazetteer/phrase-table.js";
import { WordSet } from "../gazetteer/word-set.js";
import { exceeded, MOST_MENTIONS } from "../text/page-limit.js";
import type { TokenTable } from "../text/tokenizer.js";
import type { Document } from "../types.js";
import { addressAt } from "./address.js";
import type { Annotation, AnnotationOf, AnnotationValues } from "./annotation.js";
import { awardAt } from "./award.js";
import { clusterAt } from "./cluster.js";
import { type DateFound, dateAfterRelative, dateAt } from "./date.js";
import { cueBefore, isCountedMonth } from "./date-cue.js";
import { electedEnd } from "./election.js";
import { eventAt } from "./event.js";
import { fullMoonEnd, lunarEnd, lunarMonthEnd } from "./lunar.js";
import { holdersOf, isHistoric, manyHold } from "./office-holders.js";
import { organisationAt } from "./organisation.js";
import { type PersonFound, personAt } from "./person.js";
import { nameAt } from "./personal-name.js";
import { type Chain, chainAt } from "./role-chain.js";
import { isCapital, isNumber, normAt, type Scan } from "./scan.js";
import { scoreAt } from "./score.js";
import { documentNumberEnd, relativeAt, termEnd, timeAfter, timeBefore } from "./time-words.js";
import { unitListAt } from "./unit-list.js";
import { monthsOfYearAt, quarterAt, seasonAt } from "./year-part.js";

/** Which rules a word may begin. */
const Starts = {
  title: 1,
  organisation: 2,
  address: 4,
  shared: 8,
  surname: 16,
  award: 32,
  event: 64,
  date: 128,
  cluster: 256,
  unit: 512,
} as const;

let table: Uint16Array | null = null;

/**
 * Builds every table once. Words get their numbers here, so it must be done before a text is cut into tokens: a word
 * learned later would be unknown in the first page and known in the second.
 */
export function prepare(): Uint16Array {
  if (table !== null) return table;
  const words: readonly [number, ReadonlySet<string>][] = [
    [Starts.date, normsOf(dates.DATE_STARTS)],
    [Starts.title, normsOf(starting.TITLE_STARTS)],
    [Starts.cluster, normsOf(starting.CLUSTER_STARTS)],
    [Starts.unit, normsOf(starting.UNIT_STARTS)],
    [Starts.organisation, normsOf(starting.ORGANISATION_STARTS)],
  ];
  for (const [, list] of words) for (const word of list) vocabulary.learn(word);
  vocabulary.close();
  const starts = new Uint16Array(vocabulary.size + 1);
  const mark = (id: number, bit: number): void => {
    starts[id] = (starts[id] as number) | bit;
  };
  for (const [bit, list] of words) for (const word of list) mark(vocabulary.id(word), bit);
  for (const id of lexicon.titles.firstWords()) mark(id, Starts.title);
  for (const id of lexicon.organisations.firstWords()) mark(id, Starts.organisation);
  for (const id of lexicon.honorifics.firstWords()) mark(id, Starts.address);
  for (const id of lexicon.academic.firstWords()) mark(id, Starts.address);
  for (const id of lexicon.sharedHonorifics.firstWords()) mark(id, Starts.shared);
  for (const id of lexicon.surnames.firstWords()) mark(id, Starts.surname);
  for (const names of [lexicon.awards, lexicon.prizes, lexicon.titleWords])
    for (const id of names.firstWords()) mark(id, Starts.award);
  for (const id of lexicon.events.firstWords()) mark(id, Starts.event);
  for (const id of lexicon.eventActs.firstWords()) mark(id, Starts.event);
  table = starts;
  return starts;
}

/** All annotations of a document, in the order of their first token. */
export function annotate(
  document: Document,
  t: TokenTable,
  first: Int32Array,
): { scan: Scan; annotations: Annotation[] } {
  const scan: Scan = { text: document.text, t, blocks: document.blocks, first };
  const out: Annotation[] = [];
  const starts = prepare();
  const dayColumns = new Set<string>();
  for (const [b, { kind, cell }] of document.blocks.entries()) {
    if (kind === "dateline" || kind === "byline") continue;
    const [from, to] = [first[b] as number, first[b + 1] as number];
    const column = cell === null ? "" : `${cell.table} ${cell.column}`;
    if (cell !== null && cell.row < 2 && COLUMNS.kindOf(t.norm.slice(from, to).join(" ")) === "time")
      dayColumns.add(column);
    new BlockPass(scan, b, from, to, out, starts, dayColumns.has(column)).run();
  }
  return { scan, annotations: out };
}

const QUARTERS = normsOf(dates.QUARTERS);
const COLUMNS = new PhraseTable(CALENDAR_COLUMNS);
const AFTER_FROM = normsOf(dates.AFTER_FROM);
const BEFORE_DUTY = new WordSet(starting.BEFORE_OFFICE_TRAP);

class BlockPass {
  constructor(
    private readonly scan: Scan,
    private readonly block: number,
    private readonly from: number,
    private readonly limit: number,
    private readonly out: Annotation[],
    private readonly starts: Uint16Array,
    /** A cell under `Thời gian`: `15/8` is a day. */
    private readonly ofDays: boolean,
  ) {}

  run(): void {
    const { t } = this.scan;
    for (let i = this.afterLetter(); i < this.limit; ) {
      const end = isNumber(t, i) ? this.number(i) : this.word(i, this.starts[t.id[i] as number] as number);
      i = end > i ? end : i + 1;
    }
  }

  /** `A. `, `B/` number a heading: they abbreviate nothing. */
  private afterLetter(): number {
    const { t } = this.scan;
    const mark = normAt(t, this.from + 1, this.limit);
    return HEADING_LETTERS.has(normAt(t, this.from, this.limit)) && (mark === "." || mark === ")" || mark === "/")
      ? this.from + 2
      : this.from;
  }

  private emit<K extends keyof AnnotationValues>(
    type: K,
    from: number,
    to: number,
    value: AnnotationValues[K],
    rule: string,
  ): number {
    const { t } = this.scan;
    if (this.out.length === MOST_MENTIONS) exceeded(`it holds more than ${MOST_MENTIONS} names, dates and points`);
    this.out.push({
      type,
      from,
      to,
      block: this.block,
      start: t.start[from] as number,
      end: t.end[to - 1] as number,
      value,
      rule,
    } as AnnotationOf<K>);
    return to;
  }

  private number(i: number): number {
    const { scan, limit } = this;
    const lunar = lunarEnd(scan, i, limit, this.from);
    if (lunar > 0) return this.emit("lunarDate", i, lunar, null, "date/lunar");
    const document = documentNumberEnd(scan, i, limit);
    if (document > 0) return this.emit("documentNumber", i, document, null, "document/number");
    const term = termEnd(scan, i, limit);
    if (term > 0) return this.emit("term", i, term, null, "date/term");
    const months = monthsOfYearAt(scan, i, limit);
    if (months !== null) return this.date(months);
    const score = scoreAt(scan, i, limit);
    if (score !== null) return this.emit("score", score.from, score.to, score.value, score.rule);
    const cue = this.ofDays && i === this.from ? "strong" : cueBefore(scan, i, this.from);
    const date = dateAt(scan, i, limit, cue, this.from);
    return date === null ? i + 1 : this.date(date);
  }

  private date(found: DateFound): number {
    if (found.impossible) return this.emit("impossibleDate", found.from, found.to, null, found.rule);
    const time = timeBefore(this.scan, found.from, this.from);
    return this.emit(
      "date",
      found.from,
      found.to,
      { readings: found.value, timeOfDay: time?.time ?? timeAfter(this.scan, found.to, this.limit) },
      found.rule,
    );
  }

  private word(i: number, bits: number): number {
    if (bits === 0) return i + 1;
    const { scan, limit } = this;
    const { t } = scan;
    if (bits & Starts.date) {
      const end = this.dateWord(i);
      if (end > i) return end;
    }
    if (bits & Starts.shared) {
      const end = this.sharedList(i);
      if (end > i) return end;
    }
    if (bits & Starts.address) {
      const end = this.person(i);
      if (end > i) return end;
    }
    if (bits & Starts.title) {
      const end = this.office(i);
      if (end > i) return end;
    }
    if (bits & Starts.cluster) {
      const cluster = clusterAt(scan, i, limit);
      if (cluster !== null) return this.emit("cluster", cluster.from, cluster.to, cluster.value, cluster.rule);
    }
    if (bits & Starts.award) {
      const award = awardAt(scan, i, limit);
      if (award !== null) return this.emit("award", award.from, award.to, award.value, award.rule);
    }
    if (bits & Starts.event) {
      const event = eventAt(scan, i, limit);
      // The name may hold organisations and clusters of its own: only its first word is passed over.
      if (event !== null) {
        this.emit("event", event.from, event.to, event.value, event.rule);
        return i + 1;
      }
    }
    if (bits & (Starts.organisation | Starts.unit)) {
      const end = this.organisationOrUnits(i);
      if (end > i) return end;
    }
    if (bits & Starts.surname && isCapital(t, i)) return this.bareName(i);
    return i + 1;
  }

  private dateWord(i: number): number {
    const { scan, limit } = this;
    const word = scan.t.norm[i] as string;
    const relative = relativeAt(scan, i, limit, this.from);
    if (relative !== null) {
      // `Hôm nay, ngày 2/10`: the day itself says it.
      const stated = dateAfterRelative(scan, relative.to, limit, this.from);
      if (stated !== null) return this.date(stated);
      return this.emit(
        "relativeDate",
        i,
        relative.to,
        { which: relative.which, timeOfDay: relative.time },
        "date/relative",
      );
    }
    if (word === dates.FULL_MOON) {
      const moon = fullMoonEnd(scan, i, limit);
      return moon > 0 ? this.emit("lunarDate", i, moon, null, "date/full-moon") : i;
    }
    if (word === dates.MONTH) {
      const lunar = lunarMonthEnd(scan, i, limit, this.from);
      if (lunar > 0) return this.emit("lunarDate", i, lunar, null, "date/lunar-month");
    }
    const found = this.dateOfWord(word, i);
    return found === null ? i : this.date(found);
  }

  private dateOfWord(word: string, i: number): DateFound | null {
    const { scan, limit } = this;
    if (QUARTERS.has(word)) return quarterAt(scan, i, limit);
    if (word === dates.SEASON) return seasonAt(scan, i, limit);
    if (word === dates.MONTH)
      return isCountedMonth(scan, i, this.from) ? null : dateAt(scan, i, limit, "none", this.from);
    if (word === dates.MONTH_LETTER) return dateAt(scan, i, limit, "none", this.from);
    if (word !== dates.FROM) return monthsOfYearAt(scan, i, limit);
    const next = normAt(scan.t, i + 1, limit);
    const open = AFTER_FROM.has(next) || (i + 1 < limit && isNumber(scan.t, i + 1));
    return open ? dateAt(scan, i, limit, "none", this.from) : null;
  }

  /** `các đồng chí: A – …; B – …`. */
  private sharedList(i: number): number {
    const { scan, limit } = this;
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
      if (person === null || !this.isPlausible(person)) break;
      end = this.emit("person", person.from, person.to, person.value, "person/shared-honorific");
      const { chain, nameTo } = person.value;
      if (chain === null) unheld.push(this.out.at(-1) as AnnotationOf<"person">);
      else {
        if (electedEnd(scan, nameTo, limit) > nameTo || manyHold(chain)) this.share(unheld, chain);
        unheld.length = 0;
      }
      at = chain === null ? afterNote(scan, end, limit) : end;
      if (at >= limit || !LIST_MARKS.has(t, at)) break;
    }
    return Math.max(end, i);
  }

  /** `các ông A, B, C được bầu làm Phó Chủ tịch`, `các đồng chí A, B – Phó Chủ tịch`: the office is everybody's. */
  private share(persons: readonly AnnotationOf<"person">[], chain: Chain): void {
    for (const person of persons) this.out[this.out.indexOf(person)] = { ...person, value: { ...person.value, chain } };
  }

  private isPlausible(person: PersonFound): boolean {
    const { t } = this.scan;
    const { nameFrom, chain } = person.value;
    return (
      chain !== null ||
      lexicon.surnames.longest(t, nameFrom, this.limit) !== null ||
      person.value.honorificFrom >= person.from
    );
  }

  /** Offices, and the person they belong to when the name follows. */
  private office(i: number): number {
    const { scan, limit } = this;
    // `nhận nhiệm vụ Trưởng cụm` is no `Vụ trưởng`.
    if (scan.t.norm[i] === starting.OFFICE_TRAP && i > this.from && BEFORE_DUTY.has(scan.t, i - 1)) return i;
    const chain = chainAt(scan, i, limit);
    if (chain === null) return i;
    if (!chain.group) {
      const holders = holdersOf(scan, chain, limit);
      for (const { from, to, value, rule } of holders) this.emit("person", from, to, value, rule);
      if (holders.length > 0) return (holders.at(-1) as PersonFound).to;
    }
    // `Thành viên mới được kết nạp`: such a word is an office only of somebody or somewhere.
    if (chain.roles.every(({ title, organisation }) => organisation === null && lexicon.commonTitles.has(title)))
      return i;
    // `Cụm trưởng là Hội Khuyến học Quận 10`: the units that follow are read on their own.
    this.emit("office", chain.from, chain.to, chain, chain.group ? "office/group" : "office/chain");
    const lead = chain.roles.find((role) => role.organisation?.unit != null);
    if (lead?.organisation != null)
      this.emit(
        "organisation",
        lead.organisation.from,
        lead.organisation.to,
        lead.organisation,
        "organisation/of-office",
      );
    // `Ủy viên Thường vụ Hội Khuyến học Quận 2, Quận 7 và Quận 9`: the organisation's unit heads a list.
    const last = chain.roles.at(-1)?.organisation;
    if (last?.unit != null) {
      const list = unitListAt(scan, last.unit.from, limit, true);
      if (list !== null && list.to > chain.to && list.value.units.length > 1)
        return this.emit("units", list.from, list.to, list.value, list.rule);
    }
    return chain.to;
  }

  private person(i: number): number {
    const person = personAt(this.scan, i, this.limit, null) ?? this.addressedOffice(i);
    if (person === null || isHistoric(person.value.name)) return i;
    if (person.value.honorific === null && person.value.chain === null && person.value.academic.length === 0) return i;
    const before = this.out.length;
    const end = this.emit("person", person.from, person.to, person.value, person.rule);
    this.shareElection(person, before);
    return end;
  }

  /** `bà A và ông B được bầu làm Phó Chủ tịch`: those named just before, without an office, are elected as well. */
  private shareElection({ from, value }: PersonFound, before: number): void {
    const { scan, limit } = this;
    const { chain, nameTo } = value;
    if (chain === null || electedEnd(scan, nameTo, limit) === nameTo) return;
    if (!manyHold(chain)) return;
    let next = from;
    for (let k = before - 1; k >= 0; k--) {
      const other = this.out[k] as Annotation;
      const joined = other.to === next - 1 && JOINS.has(scan.t, other.to);
      if (!joined || other.type !== "person" || other.value.chain !== null) return;
      this.share([other], chain);
      next = other.from;
    }
  }

  /** `đồng chí Chủ tịch Hội Nguyễn Văn A`: address, office, name. */
  private addressedOffice(i: number): PersonFound | null {
    const { scan, limit } = this;
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
  private bareName(i: number): number {
    const { scan, limit } = this;
    const name = nameAt(scan, i, limit, false);
    if (name === null) return i + 1;
    // `Trường Cao đẳng Y tế Thái Nguyên, Khối phó là …`: the whole name is a province's.
    if (lexicon.unitNames.longest(scan.t, i, limit)?.end === name.to && name.to - i === 2) return name.to;
    const person = personAt(scan, i, limit, null);
    if (person?.value.chain == null) return name.to;
    return this.emit("person", person.from, person.to, person.value, person.rule);
  }

  private organisationOrUnits(i: number): number {
    const { scan, limit } = this;
    const organisation = organisationAt(scan, i, limit);
    const units = unitListAt(scan, i, limit);
    let end = i;
    if (organisation !== null && (!organisation.association || organisation.name !== organisation.base))
      end = this.emit("organisation", i, organisation.to, organisation, "organisation/name");
    if (units !== null) end = Math.max(end, this.emit("units", i, units.to, units.value, units.rule));
    else if (organisation?.unit != null)
      this.emit(
        "units",
        organisation.unit.from,
        organisation.unit.to,
        { units: [{ ...organisation.unit, through: organisation.name }] },
        "unit/of-organisation",
      );
    return end;
  }
}

const MOST_IN_NOTE = 8;

/** Past what brackets say behind a name at token `i`: `A (4A1), B (2A3)`; else `i`. */
function afterNote({ t }: Scan, i: number, limit: number): number {
  if (normAt(t, i, limit) !== "(") return i;
  for (let at = i + 1; at < Math.min(limit, i + MOST_IN_NOTE); at++) if (t.norm[at] === ")") return at + 1;
  return i;
}

const JOINS = new WordSet(starting.JOINS_PEOPLE);
const HEADING_LETTERS = normsOf(starting.HEADING_LETTERS);
const LIST_MARKS = new WordSet(starting.BETWEEN_PEOPLE);
