/** Scores: frames whose object is points, with what they are given for. */

import type { Section } from "../../discourse/context.js";
import { framesOf } from "../../frames/frames.js";
import type { Beneficiaries } from "../../frames/participants/beneficiaries.js";
import { kindOfPoints } from "../../frames/standing.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Score } from "../../record.js";
import { type Criterion, criterionAfter, criterionBefore, criterionHead, labelOf } from "./criterion.js";
import { lineOver, type Points, pointsOf } from "./points.js";
import { scaleOf } from "./scale.js";
import { scoreValue, unitOf } from "./value.js";

export function scoresOf(section: Section, around: Beneficiaries, taken: ReadonlySet<number>): Score[] {
  const points = pointsOf(section, around.reader, taken);
  if (points.length === 0) return [];
  const out: Score[] = [];
  for (const { objects, who, rule, standing } of framesOf(section, around.reader(), toldOf(section, points), "points"))
    for (const object of objects) {
      // `- Phát triển hội viên: 9/10 điểm` under a line that says whose points follow.
      const label = rule === "frame/lead" ? labelOf(section, object.since, object.from) : null;
      const criterion = label === "total" ? null : (object.own ?? label ?? object.criterion);
      const maximum = scaleOf(section, object.block);
      for (const participant of who) {
        const unit = unitOf(section, around, participant);
        if (unit !== null) out.push(scoreValue(section, object, unit, kindOfPoints(standing), maximum, criterion));
      }
    }
  return out;
}

/** Points and what the words around them say that they are given for. */
interface Told extends Points {
  /** Behind them; before them or in the line above. */
  readonly own: Criterion | null;
  readonly criterion: Criterion | null;
  /** Token where the words begin that tell of them. */
  readonly since: number;
}

/** Without the points of contests and those that a criterion's brackets hold. */
function toldOf(section: Section, points: readonly Points[]): Told[] {
  const { scan, sentences } = section.page;
  const out: Told[] = [];
  let sentence = -1;
  let since = 0;
  let criterion: Criterion | null = null;
  for (const [k, one] of points.entries()) {
    const [start, end] = sentences.around(one.from);
    const next = points[k + 1]?.from ?? end;
    if (start !== sentence) {
      sentence = since = start;
      criterion = lineOver(section, one.block)?.criterion ?? null;
    }
    if (lexicon.contestWords.occursIn(scan.t, start, one.from)) continue;
    const head = criterionHead(scan, since, one.to + 1);
    criterion = head ?? criterionBefore(scan, since, one.from) ?? criterion;
    if (head?.maximum?.from === one.from && next < end) {
      since = one.to + 1;
      continue;
    }
    const own = criterionAfter(scan, one.to, Math.min(next, end));
    out.push({ ...one, own, criterion, since });
    since = own?.to ?? one.to;
  }
  return out;
}
