/** What a sentence does with a gathering: it tells that it was held, announces it, or only speaks of it. */
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { normAt, type Scan } from "../recognize/scan.js";

/** Tokens before the name in which it may be said that it was held. */
export const HELD_BEFORE = 30;

const LATER = new WordSet("sẽ dự tới");

/** `sẽ tổ chức hội nghị`, `hội nghị … dự kiến …`: announced, not held. */
export function isPlanned(scan: Scan, start: number, at: number, end: number): boolean {
  const { t } = scan;
  for (let i = LATER.next(t, start, end); i < end; i = LATER.next(t, i + 1, end)) {
    const norm = t.norm[i] as string;
    if ((norm === "sẽ" || norm === "mời") && i < at && at - i < 12) return true;
    if (norm === "dự" && (normAt(t, i + 1, end) === "kiến" || normAt(t, i + 1, end) === "định")) return true;
    if (norm === "tới" && normAt(t, i - 1, end) === "thời") return true;
    if (norm === "sẽ" && i > at && lexicon.planned.longest(t, i, end) !== null) return true;
  }
  return false;
}

/** `báo cáo tổng kết`, `chuẩn bị cho đại hội`, `sau hội nghị`: a gathering spoken of. */
const SPOKEN_OF = new Set(["báo", "thảo", "bị", "sau", "bảng", "nghị", "mừng", "quyết", "dung", "quả", "từ", "thành"]);

export function isBackground(scan: Scan, event: AnnotationOf<"event">, start: number): boolean {
  const before = event.from > start ? (scan.t.norm[event.from - 1] as string) : "";
  if (SPOKEN_OF.has(before)) return true;
  // `chuỗi hoạt động giao ban`
  if (before === "động" && normAt(scan.t, event.from - 2, event.from) === "hoạt") return true;
  // `Kế hoạch số 12 về tổ chức hội nghị`
  const held = before === "chức" ? event.from - 2 : event.from;
  const about = normAt(scan.t, held - 1, held) === "việc" ? held - 2 : held - 1;
  return held < event.from && about >= start && scan.t.norm[about] === "về";
}

const TAKES_PLACE = new WordSet("diễn khai được tiến");

export function isHeld(scan: Scan, start: number, at: number, end: number): boolean {
  const { t } = scan;
  for (let i = Math.max(start, at - HELD_BEFORE); i < at; i++) {
    const held = lexicon.held.longest(t, i, at);
    if (held !== null && held.value !== "họp") return true;
  }
  const to = Math.min(end, at + 24);
  for (let i = TAKES_PLACE.next(t, at, to); i < to; i = TAKES_PLACE.next(t, i + 1, to)) {
    const norm = t.norm[i] as string;
    if (norm === "diễn" && normAt(t, i + 1, end) === "ra") return true;
    if (norm === "khai" && normAt(t, i + 1, end) === "mạc") return true;
    if (norm === "được" && normAt(t, i + 1, end) === "tổ") return true;
    if (norm === "tiến" && normAt(t, i + 1, end) === "hành") return true;
  }
  return normAt(t, at, end) === "họp" && (normAt(t, at - 1, end) === "đã" || normAt(t, at - 1, end) === "tổ");
}
