/** Consistency checks of the contract: each breach is a warning with the pointer of the doubtful value. */

import { sameUnit } from "../discourse/units.js";
import { daysBetween } from "../recognize/calendar.js";
import type { Report, Unit } from "../record.js";
import type { Issue } from "../types.js";
import { hasFacts } from "./report.js";

export function checkReports(reports: readonly Report[], sectioned: boolean, publishedOn: string | null): Issue[] {
  const issues: Issue[] = [];
  reports.forEach((report, r) => {
    const at = `/reports/${r}`;
    const warn = (code: string, message: string, pointer: string): void => {
      issues.push({ severity: "warning", code, message, pointer });
    };
    checkMembership(report, at, warn);
    checkScores(report, at, warn);
    checkDates(report, publishedOn, at, warn);
    if (sectioned && report.cluster !== null && !hasFacts({ ...report, cluster: null }))
      warn("empty-cluster", "the cluster's heading has nothing under it", `${at}/cluster`);
  });
  for (const one of twoClusters(reports)) issues.push(one);
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

function checkDates(report: Report, publishedOn: string | null, at: string, warn: Warn): void {
  const { meeting } = report;
  const day = meeting?.date?.start ?? null;
  if (meeting !== null && day !== null && meeting.year !== null && !isOfYear(day, meeting.year))
    warn(
      "year-differs",
      `the meeting's date lies in ${day.slice(0, 4)}, the report speaks of ${meeting.year}`,
      `${at}/meeting/date`,
    );
  if (day !== null && publishedOn !== null) checkAgainstPublication(day, publishedOn, `${at}/meeting/date`, warn);
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

/** A year's work is looked back on until March of the next. */
function isOfYear(day: string, year: number): boolean {
  const [ofDay, month] = day.split("-").map(Number) as [number, number];
  return ofDay === year || (ofDay === year + 1 && month <= 3);
}

/** `05/01/2017` on a page of January 2018: what a page reports lies before it, and seldom a year. */
function checkAgainstPublication(day: string, publishedOn: string, pointer: string, warn: Warn): void {
  if (day > publishedOn)
    warn("date-after-publication", `the meeting of ${day} lies after the page's day, ${publishedOn}`, pointer);
  const days = daysBetween(day, publishedOn);
  if (days >= A_YEAR && days <= A_YEAR + A_MONTH)
    warn("year-doubtful", `the meeting of ${day} lies a year before the page's day, ${publishedOn}`, pointer);
}

const A_YEAR = 365;
const A_MONTH = 31;

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
