/** The review's one script: the site's page view, and with it the means to correct what was read. */
import { connectFilters } from "../../site/client/filters.js";
import { connectHighlights } from "../../site/client/highlight.js";
import { connectLanguage } from "../../site/client/language.js";
import { connectList } from "../../site/client/list.js";
import { connectDialog } from "./dialog.js";
import { fieldAt, fieldOf, makeFocusable } from "./fields.js";
import { connectKeys } from "./keys.js";
import { Review } from "./review.js";

const language = connectLanguage(document);
connectList(document, language);
const text = document.getElementById("text");
const bar = document.getElementById("review");
if (text !== null && bar !== null) {
  const highlights = connectHighlights(document, text, language);
  const filter = connectFilters(document, text);
  const review = new Review(bar, language);
  const dialog = connectDialog(document, text, review, language);
  makeFocusable(document);
  connectKeys(document, dialog, review, highlights);
  review.onFresh((place) => {
    const pointer = place === undefined ? (highlights.current?.dataset.pointer ?? null) : place.pointer;
    makeFocusable(document);
    highlights.refresh();
    filter();
    const left = place?.gone === undefined ? null : fieldAt(document, place.gone);
    const field = left ?? (pointer === null ? null : fieldOf(document, pointer));
    if (field === null) highlights.clear();
    else {
      field.closest("details")?.setAttribute("open", "");
      highlights.show(field);
      field.focus({ preventScroll: true });
    }
    // The keyboard goes on from there, also where the panel is not shown.
    if (document.activeElement !== field) text.focus({ preventScroll: true });
  });
} else {
  document.addEventListener("keydown", ({ key, target }) => {
    const isTyping = target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (key.toLowerCase() === "j" && !isTyping) document.querySelector<HTMLElement>("a[data-next]")?.click();
  });
}
