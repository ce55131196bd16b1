import type { LanguageSwitch } from "../../site/client/language.js";
import type { ReviewDialog } from "./dialog.js";

/**
 * Every value can be edited: by a button of its own for who points at it, by the keyboard on the value itself. The buttons
 * are no stops of the Tab key: a page has hundreds of values.
 */
export function connectPencils(page: Document, dialog: ReviewDialog, language: LanguageSwitch): void {
  for (const field of page.querySelectorAll<HTMLElement>(".field[data-pointer]")) {
    if (!isCorrectable(field.dataset.pointer!)) continue;
    if (!(field instanceof HTMLAnchorElement)) {
      field.tabIndex = 0;
      field.setAttribute("role", "button");
    }
    const button = page.createElement("button");
    button.type = "button";
    button.className = "pencil";
    button.tabIndex = -1;
    button.textContent = "✎";
    const name = field.textContent ?? "";
    const key = `reviewEditValue ${JSON.stringify({ name })}`;
    button.dataset.tAriaLabel = key;
    button.setAttribute("data-t-aria-label", key);
    button.setAttribute("aria-label", language.message("reviewEditValue", { name }));
    button.addEventListener("click", () => void dialog.edit(field.dataset.pointer!));
    field.after(button);
  }
}

export function isCorrectable(pointer: string): boolean {
  return /^\/(?:page|reports)\//.test(pointer);
}
