/** Scores: `100/100 điểm`, `97,5 điểm`, `98 điểm`. Ratios of other things (`12/12 quận`), percentages and exam marks are none. */
import { type Found, integerAt, isGlued, isNumber, normAt, type Scan } from "./scan.js";

export interface ScoreReading {
  readonly points: number;
  readonly max: number | null;
  /** Tokens of the maximum, when stated. */
  readonly maxFrom: number;
}

/** A number with an optional decimal comma or dot at token `i`: `97,5`. */
export function decimalAt(scan: Scan, i: number, limit: number): { value: number; end: number } | null {
  const { t } = scan;
  if (i >= limit || !isNumber(t, i)) return null;
  const whole = integerAt(t, i);
  if (Number.isNaN(whole)) return null;
  const mark = normAt(t, i + 1, limit);
  if ((mark === "," || mark === ".") && isGlued(t, i + 1) && i + 2 < limit && isNumber(t, i + 2) && isGlued(t, i + 2)) {
    const digits = t.norm[i + 2] as string;
    if (digits.length <= 2) return { value: Number(`${whole}.${digits}`), end: i + 3 };
  }
  return { value: whole, end: i + 1 };
}

/** `từ 23 điểm`, `cộng 2 điểm`: marks and bonuses, not a unit's score. */
const NOT_BEFORE = new Set("từ cộng trừ thưởng tăng thêm dưới trên hơn mỗi tối thiểu đến tới giảm".split(" "));
const NOT_AFTER = new Set("trường học thi bán đến trưởng thưởng môn tư nhóm du vui mới nóng trở dừng sáng chung đầu cầu danh".split(" "));
const POINT_WORDS = new Set(["điểm", "đ"]);

export function scoreAt(scan: Scan, i: number, limit: number): Found<ScoreReading> | null {
  const { t } = scan;
  const points = decimalAt(scan, i, limit);
  if (points === null || points.value > 1000) return null;
  if (i > 0 && isGlued(t, i) && /^[/.,-]$/.test(t.norm[i - 1] as string)) return null;
  let at = points.end;
  let max: number | null = null;
  let maxFrom = -1;
  if (normAt(t, at, limit) === "/") {
    const top = decimalAt(scan, at + 1, limit);
    if (top === null) return null;
    max = top.value;
    maxFrom = at + 1;
    at = top.end;
  }
  if (!POINT_WORDS.has(normAt(t, at, limit))) return null;
  if (normAt(t, at, limit) === "đ" && max === null) return null;
  if (NOT_BEFORE.has(normAt(t, i - 1, limit)) || NOT_AFTER.has(normAt(t, at + 1, limit))) return null;
  // `98 điểm/100 điểm`, `98 điểm trên 100 điểm`
  let to = at + 1;
  if (max === null && (normAt(t, to, limit) === "/" || (normAt(t, to, limit) === "trên" && isNumber(t, Math.min(to + 1, limit - 1))))) {
    const top = decimalAt(scan, to + 1, limit);
    if (top !== null && top.value >= points.value) {
      max = top.value;
      maxFrom = to + 1;
      to = normAt(t, top.end, limit) === "điểm" ? top.end + 1 : top.end;
    }
  }
  return { from: i, to, value: { points: points.value, max, maxFrom }, rule: max === null ? "score/points" : "score/points-of-max" };
}
