import type { Spell } from "../resolve/types.js";
import { html, type Part } from "./html.js";
import { tAttribute } from "./message.js";

/** So wide that it can be read on a phone: labels stand above their bars. */
const width = 360;
const left = 16;
const right = 20;
const rowHeight = 38;
const top = 22;
const longestLabel = 44;

/** Offices as bars from the first page that states them to the last; a tick where a page calls an office ended. */
export function timeline(spells: readonly Spell[]): Part {
  const dated = spells.filter(({ first, ended }) => (first ?? ended)?.date);
  const places = dated.flatMap(({ first, last, ended }) =>
    [first, last, ended].flatMap((at) => (at?.date ? yearsSince0(at.date) : [])),
  );
  if (places.length === 0) return null;
  const from = Math.floor(Math.min(...places));
  const until = Math.max(Math.ceil(Math.max(...places)), from + 1);
  const x = (date: string) => round(left + ((yearsSince0(date) - from) / (until - from)) * (width - left - right));
  const step = Math.ceil((until - from) / 8);
  const years = Array.from({ length: Math.floor((until - from) / step) + 1 }, (_, index) => from + index * step);
  const height = top + dated.length * rowHeight + 6;
  const axis = years.map((year) => {
    const at = x(`${year}`);
    return html`<line class="grid" x1="${at}" x2="${at}" y1="${top - 4}" y2="${height}"/><text class="axis" x="${at}" y="12" text-anchor="middle">${year}</text>`;
  });
  const bars = dated.map(({ title, organisation, first, last, ended }, index) => {
    const y = top + index * rowHeight;
    const start = first?.date ? x(first.date) : null;
    const end = last?.date ? x(last.date) : start;
    const label = [title, organisation].filter((part) => part).join(", ");
    const short = label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
    return html`<text x="${left - 4}" y="${y + 14}">${short}<title>${label}</title></text>${start !== null && end !== null && html`<rect class="bar" x="${start - 3}" y="${y + 20}" width="${round(Math.max(end - start, 0) + 6)}" height="12" rx="3"/>`}${ended?.date && html`<line class="ended" x1="${x(ended.date)}" x2="${x(ended.date)}" y1="${y + 17}" y2="${y + 35}"/>`}`;
  });
  return html`<div class="table" role="region" tabindex="0"${tAttribute("aria-label", "timeline")}><svg class="timeline" role="img" lang="vi" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${tAttribute("aria-label", "officesHeld")}>${axis}${bars}</svg></div>`;
}

/** @example yearsSince0("2018-07-02"); // 2018.5… */
function yearsSince0(date: string): number {
  const [year, month = 1, day = 1] = date.split("-").map(Number) as [number, number?, number?];
  return year + (month - 1) / 12 + (day - 1) / 372;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
