/** Parts that the overview and the pages of clusters, units and people share. */

import type { MessageKey } from "../messages/catalogue.js";
import type { Parameters } from "../messages/message.js";
import type { Leader, Unit } from "../record.js";
import type { Catalogue, ClusterEntry, PageEntry, ReportEntry } from "./catalogue.js";
import { dayText, edtfText } from "./date-text.js";
import { type Html, html, type Part } from "./html.js";
import { t, tAttribute } from "./message.js";
import { pageName } from "./page-name.js";
import { said } from "./shell.js";

export type Root = "" | "../";

export function pageTitle({ record }: PageEntry): Part {
  return said(pageName(record));
}

export function pageLink(root: Root, page: PageEntry, report?: number): Html {
  const anchor = report !== undefined && page.reports.length > 1 ? `#f/reports/${report}` : "";
  return html`<a href="${root}${page.href}${anchor}">${pageTitle(page)}</a>`;
}

/** To the sentence that says a fact: the page's script shows the words and the fact together. */
export function factLink(root: Root, page: PageEntry, pointer: string): Html {
  const name = pageName(page.record);
  return html`<a class="source" href="${root}${page.href}#f${pointer}"${tAttribute("aria-label", "sentence", { name })}${tAttribute("title", "sentence", { name })}>¶</a>`;
}

export function badges({ warnings, errors }: Pick<PageEntry, "warnings" | "errors">): Part {
  return [
    errors > 0 && html` <span class="badge error">${t("errors", { n: errors })}</span>`,
    warnings > 0 && html` <span class="badge warning">${t("warnings", { n: warnings })}</span>`,
  ];
}

export function unitLink(root: Root, catalogue: Catalogue, unit: Unit | null): Part {
  if (unit === null) return null;
  const entry = catalogue.unit(unit);
  return entry === undefined ? said(unit.name) : html`<a href="${root}${entry.href}">${said(unit.name)}</a>`;
}

export function clusterLink(root: Root, cluster: ClusterEntry | null): Part {
  return cluster !== null && html`<a href="${root}${cluster.href}">${said(cluster.label)}</a>`;
}

/** @example leaderText("chief", "khối"); // Khối trưởng */
export function leaderText(role: Leader["role"], kind: string | null): Html {
  if (kind === null) return t(`value_${role}`);
  return t(`leader_${role}`, { kind: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}` });
}

/** @param pointer of the mention within its record */
export function personLink(root: Root, catalogue: Catalogue, page: PageEntry, pointer: string, name: string): Html {
  const entry = catalogue.person(`${page.record.source.uri ?? page.record.id}#${pointer}`);
  return entry === undefined ? said(name) : html`<a href="${root}${entry.href}">${said(name)}</a>`;
}

export function dateOf(page: PageEntry): Part {
  return page.date !== null && html`<time datetime="${page.date}">${dayText(page.date)}</time>`;
}

export function meetingDate({ report }: ReportEntry): Part {
  const date = report.meeting?.date;
  return date && html`<time datetime="${date.start ?? date.edtf}">${edtfText(date.edtf)}</time>`;
}

/** By day of the meeting, else of the page; what has neither comes last. */
export function byTime(a: ReportEntry, b: ReportEntry): number {
  const day = ({ report, page }: ReportEntry) => report.meeting?.date?.start ?? page.date ?? "9";
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0;
}

/**
 * A table that scrolls in itself where the screen is narrow.
 *
 * @param classes of the columns: figures stand under each other, a word or two in one line
 */
export function dataTable(
  caption: MessageKey | readonly [MessageKey, Parameters],
  heads: readonly (MessageKey | null)[],
  rows: readonly (readonly Part[])[],
  classes: readonly ("number" | "narrow" | null)[] = [],
): Html {
  const [key, parameters] = typeof caption === "string" ? [caption] : caption;
  const classed = (index: number) => classes[index] != null && html` class="${classes[index]}"`;
  const head = heads.map((title, index) =>
    title === null ? html`<td></td>` : html`<th scope="col"${classed(index)}>${t(title)}</th>`,
  );
  const label = (title: MessageKey | null | undefined) => title != null && tAttribute("data-label", title);
  const body = rows.map(
    (cells) =>
      html`<tr>${cells.map((cell, index) => html`<td${label(heads[index])}${classed(index)}>${cell}</td>`)}</tr>`,
  );
  return html`<div class="table" role="region" tabindex="0"${tAttribute("aria-label", key, parameters)}><table class="list"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

export function section(title: MessageKey, count: number | null, inside: Part): Html {
  return html`<section><h2>${t(title)}${count !== null && html` <span class="count">${count}</span>`}</h2>${inside}</section>`;
}

export function breadcrumb(root: Root, href: string, key: MessageKey): Html {
  return html`<nav class="breadcrumb"${tAttribute("aria-label", "breadcrumb")}><a href="${root}index.html">${t("overview")}</a> / <a href="${root}${href}">${t(key)}</a></nav>`;
}
