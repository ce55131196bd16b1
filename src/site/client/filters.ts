/**
 * Shows and hides marks by type and certainty; the text itself always stays.
 *
 * @returns what applies the filters anew, to a text that was made anew
 */
export function connectFilters(page: Document, text: HTMLElement): () => void {
  const form = page.getElementById("filters");
  if (form === null) return () => {};
  const boxes = [...form.querySelectorAll<HTMLInputElement>("input[data-filter]")];
  const apply = () => {
    const off = boxes.filter((box) => !box.checked && box.value !== "on");
    const hidden = off.map((box) => `.${box.dataset.filter === "type" ? "t" : "c"}-${box.value}`).join(", ");
    for (const mark of text.querySelectorAll("[data-mark]"))
      mark.classList.toggle("off", hidden !== "" && mark.matches(hidden));
    const rules = boxes.find((box) => box.dataset.filter === "rules");
    page.documentElement.classList.toggle("show-rules", rules?.checked ?? false);
  };
  form.addEventListener("change", apply);
  // A page that is come back to keeps its boxes as they were.
  apply();
  return apply;
}
