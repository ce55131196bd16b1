/** Clusters and khối: `CỤM THI ĐUA II`, `Cụm thị đua 2`, `cụm số 4`, `Khối thi đua các sở, ngành tổng hợp`. */
import * as words from "../gazetteer/data/clusters.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { COMMUNE_TYPES } from "../gazetteer/units/types.js";
import { WordSet } from "../gazetteer/word-set.js";
import { type ClusterName, nameBeforeBracket, nameBehindNumber, nameOfCluster } from "./cluster-name.js";
import {
  type Found,
  isCapital,
  isGlued,
  isNumber,
  normAt,
  ordinalAt,
  romanAt,
  type Scan,
  slice,
  startsBlock,
} from "./scan.js";
import { type UnitMention, unitAt } from "./unit.js";
import { unitListAt } from "./unit-list.js";
import { monthsOfYearAt } from "./year-part.js";

export interface ClusterReading {
  readonly kind: words.ClusterKind;
  readonly number: number | null;
  readonly name: string | null;
  /** The district whose ward clusters are meant: `cụm thi đua số 2 quận Bình Thạnh`. */
  readonly scope: UnitMention | null;
}

const NUMBER_WORDS = new WordSet(words.NUMBER_WORDS);
const COUNTED = new WordSet(words.COUNTED_UNITS);
const HEADS = new WordSet(words.CLUSTER_HEADS);
const SHORT_HEADS = new WordSet(words.SHORT_HEADS);
const SEVERAL = new WordSet(words.SEVERAL);
const SCOPE_JOINS = new WordSet(words.SCOPE_JOINS);

const is = (set: WordSet, { t }: Scan, i: number, limit: number): boolean => i < limit && set.has(t, i);

/** A cluster at token `i` (`cụm`, `khối`); null for exam clusters, residential clusters, grades and counts. */
export function clusterAt(scan: Scan, i: number, limit: number): Found<ClusterReading> | null {
  const { t } = scan;
  if (is(SHORT_HEADS, scan, i, limit)) {
    const at = is(NUMBER_WORDS, scan, i + 1, limit) ? i + 2 : i + 1;
    const number = numberAt(scan, at, limit);
    return number === 0 ? null : numberedAt(scan, i, at, limit, words.CLUSTER, number);
  }
  if (!is(HEADS, scan, i, limit)) return null;
  const head = t.norm[i] as ClusterReading["kind"];
  const said = lexicon.clusterHeads.longest(t, i + 1, limit);
  const emulation = said !== null;
  let at = said?.end ?? i + 1;
  if (emulation && head === words.CLUSTER) at = overMovement(scan, at, limit);
  const numbered = is(NUMBER_WORDS, scan, at, limit);
  // `4 cụm thi đua`: counted clusters are no cluster.
  const counted = !startsBlock(scan, i) && isNumber(t, i - 1) && normAt(t, i - 1, limit).length <= 2;
  if (counted && !numbered && numberAt(scan, at, limit) === 0) return null;
  if (numbered) at++;
  // A grade (`khối 9`) and a list of grades are no khối thi đua.
  const number =
    head === words.KHOI && !emulation && !numbered
      ? 0
      : numbered
        ? wordedNumberAt(scan, at, limit)
        : numberAt(scan, at, limit);
  if (number !== 0) return numberedAt(scan, i, at, limit, head, number);
  if (numbered) return null;
  if (isLabel(scan, at, limit) && (emulation || head === words.CLUSTER))
    return {
      from: i,
      to: at + 1,
      value: { kind: head, number: null, name: slice(scan, at, at + 1), scope: null },
      rule: "cluster/lettered",
    };
  const name = nameOfCluster(scan, i, at, limit, head, emulation);
  if (name === null) return null;
  // `Khối thi đua Doanh nghiệp số 2`
  const behind = is(NUMBER_WORDS, scan, name.to, limit) ? wordedNumberAt(scan, name.to + 1, limit) : 0;
  return {
    from: i,
    to: behind > 0 ? name.to + 2 : bracketEnd(scan, name, limit),
    value: { kind: head, number: behind || bracketNumber(scan, name, limit), name: name.name, scope: null },
    rule: "cluster/named",
  };
}

/** `Cụm A`, `Cụm thi đua C:`: a letter of its own, behind which no name goes on. */
const isLabel = ({ t, text }: Scan, i: number, limit: number): boolean =>
  i < limit &&
  /^[A-H]$/.test(text.slice(t.start[i], t.end[i])) &&
  !(i + 1 < limit && isCapital(t, i + 1)) &&
  !/^[/&]$/.test(normAt(t, i + 1, limit));

