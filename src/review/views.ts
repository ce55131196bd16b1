import type { Verdict } from "../corrections/apply.js";
import { type Correction, inOrder, isPageAccepted, undoneIn } from "../corrections/correction.js";
import type { PageRecord } from "../record.js";
import type { PageLinks } from "../site/facts/field.js";
import { html, type Part } from "../site/html.js";
import { t, tAttribute } from "../site/message.js";
import { pageMain } from "../site/page-view.js";
import { said } from "../site/shell.js";
import { reviewFrame } from "./frame.js";
import { elsewhereOf, historyOf } from "./history.js";

export interface ReviewedPage {
  /** With its corrections. */
  readonly record: PageRecord;
  readonly verdicts: readonly Verdict[];
  readonly accepted: boolean;
  readonly elsewhere: readonly Correction[];
}

const noLinks: PageLinks = { unit: () => null, person: () => null, cluster: () => null, year: null };

/** A page's view with all that is needed to correct it. */
export function reviewView({ record, verdicts, accepted, elsewhere }: ReviewedPage, token: string): string {
  const main = html`<div class="review" id="review" data-page="${record.id}" data-seen="${verdicts.length}"${accepted && html` data-accepted`}>
<div class="tools" role="toolbar"${tAttribute("aria-label", "reviewTools")}>
<button type="button" data-add>${t("reviewAdd")}</button>
${acceptButton(verdicts, accepted)}
<p role="status" id="told"></p>
</div>
<p class="keys quiet">${t("reviewKeys")}</p>
${elsewhereOf(elsewhere, record.text)}
</div>
${pageMain(record, noLinks, "../", true)}
${historyOf(verdicts)}
<dialog id="dialog" aria-labelledby="dialog-title"></dialog>`;
  return reviewFrame({ title: record.page.title ?? { key: "noTitle" }, main, mainClass: "page-view", token });
}

function acceptButton(verdicts: readonly Verdict[], accepted: boolean): Part {
  if (!accepted) return html`<button type="button" data-accept-page>${t("reviewAcceptPage")}</button>`;
  const { correction } = verdicts.findLast(
    (verdict) => isPageAccepted(verdict.correction) && verdict.status === "applied",
  )!;
  return html`<span class="state done">${t("reviewDone")}</span> <button type="button" data-undo="${correction.id}">${t("reviewReopen")}</button>`;
}

export interface ListedPage {
  readonly id: string;
  readonly uri: string | null;
  readonly title: string | null;
  readonly warnings: number;
  readonly own: readonly Correction[];
  /** Whether there are corrections of other bytes of it. */
  readonly older: boolean;
}

export function listView(pages: readonly ListedPage[], token: string): string {
  const rows = pages.map(
    (
      page,
    ) => html`<tr><td><a href="/pages/${page.id}">${page.title === null ? t("noTitle") : said(page.title)}</a><br><span class="quiet uri">${page.uri ?? page.id}</span></td>
<td>${stateOf(page)}</td><td class="number">${countOf(page.own)}</td><td>${page.warnings > 0 && html`<span class="badge warning">${t("warnings", { n: page.warnings })}</span>`}</td></tr>`,
  );
  const main = html`<h1>${t("reviewPages")} <span class="count">${pages.length}</span></h1>
<div class="table" role="region" tabindex="0"${tAttribute("aria-label", "reviewPages")}><table class="pages"><thead><tr><th scope="col">${t("kindPage")}</th><th scope="col">${t("reviewState")}</th><th scope="col">${t("reviewCorrections")}</th><th scope="col">${t("issues")}</th></tr></thead><tbody>${rows}</tbody></table></div>`;
  return reviewFrame({ title: { key: "reviewPages" }, main, token });
}

function countOf(own: readonly Correction[]): number {
  const undone = undoneIn(inOrder(own));
  return own.filter(({ id, action }) => action !== "undo" && !undone.has(id)).length;
}

/** By what was said last: whether the accepted page is the one of today is told by the page itself. */
function stateOf({ own, older }: ListedPage): Part {
  const ordered = inOrder(own);
  const undone = undoneIn(ordered);
  const counting = ordered.filter(({ id, action }) => action !== "undo" && !undone.has(id));
  const last = counting.at(-1);
  if (last === undefined) return older ? t("reviewOlder") : t("reviewOpen");
  return isPageAccepted(last) ? html`<span class="state done">${t("reviewDone")}</span>` : t("reviewBegun");
}
