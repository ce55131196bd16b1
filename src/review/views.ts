import type { Verdict } from "../corrections/apply.js";
import { type Correction, isPageAccepted } from "../corrections/correction.js";
import type { PageRecord } from "../record.js";
import type { PageLinks } from "../site/facts/field.js";
import { type Html, html, type Part } from "../site/html.js";
import { t, tAttribute } from "../site/message.js";
import { pageName } from "../site/page-name.js";
import { pageMain } from "../site/page-view.js";
import { reviewFrame } from "./frame.js";
import { elsewhereOf, historyOf } from "./history.js";

export interface ReviewedPage {
  /** With its corrections. */
  readonly record: PageRecord;
  readonly verdicts: readonly Verdict[];
  readonly accepted: boolean;
  readonly elsewhere: readonly Correction[];
  /** Id of the page to look at next; null where all others are done. */
  readonly next: string | null;
}

const noLinks: PageLinks = { unit: () => null, person: () => null, cluster: () => null, year: null };

/** A page's view with all that is needed to correct it. */
export function reviewView(page: ReviewedPage, token: string): string {
  return reviewFrame({ title: pageName(page.record), main: reviewMain(page), mainClass: "page-view", token });
}

/** What stands in the page's `main`; the script puts its parts in the place of the old ones after a save. */
export function reviewMain({ record, verdicts, accepted, elsewhere, next }: ReviewedPage): Html {
  return html`<div class="review" id="review" data-page="${record.id}" data-seen="${verdicts.length}"${accepted && html` data-accepted`}>
<div class="tools" role="toolbar"${tAttribute("aria-label", "reviewTools")}>
<button type="button" data-add>${t("reviewAdd")}</button>
${acceptButton(verdicts, accepted)}
<button type="button" data-doubt>${t("reviewNextDoubt")} <kbd>J</kbd></button>
${next !== null && html`<a class="next" data-next href="/pages/${next}">${t("reviewNext")}</a>`}
<p role="status" id="told"></p>
</div>
<p class="keys quiet">${t("reviewKeys")}</p>
${elsewhereOf(elsewhere, record.text)}
</div>
${pageMain(record, noLinks, "../", true)}
<div id="said">${historyOf(verdicts)}</div>
<dialog id="dialog" aria-labelledby="dialog-title"></dialog>`;
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
  /** Values that are not stated as they were read. */
  readonly doubts: number;
  readonly own: readonly Correction[];
  /** Whether there are corrections of other bytes of it. */
  readonly older: boolean;
}