/** `Cụm thi đua khuyến học số 4`: over the movement, where a number follows. */
function overMovement({ t }: Scan, i: number, limit: number): number {
  const branch = lexicon.associationWords.longest(t, i, limit);
  return branch?.end ?? i;
}

function numberedAt(
  scan: Scan,
  i: number,
  at: number,
  limit: number,
  kind: words.ClusterKind,
  number: number,
): Found<ClusterReading> {
  const { t } = scan;
  const to = at + 1;
  const scope = scopeAt(scan, to, limit);
  if (scope !== null)
    return { from: i, to: scope.to, value: { kind, number, name: null, scope }, rule: "cluster/numbered" };
  // `Cụm thi đua số 3 các tỉnh, thành phố Đồng bằng sông Hồng`, but `cụm 2 các Quận 4, 6, 8` lists its members.
  const first = normAt(t, to, limit) === "-" ? to + 1 : to;
  const listed = unitListAt(scan, first, limit) !== null || unitListAt(scan, first + 1, limit) !== null;
  const name = listed && is(SEVERAL, scan, first, limit) ? null : nameBehindNumber(scan, i, to, limit, kind);
  // `Hội Khuyến học các tỉnh Đồng bằng sông Hồng (Cụm 3)`
  const bracketed = name === null && normAt(t, i - 1, limit) === "(" && normAt(t, to, limit) === ")";
  return {
    from: i,
    to: name?.to ?? to,
    value: {
      kind,
      number,
      name: name?.name ?? (bracketed ? nameBeforeBracket(scan, i - 1, kind) : null),
      scope: null,
    },
    rule: "cluster/numbered",
  };
}

/** `Cụm số Một`: number words count only after `số`. */
function wordedNumberAt(scan: Scan, at: number, limit: number): number {
  return numberAt(scan, at, limit, true) || (at < limit && isCapital(scan.t, at) ? ordinalAt(scan.t, at, limit) : 0);
}

/** @param worded behind `số`: no count, whatever follows: `Khối thi đua số 5 tỉnh` */
function numberAt(scan: Scan, at: number, limit: number, worded = false): number {
  const { t } = scan;
  // `Cụm thi đua 6 tháng đầu năm`
  if (isNumber(t, at) && monthsOfYearAt(scan, at, limit) !== null) return 0;
  if (at >= limit || !(isNumber(t, at) || romanAt(t, at) > 0)) return 0;
  const number = ordinalAt(t, at, limit);
  if (number === 0 || number > 99) return 0;
  const next = normAt(t, at + 1, limit);
  // `Cụm thi đua 01 huyện Củ Chi` is the first cluster of a district, `cụm thi đua 7 tỉnh` counts provinces.
  if (!worded && is(COUNTED, scan, at + 1, limit) && !isCapital(t, at + 1) && unitAt(scan, at + 1, limit) === null)
    return 0;
  if (
    (next === "/" || next === "%" || next === ",") &&
    isGlued(t, at + 1) &&
    at + 2 < limit &&
    isNumber(t, at + 2) &&
    isGlued(t, at + 2)
  )
    return 0;
  return number;
}

/** The district after a number: `quận Bình Thạnh`, `- quận Bình Thạnh`, `thuộc huyện Củ Chi`. */
function scopeAt(scan: Scan, at: number, limit: number): UnitMention | null {
  const mark = normAt(scan.t, at, limit);
  const unit = unitAt(scan, is(SCOPE_JOINS, scan, at, limit) ? at + 1 : at, limit);
  if (unit === null || unit.type === null || COMMUNE_TYPES.has(unit.type)) return null;
  // `Cụm thi đua 2, quận Bình Thạnh và quận 3 …` goes on about units.
  const after = normAt(scan.t, unit.to, limit);
  return (mark === "," || mark === "-") && after !== "" && after !== ":" && after !== "(" ? null : unit;
}

/** `… (Cụm 3)` after a name. */
function bracketNumber(scan: Scan, name: ClusterName, limit: number): number | null {
  if (normAt(scan.t, name.to, limit) !== "(") return null;
  const inner = clusterAt(scan, name.to + 1, limit);
  return inner !== null && inner.value.number !== null && normAt(scan.t, inner.to, limit) === ")"
    ? inner.value.number
    : null;
}

function bracketEnd(scan: Scan, name: ClusterName, limit: number): number {
  if (bracketNumber(scan, name, limit) === null) return name.to;
  return (clusterAt(scan, name.to + 1, limit)?.to ?? name.to) + 1;
}
