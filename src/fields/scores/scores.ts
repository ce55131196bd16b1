/** Scores with the units they belong to. In running text a score belongs to the units named since the score before it. */

import { citeTokens, cleanText, ofType, type Section } from "../../discourse/context.js";
import type { Maximum } from "../../frames/maximum.js";
import { asMember, type Beneficiaries, beneficiaryOf } from "../../frames/participants/beneficiaries.js";
import type { Participant, ParticipantList } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { isCapital, normAt, type Scan } from "../../recognize/scan.js";
import { hasPoints } from "../../recognize/score.js";
import type { Score, Unit } from "../../record.js";
import { type Criterion, criterionAfter, criterionBefore, kindIn, ScoreContext } from "./context.js";
import { type LineLead, LineLeads } from "./lines.js";
import { beginsSeries, seriesInText, seriesOfLine } from "./series.js";

type ScoreAnnotation = Pick<AnnotationOf<"score">, "from" | "to" | "block" | "value" | "rule">;

export function scoresOf(section: Section, around: Beneficiaries, taken: ReadonlySet<number>): Score[] {
  const { scan } = section.page;
  const read = ofType(section, "score").filter((score) => isText(section, score.block, taken));
  const leads = new LineLeads(section);
  if (
    read.length === 0 &&
    !hasPoints(scan, scan.first[section.fromBlock] as number, scan.first[section.toBlock] as number)
  )
    return [];
  const reader = around.reader();
  const scores: readonly ScoreAnnotation[] = withSeries(section, reader, read, leads, taken);
  if (scores.length === 0) return [];
  const context = new ScoreContext(section);
  const out: Score[] = [];
  for (let k = 0; k < scores.length; ) {
    const first = scores[k] as ScoreAnnotation;
    const [start, end] = section.page.sentences.around(first.from);
    let stop = k + 1;
    while (stop < scores.length && (scores[stop] as ScoreAnnotation).to <= end) stop++;
    readSentence(section, around, { reader, context, leads, out }, scores.slice(k, stop), { start, end });
    k = stop;
  }
  return out;
}

const isText = (section: Section, block: number, taken: ReadonlySet<number>): boolean =>
  !taken.has(block) && block !== section.page.title.block && section.page.scan.blocks[block]?.kind !== "caption";

const NONE: ReadonlySet<number> = new Set();

/** Adds the numbers that are points by the words before them or above their line: `Tổng điểm: Quận 2 98,5`, `Quận 2: 46`. */
function withSeries(
  section: Section,
  reader: ParticipantReader,
  read: readonly ScoreAnnotation[],
  leads: LineLeads,
  taken: ReadonlySet<number>,
): readonly ScoreAnnotation[] {
  const { scan } = section.page;
  const known = new Map(read.map((score) => [score.from, score.to]));
  const scored = new Set(read.map((score) => score.block));
  const maxima = new Map<number, Set<number>>();
  for (const { block, value } of read)
    if (value.max !== null) maxima.set(block, (maxima.get(block) ?? new Set()).add(value.max));
  const found: ScoreAnnotation[] = [];
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    if (!isText(section, b, taken) || scan.blocks[b]?.kind === "cell") continue;
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    const ofLine = !scored.has(b) && leads.of(b)?.ofPoints ? seriesOfLine(reader, from, to) : [];
    const series =
      ofLine.length > 0
        ? ofLine
        : hasPoints(scan, from, to)
          ? seriesInText(reader, known, maxima.get(b) ?? NONE, from, to)
          : [];
    for (const score of series) found.push({ ...score, block: b });
  }
  return found.length === 0 ? read : [...read, ...found].sort((a, b) => a.from - b.from);
}

interface Tools {
  readonly reader: ParticipantReader;
  readonly context: ScoreContext;
  readonly leads: LineLeads;
  readonly out: Score[];
}

/** The scores of one sentence, from left to right. */
function readSentence(
  section: Section,
  around: Beneficiaries,
  { reader, context, leads, out }: Tools,
  scores: readonly ScoreAnnotation[],
  { start, end }: { start: number; end: number },
): void {
  const { scan } = section.page;
  const block = (scores[0] as ScoreAnnotation).block;
  const lead = leads.of(block);
  const maximum = context.maximum(block);
  let from = start;
  let kind: Score["kind"] | null = null;
  let subject: readonly Participant[] = [];
  let shared: Criterion | null = null;
  const scored: {
    score: ScoreAnnotation;
    targets: readonly Participant[];
    criterion: Criterion | null;
    kind: Score["kind"] | null;
  }[] = [];
  for (const [k, score] of scores.entries()) {
    if (isOfContest(scan, from, score.from)) return;
    // `theo tổng điểm 1.000: Quận 2 985; …`: the scale of what follows.
    if (normAt(scan.t, score.to, end) === ":" && beginsSeries(reader, score.to + 1)) continue;
    kind = kindIn(scan, from, score.from) ?? kind;
    const limit = scores[k + 1]?.from ?? end;
    const before = nearest(reader, from, score.from);
    const label = before === null ? lineLabel(scan, lead, from, score.from) : null;
    const after = before === null && label === null ? listAfter(reader, score.to, limit) : null;
    const targets = before?.all ?? after?.all ?? (label !== null && lead !== null ? lead.units(reader) : subject);
    shared = criterionBefore(scan, from, score.from) ?? shared;
    const own = criterionAfter(scan, score.to, limit);
    const criterion = label === "total" ? null : (own ?? label ?? shared ?? lead?.criterion ?? null);
    if (targets.length > 0) scored.push({ score, targets, criterion, kind });
    subject = targets;
    from = after?.to ?? own?.to ?? score.to;
  }
  const late = scored.some((one) => one.kind === null)
    ? (kindIn(scan, from, end) ?? context.kindWithin(block, start) ?? context.kindAbove(block) ?? "awarded")
    : "awarded";
  for (const { score, targets, criterion, kind: own } of scored) {
    for (const target of targets) {
      const unit = unitOf(section, around, target);
      if (unit !== null) out.push(scoreValue(section, score, unit, own ?? late, maximum, criterion));
    }
  }
}

