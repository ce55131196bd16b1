/** What is particular to points as objects: who can have them, who only gives them. */
import * as data from "../gazetteer/data/scores.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { ordinalAt, type Scan } from "../recognize/scan.js";
import type { Behind } from "./behind.js";
import { type Clause, clauseBefore, type Item, type Span } from "./clause.js";
import type { Participant, ParticipantList } from "./participants/participant.js";
import type { ParticipantReader } from "./participants/reader.js";
import { subjectOf } from "./subject.js";
import { wholeIn } from "./whole.js";

/** The clause without those who cannot have points, and without counts: `14 phường tham gia, đạt 98 điểm`. */
export function clauseOfPoints(clause: Clause): Clause {
  const items = clause.items.flatMap((item): Item[] => {
    if (item.kind === "count") return [];
    if (item.kind !== "who") return [item];
    const all = item.list.all.filter(canHavePoints);
    return all.length === 0 || isJudge(clause.scan, item.list, clause.to)
      ? []
      : [{ ...item, list: { ...item.list, all } }];
  });
  return { ...clause, items };
}

/** Whoever stands before points at token `to` and has them; of several the last. */
export function subjectOfPoints(reader: ParticipantReader, from: number, to: number): Span | null {
  const clause = clauseBefore(reader, from, to);
  const { who, rest } = subjectOf(clauseOfPoints(clause), true);
  return who.at(-1) ?? rest ?? wholeIn(clause) ?? countIn(clause);
}

/** `98 điểm: Quận 3, Quận 5`, but not `theo tổng điểm 1.000: Quận 2: 985`: they have points of their own. */
export function behindPoints({ scan: { t } }: Clause, behind: Behind, limit: number, isNext: boolean): Behind {
  const who = behind.who.filter(canHavePoints);
  const others = isNext && who.length > 0 && SEPARATORS.next(t, behind.end, limit) === limit;
  const none = others || (who.length === 0 && behind.whole === null && behind.rest === null);
  return none ? { ...behind, who: [], rest: null, addressed: false, end: -1 } : { ...behind, who };
}

/** `6 đơn vị`: as many as the cluster has. */
export function countIn({ scan, items }: Clause): Span | null {
  return items.find((item) => item.kind === "count" && ordinalAt(scan.t, item.from, item.to) > 0) ?? null;
}

const SEPARATORS = new WordSet(data.LIST_ENDS);

/** Neither a person nor the association as such: `Xây dựng tổ chức hội`. */
function canHavePoints({ kind, unit, body }: Participant): boolean {
  if (kind !== "body") return kind !== "person";
  const reading = body?.reading;
  return !(reading?.association === true && unit === null && reading.level === null && !reading.standalone);
}

/** `Hội Khuyến học Thành phố chấm 97 điểm`: who gives the points. */
function isJudge({ t }: Scan, list: ParticipantList, to: number): boolean {
  if (list.all.length !== 1 || list.all[0]?.kind !== "body") return false;
  // The verb may have been read as the end of a name: `Tổ kiểm tra chấm 290 điểm`.
  for (let i = list.from + 1; i < list.to; i++) if (lexicon.judges.longest(t, i, list.to)?.end === list.to) return true;
  return lexicon.judges.longest(t, list.to, to) !== null;
}
