import type { Spell } from "../resolve/types.js";
import { html, type Part } from "./html.js";
import { tAttribute } from "./message.js";

/** So wide that it can be read on a phone: labels stand above their bars. */
const width = 360;
const left = 16;
const right = 20;
const rowHeight = 38;
const lineHeight = 15;
const top = 22;
const longestLine = 52;

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
  const labels = dated.map(({ title, organisation }) =>
    brokenAt(longestLine, [title, organisation].filter((part) => part).join(", ")),
  );
  const tops = labels.map(
    (_, index) =>
      top + labels.slice(0, index).reduce((sum, lines) => sum + rowHeight + (lines.length - 1) * lineHeight, 0),
  );
  const height = (tops.at(-1) ?? top) + rowHeight + (labels.at(-1)!.length - 1) * lineHeight + 6;
  const axis = years.map((year) => {
    const at = x(`${year}`);
    return html`<line class="grid" x1="${at}" x2="${at}" y1="${top - 4}" y2="${height}"/><text class="axis" x="${at}" y="12" text-anchor="middle">${year}</text>`;
  });
  const bars = dated.map(({ first, last, ended }, index) => {
    const lines = labels[index]!;
    const y = tops[index]! + (lines.length - 1) * lineHeight;
    const start = first?.date ? x(first.date) : null;
    const end = last?.date ? x(last.date) : start;
    const label = lines.map(
      (line, n) => html`<text x="${left - 4}" y="${tops[index]! + 14 + n * lineHeight}">${line}</text>`,
    );
    return html`${label}${start !== null && end !== null && html`<rect class="bar" x="${start - 3}" y="${y + 20}" width="${round(Math.max(end - start, 0) + 6)}" height="12" rx="3"/>`}${ended?.date && html`<line class="ended" x1="${x(ended.date)}" x2="${x(ended.date)}" y1="${y + 17}" y2="${y + 35}"/>`}`;
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

/** Lines of whole words; a word that is longer than a line has one to itself. */
function brokenAt(most: number, text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
