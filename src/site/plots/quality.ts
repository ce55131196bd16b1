import * as Plot from "@observablehq/plot";
import { type Html, visible } from "../html.js";
import { svg } from "./svg.js";

/** Figures of one field as `thidua evaluate --format json` gives them; null where nothing was counted. */
export interface FieldQuality {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** By field. */
export type Quality = Readonly<Record<string, FieldQuality>>;

/** A row a field: precision and recall at the ends of a line, F1 a dot. */
export function qualityPlot(quality: Quality): Html {
  const rows = Object.entries(quality)
    .filter(([, { precision, recall }]) => precision !== null && recall !== null)
    .map(([field, { precision, recall, f1 }]) => ({ field: visible(field), precision, recall, f1 }));
  const lowest = Math.min(0.9, ...rows.flatMap(({ precision, recall }) => [precision ?? 1, recall ?? 1]));
  return svg({
    width: 640,
    height: 46 + rows.length * 18,
    marginLeft: 190,
    marginRight: 16,
    x: { axis: "top", domain: [Math.floor(lowest * 20) / 20, 1], label: null, grid: true },
    y: { domain: rows.map(({ field }) => field), label: null, tickSize: 0 },
    marks: [
      Plot.ruleY(rows, { x1: "precision", x2: "recall", y: "field", stroke: "var(--accent)", strokeWidth: 2 }),
      Plot.dot(rows, { x: "f1", y: "field", fill: "var(--accent)", r: 4 }),
    ],
  });
}
