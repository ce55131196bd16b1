import type { PageRecord } from "../record.js";
import { dayText } from "./date-text.js";
import { type Decided, decisionList } from "./decisions.js";
import { facts } from "./facts/facts.js";
import type { PageLinks } from "./facts/field.js";
import { type Html, html, type Part, webAddress } from "./html.js";
import { laidOutText } from "./laid-out.js";
import { certainties, type Marks, marksOf } from "./marks.js";
import { t, tAttribute } from "./message.js";
import { pageName } from "./page-name.js";
import { said, shell } from "./shell.js";
import { valueTypes } from "./value-type.js";

/**
 * A record as a page: the text it was read from, each value marked where it stands, and beside it what was read.
 *
 * @param root the way from the page to the site's folder
 * @param decisions how it was read, shown with the names of the rules
 */
export function pageView(
  record: PageRecord,
  links: PageLinks,
  root: "" | "../" = "../",
  decisions: readonly Decided[] = [],
): string {
  return shell({
    title: pageName(record),
    root,
    part: "overview",
    mainClass: "page-view",
    main: pageMain(record, links, root, false, decisions),
  });
}

/** What stands in the page's `main`. */
export function pageMain(
  record: PageRecord,
  links: PageLinks,
  root: "" | "../",
  editable = false,
  decisions: readonly Decided[] = [],
): Html {
  const marks = marksOf(record);
  return html`<header class="page-head">
${links.year !== null && html`<nav class="breadcrumb"${tAttribute("aria-label", "breadcrumb")}><a href="${root}index.html">${t("overview")}</a> / <a href="${links.year.href}">${links.year.text}</a></nav>`}
<h1>${said(pageName(record))}</h1>
${headLine(record)}
</header>
${filters(marks)}
<div class="tabs" id="tabs" hidden><button type="button" data-tab="text" aria-pressed="true">${t("tabText")}</button><button type="button" data-tab="facts" aria-pressed="false">${t("tabFacts")}</button></div>
<div class="columns" data-shown="text">
<div class="text" id="text" lang="vi" tabindex="0" role="group"${tAttribute("aria-label", "pageTextKeys")}>
${laidOutText(record, marks)}
</div>
<section class="facts" id="facts" aria-labelledby="facts-title" tabindex="-1">
<h2 id="facts-title">${t("dataRead")}</h2>
${facts({ record, marks, links, editable, told: new Set() })}
${decisionList(record.text, decisions)}
${sourceOf(record)}
</section>
</div>
<aside class="selected" id="selected" hidden${tAttribute("aria-label", "selected")}>
<div class="steps"><button type="button" data-step="-1"${tAttribute("aria-label", "stepBack")}>◀</button><button type="button" data-step="1"${tAttribute("aria-label", "stepOn")}>▶</button><button type="button" class="close" data-clear${tAttribute("aria-label", "close")}>✕</button>${editable && html`<span class="actions" id="actions"></span>`}</div>
<div role="status"></div></aside>`;
}

function headLine({ page, source, issues }: PageRecord): Html {
  const original = webAddress(source.uri);
  const warnings = issues.filter(({ severity }) => severity === "warning").length;
  const errors = issues.length - warnings;
  return html`<p class="about">${page.publishedAt !== null && html`<span>${t("published", { date: dayText(page.publishedAt) })}</span> `}
${page.siteName !== null && html`<span>${said(page.siteName)}</span> `}
${original !== null && html`<a class="original" href="${original}" rel="noreferrer">${t("original")} ↗</a> `}
${errors > 0 && html`<span class="badge error">${t("errors", { n: errors })}</span> `}
${warnings > 0 && html`<span class="badge warning">${t("warnings", { n: warnings })}</span>`}</p>`;
}

/** Only what the page has is worth a filter; counts are of places in the text. */
function filters({ list }: Marks): Part {
  if (list.length === 0) return null;
  const box = (name: string, value: string, label: Html, count: number, classes: string) =>
    html`<label class="${classes}"><input type="checkbox" checked data-filter="${name}" value="${value}"> ${label} <span class="count">${count}</span></label>`;
  const types = [...valueTypes, "issue" as const].map((type) => {
    const count = list.filter((mark) => mark.type === type).length;
    return count > 0 && box("type", type, t(`type_${type}`), count, `chip t-${type}`);
  });
  const sure = certainties.map((certainty) => {
    const count = list.filter((mark) => mark.type !== "issue" && mark.certainty === certainty).length;
    return count > 0 && box("certainty", certainty, t(`certainty_${certainty}`), count, `chip c-${certainty}`);
  });
  return html`<form class="filters" id="filters"${tAttribute("aria-label", "filters")}>
<fieldset><legend>${t("filterTypes")}</legend>${types}</fieldset>
<fieldset><legend>${t("filterCertainty")}</legend>${sure}</fieldset>
<fieldset class="switches"><legend class="hidden">${t("details")}</legend><label class="chip"><input type="checkbox" data-filter="rules"> ${t("showRules")}</label></fieldset>
</form>`;
}

function sourceOf({ id, source }: PageRecord): Html {
  const row = (label: Html, value: Part) =>
    html`<div class="row"><dt>${label}</dt><dd><code>${value}</code></dd></div>`;
  return html`<section class="group source"><h3>${t("pageSource")}</h3><dl>
${source.uri !== null && row(html`URI`, source.uri)}${row(t("sourceId"), id)}${row(t("sourceEncoding"), source.encoding)}${row(t("sourceLayout"), source.layout)}
${source.retrievedAt !== undefined && row(t("sourceRetrieved"), source.retrievedAt)}</dl></section>`;
}
