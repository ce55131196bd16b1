/** The most points that a text states for a scale. */

import type { Section } from "../discourse/context.js";
import { WordSet } from "../gazetteer/word-set.js";
import { hasWords, normAt } from "../recognize/scan.js";
import { decimalAt } from "../recognize/score.js";

export interface Maximum {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const SCALES = new WordSet("thang tối trên tổng");

const CRITERIA = /(?:tiêu chí|chỉ tiêu|nội dung) (?:với|có|,)(?: |$)/;

/** `thang điểm 100`, `thang 100 điểm`, `tối đa 100 điểm`, `điểm tối đa: 50`, `trên tổng 100 điểm`. */
export function maximumIn(section: Section, from: number, to: number): Maximum | null {
  const { scan } = section.page;
  const { t } = scan;
  for (let i = SCALES.next(t, from, to); i < to; i = SCALES.next(t, i + 1, to)) {
    const scale = hasWords(t, i, to, ["thang", "điểm"])
      ? i + 2
      : t.norm[i] === "thang"
        ? i + 1
        : hasWords(t, i, to, ["tối", "đa"])
          ? i + 2
          : hasWords(t, i, to, ["trên", "tổng"])
            ? i + 2
            : // `gồm 5 tiêu chí với tổng điểm 100`
              hasWords(t, i, to, ["tổng", "điểm"]) && CRITERIA.test(t.norm.slice(Math.max(from, i - 6), i).join(" "))
              ? i + 2
              : -1;
    if (scale < 0) continue;
    for (let k = scale; k < Math.min(to, scale + 4); k++) {
      const number = decimalAt(scan, k, to);
      if (number === null) continue;
      const ofPoints =
        t.norm[i + 1] === "điểm" ||
        normAt(t, number.end, to) === "điểm" ||
        t.norm.slice(Math.max(from, i - 8), i).includes("điểm");
      if (number.value >= 5 && ofPoints) return { value: number.value, from: k, to: number.end };
      break;
    }
  }
  return null;
}
