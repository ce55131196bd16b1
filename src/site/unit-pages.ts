import type { Unit } from "../record.js";
import type { Catalogue, ReportEntry, UnitEntry } from "./catalogue.js";
import { html, type Part } from "./html.js";
import { breadcrumb, byTime, clusterLink, factLink, leaderText, pageLink, personLink, section } from "./listing.js";
import { t } from "./message.js";
import { pointsByUnit, type UnitPoints } from "./points.js";
import { pointsLegend, pointsLine } from "./points-line.js";
import { said, shell } from "./shell.js";
import { story, type Told } from "./story.js";

/** A unit over the years: its clusters, what it registered and was awarded, who held office in it. */
export function unitPages(catalogue: Catalogue): { readonly href: string; readonly markup: string }[] {
  const points = new Map(pointsByUnit(catalogue).map((one) => [one.unit, one]));
  return catalogue.units.map((unit) => ({ href: unit.href, markup: unitPage(catalogue, unit, points.get(unit)) }));
}

function unitPage(catalogue: Catalogue, { unit, reports }: UnitEntry, points: UnitPoints | undefined): string {
  const ordered = [...reports].sort(byTime);
  const isIt = (other: Unit | null | undefined) => other != null && catalogue.unit(other)?.unit === unit;
  const forms = unit.forms.filter((form) => form.unit.name !== unit.name);
  const successors = unit.successors.flatMap((id) => catalogue.units.find((entry) => entry.unit.id === id) ?? []);
  const told = ordered.flatMap((entry) => toldIn(catalogue, entry, isIt));
  return shell({
    title: unit.name,
    root: "../",
    part: "units",
    main: html`${breadcrumb("../", "units.html", "units")}
<h1>${said(unit.name)}</h1>
<p class="about">${unit.province !== null && unit.province !== unit.name && html`<span>${said(unit.province)}</span> `}${unit.code !== null && html`<span>${t("field_code")} ${unit.code}</span> `}${forms.length > 0 && html`<span>${t("alsoWritten")} ${said([...new Set(forms.map((form) => form.unit.name))].join(", "))}</span> `}${successors.length > 0 && html`<span>${t("laterPartOf")} ${successors.map(({ href, unit }, index) => [index > 0 && ", ", html`<a href="../${href}">${said(unit.name)}</a>`])}</span>`}</p>
${points !== undefined && html`<section><h2>${t("field_scores")}</h2>${pointsLegend()}${pointsLine(points.years)}</section>`}
${section("overTheYears", null, story(told))}`,
  });
}

function toldIn(catalogue: Catalogue, entry: ReportEntry, isIt: (unit: Unit | null | undefined) => boolean): Told[] {
  const { report, year, page, index, cluster } = entry;
  const at = `/reports/${index}`;
  const told: Told[] = [];
  const tell = (kind: Part, pointer: string, line: Part) =>
    told.push({ year, kind, line, source: factLink("../", page, pointer) });
  for (const [k, member] of report.members.entries())
    if (isIt(member))
      tell(t("memberships"), `${at}/members/${k}`, cluster === null ? null : clusterLink("../", cluster));
  for (const [k, { unit, points, max, kind, criterion }] of report.scores.entries())
    if (isIt(unit)) {
      const of = max !== null && html`/${t("number", { n: max })}`;
      const what = criterion !== null && html` (${said(criterion)})`;
      tell(t("field_scores"), `${at}/scores/${k}`, [t(`value_${kind}`), " ", t("number", { n: points }), of, what]);
    }
  for (const [k, { unit, name, kind }] of report.solutions.entries())
    if (isIt(unit))
      tell(t("field_solutions"), `${at}/solutions/${k}`, [
        said(name),
        html` <span class="quiet">(${said(kind)})</span>`,
      ]);
  for (const [k, { unit, name, status, recipient }] of report.awards.entries())
    if (isIt(unit))
      tell(t("field_awards"), `${at}/awards/${k}`, [
        recipient !== null && [said(recipient), ": "],
        said(name),
        html` <span class="quiet">(${t(`value_${status}`)})</span>`,
      ]);
  for (const [k, { unit, role, person, former }] of report.leadership.entries())
    if (isIt(unit)) {
      const who = person !== null && [": ", personLink("../", catalogue, page, `${at}/leadership/${k}`, person)];
      tell(t("field_leadership"), `${at}/leadership/${k}`, [
        leaderText(role, report.cluster?.kind ?? null),
        former && html` (${t("formerly")})`,
        " ",
        cluster !== null && clusterLink("../", cluster),
        who,
      ]);
    }
  for (const [k, { name, roles }] of report.officials.entries())
    for (const role of roles.filter(({ unit }) => isIt(unit))) {
      const body = role.organisation !== null && [", ", said(role.organisation)];
      tell(t("officesIn"), `${at}/officials/${k}`, [
        personLink("../", catalogue, page, `${at}/officials/${k}`, name),
        ": ",
        role.former && html`${t("formerly")} `,
        said(role.title),
        body,
      ]);
    }
  if (isIt(report.meeting?.host)) tell(t("hosted"), `${at}/meeting/host`, said(report.meeting?.name ?? ""));
  if (told.length === 0) told.push({ year, kind: t("allReports"), line: pageLink("../", page, index) });
  return told;
}
