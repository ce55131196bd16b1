import type { Highlights } from "../../site/client/highlight.js";
import { type Act, connectActions } from "./actions.js";
import type { ReviewDialog } from "./dialog.js";
import { showNextDoubt } from "./doubts.js";
import { entryOf, isCorrectable } from "./fields.js";
import type { Answer, Review } from "./review.js";

/** Buttons and keys of the page outside the dialog. */
export function connectKeys(page: Document, dialog: ReviewDialog, review: Review, highlights: Highlights): void {
  const { language } = review;
  const visited = new Set<string>();
  const settle = async (answer: Promise<Answer>, { text, gone }: { text?: string; gone?: string } = {}) => {
    const done = await answer;
    if (done.status === "saved") return review.refresh({ pointer: done.pointer, ...(gone && { gone }) }, text);
    const { message } = language;
    review.tell(done.status === "trouble" ? `${message("reviewNotSaved")} ${done.text}` : message("reviewConflict"));
  };
  const act = (what: Act, pointer: string) => {
    if (what === "edit") void dialog.edit(pointer);
    if (what === "accept") void settle(review.say({ action: "accept", pointer }));
    if (what === "reject") {
      const gone = entryOf(pointer);
      void settle(review.say({ action: "reject", pointer: gone }), { text: language.message("reviewRejected"), gone });
    }
  };
  const nextDoubt = () => {
    if (showNextDoubt(page, highlights, visited)) return;
    const next = page.querySelector<HTMLAnchorElement>("a[data-next]");
    if (next === null) review.tell(language.message("reviewNoDoubt"));
    else next.click();
  };
  connectActions(page, highlights, language, act);
  page.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button") : null;
    if (button === null || button.closest("dialog") !== null) return;
    const { undo, carry, absent, column } = button.dataset;
    if (button.dataset.add !== undefined) void dialog.add();
    if (absent !== undefined) void dialog.add(absent);
    if (column !== undefined) void dialog.edit(column);
    if (button.dataset.doubt !== undefined) nextDoubt();
    if (button.dataset.acceptPage !== undefined) void settle(review.say({ action: "accept", pointer: "" }));
    if (undo !== undefined) void settle(review.undo(undo));
    if (carry !== undefined) void settle(review.carry(carry));
  });
  page.addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || dialog.isOpen || !(target instanceof HTMLElement)) return;
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && (target as HTMLInputElement).type !== "checkbox") return;
    // The value that has the focus, else the one that is shown.
    const pointer = target.dataset.pointer ?? highlights.current?.dataset.pointer;
    const press = actionOf(key.toLowerCase(), pointer !== undefined && isCorrectable(pointer) ? pointer : null);
    if (press === null) return;
    event.preventDefault();
    press();
  });

  function actionOf(key: string, pointer: string | null): (() => void) | null {
    if (key === "n") return () => void dialog.add();
    if (key === "j") return nextDoubt;
    if (key === "u") {
      const last = page.querySelector<HTMLElement>("#history [data-undo]")?.dataset.undo;
      return last === undefined ? null : () => void settle(review.undo(last));
    }
    if (pointer === null) return null;
    if (key === "e") return () => act("edit", pointer);
    if (key === "a") return () => act("accept", pointer);
    return key === "x" ? () => act("reject", pointer) : null;
  }
}
