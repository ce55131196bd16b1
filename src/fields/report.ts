/** One section's annotations become one report. */

import { ofType, type Section } from "../discourse/context.js";
import type { SectionContext } from "../discourse/section-context.js";
import { SectionSalience } from "../discourse/section-salience.js";
import { provinceOfCommunes, provinceUnit, resolveUnit, type UnitScope } from "../discourse/units.js";
import { gatheringsOf } from "../frames/gathering/gathering.js";
import type { Beneficiaries } from "../frames/participants/beneficiaries.js";
import { bodyOf } from "../frames/participants/body.js";
import { ParticipantReader } from "../frames/participants/reader.js";
import { CLUSTER, KHOI } from "../gazetteer/data/clusters.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { Report, Unit } from "../record.js";
import { awardsOf } from "./awards/awards.js";
import { clusterName, clusterOf, ownerOf } from "./cluster/cluster.js";
import { isOfBodies } from "./cluster/of-bodies.js";
import { chronologyOf, datesOf, distinctDates, markAnnounced, settleYear, settleYears } from "./dates/dates.js";
import { leadershipOf } from "./leadership/leadership.js";
import { chooseMeeting } from "./meeting/candidates.js";
import { meetingOf } from "./meeting/meeting.js";
import { membersOf } from "./members/members.js";
import { officialsOf } from "./people/officials.js";
import { calendarOf } from "./plans/calendar.js";
import type { PlanScope } from "./plans/planned-event.js";
import { plannedOf } from "./plans/plans.js";
import { scoresOf } from "./scores/scores.js";
import { signatureOf } from "./signature/signature.js";
import { solutionsOf } from "./solutions/solutions.js";
import { tableFacts } from "./tables.js";

interface ReportFound {
  readonly report: Report;
  readonly author: { readonly name: string; readonly from: number; readonly to: number } | null;
}

export function emptyReport(): Report {
  return {
    cluster: null,
    meeting: null,
    members: [],
    leadership: [],
    officials: [],
    scores: [],
    solutions: [],
    awards: [],
    plannedEvents: [],
    dates: [],
    signedBy: null,
  };
}

