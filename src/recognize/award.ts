/** Names of awards as written, with what goes on with them: grade, quoted name, grantor. */
import { lexicon } from "../gazetteer/lexicon.js";
import { organisationAt } from "./organisation.js";
import { quotationAt } from "./quotation.js";
import { chainAt } from "./role.js";
import { type Found, hasWords, isCapital, normAt, type Scan } from "./scan.js";

export interface AwardReading {
  readonly from: number;
  readonly to: number;
}

/** `Thủ tướng Chính phủ`, `Chính phủ`, `Chủ tịch nước`: grantors that are no organisation with a unit. */
const STATE: readonly (readonly string[])[] = [
  ["thủ", "tướng", "chính", "phủ"],
  ["chính", "phủ"],
  ["chủ", "tịch", "nước"],
  ["nhà", "nước"],
  ["thủ", "tướng"],
];

function stateAt(scan: Scan, i: number, limit: number): number {
  for (const words of STATE) if (hasWords(scan.t, i, limit, words)) return i + words.length;
  return i;
}

/** A grantor at token `i`: an office with its organisation, an organisation, or the state. */
function grantorEnd(scan: Scan, i: number, limit: number): number {
  const state = stateAt(scan, i, limit);
  if (state > i) return state;
  const office = chainAt(scan, i, limit);
  const first = office?.roles[0];
  if (first?.organisation != null) return first.organisation.to;
  const organisation = organisationAt(scan, i, limit);
  return organisation !== null && !organisation.association ? organisation.to : organisation !== null && organisation.unit !== null ? organisation.to : i;
}

const BARE_FLAG = new Set(["cờ", "cờ"]);
const PRIZE = new Set(["giải"]);

/** An award whose name begins at token `i`. */
export function awardAt(scan: Scan, i: number, limit: number): Found<AwardReading> | null {
  const { t } = scan;
  const base = lexicon.awards.longest(t, i, limit);
  if (base === null) return null;
  const trap = lexicon.awardTraps.longest(t, i, limit);
  if (trap !== null && trap.end >= base.end) return null;
  let to = base.end;
  let extended = false;
  for (let guard = 0; guard < 6; guard++) {
    const tail = lexicon.awardTails.longest(t, to, limit);
    if (tail !== null) {
      to = tail.end;
      extended = true;
      continue;
    }
    const quoted = quotationAt(scan, to, limit);
    if (quoted !== null && quoted.rule === "quotation/closed" && quoted.to - to < 24) {
      to = quoted.to;
      extended = true;
      continue;
    }
    if (PRIZE.has(t.norm[i] as string) && to < limit && isCapital(t, to) && to - i < 8) {
      to++;
      extended = true;
      continue;
    }
    const at = normAt(t, to, limit) === "của" ? to + 1 : to;
    const grantor = grantorEnd(scan, at, limit);
    if (grantor > at) {
      to = grantor;
      extended = true;
      break;
    }
    break;
  }
  // A bare `cờ` is an award only when its name goes on or it is given: the linker sees to the giving.
  if (BARE_FLAG.has(t.norm[i] as string) && base.end === i + 1 && !extended) return { from: i, to, value: { from: i, to }, rule: "award/flag" };
  return { from: i, to, value: { from: i, to }, rule: "award/name" };
}
