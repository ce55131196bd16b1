/** What a body is for: `Dân vận`, `Giáo dục và Đào tạo`, `Thi đua - Khen thưởng`. */
import { lexicon } from "../gazetteer/lexicon.js";
import { isCapital, normAt, type Scan, slice } from "./scan.js";

interface Branch {
  readonly end: number;
  readonly name: string;
}

/** A known branch at token `i`, or two joined by a dash: `Kiểm tra - Thi đua`; a `department`'s in a normal case. */
export function branchAt(scan: Scan, i: number, limit: number, department = false): Branch | null {
  const { t } = scan;
  const match = lexicon.branches.longest(t, i, limit);
  if (match === null) return null;
  const first = { end: match.end, name: nameOf(scan, i, match.end, match.value, department) };
  if (normAt(t, match.end, limit) !== "-" || !isCapital(t, match.end + 1)) return first;
  if (lexicon.titles.longest(t, match.end + 1, limit) !== null) return first;
  const second =
    lexicon.branches.longest(t, match.end + 1, limit) ?? lexicon.nameWords.longest(t, match.end + 1, limit);
  if (second === null) return first;
  return {
    end: second.end,
    name: `${first.name} ${slice(scan, match.end, match.end + 1)} ${nameOf(scan, match.end + 1, second.end, second.value, department)}`,
  };
}

/**
 * As written where the words are the same, without capitals and signs that the name has not (`Thi đua khen thưởng` beside
 * `Thi đua - Khen thưởng`); abbreviations are written out.
 */
function nameOf(scan: Scan, from: number, to: number, name: string, department: boolean): string {
  if (!isCapital(scan.t, from)) return name;
  const written = slice(scan, from, to);
  if (lexicon.branchCasings.has(written)) return written;
  if (department) return name;
  const known = wordsOf(name);
  const words = wordsOf(written);
  const small = words.map((word) => word.toLowerCase());
  if (small.join(" ") !== known.join(" ").toLowerCase()) return name;
  let k = 0;
  return written.replace(WORD, (word) => {
    const own = known[k] as string;
    // `DÂN VẬN`, `Dân Vận`: casing is normal.
    return own === small[k++] ? own : word.toUpperCase() === word ? own : word;
  });
}

const WORD = /\p{L}+/gu;
const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
