/** Names of clusters: `các tỉnh Tây Bắc`, `7 tỉnh miền núi`, `các sở, ngành tổng hợp`, `Kinh tế – Kỹ thuật`. */
import * as words from "../gazetteer/data/clusters.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { organisationAt } from "./organisation.js";
import { isAllCaps, isCapital, isNumber, isWord, normAt, type Scan, slice, startsBlock } from "./scan.js";
import { unitAt, unitTypeAt } from "./unit.js";

export interface ClusterName {
  readonly name: string;
  readonly to: number;
}

const COUNTED = new WordSet(words.COUNTED_UNITS);
const COUNTED_PLACES = new WordSet(words.COUNTED_PLACES);
const SEVERAL = new WordSet(words.SEVERAL);
const NAME_LIST = new WordSet(words.NAME_LIST);
const BODIES = new WordSet(words.KHOI_BODIES);
const AREAS = new WordSet(words.AREAS);
const OTHER_KHOI = new WordSet(words.OTHER_KHOI);
const NAME_JOINS = new WordSet(words.NAME_JOINS);

const is = (set: WordSet, { t }: Scan, i: number, limit: number): boolean => i >= 0 && i < limit && set.has(t, i);

/** A longer one is no name. */
const MOST_IN_NAME = 16;

/** The name at token `from` of the cluster whose head is token `i`. */
export function nameOfCluster(
  scan: Scan,
  i: number,
  from: number,
  limit: number,
  kind: words.ClusterKind,
  emulation: boolean,
): ClusterName | null {
  const { t } = scan;
  const other = is(SEVERAL, scan, i - 1, limit) || is(OTHER_KHOI, scan, i - 1, limit);
  if (from >= limit || (!startsBlock(scan, i) && other)) return null;
  const region = (kind === words.CLUSTER ? lexicon.regions : lexicon.khoiNames).longest(t, from, limit);
  const written = region !== null && isCapital(t, kind === words.CLUSTER ? region.end - 1 : from);
  if (region !== null && isCapital(t, i) && (emulation || written)) {
    const to = Math.max(nameEnd(scan, from, limit, kind), region.end);
    return { name: slice(scan, from, to), to };
  }
  const of = emulation ? bodyOver(scan, from, limit) : null;
  const start = of?.to ?? from;
  if (start >= limit || !beginsName(scan, i, start, limit, emulation)) return null;
  const to = nameEnd(scan, start, limit, kind);
  if (to === start || to - start > MOST_IN_NAME) return null;
  const name = slice(scan, start, to);
  return { name: of === null ? name : `${of.name} ${name}`, to };
}

/** `7 - đồng bằng sông Cửu Long`, `I – Các cơ quan ban Đảng`: a name behind the number at token `from` and a dash. */
export function nameBehindNumber(
  scan: Scan,
  i: number,
  from: number,
  limit: number,
  kind: words.ClusterKind,
): ClusterName | null {
  const at = normAt(scan.t, from, limit) === "-" ? from + 1 : from;
  if (is(SEVERAL, scan, at, limit)) return nameOfCluster(scan, i, at, limit, kind, true);
  const region = at > from ? lexicon.regions.longest(scan.t, at, limit) : null;
  return region !== null && isCapital(scan.t, region.end - 1)
    ? { name: slice(scan, at, region.end), to: region.end }
    : null;
}

/** `Hội Khuyến học các tỉnh Đồng bằng sông Hồng (Cụm 3)`: the name before the bracket that token `open` begins. */
export function nameBeforeBracket(scan: Scan, open: number, kind: words.ClusterKind): string | null {
  for (let k = open - 2; k >= Math.max(0, open - MOST_IN_NAME) && !startsBlock(scan, k + 1); k--)
    if (SEVERAL.has(scan.t, k)) return nameEnd(scan, k, open, kind) === open ? slice(scan, k, open) : null;
  return null;
}

/** `Cụm thi đua Hội Nhà báo (HNB) các tỉnh …`: the body whose branches make up the cluster, to the word before them. */
function bodyOver(scan: Scan, from: number, limit: number): ClusterName | null {
  const body = organisationAt(scan, from, limit);
  if (body === null) return null;
  const end = Math.min(limit, body.to + MOST_IN_BRACKET);
  const at = SEVERAL.next(scan.t, from + 1, end);
  return at < end && (at <= body.to || isBracket(scan, body.to, at)) ? { name: body.name, to: at } : null;
}

const MOST_IN_BRACKET = 5;
const isBracket = ({ t }: Scan, from: number, to: number): boolean => t.norm[from] === "(" && t.norm[to - 1] === ")";

