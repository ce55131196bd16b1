/** How the values of a field fared. */
export interface Counts {
  readonly right: number;
  readonly missed: number;
  readonly falseFinds: number;
}

export const noCounts: Counts = { right: 0, missed: 0, falseFinds: 0 };

export const figureNames = ["precision", "recall", "f1"] as const;
export type FigureName = (typeof figureNames)[number];

/** Null where there is nothing to divide by: no precision without finds, no recall without gold. */
export type Figures = { readonly [K in FigureName]: number | null };

export function sum(counts: Iterable<Counts>): Counts {
  let total = noCounts;
  for (const { right, missed, falseFinds } of counts) {
    total = {
      right: total.right + right,
      missed: total.missed + missed,
      falseFinds: total.falseFinds + falseFinds,
    };
  }
  return total;
}

export function figuresOf({ right, missed, falseFinds }: Counts): Figures {
  return {
    precision: ratio(right, right + falseFinds),
    recall: ratio(right, right + missed),
    f1: ratio(2 * right, 2 * right + missed + falseFinds),
  };
}

/** Three decimals, never more than was reached: 0.9999 is not 1. */
export function roundedDown(figure: number): number {
  // A fraction like 57/100 times 1000 may fall a hair short of the whole number it is.
  return Math.floor(figure * 1000 + 1e-9) / 1000;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
