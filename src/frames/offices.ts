/** Frames of a cluster's offices: who is chosen for them, holds them, gets them handed over, or holds them no more. */
import { ofType, type Section } from "../discourse/context.js";
import * as clauses from "../gazetteer/data/clauses.js";
import * as words from "../gazetteer/data/leadership.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { RoleReading } from "../recognize/role.js";
import { isNumber, normAt, type Scan } from "../recognize/scan.js";
import { type Clause, clauseBefore, type Span, type Telling, verbsOf } from "./clause.js";
import type { Participant, ParticipantList } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";
import { subjectOf } from "./subject.js";

export interface OfficeFrame {
  readonly role: RoleReading;
  readonly block: number;
  readonly who: readonly Participant[];
  /** Who holds it no more. */
  readonly former: boolean;
  /** `ông A, …, đơn vị Cụm trưởng`: it is the agency's, not the person's who speaks for it. */
  readonly ofAgency: boolean;
}

const TELLING: Telling = {
  predicates: lexicon.officePredicates,
  wishes: lexicon.officeWishes,
  places: lexicon.officePlaces,
};

/** One office, or several that are told of together: `Cụm trưởng và Cụm phó`. */
interface Offices extends Span {
  readonly roles: readonly RoleReading[];
  readonly ofAgency: boolean;
}

/** Who holds them, in the order of the text; `end` is the token behind all that says so. */
interface Held {
  readonly who: readonly Participant[];
  readonly end: number;
  readonly inTurn: boolean;
  readonly former: boolean;
}

/** A leader of a cluster or khối, not of a neighbourhood: `Khối trưởng khối phố 3`. */
export const leadsCluster = ({ page }: Section, { leads, titleFrom }: RoleReading): boolean =>
  (leads === "chief" || leads === "deputy") &&
  !page.phrases.within("cluster-office", titleFrom, titleFrom + 1).some(({ slots }) => slots.office?.[0] === titleFrom);

/** The frames of all offices of a cluster that stand by themselves in a sentence; those of a person's own titles are his. */
export function officeFramesOf(section: Section, reader: ParticipantReader): OfficeFrame[] {
  const { scan, sentences } = section.page;
  const found = ofType(section, "office")
    .filter(({ block }) => scan.blocks[block]?.kind !== "caption")
    .flatMap(({ block, value: { roles } }) => roles.map((role, n) => ({ role, block, others: roles.slice(0, n) })))
    .filter(({ role }) => leadsCluster(section, role));
  const out: OfficeFrame[] = [];
  let read = 0;
  for (let k = 0; k < found.length; ) {
    const { role, block, others } = found[k] as (typeof found)[number];
    const [start, end] = sentences.around(role.from);
    const roles = [role];
    for (let next = found[++k]; next !== undefined && next.role.from < end; next = found[++k]) {
      if (!areJoint(scan, roles.at(-1) as RoleReading, next.role)) break;
      roles.push(next.role);
    }
    const offices = { ...nounBefore(scan, role.from), to: roles.at(-1)?.to as number, roles };
    const held =
      ownBody(reader, others, offices.to) ??
      holdersOf(reader, offices, Math.max(read, start), end, Math.min(end, found[k]?.role.from ?? end));
    read = held?.end ?? offices.to;
    if (held === null) continue;
    const { former } = held;
    for (const [n, who] of distributed(roles, held).entries())
      out.push({ role: roles[n] as RoleReading, block, who, former, ofAgency: offices.ofAgency });
  }
  return out;
}

const JOINTS = new WordSet(words.JOINT_OFFICES);

function areJoint(scan: Scan, { to }: RoleReading, next: RoleReading): boolean {
  const { from } = nounBefore(scan, next.from);
  for (let i = to; i < from; i++) if (!JOINTS.has(scan.t, i)) return false;
  return from > to;
}

const MOST_IN_NOUN = 3;

