import { factOf, fillCard } from "./card.js";
import type { LanguageSwitch } from "./language.js";

export interface Highlights {
  /** The value that is shown now; null where none is. */
  readonly current: HTMLElement | null;
  /** To be called when the page's parts were made anew. */
  refresh(): void;
  /** Shows a field, its places in the text and its fact. */
  show(field: HTMLElement): void;
  clear(): void;
}

/**
 * Fields and the places they were read from show each other, by pointer, by touch and by keyboard. On a phone text and data
 * are two views of one column: the bar at the bottom says the whole fact, and the page stays where it is.
 */
export function connectHighlights(page: Document, text: HTMLElement, language: LanguageSwitch): Highlights {
  const panel = page.getElementById("facts")!;
  const card = page.getElementById("selected")!;
  const columns = text.parentElement!;
  const isNarrow = () => getComputedStyle(panel).position === "static";
  let fieldsOf = new Map<string, HTMLElement[]>();
  let active: Element[] = [];
  let mark: string | null = null;
  let current: HTMLElement | null = null;
  // What was clicked stays until something else is, or Escape.
  let pinned = false;

  const refresh = () => {
    fieldsOf = new Map();
    for (const field of page.querySelectorAll<HTMLElement>("[data-evidence]"))
      for (const number of marksOf(field)) fieldsOf.set(number, [...(fieldsOf.get(number) ?? []), field]);
    active = [];
  };
  const light = (marks: readonly string[], fields: readonly HTMLElement[]) => {
    for (const element of active) element.classList.remove("active");
    const pieces = marks.flatMap((number) => [...text.querySelectorAll(`[data-mark="${number}"]`)]);
    active = [...pieces, ...fields];
    for (const element of active) element.classList.add("active");
    current = fields[0] ?? null;
    fillCard(card, fields, language, (field) => {
      pinned = true;
      show(field);
    });
    page.dispatchEvent(new Event("thidua-shown"));
  };
  const showMark = (number: string) => {
    mark = number;
    light([number], fieldsOf.get(number) ?? []);
  };
  const showField = (field: HTMLElement) => {
    mark = marksOf(field)[0] ?? null;
    light(marksOf(field), [field]);
  };
  const clear = () => {
    mark = null;
    light([], []);
  };
  const tab = (name: "text" | "facts") => {
    columns.dataset.shown = name;
    for (const button of page.querySelectorAll<HTMLElement>("[data-tab]"))
      button.setAttribute("aria-pressed", String(button.dataset.tab === name));
  };
  /** Moves the panel alone, so that the field stands in its middle. */
  const centre = (field: HTMLElement | undefined) => {
    if (field === undefined || isNarrow()) return;
    const place = shownPlace(field).getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    panel.scrollBy({ top: place.top - frame.top - (panel.clientHeight - place.height) / 2 });
  };
  const reveal = (number: string | null) => {
    if (number === null) return;
    if (isNarrow()) tab("text");
    text.querySelector(`[data-mark="${number}"]`)?.scrollIntoView({ block: "center" });
  };
  const step = (by: 1 | -1): boolean => {
    const next = neighbour(text, mark, by);
    if (next === null) return false;
    showMark(next);
    reveal(next);
    centre(fieldsOf.get(next)?.[0]);
    return true;
  };
  const show = (field: HTMLElement) => {
    showField(field);
    reveal(marksOf(field)[0] ?? null);
    centre(field);
  };

  refresh();
  // What slides under a resting pointer while the keyboard scrolls is not pointed at.
  let isPointing = true;
  page.addEventListener("pointermove", ({ movementX, movementY }) => {
    if (movementX !== 0 || movementY !== 0) isPointing = true;
  });
  page.addEventListener("keydown", () => {
    isPointing = false;
  });
  page.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pinned || !isPointing || pointerType === "touch" || !(target instanceof Element)) return;
    const found = target.closest<HTMLElement>("#text [data-mark], #facts [data-evidence]");
    if (found === null) return;
    if (found.dataset.mark !== undefined) showMark(found.dataset.mark);
    else showField(found);
  });
  page.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && panel.contains(target) && target.dataset.evidence !== undefined)
      showField(target);
  });
  text.addEventListener("click", ({ target }) => {
    const found = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
    pinned = found !== null;
    if (found === null) return clear();
    showMark(found.dataset.mark!);
    centre(fieldsOf.get(found.dataset.mark!)?.[0]);
  });
  panel.addEventListener("click", (event) => {
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-evidence]") : null;
    if (field === null || marksOf(field).length === 0) return;
    // The way back would lead through every value that was looked at.
    event.preventDefault();
    pinned = true;
    showField(field);
    reveal(marksOf(field)[0]!);
  });
  card.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-step], [data-clear]") : null;
    if (button === null) return;
    pinned = button.dataset.step !== undefined;
    if (button.dataset.step === undefined) clear();
    else step(button.dataset.step === "1" ? 1 : -1);
  });
  page.getElementById("tabs")!.hidden = false;
  page.getElementById("tabs")!.addEventListener("click", ({ target }) => {
    const name = target instanceof Element ? target.closest<HTMLElement>("[data-tab]")?.dataset.tab : undefined;
    if (name === "text" || name === "facts") tab(name);
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && active.length > 0) {
      pinned = false;
      clear();
    }
  });
  text.addEventListener("keydown", (event) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by !== 0) {
      if (step(by)) event.preventDefault();
    } else if (event.key === "Enter" && current !== null) {
      event.preventDefault();
      if (isNarrow()) tab("facts");
      current.closest("details")?.setAttribute("open", "");
      current.focus();
      centre(current);
    }
  });
  keepInStep(text, panel, isNarrow, (number) => fieldsOf.get(number)?.[0]);
  const fromAddress = () => {
    const target = page.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || !panel.contains(target)) return;
    const field = target.matches("[data-evidence]") ? target : target.querySelector<HTMLElement>("[data-evidence]");
    if (field === null || marksOf(field).length === 0) return;
    pinned = true;
    show(field);
  };
  addEventListener("hashchange", fromAddress);
  fromAddress();
  return {
    get current() {
      return current;
    },
    refresh,
    show,
    clear,
  };
}

