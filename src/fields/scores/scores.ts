/** Scores with the units they belong to. In running text a score belongs to the units named since the score before it. */

import type { Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import type { Beneficiaries } from "../../frames/participants/beneficiaries.js";
import type { Participant, ParticipantList } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { POINTS_SEPARATORS } from "../../gazetteer/data/scores.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Scan } from "../../recognize/scan.js";
import type { Score } from "../../record.js";
import { kindAbove, kindIn, scaleOf } from "./context.js";
import { type Criterion, criterionAfter, criterionBefore, criterionHead, labelOf } from "./criterion.js";
import { lineOver } from "./lines.js";
import { type Points, pointsOf } from "./points.js";
import { listAfter, type Named, nearest } from "./targets.js";
import { scoreValue, unitOf } from "./value.js";

export function scoresOf(section: Section, around: Beneficiaries, taken: ReadonlySet<number>): Score[] {
  const scores = pointsOf(section, around.scope, around.reader, taken);
  if (scores.length === 0) return [];
  const reader = around.reader();
  const out: Score[] = [];
  const done: Scored[] = [];
  const { scan } = section.page;
  let before: { block: number; to: number; kind: Score["kind"] | null } = { block: -1, to: 0, kind: null };
  for (let k = 0; k < scores.length; ) {
    const [start, end] = section.page.sentences.around((scores[k] as Points).from);
    let stop = k + 1;
    while (stop < scores.length && (scores[stop] as Points).to <= end) stop++;
    const block = (scores[k] as Points).block;
    const maximum = scaleOf(section, block);
    if (before.block !== block) before = { block, to: scan.first[block] as number, kind: null };
    before = { block, to: start, kind: kindIn(scan, before.to, start) ?? before.kind };
    const said = inSentence(section, around.scope, reader, scores.slice(k, stop), start, end, done, before.kind);
    done.push(...said);
    for (const { points, targets, kind, criterion } of said)
      for (const target of targets) {
        const unit = unitOf(section, around, target);
        if (unit !== null) out.push(scoreValue(section, points, unit, kind, maximum, criterion));
      }
    k = stop;
  }
  return out;
}

interface Scored {
  readonly points: Points;
  readonly targets: readonly Participant[];
  readonly criterion: Criterion | null;
  readonly kind: Score["kind"];
}

/** The points of one sentence, from left to right; `told`: the kind that the block has said before. */
function inSentence(
  section: Section,
  scope: UnitScope,
  reader: ParticipantReader,
  scores: readonly Points[],
  start: number,
  end: number,
  done: readonly Scored[],
  told: Score["kind"] | null,
): Scored[] {
  const { scan } = section.page;
  const block = (scores[0] as Points).block;
  const lead = lineOver(section, scope, block);
  const out: (Omit<Scored, "kind"> & { readonly kind: Score["kind"] | null })[] = [];
  let from = start;
  let kind: Score["kind"] | null = null;
  let subject: readonly Participant[] = [];
  let shared: Criterion | null = null;
  const whose = (all: readonly Pick<Scored, "targets">[]): readonly Participant[] => all.flatMap((one) => one.targets);
  const named: Named = () => [whose(out), whose(done.filter(({ points }) => points.block === block)), whose(done)];
  let each: Respective | null = null;
  for (const [k, points] of scores.entries()) {
    if (lexicon.contestWords.occursIn(scan.t, from, points.from)) return [];
    kind = kindIn(scan, Math.max(from, lastBreak(scan, from, points.from)), points.from) ?? kind;
    const limit = scores[k + 1]?.from ?? end;
    const head = criterionHead(scan, from, points.to + 1);
    shared = head ?? criterionBefore(scan, from, points.from) ?? shared;
    if (head?.maximum?.from === points.from && k + 1 < scores.length) {
      from = points.to + 1;
      continue;
    }
    const before = nearest(reader, from, points.from, named);
    const label = before === null ? labelOf(section, lead, from, points.from) : null;
    const after = before === null && label === null ? listAfter(reader, points.to, limit, limit < end, named) : null;
    if (before !== null) each = respective(scan, before, scores, k);
    subject = before?.all ?? after?.all ?? (label !== null ? (lead?.agent?.all ?? []) : subject);
    const own = criterionAfter(scan, points.to, limit);
    const criterion = label === "total" ? null : (own ?? label ?? shared ?? lead?.criterion ?? null);
    const one = each === null ? undefined : each.all[k - each.first];
    out.push({ points, targets: one === undefined ? subject : [one], criterion, kind });
    from = after?.to ?? own?.to ?? points.to;
  }
  const open = (): Score["kind"] => kindIn(scan, from, end) ?? told ?? kindAbove(section, block) ?? "awarded";
  const late = out.some((one) => one.kind === null && one.targets.length > 0) ? open() : "awarded";
  return out.map((one) => ({ ...one, kind: one.kind ?? late }));
}

const BREAKS = new WordSet(";");

/** What is said before a semicolon is said of points before it. */
function lastBreak({ t }: Scan, from: number, to: number): number {
  let at = to;
  while (at > from && !BREAKS.has(t, at - 1)) at--;
  return at;
}

/** Units that each get the points at their own place, from score `first` on. */
interface Respective {
  readonly first: number;
  readonly all: readonly Participant[];
}

const SEPARATORS = new WordSet(POINTS_SEPARATORS);

/** `Quận 4 và Quận 8 lần lượt đạt 99 và 98 điểm`: said so, and as many points follow as there are units. */
function respective(
  { t }: Scan,
  { all, from }: ParticipantList,
  scores: readonly Points[],
  first: number,
): Respective | null {
  if (!lexicon.respectively.occursIn(t, from, (scores[first] as Points).from)) return null;
  const follows = (k: number): boolean => {
    const next = scores[k + 1];
    if (next === undefined) return false;
    for (let i = (scores[k] as Points).to; i < next.from; i++) if (!SEPARATORS.has(t, i)) return false;
    return true;
  };
  let last = first;
  while (follows(last)) last++;
  return last - first + 1 === all.length ? { first, all } : null;
}