function isOfContest(scan: Scan, from: number, to: number): boolean {
  return lexicon.contestWords.occursIn(scan.t, from, to);
}

/** The recipients named last before a score, at no place and without persons. */
function nearest(reader: ParticipantReader, from: number, to: number): ParticipantList | null {
  const { t } = reader.scan;
  let found: ParticipantList | null = null;
  let place = -1;
  for (let i = from; i < to; ) {
    const list = reader.listAt(i, to, startsClause(reader.scan, i, from));
    if (list === null) {
      place = lexicon.noRecipientAfter.longest(t, i, to)?.end ?? -1;
      i = reader.officeEnd(i) ?? Math.max(i + 1, place);
      continue;
    }
    if (place !== i && !isJudge(reader.scan, list, to) && list.all.some((one) => one.kind !== "person"))
      found = { ...list, all: list.all.filter((one) => one.kind !== "person") };
    i = list.to;
  }
  return found;
}

/** `Hội Khuyến học Thành phố chấm 97 điểm`: who gives the points. */
function isJudge(scan: Scan, list: ParticipantList, to: number): boolean {
  const next = normAt(scan.t, list.to, to);
  const gives =
    next === "chấm" ||
    next === "thẩm" ||
    (next === "đánh" && normAt(scan.t, list.to + 1, to) === "giá") ||
    next === "phúc";
  return gives && list.all.length === 1 && list.all[0]?.kind === "body";
}

const CLAUSE_STARTS = new Set([",", ";", ":", "-", "(", "•", "+", "*", "và", "riêng", ".", ")", "là", "có"]);
const startsClause = (scan: Scan, i: number, from: number): boolean =>
  isCapital(scan.t, i) && (i === from || CLAUSE_STARTS.has(scan.t.norm[i - 1] as string));

/** `98 điểm: Quận 3, Quận 5`, `98 điểm gồm …`, `98 điểm (Quận 3)`. */
function listAfter(reader: ParticipantReader, i: number, limit: number): ParticipantList | null {
  const { t } = reader.scan;
  const opens = normAt(t, i, limit);
  if (
    opens !== ":" &&
    opens !== "(" &&
    opens !== "gồm" &&
    opens !== "có" &&
    opens !== "là" &&
    opens !== "cho" &&
    opens !== "thuộc" &&
    opens !== "-"
  )
    return null;
  const filled = reader.skipFillers(opens === "thuộc" ? i + 2 : i + 1, limit);
  const list = reader.listAt(filled.to, limit, opens === ":" || opens === "(", filled.people);
  // `theo tổng điểm 1.000: Quận 2: 985; …`: they have points of their own.
  if (list !== null && beginsSeries(reader, filled.to)) return null;
  return list === null || list.all.every((one) => one.kind === "person") ? null : list;
}

/** `- Phát triển hội viên: 9/10 điểm` under a line that names one unit: the label is the criterion. */
function lineLabel(scan: Scan, lead: LineLead | null, from: number, to: number): Criterion | "total" | null {
  if (lead === null || !lead.named || to - from < 2 || to - from > 20) return null;
  let start = from;
  while (start < to && /^[-+*•·.)]$/.test(scan.t.norm[start] as string)) start++;
  let end = to;
  while (
    end > start &&
    (scan.t.norm[end - 1] === ":" ||
      scan.t.norm[end - 1] === "đạt" ||
      scan.t.norm[end - 1] === "được" ||
      scan.t.norm[end - 1] === "-")
  )
    end--;
  if (scan.t.norm[start] === "tổng" || scan.t.norm[start] === "cộng") return "total";
  return end < to && end - start >= 2 ? { from: start, to: end } : null;
}

function unitOf(section: Section, around: Beneficiaries, target: Participant): Unit | null {
  if (target.kind === "body") {
    const found = beneficiaryOf(section, around, target);
    return found === null ? null : found.name === null ? found.unit : asMember(section, target);
  }
  return (
    beneficiaryOf(section, around, { ...target, unit: target.unit === null ? null : { ...target.unit, through: null } })
      ?.unit ?? null
  );
}

function scoreValue(
  section: Section,
  score: ScoreAnnotation,
  unit: Unit,
  kind: Score["kind"],
  maximum: Maximum | null,
  criterion: Criterion | null,
): Score {
  const { scan, ledger } = section.page;
  const { points, max, maxFrom } = score.value;
  const scale = max === null && maximum !== null && maximum.value >= points ? maximum : null;
  const value: Score = {
    unit,
    points,
    max: max ?? scale?.value ?? null,
    kind,
    criterion: criterion === null ? null : cleanText(scan, criterion.from, criterion.to),
  };
  ledger.cite(value, null, citeTokens(scan, score.from, score.to, score.rule));
  if (max !== null)
    ledger.cite(
      value,
      "max",
      citeTokens(scan, maxFrom, score.to - 1 > maxFrom ? score.to - 1 : maxFrom + 1, score.rule),
    );
  else if (scale !== null)
    ledger.cite(value, "max", citeTokens(scan, scale.from, scale.to, "score/maximum", "inferred"));
  if (criterion !== null)
    ledger.cite(value, "criterion", citeTokens(scan, criterion.from, criterion.to, "score/criterion"));
  return value;
}