function beginsName(scan: Scan, i: number, from: number, limit: number, emulation: boolean): boolean {
  const { t } = scan;
  if (SEVERAL.has(t, from))
    return (
      emulation || t.norm[i] === words.CLUSTER || is(BODIES, scan, from + 1, limit) || vies(scan, i, from + 1, limit)
    );
  // `Cụm 5 thành phố`; schools meet in clusters that have nothing to do with emulation.
  if (isNumber(t, from) && is(COUNTED, scan, from + 1, limit))
    return emulation || (isCapital(t, i) && COUNTED_PLACES.has(t, from + 1));
  // `Khối cơ quan Nội chính tỉnh`, in a line that tells of emulation.
  if (!emulation) return isCapital(t, i) && vies(scan, i, from, limit);
  if (AREAS.has(t, from) || typesEnd(scan, from, limit) > 0) return true;
  // A heading in capitals gives every word a capital: they are no sign of a name.
  return isWord(t, from) && isCapital(t, from) && slice(scan, i, from) !== slice(scan, i, from).toUpperCase();
}

/** Bodies that unite for other ends as well, in a line that speaks of emulation. */
function vies({ t }: Scan, i: number, from: number, limit: number): boolean {
  if (t.norm[i] !== words.KHOI || !VYING.has(t, from)) return false;
  return lexicon.clusterHeads.occursIn(t, from, Math.min(limit, from + MOST_TO_EMULATION));
}

const VYING = new WordSet(words.VYING_BODIES);
const MOST_TO_EMULATION = 40;

/** `Cụm thi đua quận, huyện`: end of two types of units at token `i`; 0 where none stand there. */
function typesEnd(scan: Scan, i: number, limit: number): number {
  const first = unitTypeAt(scan, i, limit);
  if (first === null || isCapital(scan.t, i) || normAt(scan.t, first.end, limit) !== ",") return 0;
  const second = unitTypeAt(scan, first.end + 1, limit);
  return second === null || (second.end < limit && isCapital(scan.t, second.end)) ? 0 : second.end;
}

/** No name is longer; each cluster of a line of them would read the whole line. */
const MOST_TOKENS = 60;

function nameEnd(scan: Scan, from: number, limit: number, kind: words.ClusterKind): number {
  const { t } = scan;
  let to = Math.max(from, typesEnd(scan, from, limit));
  if (to > from) return to;
  let place = false;
  while (to < limit && to - from < MOST_TOKENS) {
    // A number inside a name only counts its units; a year or a date ends it.
    if (isNumber(t, to) && !(to === from || is(COUNTED, scan, to + 1, limit))) break;
    // `Cụm thi đua số 1 các tỉnh Tây Bắc | Hội Cựu chiến binh Việt Nam`: whose it is.
    if (place && isCapital(t, to) && organisationAt(scan, to, limit) !== null) break;
    const region = lexicon.regions.longest(t, to, limit);
    const known = region ?? lexicon.khoiNames.longest(t, to, limit) ?? lexicon.clusterNameParts.longest(t, to, limit);
    if (known !== null && known.end > to + 1) {
      place = region !== null;
      to = known.end;
      continue;
    }
    // `Khối thi đua Nội chính tỉnh Long An`: whose it is.
    const joined = to > from && isWord(t, to - 1) && !SEVERAL.has(t, to - 1) && !NAME_JOINS.has(t, to - 1);
    if (joined && unitAt(scan, to, limit) !== null) break;
    // `các tổ chức chính trị` is part of a name, `tổ chức hội nghị` ends it.
    const listed = to > from && (SEVERAL.has(t, to - 1) || t.norm[to - 1] === ",");
    if (!listed && lexicon.clusterNameEnds.longest(t, to, limit) !== null && !joins(scan, to, limit)) break;
    const next = isWord(t, to) || isNumber(t, to) ? to + 1 : overMark(scan, to, limit, kind);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** Over a comma or a dash inside a name: `các sở, ngành`, `Kinh tế - Kỹ thuật`; token `i` where the name ends before it. */
function overMark(scan: Scan, i: number, limit: number, kind: words.ClusterKind): number {
  const { t } = scan;
  if (i + 1 >= limit) return i;
  // `các trường đại học (ĐH), cao đẳng (CĐ)`: a word's own short form.
  if (t.norm[i] === "(" && isAllCaps(t, i + 1) && normAt(t, i + 2, limit) === ")") return i + 3;
  if (t.norm[i] === ",") return i + 1;
  if (t.norm[i] !== "-" && t.norm[i] !== "&") return i;
  const named = isWord(t, i + 1) && (isCapital(t, i + 1) || NAME_LIST.has(t, i + 1));
  const ends = lexicon.clusterNameEnds.longest(t, i + 1, limit) !== null;
  return named && !ends && (kind === words.KHOI || isCapital(t, i - 1)) ? i + 1 : i;
}

/** `và` inside a name joins two capitals or two kinds of body: `Văn hóa và Xã hội`, `các sở và ngành`. */
const joins = (scan: Scan, i: number, limit: number): boolean =>
  NAME_JOINS.has(scan.t, i) &&
  i + 1 < limit &&
  (isCapital(scan.t, i + 1) || NAME_LIST.has(scan.t, i + 1) || AREAS.has(scan.t, i + 1) || SEVERAL.has(scan.t, i + 1));
