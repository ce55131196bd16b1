import type { PageRecord } from "../record.js";
import { factsOf, totalOf } from "./fact-fields.js";

/** Of at least so many facts a tenth that is left is as good as none. */
const manyFacts = 10;
const leastLeft = 0.1;
/** A text of so many characters of which a tenth is left has been replaced by something else. */
const longText = 600;

/** What a page would lose with a new version. */
export interface Loss {
  readonly before: number;
  readonly after: number;
  /** One phrase for people: `it had 12 facts and has none`. */
  readonly why: string;
  /** More than half, as editors take away too: it counts only where the whole run fell. */
  readonly ifAll: boolean;
}

/**
 * All of its facts, nearly all of many, nearly all of its text; or more than half, which counts with others. Null for any other
 * change: editors take single facts away every day, a page of error takes all.
 */
export function lossOf(old: PageRecord, record: PageRecord): Loss | null {
  const before = totalOf(factsOf(old));
  const after = totalOf(factsOf(record));
  const had = `it had ${counted(before)} and has ${after === 0 ? "none" : after}`;
  const all = (before > 0 && after === 0) || (before >= manyFacts && after <= before * leastLeft);
  if (all) return { before, after, why: had, ifAll: false };
  if (old.text.length >= longText && record.text.length <= old.text.length * leastLeft) {
    return { before, after, why: `of ${old.text.length} characters ${record.text.length} are left`, ifAll: false };
  }
  return after < before / 2 ? { before, after, why: had, ifAll: true } : null;
}

/** A run over whose changed pages so many facts fell to so few has met a broken site, however the pages share them. */
const fewestPages = 5;
const fewestFacts = 20;
const mostLost = 0.8;

/** Whether facts fell over the changed pages of a site as they fall when the site is broken. */
export function isCollapse({ pages, before, after }: Fall): boolean {
  return pages >= fewestPages && before >= fewestFacts && after <= before * (1 - mostLost);
}

export interface Fall {
  readonly pages: number;
  readonly before: number;
  readonly after: number;
}

function counted(facts: number): string {
  return facts === 1 ? "1 fact" : `${facts} facts`;
}
