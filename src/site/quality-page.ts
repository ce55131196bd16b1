import { isMessage } from "../messages/catalogue.js";
import type { Catalogue } from "./catalogue.js";
import { html, type Part } from "./html.js";
import { dataTable, pageLink, section } from "./listing.js";
import { certainties } from "./marks.js";
import { t, tAttribute } from "./message.js";
import { type Quality, qualityPlot } from "./plots/quality.js";
import { shell } from "./shell.js";
import { summed } from "./tally.js";
import { valueTypes } from "./value-type.js";

const mostListed = 50;

/** How far the data can be trusted: how sure its values are, what is doubtful, where nothing was read. */
export function qualityPage({ pages }: Catalogue, quality: Quality | null): string {
  const tally = summed(pages.flatMap(({ record }) => record.tally ?? []));
  const codes = new Map<string, number>();
  for (const { record } of pages)
    for (const code of new Set(record.issues.map((issue) => issue.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
  const empty = pages.filter(({ record }) =>
    record.issues.some(({ code }) => code === "no-facts" || code === "no-content"),
  );
  const types = valueTypes.filter((type) => tally[type] !== undefined);
  return shell({
    title: { key: "quality" },
    root: "",
    part: "quality",
    main: html`<h1>${t("quality")}</h1>
<section><h2>${t("sureness")}</h2><p class="quiet">${t("surenessHint")}</p>
${dataTable(
  "sureness",
  ["filterTypes", ...certainties.map((certainty) => `certainty_${certainty}` as const), "shares"],
  types.map((type) => {
    const counts = tally[type]!;
    const all = certainties.reduce((sum, certainty) => sum + (counts[certainty] ?? 0), 0);
    return [
      t(`type_${type}`),
      ...certainties.map((certainty) => (counts[certainty] ? t("number", { n: counts[certainty] }) : null)),
      bar(certainties.map((certainty) => [certainty, (counts[certainty] ?? 0) / all] as const)),
    ];
  }),
  [null, ...certainties.map(() => "number" as const), null],
)}<p class="legend quiet">${certainties.map((certainty) => html`<span class="key c-${certainty}"></span> ${t(`certainty_${certainty}`)} `)}</p></section>
${section(
  "issuesByCode",
  null,
  dataTable(
    "issuesByCode",
    ["issues", "pageCount"],
    [...codes]
      .sort(([, a], [, b]) => b - a)
      .map(([code, count]) => [
        html`<a href="pages.html#code=${encodeURIComponent(code)}">${codeName(code)}</a>`,
        t("number", { n: count }),
      ]),
    [null, "number"],
  ),
)}
${
  empty.length > 0 &&
  section(
    "emptyPages",
    empty.length,
    html`<ul>${empty.slice(0, mostListed).map((page) => html`<li>${pageLink("", page)}</li>`)}</ul>`,
  )
}
${quality !== null && measured(quality)}`,
  });
}

function codeName(code: string): Part {
  const message = `code_${code}`;
  return isMessage(message) ? t(message) : code;
}

/** Shares as a bar, in numbers beside it. */
function bar(shares: readonly (readonly [certainty: string, share: number])[]): Part {
  let at = 0;
  const parts = shares.map(([certainty, share]) => {
    const x = at;
    at += share * 100;
    return html`<rect class="c-${certainty}" x="${x.toFixed(2)}" y="0" width="${(share * 100).toFixed(2)}" height="8"/>`;
  });
  return html`<svg class="shares" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

function measured(quality: Quality): Part {
  const share = (value: number | null): Part =>
    value === null ? "–" : t("number", { n: Math.round(value * 1000) / 1000 });
  const rows = Object.entries(quality).map(([field, { precision, recall, f1 }]) => [
    html`<code>${field}</code>`,
    ...[precision, recall, f1].map(share),
  ]);
  return html`<section class="figure"><h2>${t("plotQuality")}</h2><p class="quiet">${t("plotQualityHint")}</p>
<div class="beside"><figure class="table" tabindex="0"${tAttribute("aria-label", "plotQuality")}>${qualityPlot(quality)}</figure>${dataTable("plotQuality", ["field", "precision", "recall", "f1"], rows, [null, "number", "number", "number"])}</div></section>`;
}
