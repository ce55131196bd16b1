import type { ReviewDialog } from "./dialog.js";
import { isCorrectable } from "./pencils.js";
import type { Answer, Review } from "./review.js";

/** Buttons and keys of the page outside the dialog. */
export function connectKeys(page: Document, dialog: ReviewDialog, review: Review): void {
  const settle = async (answer: Promise<Answer>) => {
    const done = await answer;
    if (done.status === "saved") return review.reload(done.pointer);
    const { message } = review.language;
    review.tell(done.status === "trouble" ? `${message("reviewNotSaved")} ${done.text}` : message("reviewConflict"));
  };
  page.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button") : null;
    if (button === null || button.closest("dialog") !== null) return;
    const { undo, carry } = button.dataset;
    if (button.dataset.add !== undefined) void dialog.add();
    if (button.dataset.acceptPage !== undefined) void settle(review.say({ action: "accept", pointer: "" }));
    if (undo !== undefined) void settle(review.undo(undo));
    if (carry !== undefined) void settle(review.carry(carry));
  });
  page.addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || dialog.isOpen || !(target instanceof HTMLElement)) return;
    if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && (target as HTMLInputElement).type !== "checkbox") return;
    const pointer = target.dataset.pointer;
    const onValue = pointer !== undefined && isCorrectable(pointer) ? pointer : null;
    const act = actionOf(key.toLowerCase(), onValue);
    if (act === null) return;
    event.preventDefault();
    act();
  });

  function actionOf(key: string, pointer: string | null): (() => void) | null {
    if (key === "n") return () => void dialog.add();
    if (key === "u") {
      const last = page.querySelector<HTMLElement>("#history [data-undo]")?.dataset.undo;
      return last === undefined ? null : () => void settle(review.undo(last));
    }
    if (pointer === null) return null;
    if (key === "e") return () => void dialog.edit(pointer);
    if (key === "a") return () => void settle(review.say({ action: "accept", pointer }));
    // The form asks what is wrong: the word, or the whole entry that it is part of.
    if (key === "x") return () => void dialog.edit(entryOf(pointer), "reject");
    return null;
  }
}

/** The entry of a list that a value is part of, else the value. */
function entryOf(pointer: string): string {
  return /^\/reports\/\d+\/[a-zA-Z]+\/\d+(?:\/roles\/\d+)?/.exec(pointer)?.[0] ?? pointer;
}
