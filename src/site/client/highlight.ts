import type { LanguageSwitch } from "./language.js";

/** Fields and the places they were read from show each other, by pointer, by touch and by keyboard. */
export function connectHighlights(page: Document, text: HTMLElement, language: LanguageSwitch): void {
  const fields = [...page.querySelectorAll<HTMLElement>("[data-evidence]")];
  const fieldsOf = new Map<string, HTMLElement[]>();
  for (const field of fields) {
    for (const mark of marksOf(field)) {
      const list = fieldsOf.get(mark);
      if (list === undefined) fieldsOf.set(mark, [field]);
      else list.push(field);
    }
  }
  const card = page.getElementById("selected")!;
  let active: Element[] = [];
  let current: string | null = null;

  const show = (marks: readonly string[], shown: readonly HTMLElement[]) => {
    for (const element of active) element.classList.remove("active");
    const pieces = marks.flatMap((mark) => [...text.querySelectorAll(`[data-mark="${mark}"]`)]);
    active = [...pieces, ...shown];
    for (const element of active) element.classList.add("active");
    fillCard(card, shown, language);
  };
  const showMark = (mark: string) => {
    current = mark;
    show([mark], fieldsOf.get(mark) ?? []);
  };
  const showField = (field: HTMLElement) => {
    current = marksOf(field)[0] ?? null;
    show(marksOf(field), [field]);
  };
  const clear = () => {
    current = null;
    show([], []);
  };

  // What slides under a resting pointer while the keyboard scrolls is not pointed at.
  let isPointing = true;
  page.addEventListener("pointermove", ({ movementX, movementY }) => {
    if (movementX !== 0 || movementY !== 0) isPointing = true;
  });
  page.addEventListener("keydown", () => {
    isPointing = false;
  });
  page.addEventListener("pointerover", ({ target, pointerType }) => {
    if (!isPointing || pointerType === "touch" || !(target instanceof Element)) return;
    const found = target.closest<HTMLElement>("[data-mark], [data-evidence]");
    if (found === null) return;
    if (found.dataset.mark !== undefined) showMark(found.dataset.mark);
    else showField(found);
  });
  page.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.evidence !== undefined) showField(target);
  });
  text.addEventListener("click", ({ target }) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
    if (mark === null) return clear();
    showMark(mark.dataset.mark!);
    fieldsOf.get(mark.dataset.mark!)?.[0]?.scrollIntoView({ block: "nearest" });
  });
  page.getElementById("facts")!.addEventListener("click", (event) => {
    const field = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-evidence]") : null;
    const first = field === null ? undefined : marksOf(field)[0];
    if (first === undefined) return;
    // The way back would lead through every value that was looked at.
    event.preventDefault();
    showField(field!);
    reveal(text, first);
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && active.length > 0) clear();
  });
  text.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0) {
      const next = neighbour(text, current, step);
      if (next === null) return;
      event.preventDefault();
      showMark(next);
      reveal(text, next);
    } else if (event.key === "Enter" && current !== null) {
      const field = fieldsOf.get(current)?.[0];
      if (field === undefined) return;
      event.preventDefault();
      field.closest("details")?.setAttribute("open", "");
      field.focus();
      field.scrollIntoView({ block: "center" });
    }
  });
}

function marksOf(field: HTMLElement): string[] {
  return field.dataset.evidence?.split(" ").filter((mark) => mark !== "") ?? [];
}

function reveal(text: HTMLElement, mark: string): void {
  text.querySelector(`[data-mark="${mark}"]`)?.scrollIntoView({ block: "center" });
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

/** Says what was read at the place: label, value, certainty and rule of each field, as they stand beside the text. */
function fillCard(card: HTMLElement, fields: readonly HTMLElement[], language: LanguageSwitch): void {
  const status = card.querySelector("[role=status]")!;
  card.hidden = fields.length === 0;
  status.replaceChildren(...fields.slice(0, mostInCard).map((field) => lineOf(field)));
  if (fields.length > mostInCard) {
    const more = document.createElement("p");
    more.textContent = language.message("searchMore", { n: fields.length - mostInCard });
    status.append(more);
  }
}

const mostInCard = 6;

function lineOf(field: HTMLElement): HTMLElement {
  const line = document.createElement("p");
  const group = field.closest(".group")?.querySelector(":scope > :is(h3, h4) > [data-t]")?.textContent;
  const label = field.closest(".row")?.querySelector("dt")?.textContent;
  const name = document.createElement("span");
  name.className = "label";
  name.textContent = [group, label].filter((part) => part).join(" · ");
  const value = document.createElement("b");
  value.append(...[...field.cloneNode(true).childNodes]);
  line.append(name, " ", value);
  for (let next = field.nextElementSibling; next?.matches(".certainty, .rule"); next = next.nextElementSibling) {
    line.append(" ", next.cloneNode(true));
  }
  return line;
}
