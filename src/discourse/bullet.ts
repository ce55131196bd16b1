/** Bullets and numbers that a line begins with, typed as they are. */
import { isCapital, isGlued, isNumber, type Scan } from "../recognize/scan.js";
import type { TokenTable } from "../text/tokenizer.js";

const NUMBERING = new Set([".", ")", "/", "-", "*", "+", "•", "·", ":", "(", "➢", "", "▪", "♦", "❖", "→", ">"]);

/** First token after a typed bullet or numbering: `I.`, `1)`, `*`, `A/`. */
export function afterBullet(scan: Scan, from: number, to: number): number {
  const { t } = scan;
  let at = from;
  while (at < to && at < from + 6) {
    const norm = t.norm[at] as string;
    if (NUMBERING.has(norm)) at++;
    else if (
      at + 1 < to &&
      /^[./)-]$/.test(t.norm[at + 1] as string) &&
      (isNumber(t, at) || ((isRoman(t, at) || norm.length === 1) && !isPart(scan, at + 2, to)))
    )
      at += 2;
    else break;
  }
  return at;
}

/** `II.`, not `TP.` */
const isRoman = (t: TokenTable, i: number): boolean => isCapital(t, i) && ROMAN.test(t.norm[i] as string);

const ROMAN = /^[ivx]+$/;

/** `Q.4`: a figure glued to the stop makes the letter part of a name. */
const isPart = ({ t }: Scan, i: number, to: number): boolean => i < to && isNumber(t, i) && isGlued(t, i);

/**
 * What makes lines items of one list: the bullet they begin with, figures and letters being alike (`1.`, `2.`, `a)`, `-`);
 * the page's own list item without a typed bullet; null for a line of running text.
 */
export function bulletOf(scan: Scan, block: number): string | null {
  const from = scan.first[block] as number;
  const to = scan.first[block + 1] as number;
  const start = afterBullet(scan, from, to);
  if (start > from && start < to) {
    let shape = "";
    for (let i = from; i < start; i++) shape += shapeOf(scan, i);
    return shape;
  }
  return scan.blocks[block]?.kind === "item" ? "item" : null;
}

function shapeOf({ t }: Scan, i: number): string {
  if (isNumber(t, i)) return "1";
  const norm = t.norm[i] as string;
  if (!/^\p{L}/u.test(norm)) return norm;
  return isCapital(t, i) ? (ROMAN.test(norm) ? "I" : "A") : "a";
}
