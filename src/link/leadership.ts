/** Leaders of the cluster: agencies or persons, of this year, of the last one or elected for the next. */
import type { AnnotationOf } from "../recognize/annotation.js";
import { yearAt } from "../recognize/event.js";
import type { RoleReading } from "../recognize/role.js";
import { normAt, sentenceAround } from "../recognize/scan.js";
import { unitListAt, type UnitMention } from "../recognize/unit.js";
import type { Leader, Unit } from "../record.js";
import { citeTokens, ofType, type Section } from "./context.js";
import type { Cite } from "./ledger.js";
import { organisationUnit, resolveUnit, sameUnit, type UnitScope } from "./units.js";

interface Found {
  readonly at: number;
  readonly leader: Leader;
}

export function leadershipOf(section: Section, scope: UnitScope, meetingYear: { value: number; cite: Cite } | null): Leader[] {
  const found: Found[] = [];
  for (const person of ofType(section, "person")) {
    if (section.page.scan.blocks[person.block]?.kind === "caption") continue;
    for (const role of person.value.chain?.roles ?? []) {
      if (role.leads !== "chief" && role.leads !== "deputy") continue;
      found.push({ at: role.from, leader: personLeader(section, scope, person, role, meetingYear) });
    }
  }
  for (const office of ofType(section, "office")) {
    for (const role of office.value.roles) {
      if (role.leads !== "chief" && role.leads !== "deputy") continue;
      const leader = unitLeader(section, scope, office, role, meetingYear);
      if (leader !== null) found.push({ at: role.from, leader });
    }
  }
  found.sort((a, b) => a.at - b.at);
  return merge(found.map((f) => f.leader));
}

function base(section: Section, role: RoleReading): Leader {
  const leader: Leader = { role: role.leads === "deputy" ? "deputy" : "chief", unit: null, person: null, year: null, former: role.former };
  section.page.ledger.cite(leader, null, citeTokens(section.page.scan, role.from, role.to, "leadership/title"));
  return leader;
}

function setYear(section: Section, leader: Leader, role: RoleReading, block: number, meetingYear: { value: number; cite: Cite } | null): void {
  const { scan, ledger } = section.page;
  if (role.year !== null) {
    leader.year = role.year;
    return;
  }
  const from = scan.first[block] as number;
  const to = scan.first[block + 1] as number;
  const [start, end] = sentenceAround(scan.t, role.from, from, to);
  const years: { value: number; from: number; to: number }[] = [];
  for (let i = start; i < end; i++) {
    const year = yearAt(scan, i, end);
    if (year !== null) years.push(year);
  }
  // `… làm Cụm trưởng năm 2019` after the office, else `Năm 2018, … đã đề cử` at the head of the sentence.
  const stated = years.find((y) => y.from >= role.to && y.from - role.to <= 14) ?? (years[0]?.from === start ? years[0] : undefined);
  if (stated !== undefined && leader.person === null) {
    leader.year = stated.value;
    ledger.cite(leader, "year", citeTokens(scan, stated.from, stated.to, "leadership/year"));
  } else if (stated !== undefined && normAt(scan.t, role.to, end) === "năm") {
    leader.year = stated.value;
  } else if (meetingYear !== null) {
    leader.year = meetingYear.value;
    ledger.cite(leader, "year", { ...meetingYear.cite, certainty: "inferred" });
  }
}

function personLeader(section: Section, scope: UnitScope, person: AnnotationOf<"person">, role: RoleReading, meetingYear: { value: number; cite: Cite } | null): Leader {
  const { scan, ledger } = section.page;
  const leader = base(section, role);
  leader.person = person.value.name;
  ledger.cite(leader, "person", citeTokens(scan, person.value.nameFrom, person.value.nameTo, person.rule));
  const other = (person.value.chain?.roles ?? []).find((r) => r.leads === null && r.organisation?.unit != null);
  if (other?.organisation?.unit != null) leader.unit = resolveUnit(scope, other.organisation.unit);
  setYear(section, leader, role, person.block, meetingYear);
  return leader;
}

const AFTER_OFFICE = new Set(["là", ":", "-", "do", "(", "thuộc", "về", "được", "giao", "cho", "thi", "đua", "tiếp", "tục", "của", "khối", "cụm", "gồm", "=", ","]);
const BEFORE_OFFICE = new Set(["làm", "giữ", "chức", "là", "vai", "trò", "đảm", "nhận", "nhiệm", "đảm", "vụ", "vị", "trí", "-", "(", "danh", "tiếp", "tục", "đơn", ",", ":", "danh", "nhiệm", "bầu", "cử", "được", "tái", "nhất", "trí"]);

