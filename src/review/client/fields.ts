/** Values without a place in the text are no links: they can be reached by the keyboard all the same. */
export function makeFocusable(page: Document): void {
  for (const field of page.querySelectorAll<HTMLElement>("span.field[data-pointer]")) {
    if (!isCorrectable(field.dataset.pointer!)) continue;
    field.tabIndex = 0;
    field.setAttribute("role", "button");
  }
}

export function isCorrectable(pointer: string): boolean {
  return /^\/(?:page|reports)\//.test(pointer);
}

/** The entry of a list that a value is part of, else the value. */
export function entryOf(pointer: string): string {
  return /^\/reports\/\d+\/[a-zA-Z]+\/\d+(?:\/roles\/\d+)?/.exec(pointer)?.[0] ?? pointer;
}

/** What stands where an entry was: the one that follows it, else the one before it, else what is left of its report. */
export function fieldAt(page: Document, pointer: string): HTMLElement | null {
  const [, list, index] = /^(.*\/)(\d+)$/.exec(pointer) ?? [];
  const shown = (place: string) => page.querySelector<HTMLElement>(`.field[data-pointer^="${CSS.escape(place)}/"]`);
  for (let at = Number(index ?? -1); at >= 0; at -= 1) {
    const field = shown(`${list}${at}`);
    if (field !== null) return field;
  }
  return fieldOf(page, pointer);
}

/** The element that shows a value, or the first part of it. */
export function fieldOf(page: Document, pointer: string): HTMLElement | null {
  const fields = [...page.querySelectorAll<HTMLElement>(".field[data-pointer]")];
  const shown = (field: HTMLElement) => field.dataset.pointer!;
  return (
    fields.find((field) => shown(field) === pointer) ??
    fields.find((field) => shown(field).startsWith(`${pointer}/`)) ??
    fields.find((field) => pointer.startsWith(shown(field).replace(/[^/]*$/, ""))) ??
    null
  );
}
