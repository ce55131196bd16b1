/** How somebody takes up an office: by election, appointment, transfer; words are data (`gazetteer/data/elections.ts`). */
import { lexicon } from "../gazetteer/lexicon.js";
import { Kind } from "../text/tokenizer.js";
import { normAt, type Scan } from "./scan.js";

const MOST_ELECTED = 6;
const MOST_TAKEN = 8;
/** Words between `được` and the verb that say who elects: `được Đại hội lần thứ IV tín nhiệm bầu`. */
const MOST_ELECTORS = 10;

/**
 * `được bầu làm`, `được hội nghị bầu giữ chức`, `tái đắc cử`, `tiếp tục giữ chức vụ`, `chuyển sang làm`, `làm`: how an
 * office is said to be taken; token behind it, or `i`.
 */
export function electedEnd(scan: Scan, i: number, limit: number): number {
  const start = verbEnd(scan, i, limit);
  if (start === i) return i;
  const { t } = scan;
  let at = start;
  while (at < limit && at < start + MOST_TAKEN && lexicon.takenWords.has(t.norm[at] as string)) at++;
  return at;
}

function verbEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const verb = lexicon.electionVerbs.longest(t, i, limit);
  switch (verb?.value) {
    case "passive":
      return passiveEnd(scan, i, limit);
    case "again": {
      const end = electedEnd(scan, verb.end, limit);
      return end > verb.end ? end : i;
    }
    case "takes":
      return verb.end;
    default: {
      // `ông A bầu làm Chủ tịch danh dự`: without its `được`, where the office is led over to.
      const end = lexicon.electing.has(normAt(t, i, limit)) ? electedWords(scan, i, limit) : i;
      return end > i && lexicon.takenWords.has(normAt(t, end, limit)) ? end : i;
    }
  }
}

function passiveEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const direct = electedWords(scan, i + 1, limit);
  if (direct > i + 1) return direct;
  for (let at = i + 2; at < Math.min(limit, i + 1 + MOST_ELECTORS); at++) {
    if (t.kind[at] === Kind.punctuation) return i;
    const end = lexicon.electing.has(t.norm[at] as string) ? electedWords(scan, at, limit) : at;
    // Farther from its `được` a verb elects only where the office is led over to.
    if (end > at && lexicon.takenWords.has(normAt(t, end, limit))) return end;
  }
  return i;
}

function electedWords(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  while (at < limit && at < i + MOST_ELECTED && lexicon.elected.has(t.norm[at] as string)) at++;
  return at;
}