/** Where the words before a title begin that only say that it is an office: `giữ | vai trò Cụm trưởng`. */
function nounBefore({ t }: Scan, title: number): { from: number; ofAgency: boolean } {
  let from = title;
  let ofAgency = false;
  for (let n = MOST_IN_NOUN; n > 0; n--) {
    const noun = from >= n ? lexicon.officeNouns.longest(t, from - n, from) : null;
    if (noun?.end !== from) continue;
    ofAgency ||= noun.value === "agency";
    from -= n;
    n = MOST_IN_NOUN + 1;
  }
  return { from, ofAgency };
}

/** `Giám đốc Đài X, Cụm trưởng`: nobody is named, the office before it tells whose body it is. */
function ownBody(reader: ParticipantReader, others: readonly RoleReading[], end: number): Held | null {
  const body = others.findLast(({ organisation }) => organisation !== null)?.organisation;
  const list = body == null ? null : reader.listAt(body.from, body.to, false);
  return list === null ? null : { who: list.all, end, inTurn: false, former: false };
}

const EVERY = new WordSet(words.ALL_LEADERS);
const REACHING = new WordSet(words.REACHING);
const COLONS = new WordSet(":");
const COMMAS = new WordSet(",");
const BESIDE = new WordSet("( -");

/** @param next where the next office of the sentence `[from, to)` begins, or `to` */
function holdersOf(reader: ParticipantReader, offices: Offices, from: number, to: number, next: number): Held | null {
  const { t } = reader.scan;
  const before = offices.from - 1;
  const clause = clauseBefore(reader, from, offices.from, TELLING);
  const verb = verbsOf(clause).at(-1);
  // `gửi về Cụm trưởng: Quận 1 được 52 điểm`, `5 cụm trưởng`, `cụm trưởng các cụm`
  const reached = REACHING.has(t, before) && verb?.voice !== "gives" && COLONS.has(t, offices.to);
  const many = before >= from && (isNumber(t, before) || EVERY.has(t, before) || reached);
  if (many || isWanted(clause) || EVERY.has(t, offices.to)) return null;
  const told = verb !== undefined && isTold(clause, verb);
  const former = verbsOf(clause).some(({ voice }) => voice === "leaves");
  const beside = before >= from && BESIDE.has(t, before);
  const inTurn = lexicon.inTurn.occursIn(t, from, offices.from);
  const { who } = subjectOf(told ? clause : withoutVerbs(clause, beside));
  // Of those before it a chief is the last.
  const one = beside || (!inTurn && offices.roles.length === 1 && offices.roles[0]?.leads === "chief");
  const own: Held = { who: one ? who.slice(-1) : who, end: offices.to, inTurn, former };
  if (who.length > 0 && (told || beside)) return own;
  const behind = holdersBehind(reader, offices, next, former) ?? actorBehind(reader, clause, offices, to);
  // `bầu cụm trưởng và cụm phó là Quận 3 (Cụm trưởng) và Quận 5 (Cụm phó)`: a title in brackets says which is whose.
  const titled = normAt(t, behind?.end ?? to, to) === "(" && lexicon.titles.longest(t, (behind?.end ?? to) + 1, to);
  return titled ? null : (behind ?? own);
}

/** Who stands right before the office; before a mark, wherever that is: `từ Quận 3 - Cụm trưởng năm 2016`. */
const withoutVerbs = (clause: Clause, beside: boolean): Clause => ({
  ...clause,
  items: clause.items
    .filter(({ kind }) => kind !== "verb")
    .map((item) => (beside && item.kind === "who" ? { ...item, place: false } : item)),
});

/** What is said before the office is only planned, wanted or supposed. */
const isWanted = ({ items }: Clause): boolean =>
  items.findLastIndex(({ kind }) => kind === "wish") > items.findLastIndex(({ kind }) => kind === "break");

const MOST_BEHIND_VERB = 3;

/** The clause's last verb leads over to the office. */
const isTold = ({ scan, to }: Clause, verb: Span): boolean =>
  to - verb.to <= MOST_BEHIND_VERB && COMMAS.next(scan.t, verb.to, to) === to;

const MOST_BETWEEN = 20;
const MOST_ELECTORS = 8;
const PASSIVES = new WordSet(clauses.PASSIVES);

