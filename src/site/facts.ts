import { isMessage } from "../messages/catalogue.js";
import { issueText } from "../messages/issues.js";
import type { Cluster, Issue, PageRecord, Report } from "../record.js";
import { valueAt } from "../validate/pointer.js";
import { dayText } from "./date-text.js";
import { field, fieldId, linkTo, rows, type Shown, valueHtml } from "./field.js";
import { type Html, html, type Part, webAddress } from "./html.js";
import { inBoth, t } from "./message.js";

const lists = [
  ...(["members", "leadership", "officials", "scores", "solutions", "awards", "plannedEvents", "dates"] as const),
];
const order = ["meeting", ...lists, "signedBy"] as const;

/** Everything that was read from the page, in the order of the record. */
export function facts(shown: Shown): Html {
  const { record } = shown;
  const { kind: _, ...page } = record.page;
  return html`${issueList(shown)}
${group("page", "/page", null, html`<dl>${rows(shown, "/page", page)}</dl>`)}
${record.reports.map((report, index) => reportHtml(shown, report, index))}
${record.custom !== undefined && customHtml(shown, record.custom)}
${record.links.length > 0 && listedPages(record)}`;
}

function reportHtml(shown: Shown, report: Report, index: number): Html {
  const pointer = `/reports/${index}`;
  const groups = order.map((key) => factsOf(shown, `${pointer}/${key}`, key, report[key]));
  const isEmpty = groups.every((part) => part === null);
  return html`<section class="report" id="${fieldId(pointer)}" aria-labelledby="report-${index}">
<h3 id="report-${index}">${clusterTitle(shown, report.cluster, index)}</h3>
${isEmpty ? html`<p class="quiet">${t("noFacts")}</p>` : groups}</section>`;
}

function clusterTitle(shown: Shown, cluster: Cluster | null, report: number): Part {
  if (cluster === null) return t("report");
  const pointer = `/reports/${report}/cluster`;
  const named = (["number", "name"] as const).filter((key) => cluster[key] !== null);
  return html`<span lang="vi">${field(shown, `${pointer}/kind`, `${capital(cluster.kind)} thi đua`, false)} ${named.map(
    (key) => field(shown, `${pointer}/${key}`, String(cluster[key])),
  )}</span>${linkTo(shown.links.cluster(report), clusterName(cluster))}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** @example clusterName({ kind: "cụm", number: 2, name: null }); // "Cụm thi đua 2" */
export function clusterName({ kind, number, name }: Cluster): string {
  return [capital(kind), "thi đua", number ?? "", name ?? ""].filter((part) => part !== "").join(" ");
}

function factsOf(shown: Shown, pointer: string, key: (typeof order)[number], value: Report[typeof key]): Part {
  if (value === null) return null;
  if (!Array.isArray(value)) return group(key, pointer, null, html`<dl>${rows(shown, pointer, value)}</dl>`);
  if (value.length === 0) return null;
  const items = value.map((item, index) => {
    const at = `${pointer}/${index}`;
    const inside =
      key === "members" || key === "dates" ? valueHtml(shown, at, key, item) : html`<dl>${rows(shown, at, item)}</dl>`;
    return html`<li class="fact" id="${fieldId(at)}" data-pointer="${at}">${inside}</li>`;
  });
  return group(key, pointer, value.length, html`<ol class="${key}">${items}</ol>`);
}

/** A group of a report stands one level below the report, all others beside it. */
function group(
  key: "page" | "custom" | (typeof order)[number],
  pointer: string,
  count: number | null,
  inside: Part,
): Html {
  const title = html`${t(`field_${key}`)}${count !== null && html` <span class="count">${count}</span>`}`;
  const heading = pointer.startsWith("/reports/") ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`;
  return html`<section class="group" id="${fieldId(pointer)}">${heading}${inside}</section>`;
}

function customHtml(shown: Shown, custom: NonNullable<PageRecord["custom"]>): Html {
  const parts = Object.entries(custom).map(([name, matches]) => {
    const pointer = `/custom/${name}`;
    const items = matches.map(
      (match, index) =>
        html`<li class="fact" id="${fieldId(`${pointer}/${index}`)}" data-pointer="${pointer}/${index}"><dl>${rows(shown, `${pointer}/${index}`, match)}</dl></li>`,
    );
    return html`<h4>${name} <span class="count">${matches.length}</span></h4><ol>${items}</ol>`;
  });
  return group("custom", "/custom", null, parts);
}

function listedPages({ links }: PageRecord): Html {
  const items = links.map(({ url, title, publishedAt }) => {
    const address = webAddress(url);
    const name: Part = title === null ? t("listedPage") : html`<span lang="vi">${title}</span>`;
    const date = publishedAt !== null && html` <span class="quiet">${dayText(publishedAt)}</span>`;
    return html`<li>${address === null ? html`${name} <code>${url}</code>` : html`<a href="${address}" rel="noreferrer">${name}</a>`}${date}</li>`;
  });
  return html`<section class="group listed"><h3>${t("listedPages")} <span class="count">${links.length}</span></h3><ol>${items}</ol></section>`;
}

function issueList({ record, marks }: Shown): Part {
  if (record.issues.length === 0) return null;
  const items = record.issues.map((issue, index) => {
    const mark = marks.ofIssue(index);
    const place = mark === null ? placeOf(record, issue) : `#m${mark}`;
    const inside = html`<b>${t(`issue_${issue.severity}`)}</b> ${labelOf(issue)}<span class="message">${inBoth((language) => issueText(language, issue.message))}</span> <code class="rule" lang="en">${issue.code}</code>`;
    const link = place === null ? inside : html`<a href="${place}" data-evidence="${mark ?? ""}">${inside}</a>`;
    return html`<li class="${issue.severity}" data-issue="${index}">${link}</li>`;
  });
  return html`<section class="issues" aria-labelledby="issues"><h3 id="issues">${t("issues")} <span class="count">${record.issues.length}</span></h3><ul>${items}</ul></section>`;
}

function labelOf({ code }: Issue): Part {
  const message = `code_${code}`;
  return isMessage(message) && html`${t(message)} `;
}

/** The nearest thing that is shown of the value that an issue is about. */
function placeOf(record: PageRecord, { pointer = "" }: Issue): string | null {
  for (let at = pointer; at.startsWith("/reports/"); at = at.slice(0, at.lastIndexOf("/"))) {
    const value = valueAt(record, at);
    if (value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0))
      return `#${fieldId(at)}`;
  }
  return null;
}
