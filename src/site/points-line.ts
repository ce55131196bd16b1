import { numberIn } from "../messages/message.js";
import type { Score } from "../record.js";
import { html, type Part } from "./html.js";
import { t, tAttribute } from "./message.js";
import type { YearPoints } from "./points.js";

const width = 176;
const height = 84;
const [left, right, top, bottom] = [38, 18, 12, 18];

/**
 * One small line a kind: what was registered dashed and hollow, what was awarded solid. A contradiction has a ring. Where
 * pages state different maxima, points are per cent of them: points out of 50 are not compared with points out of 100.
 */
export function pointsLine(years: readonly YearPoints[]): Part {
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
  const maxima = new Set(years.flatMap(({ max }) => max ?? []));
  const inPercent = maxima.size > 1;
  // What has no maximum cannot be compared with per cent.
  const drawn = inPercent ? years.filter(({ max }) => max !== null) : years;
  const value = ({ points, max }: YearPoints) => (inPercent ? (points / max!) * 100 : points);
  const values = drawn.map(value);
  const most = inPercent ? 100 : (maxima.values().next().value ?? Math.max(...values));
  const high = Math.max(...values, most);
  const low = Math.min(...values, most * 0.9);
  const x = (year: number) =>
    round(
      last === first ? (left + width - right) / 2 : left + ((year - first) / (last - first)) * (width - left - right),
    );
  const y = (points: number) => round(top + ((high - points) / (high - low || 1)) * (height - top - bottom));
  const line = (kind: Score["kind"]) => {
    const own = drawn.filter((one) => one.kind === kind);
    if (own.length === 0) return null;
    const path = own.map((one) => `${x(one.year)},${y(value(one))}`).join(" ");
    const dots = own.map(
      (one) =>
        html`${one.contradicts && html`<circle class="contradicts" cx="${x(one.year)}" cy="${y(value(one))}" r="6.5"/>`}<circle cx="${x(one.year)}" cy="${y(value(one))}" r="3.5"><title>${titleOf(one)}</title></circle>`,
    );
    return html`<g class="${kind}"><polyline points="${path}"/>${dots}</g>`;
  };
  const label = (value: number) => `${numberIn("vi", round(value))}${inPercent ? "%" : ""}`;
  const axis = [first, last].filter((year, index) => index === 0 || year !== first);
  return html`<svg class="points" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"${tAttribute("aria-label", "pointsOver", { from: String(first), to: String(last) })}>
<text x="${left - 6}" y="${y(high) + 4}" text-anchor="end">${label(high)}</text><text x="${left - 6}" y="${y(low) + 4}" text-anchor="end">${label(low)}</text>
${axis.map((year) => html`<text x="${x(year)}" y="${height - 3}" text-anchor="middle">${year}</text>`)}
${line("registered")}${line("awarded")}</svg>`;
}

function titleOf({ year, points, max, said }: YearPoints): string {
  const values = [...new Set(said.map((one) => one.points))];
  const text = values.length > 1 ? values.join(" ≠ ") : String(points);
  return `${year}: ${text}${max === null ? "" : `/${max}`}`.replaceAll(".", ",");
}

export function pointsLegend(): Part {
  return html`<p class="legend quiet"><span class="key registered"></span> ${t("value_registered")} <span class="key awarded"></span> ${t("value_awarded")} <span class="key contradicts"></span> ${t("contradiction")}</p>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
