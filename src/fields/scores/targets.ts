/** Whose points they are: who stands before them or behind them. */
import { clauseBefore } from "../../frames/clause.js";
import type { Participant, ParticipantList } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import * as data from "../../gazetteer/data/scores.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Scan } from "../../recognize/scan.js";
import { beginsSeries } from "./series.js";

const BARE = new WordSet(data.POINTS_OF_BARE);

/** The recipients named last before a score, at no place and without persons. */
export function nearest(reader: ParticipantReader, from: number, to: number): ParticipantList | null {
  for (const item of clauseBefore(reader, from, to).items.toReversed()) {
    if (item.kind !== "who" || item.place) continue;
    const all = item.list.all.filter(getsPoints);
    if (all.length > 0 && !isJudge(reader.scan, item.list, to)) return { ...item.list, all };
  }
  return null;
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
export function listAfter(reader: ParticipantReader, i: number, limit: number): ParticipantList | null {
  const { t } = reader.scan;
  const opens = lexicon.pointsOf.longest(t, i, limit);
  if (opens === null) return null;
  const filled = reader.skipFillers(opens.end, limit);
  const list = reader.listAt(filled.to, limit, BARE.has(t, i), filled.people);
  // `theo tổng điểm 1.000: Quận 2: 985; …`: they have points of their own.
  if (list !== null && beginsSeries(reader, filled.to)) return null;
  return list === null || list.all.every((one) => one.kind === "person") ? null : list;
}