/** `Cụm trưởng là Hội Khuyến học Quận 10`, `bầu Quận 5 làm Cụm trưởng`, `Sở Y tế (Khối trưởng)`. */
function unitLeader(section: Section, scope: UnitScope, office: AnnotationOf<"office">, role: RoleReading, meetingYear: { value: number; cite: Cite } | null): Leader | null {
  const { scan } = section.page;
  const { t } = scan;
  const from = scan.first[office.block] as number;
  const to = scan.first[office.block + 1] as number;
  const before = normAt(t, role.from - 1, to);
  if (before === "các" || /^\d+$/.test(before) || before === "những") return null;
  const [start, end] = sentenceAround(t, role.from, from, to);
  const after = forward(section, scope, role.to, end);
  const bracketed = before === "(" || before === "-" || (before === "," && after === null);
  const behind = bracketed || LEADING_IN.has(before) || after === null ? backward(section, scope, role.from, start) : null;
  const agency = behind ?? after;
  if (agency === null) return null;
  const leader = base(section, role);
  leader.unit = agency;
  setYear(section, leader, role, office.block, meetingYear);
  return leader;
}

const LEADING_IN = new Set(["làm", "chức", "nhiệm", "nhận", "trò", "vụ", "giữ"]);

function forward(section: Section, scope: UnitScope, i: number, limit: number): Unit | null {
  const { scan } = section.page;
  let at = i;
  let said = false;
  while (at < limit && at < i + 8) {
    const norm = scan.t.norm[at] as string;
    if (norm === "năm" && /^\d{4}$/.test(normAt(scan.t, at + 1, limit))) {
      at += 2;
      continue;
    }
    if (!AFTER_OFFICE.has(norm) && !/^\d{4}$/.test(norm)) break;
    if (norm === "là" || norm === ":" || norm === "-" || norm === "do" || norm === "về" || norm === "cho" || norm === "(") said = true;
    at++;
  }
  if (!said) return null;
  return agencyAt(section, scope, at, limit);
}

function agencyAt(section: Section, scope: UnitScope, at: number, limit: number): Unit | null {
  const { scan, ledger } = section.page;
  const units = unitListAt(scan, at, limit);
  if (units !== null) return resolveUnit(scope, units.value.units[0] as UnitMention);
  for (const organisation of ofType(section, "organisation")) {
    if (organisation.from !== at) continue;
    if (organisation.value.unit !== null) return resolveUnit(scope, organisation.value.unit);
    const unit = organisationUnit(scan.text.slice(organisation.start, organisation.end));
    ledger.cite(unit, null, { start: organisation.start, end: organisation.end, rule: "leadership/organisation", certainty: "stated" });
    return unit;
  }
  return null;
}

/** The agency that ends right before the office, over `làm`, `giữ chức`, a bracket or a dash. */
function backward(section: Section, scope: UnitScope, i: number, start: number): Unit | null {
  const { scan, ledger } = section.page;
  let at = i;
  while (at > start && at > i - 7 && BEFORE_OFFICE.has(scan.t.norm[at - 1] as string)) at--;
  let best: Unit | null = null;
  for (const a of section.annotations) {
    if (a.to !== at || a.from < start) continue;
    if (a.type === "units") {
      const mention = a.value.units.at(-1) as UnitMention;
      best = resolveUnit(scope, mention);
    } else if (a.type === "organisation" && best === null) {
      if (a.value.unit !== null) best = resolveUnit(scope, a.value.unit);
      else {
        best = organisationUnit(scan.text.slice(a.start, a.end));
        ledger.cite(best, null, { start: a.start, end: a.end, rule: "leadership/organisation", certainty: "stated" });
      }
    }
  }
  return best;
}

/** The unit and the person of one leader are one entry; a repeated mention is no second leader. */
function merge(leaders: readonly Leader[]): Leader[] {
  const out: Leader[] = [];
  for (const leader of leaders) {
    const same = out.find(
      (other) =>
        other.role === leader.role &&
        other.former === leader.former &&
        (other.year === leader.year || other.year === null || leader.year === null) &&
        (other.person !== null && leader.person !== null ? other.person === leader.person : other.unit === null || leader.unit === null || sameUnit(other.unit, leader.unit)) &&
        (other.unit === null || leader.unit === null || sameUnit(other.unit, leader.unit)),
    );
    if (same === undefined) out.push(leader);
    else {
      same.unit ??= leader.unit;
      same.person ??= leader.person;
      same.year ??= leader.year;
    }
  }
  return out;
}