/** `Cụm trưởng năm 2020 là Quận 3`, `… được hội nghị giao cho Quận 3`, `… do Quận 3 đảm nhận`, `… từ Quận 3 sang Quận 5`. */
function holdersBehind(reader: ParticipantReader, offices: Offices, limit: number, former: boolean): Held | null {
  const { t } = reader.scan;
  const [role] = offices.roles;
  let said = former || offices.ofAgency || role?.to === role?.titleTo;
  let doer = false;
  let inTurn = false;
  for (let i = offices.to, end = Math.min(limit, i + MOST_BETWEEN); i < end; ) {
    const list = said ? reader.listAt(i, limit, i > offices.to) : null;
    if (list !== null) {
      // `do Hội Khuyến học Thành phố chỉ định`
      const verb = doer ? lexicon.officePredicates.longest(t, list.to, limit)?.value : undefined;
      if (verb === "chooses" || verb === "gives") return null;
      return { ...meant(reader.scan, list, inTurn || offices.roles.at(-1)?.leads === "deputy", limit), inTurn, former };
    }
    if (i === offices.to) said = former;
    const link = lexicon.officeLinks.longest(t, i, limit);
    const year = lexicon.saidYears.longest(t, i, limit)?.end ?? (isNumber(t, i) ? i + 1 : i);
    if (year > i) i = year;
    else if (link?.value === "from") i = reader.listAt(link.end, limit, true)?.to ?? limit;
    else if (link !== null) {
      said ||= link.value !== "goes";
      doer = link.value === "doer";
      inTurn ||= lexicon.inTurn.occursIn(t, i, link.end);
      i = link.end;
    } else if (PASSIVES.has(t, i)) {
      i = electedEnd(reader.scan, i + 1, limit);
      said = true;
    } else return null;
  }
  return null;
}

/** Over who elects to behind the verb: `được | hội nghị tín nhiệm trao | cho`. */
function electedEnd({ t }: Scan, from: number, limit: number): number {
  let end = limit;
  for (let i = from; i < Math.min(limit, from + MOST_ELECTORS); i = Math.max(i + 1, end < limit ? end : 0)) {
    const verb = lexicon.officePredicates.longest(t, i, limit);
    if (end < limit && (verb === null || lexicon.officeLinks.longest(t, i, limit) !== null)) break;
    end = verb?.end ?? end;
  }
  return end;
}

const CLOSES = new WordSet(words.AGENCY_CLOSES);

/** The first, or all but one of whom more is said: `Cụm trưởng là Quận 3, | Quận 5 làm Cụm phó`, `Cụm phó là Quận 8, | Quận 11 phát biểu`. */
function meant({ t }: Scan, { all, cuts, to }: ParticipantList, several: boolean, limit: number) {
  const goesOn = to < limit && !CLOSES.has(t, to);
  const count = several ? Math.max(1, goesOn ? all.length - 1 : all.length) : 1;
  return { who: all.slice(0, count), end: cuts[count - 1] ?? to };
}

const CAPACITY = new WordSet(words.CAPACITY);

/** Who acts in the office that opens the clause: `Với vai trò Cụm trưởng, Quận 10 đã …`, `Cụm trưởng, ông A, báo cáo`. */
function actorBehind(reader: ParticipantReader, { items, from }: Clause, offices: Offices, limit: number): Held | null {
  const { t } = reader.scan;
  const before = offices.from - 1;
  const acts = before >= from && CAPACITY.has(t, before) && (before === from || COMMAS.has(t, before - 1));
  const comma = COMMAS.next(t, offices.to, Math.min(limit, offices.to + MOST_BETWEEN));
  if (!(acts || (before < from && comma === offices.to)) || items.some(({ kind }) => kind === "who")) return null;
  const list = acts ? reader.openedAt(comma + 1, limit).list : reader.listAt(comma + 1, limit, false, true);
  return list === null ? null : { who: list.all, end: list.to, inTurn: false, former: false };
}

/** Who has each of the offices: as many as there are, one each; of several the last has all that are over. */
function distributed(roles: readonly RoleReading[], { who }: Held): (readonly Participant[])[] {
  const last = roles.length - 1;
  if (who.length > last) return roles.map((_, n) => (n < last ? who.slice(n, n + 1) : who.slice(n)));
  return roles.map((_, n) => (n < last ? [] : who));
}
