import type { Highlights } from "../../site/client/highlight.js";

/** Values worth a look, the most doubtful first: what issues are about, what was repaired, then what was inferred. */
export function doubtsOf(page: Document): HTMLElement[] {
  const seen = new Set<string>();
  const fields = [
    ...ofIssues(page),
    ...page.querySelectorAll<HTMLElement>("#facts .field.c-repaired"),
    ...page.querySelectorAll<HTMLElement>("#facts .field.c-inferred"),
  ];
  return fields.filter((field) => {
    // Of a unit and a date the name and the EDTF speak for all parts.
    if (field.closest("details") !== null || field.matches(".c-reviewed")) return false;
    const { pointer } = field.dataset;
    if (pointer === undefined || seen.has(pointer)) return false;
    seen.add(pointer);
    return true;
  });
}

function ofIssues(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLAnchorElement>(".issues a[href]")].flatMap((link) => {
    const target = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target === null) return [];
    if (target.dataset.mark !== undefined)
      return [...page.querySelectorAll<HTMLElement>("#facts .field[data-evidence]")]
        .filter((field) => field.dataset.evidence!.split(" ").includes(target.dataset.mark!))
        .slice(0, 1);
    const field = target.matches(".field") ? target : target.querySelector<HTMLElement>(".field[data-evidence]");
    return field === null ? [] : [field];
  });
}

/** @returns whether there was another */
export function showNextDoubt(page: Document, highlights: Highlights, visited: Set<string>): boolean {
  const next = doubtsOf(page).find((field) => !visited.has(field.dataset.pointer!));
  if (next === undefined) return false;
  visited.add(next.dataset.pointer!);
  highlights.show(next);
  return true;
}
