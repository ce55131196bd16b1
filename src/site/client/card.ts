import type { LanguageSwitch } from "./language.js";

const mostInCard = 4;

/**
 * The bar at the bottom: the whole fact that the selected value is part of, with the value and how sure it is. Where the
 * words say several facts each of them can be chosen.
 */
export function fillCard(
  card: HTMLElement,
  fields: readonly HTMLElement[],
  language: LanguageSwitch,
  choose: (field: HTMLElement) => void,
): void {
  const status = card.querySelector("[role=status]")!;
  card.hidden = fields.length === 0;
  document.documentElement.classList.toggle("has-card", !card.hidden);
  const facts = distinct(fields);
  status.replaceChildren(...facts.slice(0, mostInCard).map((field) => lineOf(field, facts.length > 1 ? choose : null)));
  if (facts.length > mostInCard) {
    const more = document.createElement("p");
    more.className = "quiet";
    more.textContent = language.message("more", { n: facts.length - mostInCard });
    status.append(more);
  }
}

/** Of a date's EDTF, first and last day the first says all, of a unit its name: what stands in details is asked for there. */
function distinct(fields: readonly HTMLElement[]): HTMLElement[] {
  const seen = new Set<Element | null>();
  const said = fields.filter((field) => field.closest("details") === null);
  return (said.length > 0 ? said : fields).filter((field) => {
    const whole = factOf(field);
    if (whole === null || whole === field) return true;
    if (seen.has(whole)) return false;
    seen.add(whole);
    return true;
  });
}

/** The line, row or issue that a field stands in. */
export function factOf(field: HTMLElement): HTMLElement | null {
  return field.closest<HTMLElement>(".part, .fact, .row, [data-issue]");
}

function lineOf(field: HTMLElement, choose: ((field: HTMLElement) => void) | null): HTMLElement {
  const line = document.createElement(choose === null ? "p" : "button");
  line.className = "line";
  if (choose !== null) line.addEventListener("click", () => choose(field));
  const group = field.closest(".group")?.querySelector(":scope > :is(h3, h4) > [data-t]")?.textContent;
  const label = field.closest(".row")?.querySelector("dt")?.textContent;
  line.append(element("span", "label", [group, label].filter((part) => part).join(" · ")), " ");
  const fact = factOf(field);
  line.append(...(fact === null ? copyOf(field, field) : partsOf(fact, field)));
  const { rule } = field.dataset;
  if (rule !== undefined) line.append(" ", element("code", "rule", rule));
  return line;
}

/** A table's row is said as a line. */
function partsOf(fact: HTMLElement, field: HTMLElement): (Node | string)[] {
  const cells = fact.matches("tr") ? [...fact.querySelectorAll<HTMLElement>("td")] : [];
  if (cells.length > 0)
    return cells.flatMap((cell, index) => {
      const copy = copyOf(cell, field);
      // 98/100
      const isMaximum = cell.matches(".max") && copy.length > 0;
      return [...(isMaximum ? ["/"] : index > 0 ? [" "] : []), ...copy];
    });
  const value = fact.matches(".row") ? fact.querySelector<HTMLElement>("dd") : fact;
  return copyOf(value ?? field, field);
}

/** What stands in an element, as text with the selected field set off; nothing of it can be pressed or addressed. */
function copyOf(whole: HTMLElement, field: HTMLElement): Node[] {
  if (whole === field) return [element("b", "", field.textContent ?? "")];
  return [...whole.childNodes].flatMap((node): Node[] => {
    if (node === field) {
      const value = element("b", "", field.textContent ?? "");
      return [value];
    }
    if (!(node instanceof HTMLElement)) return [node.cloneNode(true)];
    if (node.matches("button, .to, details, .rule")) return [];
    if (node.matches(".certainty")) return node.previousElementSibling === field ? [node.cloneNode(true)] : [];
    const made = document.createElement("span");
    if (node.lang !== "") made.lang = node.lang;
    made.append(...copyOf(node, field));
    return [made];
  });
}

function element(tag: string, classes: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (classes !== "") made.className = classes;
  made.textContent = text;
  return made;
}
