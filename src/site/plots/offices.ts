import * as Plot from "@observablehq/plot";
import type { Spell } from "../../resolve/types.js";
import type { Catalogue, PersonEntry } from "../catalogue.js";
import { type Html, visible } from "../html.js";
import { svg } from "./svg.js";

export interface OfficeOverTime {
  readonly entry: PersonEntry;
  readonly spell: Spell & { readonly first: { readonly date: string }; readonly last: { readonly date: string } };
}

const mostOffices = 40;

/** The offices that pages follow longest, by their beginning. */
export function longestOffices({ people }: Catalogue): OfficeOverTime[] {
  const all = people.flatMap((entry) =>
    entry.spells.flatMap((spell) => (isLasting(spell) && spell.title !== "" ? [{ entry, spell }] : [])),
  );
  const length = ({ spell }: OfficeOverTime) => decimalYear(spell.last.date) - decimalYear(spell.first.date);
  return all
    .sort((a, b) => length(b) - length(a))
    .slice(0, mostOffices)
    .sort((a, b) => (a.spell.first.date < b.spell.first.date ? -1 : 1));
}

/** Stated by pages of more than one day. */
function isLasting(spell: Spell): spell is OfficeOverTime["spell"] {
  return Boolean(spell.first?.date && spell.last?.date && spell.first.date !== spell.last.date);
}

/** A row an office, from the first page that states it to the last. */
export function officesPlot(offices: readonly OfficeOverTime[]): Html {
  const bars = offices.map(({ entry, spell }, index) => ({
    row: String(index),
    from: decimalYear(spell.first.date) - 0.04,
    until: decimalYear(spell.last.date) + 0.04,
    label: short([entry.person.name, spell.title, spell.organisation].filter((part) => part).join(", ")),
    title: visible([entry.person.name, spell.title, spell.organisation].filter((part) => part).join(", ")),
  }));
  const labels = new Map(bars.map(({ row, label }) => [row, label]));
  return svg({
    width: 900,
    height: 46 + bars.length * 20,
    marginLeft: 380,
    marginRight: 32,
    x: {
      axis: "top",
      label: null,
      grid: true,
      tickFormat: (year: number) => (Number.isInteger(year) ? String(year) : ""),
    },
    y: {
      domain: bars.map(({ row }) => row),
      label: null,
      tickSize: 0,
      tickFormat: (row: string) => labels.get(row) ?? "",
    },
    marks: [
      Plot.barX(bars, {
        x1: "from",
        x2: "until",
        y: "row",
        fill: "var(--office)",
        insetTop: 3,
        insetBottom: 3,
        rx: 2,
        title: "title",
      }),
    ],
  });
}

const longestLabel = 60;

function short(label: string): string {
  const shown = visible(label);
  return shown.length > longestLabel ? `${shown.slice(0, longestLabel - 1)}…` : shown;
}

/** @example decimalYear("2018-07-02"); // 2018.5… */
function decimalYear(date: string): number {
  const [year, month = 1, day = 1] = date.split("-").map(Number) as [number, number?, number?];
  return year + (month - 1) / 12 + (day - 1) / 372;
}
