/** Whose points they are: who stands before them or behind them. */
import { type Clause, clauseBefore, type Item, isUnreal, type Span } from "../../frames/clause.js";
import type { Participant, ParticipantList } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { wholeIn } from "../../frames/whole.js";
import * as data from "../../gazetteer/data/scores.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { ordinalAt, type Scan } from "../../recognize/scan.js";

const SEPARATORS = new WordSet(data.LIST_ENDS);
const BARE = new WordSet(data.POINTS_OF_BARE);

/** Those who have points already, the nearest first: of the sentence, of the block, of all. */
export type Named = () => readonly (readonly Participant[])[];

/** The recipients named last before a score, at no place and without persons; those whom `named` leaves over, or all. */
export function nearest(
  reader: ParticipantReader,
  from: number,
  to: number,
  named: Named = () => [],
): ParticipantList | null {
  const clause = clauseBefore(reader, from, to);
  if (isUnreal(clause)) return null;
  for (const item of clause.items.toReversed()) {
    if (item.kind === "rest") return restOf(reader, clause, item, named);
    if (item.kind !== "who" || item.place) continue;
    const all = item.list.all.filter(getsPoints);
    if (all.length > 0 && !isJudge(reader.scan, item.list, to)) return { ...item.list, all };
  }
  const isCounted = ({ kind, from: at }: Item): boolean => kind === "count" && ordinalAt(reader.scan.t, at, to) > 0;
  const whole = wholeIn(clause) ?? clause.items.find(isCounted) ?? null;
  const all = whole === null ? [] : reader.restOf([], countIn(reader.scan, whole), whole);
  return whole === null || all.length === 0 ? null : { ...whole, all, cuts: [] };
}

/** `các đơn vị còn lại`, `Ngoài Quận 4, năm quận khác`: whom the sentence has not named, else whom nothing has. */
function restOf(
  reader: ParticipantReader,
  { items }: Clause,
  rest: Extract<Item, { kind: "rest" }>,
  named: Named,
): ParticipantList {
  const here = items.flatMap((item) => (item.kind === "who" && item.to <= rest.from ? item.list.all : []));
  const all = named()
    .map((before) => reader.restOf([...before, ...here], rest.count, rest))
    .find(({ length }) => length > 0);
  return { from: rest.from, to: rest.to, all: all ?? [], cuts: [] };
}

/** `cả 6 đơn vị` -> 6, `cả sáu quận` -> 6; all there are where no number is said. */
function countIn({ t }: Scan, { from, to }: Span): number {
  for (let i = from; i < to; i++) if (ordinalAt(t, i, to) > 0) return ordinalAt(t, i, to);
  return -1;
}

/** Neither a person nor the association as such: `Xây dựng tổ chức hội`. */
function getsPoints({ kind, unit, body }: Participant): boolean {
  if (kind !== "body") return kind !== "person";
  return !(
    body?.reading.association === true &&
    unit === null &&
    body.reading.level === null &&
    !body.reading.standalone
  );
}

/** `Hội Khuyến học Thành phố chấm 97 điểm`: who gives the points. */
function isJudge({ t }: Scan, list: ParticipantList, to: number): boolean {
  if (list.all.length !== 1 || list.all[0]?.kind !== "body") return false;
  // The verb may have been read as the end of a name: `Tổ kiểm tra chấm 290 điểm`.
  for (let i = list.from + 1; i < list.to; i++)
    if (lexicon.judgesDo.longest(t, i, list.to)?.end === list.to) return true;
  return lexicon.judgesDo.longest(t, list.to, to) !== null;
}

/** `98 điểm: Quận 3, Quận 5`, `98 điểm gồm …`, `98 điểm (Quận 3)`. */
export function listAfter(
  reader: ParticipantReader,
  i: number,
  limit: number,
  isNext: boolean,
  named: Named,
): ParticipantList | null {
  const { t } = reader.scan;
  const opens = lexicon.pointsOf.longest(t, i, limit);
  if (opens === null) return null;
  const [first] = clauseBefore(reader, opens.end, limit).items;
  if (first?.kind === "rest" && first.from === opens.end) return nearest(reader, opens.end, first.to, named);
  const filled = reader.skipFillers(opens.end, limit);
  const list = reader.listAt(filled.to, limit, BARE.has(t, i), filled.people);
  // `theo tổng điểm 1.000: Quận 2: 985; …`: they have points of their own.
  if (isNext && list !== null && SEPARATORS.next(t, list.to, limit) === limit) return null;
  return list === null || list.all.every((one) => one.kind === "person") ? null : list;
}
