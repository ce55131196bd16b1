import { nearestQuote } from "../corrections/anchors.js";
import type { Verdict } from "../corrections/apply.js";
import type { Correction } from "../corrections/index.js";
import { issueText } from "../messages/issues.js";
import { momentText } from "../site/date-text.js";
import { type Html, html, type Part } from "../site/html.js";
import { inBoth, t } from "../site/message.js";
import { pointerHtml, valueText } from "./value-text.js";

/** What was said of the page, the latest first, with what became of it. */
export function historyOf(verdicts: readonly Verdict[]): Part {
  if (verdicts.length === 0) return null;
  const items = verdicts.toReversed().map(({ correction, status, pointer, reason }) => {
    const canUndo = status !== "undone";
    return html`<li class="said s-${status}">${saidHtml(correction, pointer)} <span class="status">${t(`status_${status}`)}</span>
${reason !== null && html`<span class="quiet">${inBoth((language) => issueText(language, reason))}</span>`}
${canUndo && html`<button type="button" data-undo="${correction.id}">${t("reviewUndo")}</button>`}</li>`;
  });
  return html`<section class="history" id="history" aria-labelledby="history-title"><h2 id="history-title">${t("reviewHistory")} <span class="count">${verdicts.length}</span></h2><ol>${items}</ol></section>`;
}

/** What was said of the page when it had other bytes; each with whether its quote is still there. */
export function elsewhereOf(corrections: readonly Correction[], text: string): Part {
  if (corrections.length === 0) return null;
  const items = corrections.map((correction) => {
    const exact = correction.span?.exact ?? correction.anchors.at(-1)?.exact ?? null;
    const start = correction.span?.start ?? correction.anchors.at(-1)?.start ?? 0;
    const found = exact !== null && nearestQuote(text, exact, start) !== null;
    return html`<li class="said">${saidHtml(correction, null)}
${exact !== null && html`<q lang="vi">${exact}</q> <span class="status">${t(found ? "reviewFound" : "reviewGone")}</span>`}
<button type="button" data-carry="${correction.id}">${t("reviewCarry")}</button>
<button type="button" data-undo="${correction.id}">${t("reviewDrop")}</button></li>`;
  });
  return html`<section class="history elsewhere" aria-labelledby="elsewhere-title"><h2 id="elsewhere-title">${t("reviewElsewhere")} <span class="count">${corrections.length}</span></h2><p>${t("reviewElsewhereHint")}</p><ol>${items}</ol></section>`;
}

export function saidHtml(correction: Correction, pointer: string | null): Html {
  const { action, before, value, note, author, at } = correction;
  const about = pointer ?? correction.pointer;
  const said: Part =
    about === "" ? t("reviewAcceptPage") : html`<b>${pointerHtml(about)}</b>: ${changeText(action, before, value)}`;
  return html`<span class="action">${t(`action_${action}`)}</span> ${said}
<span class="quiet">${note !== undefined && html`<q lang="vi">${note}</q> `}${author !== undefined && html`${author}, `}<time datetime="${at}">${momentText(at)}</time></span>`;
}

function changeText(action: Correction["action"], before: Correction["before"], value: Correction["value"]): Part {
  if (action === "add") return valueText(value as never);
  if (action === "change")
    return html`<del>${valueText(before as never)}</del> → <ins>${valueText(value as never)}</ins>`;
  return action === "undo" ? null : valueText(before as never);
}
