import { html, type Part } from "./html.js";
import { t } from "./message.js";

/** Something that holds of a year, told in a line that leads to the words that say so. */
export interface Told {
  /** Null where nothing tells: it comes last. */
  readonly year: number | null;
  /** What it is, for the lead of the line. */
  readonly kind: Part;
  readonly line: Part;
  /** The way to its words, where the line does not hold it: lines that say the same are one with the ways of all. */
  readonly source?: Part;
}

const mostOfAKind = 5;

/** All that is known over the years on one axis, the latest year first; of very many of one kind the rest is folded. */
export function story(all: readonly Told[]): Part {
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => (b ?? -1) - (a ?? -1));
  return html`<ol class="story">${years.map((year) => {
    const ofYear = all.filter((told) => told.year === year);
    const kinds = new Map<string, { readonly kind: Part; readonly lines: Map<string, Part[]> }>();
    for (const { kind, line, source } of ofYear) {
      const name = html`${kind}`.markup;
      const known = kinds.get(name) ?? { kind, lines: new Map<string, Part[]>() };
      const { markup } = html`${line}`;
      const said = known.lines.get(markup);
      if (said === undefined) known.lines.set(markup, [line, " ", source]);
      else said.push(source);
      kinds.set(name, known);
    }
    const groups = [...kinds.values()].map(({ kind, lines: byLine }) => {
      const lines = [...byLine.values()];
      return html`<dt>${kind}</dt><dd>${listOf(lines.slice(0, mostOfAKind))}${folded(lines)}</dd>`;
    });
    return html`<li><h3 class="year">${year ?? t("yearUnknown")}</h3><dl>${groups}</dl></li>`;
  })}</ol>`;
}

function folded(lines: readonly Part[]): Part {
  const rest = lines.slice(mostOfAKind);
  return rest.length > 0 && html`<details><summary>${t("more", { n: rest.length })}</summary>${listOf(rest)}</details>`;
}

function listOf(lines: readonly Part[]): Part {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
