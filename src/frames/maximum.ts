/** The most points that a text states for a scale. */

import type { Section } from "../discourse/context.js";
import { CRITERIA_WITH, POINTS } from "../gazetteer/data/scores.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { normAt, type Scan } from "../recognize/scan.js";
import { decimalAt } from "../recognize/score.js";

export interface Maximum {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const WITH = new WordSet(CRITERIA_WITH);
const LEAST = 5;
const FAR = 7;
const MOST_BEFORE = 8;

/** `thang điểm 100`, `thang 100 điểm`, `tối đa 100 điểm`, `điểm tối đa: 50`, `trên tổng 100 điểm`. */
export function maximumIn(section: Section, from: number, to: number, lasting = false): Maximum | null {
  const { scan } = section.page;
  const { t } = scan;
  for (let i = from; i < to; i++) {
    const scale = lexicon.scales.begins(t, i) ? lexicon.scales.longest(t, i, to) : null;
    if (scale === null || (lasting && scale.value === "here")) continue;
    if (scale.value === "total" && !isScale(scan, i, from)) continue;
    for (let k = scale.end; k < Math.min(to, scale.end + FAR); k++) {
      const number = decimalAt(scan, k, to);
      if (number === null) continue;
      const ofPoints =
        scale.value === "points" ||
        normAt(t, i + 1, to) === POINTS ||
        normAt(t, number.end, to) === POINTS ||
        t.norm.slice(Math.max(from, i - MOST_BEFORE), i).includes(POINTS);
      if (number.value >= LEAST && ofPoints) return { value: number.value, from: k, to: number.end };
      break;
    }
  }
  return null;
}

/** `gồm 5 tiêu chí với tổng điểm 100`, `(tổng điểm 200)`: a total that is the scale's. */
function isScale({ t }: Scan, i: number, from: number): boolean {
  if (normAt(t, i - 1, i) === "(") return true;
  for (let k = Math.max(from, i - 6); k < i; k++) {
    const noun = lexicon.criterionNouns.longest(t, k, i);
    if (noun !== null && noun.end < i && WITH.has(t, noun.end)) return true;
  }
  return false;
}
