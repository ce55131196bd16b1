import { type Html, html, type Part } from "./html.js";
import { t } from "./message.js";

/** What was decided where on a page, as the core says it. */
export interface Decided {
  readonly about: "lead" | "phrase" | "mood" | "year" | "whose" | "frame";
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly rule: string;
  /** The words it was decided from; null where they stand outside the text. */
  readonly from: { readonly start: number; readonly end: number } | null;
  readonly losers: readonly { readonly value: string; readonly rule: string }[];
}

/** How values came to be, in text order; shown with the names of the rules. Null where nothing was decided. */
export function decisionList(text: string, decisions: readonly Decided[]): Part {
  if (decisions.length === 0) return null;
  return html`<section class="group decisions rule"><h3>${t("decisions")} <span class="count">${decisions.length}</span></h3><ol>${decisions.map((decision) => decisionItem(text, decision))}</ol></section>`;
}

function decisionItem(text: string, { about, start, end, value, rule, from, losers }: Decided): Html {
  const quoted = (place: { readonly start: number; readonly end: number }) =>
    html`<q lang="vi">${shortened(text.slice(place.start, place.end))}</q>`;
  const others = losers.map((loser) => html` ${t("decisionNot")} <bdi>${loser.value}</bdi> <code>${loser.rule}</code>`);
  return html`<li>${t(`decision_${about}`)} ${quoted({ start, end })} → <bdi>${shortened(value)}</bdi> <code>${rule}</code>${from !== null && html` ${t("decisionFrom")} ${quoted(from)}`}${others}</li>\n`;
}

const MOST_SHOWN = 80;

const shortened = (words: string): string => (words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN - 1)}…` : words);
