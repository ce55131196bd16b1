/** Consistency checks of the contract: each breach is a warning with the pointer of the doubtful value. */
import type { Report, Unit } from "../record.js";
import type { Issue } from "../types.js";
import { hasFacts } from "./report.js";
import { sameUnit } from "./units.js";

export function checkReports(reports: readonly Report[], sectioned: boolean): Issue[] {
  const issues: Issue[] = [];
  reports.forEach((report, r) => {
    const at = `/reports/${r}`;
    const warn = (code: string, message: string, pointer: string): void => {
      issues.push({ severity: "warning", code, message, pointer });
    };
    checkMembership(report, at, warn);
    checkScores(report, at, warn);
    checkDates(report, at, warn);
    checkNames(report, at, warn);
    if (sectioned && report.cluster !== null && !hasFacts({ ...report, cluster: null }))
      warn("empty-cluster", "the cluster's heading has nothing under it", `${at}/cluster`);
  });
  issues.push(...twoClusters(reports));
  return issues;
}

type Warn = (code: string, message: string, pointer: string) => void;

function checkMembership(report: Report, at: string, warn: Warn): void {
  if (report.members.length === 0) return;
  const isMember = (unit: Unit | null): boolean =>
    unit === null || report.members.some((member) => sameUnit(member, unit));
  for (const [what, list] of [
    ["score", report.scores],
    ["solution", report.solutions],
    ["leadership", report.leadership],
  ] as const)
    list.forEach((fact, k) => {
      if (!isMember(fact.unit))
        warn(
          "not-a-member",
          `${fact.unit?.name} is no member of the cluster`,
          `${at}/${what === "leadership" ? what : `${what}s`}/${k}/unit`,
        );
    });
}

function checkScores(report: Report, at: string, warn: Warn): void {
  report.scores.forEach((score, k) => {
    if (score.max !== null && score.points > score.max)
      warn(
        "score-above-maximum",
        `${score.points} points are more than the maximum of ${score.max}`,
        `${at}/scores/${k}/points`,
      );
  });
}

function checkDates(report: Report, at: string, warn: Warn): void {
  const { meeting } = report;
  const day = meeting?.date?.start ?? null;
  if (meeting !== null && day !== null && meeting.year !== null && Number(day.slice(0, 4)) !== meeting.year)
    warn(
      "year-differs",
      `the meeting's date lies in ${day.slice(0, 4)}, the report speaks of ${meeting.year}`,
      `${at}/meeting/date`,
    );
  if (day !== null)
    report.plannedEvents.forEach((event, k) => {
      if (event.date?.end != null && event.date.end < day)
        warn(
          "planned-before-meeting",
          `${event.date.text} lies before the meeting of ${day}`,
          `${at}/plannedEvents/${k}/date`,
        );
    });
}

const bare = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** A name or office that is everybody's would be compared with everybody. */
const MOST_COMPARED = 50;

/** One person under two spellings: the same letters with other marks, or all syllables the same but a middle one. */
function checkNames(report: Report, at: string, warn: Warn): void {
  const { officials } = report;
  const alike = new Map<string, number[]>();
  officials.forEach((official, k) => {
    const others = new Set<number>();
    for (const likeness of likenessesOf(official)) {
      const known = alike.get(likeness);
      if (known === undefined) alike.set(likeness, [k]);
      else {
        for (const other of known) others.add(other);
        if (known.length < MOST_COMPARED) known.push(k);
      }
    }
    for (const other of [...others].sort((a, b) => a - b)) {
      const { name } = officials[other] as Official;
      if (other === k) continue;
      if (isTwoSpellings(official.name, name))
        warn("two-spellings", `${official.name} and ${name} may be one person`, `${at}/officials/${k}/name`);
      else if (sharesOffice(official, officials[other] as Official) && isMiddleVariant(official.name, name))
        warn(
          "two-spellings",
          `${official.name} and ${name} hold the same office and may be one person`,
          `${at}/officials/${k}/name`,
        );
    }
  });
}

type Official = Report["officials"][number];

/** Hashes the letters without their marks: names that differ only in these have one, and hardly any others do. */
function skeleton(name: string): string {
  let hash = 0;
  for (const letter of name) {
    const base = BASE.get(letter) ?? baseOf(letter);
    if (base > 0) hash = (Math.imul(hash, 31) + base) | 0;
  }
  return String(hash);
}

const BASE = new Map<string, number>();

/** Code point of the bare letter; 0 of a mark that stands alone. */
function baseOf(letter: string): number {
  const base = bare(letter).codePointAt(0) ?? 0;
  if (BASE.size < 1000) BASE.set(letter, base);
  return base;
}

/** What two officials must have in common to be compared: the bare letters, or an office and the outer syllables. */
function likenessesOf({ name, roles }: Official): string[] {
  const out = [skeleton(name)];
  const first = name.indexOf(" ");
  const last = name.lastIndexOf(" ");
  if (first < last)
    for (const { title, organisation } of roles)
      if (organisation !== null) out.push(`${name.slice(0, first)}${name.slice(last)}\n${title}\n${organisation}`);
  return out;
}

const isTwoSpellings = (a: string, b: string): boolean => a.length === b.length && a !== b && bare(a) === bare(b);

function isMiddleVariant(a: string, b: string): boolean {
  const x = a.split(" ");
  const y = b.split(" ");
  return x.length === y.length && x.length >= 3 && x[0] === y[0] && x.at(-1) === y.at(-1);
}

const sharesOffice = (a: Official, b: Official): boolean =>
  a.roles.some(
    (role) =>
      role.organisation !== null &&
      b.roles.some((other) => other.title === role.title && other.organisation === role.organisation),
  );

function twoClusters(reports: readonly Report[]): Issue[] {
  const issues: Issue[] = [];
  const seen = new Map<string, { report: number; year: number | null }>();
  reports.forEach((report, r) => {
    report.members.forEach((member, k) => {
      const key = `${member.name} ${member.province ?? ""}`;
      const year = report.meeting?.year ?? null;
      const known = seen.get(key);
      if (known !== undefined && known.report !== r && known.year === year)
        issues.push({
          severity: "warning",
          code: "in-two-clusters",
          message: `${member.name} is a member of two clusters`,
          pointer: `/reports/${r}/members/${k}`,
        });
      else seen.set(key, { report: r, year });
    });
  });
  return issues;
}
