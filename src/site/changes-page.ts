import type { ChangedPage, Run } from "./changes.js";
import { momentText } from "./date-text.js";
import { html, type Part } from "./html.js";
import { t } from "./message.js";
import { said, shell } from "./shell.js";

/** What every run that differed from the one before has brought. */
export function changesPage(runs: readonly Run[]): string {
  return shell({
    title: { key: "changes" },
    root: "",
    part: "overview",
    main: html`<h1>${t("changes")}</h1>
<p class="quiet">${t("changesHint")} <a href="feed.xml">${t("feed")}</a></p>
${runs.map((run) => html`<section><h2><time datetime="${run.at}">${momentText(run.at)}</time></h2>${runHtml(run, Number.POSITIVE_INFINITY)}</section>`)}`,
  });
}

/** @param most of each kind, so that the overview stays short */
export function runHtml({ counts, added, changed, gone }: Run, most: number): Part {
  const list = (pages: readonly ChangedPage[], what: "newPage" | "changedPage" | "gonePage") =>
    pages
      .slice(0, most)
      .map(
        ({ title, href }) =>
          html`<li><span class="kind">${t(what)}</span> ${linked(href, title === null ? t("noTitle") : said(title))}</li>`,
      );
  return html`<p class="quiet">${t("changesCount", counts)}</p>
<ul class="changes">${list(added, "newPage")}${list(changed, "changedPage")}${list(gone, "gonePage")}</ul>`;
}

function linked(href: string | null, name: Part): Part {
  return href === null ? name : html`<a href="${href}">${name}</a>`;
}