export function reportOf(section: Section, last: boolean): ReportFound {
  const { page } = section;
  const written = datesOf(section);
  const before = chronologyOf(section, written);
  const gatherings = gatheringsOf(section, written);
  const told = chooseMeeting(section, gatherings, written, before);
  if (told?.date != null) settleYear(section, told.date, before);
  const chronology =
    told === null
      ? before
      : before.leaningOn({
          day: told.date?.value.end ?? null,
          round: told.event.value.round ?? page.title.round?.value ?? null,
        });
  const dates = settleYears(section, written, chronology, told?.date ?? null);
  const first = dates.find(
    (d) => d.value.start !== null && d.value.role === "other" && d.annotation.block - section.fromBlock <= 6,
  );
  const early: UnitScope = {
    page,
    members: [],
    date:
      first?.value.start ??
      page.publishedOn ??
      dates.find((d) => d.value.start !== null)?.value.start ??
      (page.title.year === null ? null : `${page.title.year.value}-06-30`),
  };
  const cluster = clusterOf(section);
  const scope = withMembers(section, early, cluster);
  const { members } = scope;
  const found = told === null ? null : meetingOf(section, told, scope, chronology);
  const host = found?.meeting.host ?? null;
  const context: SectionContext = {
    section,
    scope,
    host,
    organiser: found?.organiser ?? null,
    home: homeUnit(section, scope),
    cluster: cluster === null ? null : clusterName({ ...cluster, kind: cluster.kind === KHOI ? KHOI : CLUSTER }),
  };
  const year = found?.meeting.year ?? null;
  const yearCite = found === null ? undefined : page.provenance.cited(found.meeting, "year")[0];
  if (found?.organiser != null) found.meeting.organiser = bodyOf(context, found.organiser.reading, "meeting/organiser");
  const owner = cluster === null ? null : ownerOf(section);
  if (cluster !== null && owner !== null) cluster.owner = bodyOf(context, owner.value, "cluster/owner");
  let reader: ParticipantReader | undefined;
  const recipients: Beneficiaries = {
    scope,
    salience: new SectionSalience(context),
    members,
    inCluster: cluster !== null,
    ofBodies: isOfBodies(cluster, members),
    reader: () => {
      reader ??= new ParticipantReader(section, members);
      return reader;
    },
  };
  const tables = tableFacts(section, recipients);
  const signature = signatureOf(context, last);
  const officials = officialsOf(context, tables.persons, tables.taken);
  const planning: PlanScope = { ...scope, salience: recipients.salience, host };
  const calendar = calendarOf(section, dates, planning);
  const plannedEvents = [...plannedOf(section, gatherings, dates, planning, found, calendar.taken), ...calendar.events];
  markAnnounced(section, dates, found?.meeting.date?.end ?? null);
  const report: Report = {
    cluster,
    meeting: found?.meeting ?? null,
    members,
    // A plan tells of no meeting yet: its leaders serve the title's year.
    leadership: leadershipOf(
      section,
      { ...scope, ofBodies: recipients.ofBodies },
      recipients.reader(),
      officials,
      tables.persons,
      year === null || yearCite === undefined
        ? found === null
          ? page.title.year
          : null
        : { value: year, cite: yearCite },
    ),
    officials,
    scores: [...tables.scores, ...scoresOf(section, recipients, tables.taken)],
    solutions: [...tables.solutions, ...solutionsOf(section, { ...recipients, ...scope }, tables.taken)],
    awards: [...tables.awards, ...awardsOf(section, recipients, tables.taken)],
    plannedEvents,
    dates: distinctDates(page, dates),
    signedBy: signature.signature,
  };
  return { report, author: signature.author };
}

/** Members of the cluster; where they alone tell the province, they are read again in it. */
function withMembers(
  section: Section,
  early: UnitScope,
  cluster: Report["cluster"],
): UnitScope & { readonly members: Unit[] } {
  const members = membersOf(section, early, cluster);
  const province = provinceOfCommunes(early, members);
  if (province === null) return { ...early, members };
  const placed: UnitScope = { ...early, page: { ...early.page, province, entries: new Map() } };
  return { ...placed, members: membersOf(section, placed, cluster) };
}

/** The unit whose association publishes or is reported: named in the title, else by the first association of the text. */
function homeUnit(section: Section, scope: UnitScope): Unit | null {
  const { page } = section;
  const [inTitle] = page.title.units;
  if (inTitle?.value.units.length === 1)
    return resolveUnit(scope, inTitle.value.units[0] as (typeof inTitle.value.units)[number]);
  for (const organisation of ofType(section, "organisation")) {
    if (organisation.value.base === page.association && organisation.value.unit !== null)
      return resolveUnit(scope, organisation.value.unit);
  }
  // `Hội Khuyến học tỉnh`, and no other place: the page is the province's own.
  const province = provinceUnit(scope);
  return province !== null && speaksOfProvince(section, province.type) ? province : null;
}

function speaksOfProvince(section: Section, level: string): boolean {
  const own = (reading: OrganisationReading | null): boolean =>
    reading !== null && reading.level === level && (reading.base === section.page.association || reading.association);
  return (
    ofType(section, "organisation").some(({ value }) => own(value)) ||
    ofType(section, "person").some(({ value }) => value.chain?.roles.some((role) => own(role.organisation)) === true)
  );
}

export function hasFacts(report: Report): boolean {
  return (
    report.cluster !== null ||
    report.meeting !== null ||
    report.signedBy !== null ||
    [
      report.members,
      report.leadership,
      report.officials,
      report.scores,
      report.solutions,
      report.awards,
      report.plannedEvents,
      report.dates,
    ].some((list) => list.length > 0)
  );
}
