import { isMessage } from "../../messages/catalogue.js";
import { issueText } from "../../messages/issues.js";
import type { Cluster, Issue, PageRecord, Report } from "../../record.js";
import { valueAt } from "../../validate/pointer.js";
import { dayText } from "../date-text.js";
import { type Html, html, type Part, webAddress } from "../html.js";
import { inBoth, t } from "../message.js";
import { details } from "./details.js";
import { field, fieldId, labelOf, linkTo, type Shown, valueIn } from "./field.js";
import { lines } from "./lines.js";
import { scoresTable } from "./scores-table.js";

const lists = [
  ...(["members", "leadership", "officials", "scores", "solutions", "awards", "plannedEvents", "dates"] as const),
];
const order = ["meeting", ...lists, "signedBy"] as const;

/** Everything that was read from the page, in the order of the record. */
export function facts(shown: Shown): Html {
  const { record } = shown;
  const { kind: _, ...page } = record.page;
  return html`${issueList(shown)}
${record.reports.map((report, index) => reportHtml(shown, report, index))}
${record.custom !== undefined && customHtml(shown, record.custom)}
${group("page", "/page", null, rows(shown, "/page", page))}
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
  const pointer = `/reports/${report}/cluster`;
  if (cluster === null) return t("report");
  const { kind, number, name } = cluster;
  const parts = [
    field(shown, `${pointer}/kind`, capital(kind)),
    " thi đua ",
    number !== null && field(shown, `${pointer}/number`, String(number)),
    name !== null && [" ", field(shown, `${pointer}/name`, name)],
  ];
  const rest = details(shown, [{ pointer, value: cluster, name: clusterName(cluster) }]);
  return html`<span lang="vi">${parts}</span>${linkTo(shown.links.cluster(report), clusterName(cluster))}${rest}`;
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
  if (!Array.isArray(value)) return group(key, pointer, null, rows(shown, pointer, value));
  if (value.length === 0) return null;
  const inside =
    key === "scores" ? scoresTable(shown, pointer, value as Report["scores"]) : lineList(shown, pointer, key, value);
  const rest = details(
    shown,
    value.map((item, index) => ({ pointer: `${pointer}/${index}`, value: item, name: nameOf(item, index) })),
  );
  return group(key, pointer, value.length, [inside, rest]);
}

function lineList(shown: Shown, pointer: string, key: string, items: readonly object[]): Html {
  const line = lines[key as keyof typeof lines] as (shown: Shown, pointer: string, item: object) => Html;
  return html`<ol class="${key}">${items.map((item, index) => {
    const at = `${pointer}/${index}`;
    return html`<li class="fact" id="${fieldId(at)}" data-pointer="${at}">${line(shown, at, item)}</li>`;
  })}</ol>`;
}

/** What a thing is called in the details of its group. */
function nameOf(item: object, index: number): string {
  const { name, person, text, unit } = item as Readonly<Record<string, unknown>>;
  const own = name ?? person ?? text ?? (unit as { readonly name?: unknown } | null | undefined)?.name;
  return own === undefined || own === null ? String(index + 1) : String(own);
}

/** A single thing: a row a value, what goes without saying in the details. */
function rows(shown: Shown, pointer: string, value: object): Part {
  const shownRows = Object.entries(value).flatMap(([key, inner]): Part[] => {
    const part = valueIn(shown, pointer, key, inner);
    const isWhole = inner !== null && typeof inner === "object";
    return part === null
      ? []
      : [
          html`<div class="row"${isWhole && html` id="${fieldId(`${pointer}/${key}`)}"`}><dt>${labelOf(pointer, key)}</dt><dd>${part}</dd></div>`,
        ];
  });
  const name = String((value as { readonly name?: unknown }).name ?? "");
  return [html`<dl>${shownRows}</dl>`, details(shown, [{ pointer, value, name }])];
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
    const items = matches.map((match, index) => {
      const at = `${pointer}/${index}`;
      return html`<li class="fact" id="${fieldId(at)}" data-pointer="${at}">${rows(shown, at, match)}</li>`;
    });
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
    const inside = html`<b>${t(`issue_${issue.severity}`)}</b> ${titleOf(issue)}<span class="message">${inBoth((language) => issueText(language, issue.message))}</span> <code class="rule" lang="en">${issue.code}</code>`;
    const link = place === null ? inside : html`<a href="${place}" data-evidence="${mark ?? ""}">${inside}</a>`;
    return html`<li class="${issue.severity}" data-issue="${index}">${link}</li>`;
  });
  return html`<section class="issues" aria-labelledby="issues"><h3 id="issues">${t("issues")} <span class="count">${record.issues.length}</span></h3><ul>${items}</ul></section>`;
}

function titleOf({ code }: Issue): Part {
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