function marksOf(field: HTMLElement): string[] {
  return field.dataset.evidence?.split(" ").filter((number) => number !== "") ?? [];
}

/** A value in closed details stands where they do. */
function shownPlace(field: HTMLElement): Element {
  const closed = field.closest("details:not([open])");
  return closed ?? factOf(field) ?? field;
}

/** The next mark in the order of the text that no filter hides. */
function neighbour(text: HTMLElement, mark: string | null, step: 1 | -1): string | null {
  const shown = [...text.querySelectorAll<HTMLElement>("[data-mark].first:not(.off)")].map(
    (piece) => piece.dataset.mark!,
  );
  if (shown.length === 0) return null;
  const at = mark === null ? -1 : shown.indexOf(mark);
  if (at < 0) return step === 1 ? shown[0]! : shown.at(-1)!;
  return shown[(at + step + shown.length) % shown.length]!;
}

/** While the text is scrolled the panel shows the report that is read, unless somebody is in the panel. */
function keepInStep(
  text: HTMLElement,
  panel: HTMLElement,
  isNarrow: () => boolean,
  fieldOf: (mark: string) => HTMLElement | undefined,
): void {
  if (panel.querySelectorAll(".report").length < 2) return;
  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (isNarrow() || panel.matches(":hover") || panel.contains(document.activeElement)) return;
        const top = panel.getBoundingClientRect().top + 8;
        for (const piece of text.querySelectorAll<HTMLElement>("[data-mark].first")) {
          if (piece.getBoundingClientRect().top < top) continue;
          const report = fieldOf(piece.dataset.mark!)?.closest<HTMLElement>(".report");
          if (report === undefined || report === null) continue;
          const { top: at, bottom } = report.getBoundingClientRect();
          if (at > top + panel.clientHeight / 2 || bottom < top) panel.scrollBy({ top: at - top });
          return;
        }
      });
    },
    { passive: true },
  );
}
