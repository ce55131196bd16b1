/** Scores with the units they belong to. In running text a score belongs to the units named since the score before it. */
import type { AnnotationOf } from "../recognize/annotation.js";
import { decimalAt } from "../recognize/score.js";
import { hasWords, sentenceAround } from "../recognize/scan.js";
import { type UnitMention, unitListAt } from "../recognize/unit.js";
import type { Score, Unit } from "../record.js";
import { citeTokens, ofType, type Section } from "./context.js";
import { resolveUnit, type UnitScope } from "./units.js";

export function scoresOf(section: Section, scope: UnitScope, taken: ReadonlySet<number>): Score[] {
  const out: Score[] = [];
  const scores = ofType(section, "score").filter((score) => !taken.has(score.block) && section.page.scan.blocks[score.block]?.kind !== "caption");
  let subject: { readonly block: number; readonly units: readonly UnitMention[] } | null = null;
  for (const [k, score] of scores.entries()) {
    const units = unitsOf(section, score, scores[k - 1] ?? null);
    const mentions: readonly UnitMention[] = units ?? (subject?.block === score.block ? subject.units : []);
    if (units !== null) subject = { block: score.block, units };
    if (mentions.length === 0 && !isAboutEmulation(section, score)) continue;
    const kind = kindOf(section, score);
    const targets: (Unit | null)[] = mentions.length === 0 ? [null] : mentions.map((mention) => resolveUnit(scope, mention));
    if (mentions.length === 0) continue;
    for (const unit of targets) out.push(scoreValue(section, score, unit, kind, statedMaximum(section, score)));
  }
  return out;
}

export function scoreValue(section: Section, score: AnnotationOf<"score">, unit: Unit | null, kind: Score["kind"], maximum: { value: number; from: number; to: number } | null): Score {
  const { scan, ledger } = section.page;
  const { points, max, maxFrom } = score.value;
  const value: Score = { unit, points, max: max ?? maximum?.value ?? null, kind, criterion: null };
  ledger.cite(value, null, { start: score.start, end: score.end, rule: score.rule, certainty: "stated" });
  if (max !== null) ledger.cite(value, "max", citeTokens(scan, maxFrom, score.to - 1 > maxFrom ? score.to - 1 : maxFrom + 1, score.rule));
  else if (maximum !== null) ledger.cite(value, "max", citeTokens(scan, maximum.from, maximum.to, "score/maximum", "inferred"));
  return value;
}

/** Units between the score before and this one, in its sentence; else those that follow: `98 điểm: Quận 3, Quận 5`. */
function unitsOf(section: Section, score: AnnotationOf<"score">, previous: AnnotationOf<"score"> | null): readonly UnitMention[] | null {
  const { scan } = section.page;
  const from = scan.first[score.block] as number;
  const to = scan.first[score.block + 1] as number;
  const [start, end] = sentenceAround(scan.t, score.from, from, to);
  const after = Math.max(start, previous !== null && previous.block === score.block ? previous.to : start);
  let nearest: readonly UnitMention[] | null = null;
  for (const units of ofType(section, "units")) if (units.from >= after && units.to <= score.from) nearest = units.value.units;
  if (nearest !== null) return nearest;
  const lead = leadUnits(section, score.block, score.from);
  if (lead !== null && !(previous !== null && previous.block === score.block)) return lead;
  for (const units of ofType(section, "units")) {
    if (units.from < score.to || units.from - score.to > 6 || units.to > end) continue;
    const between = scan.t.norm.slice(score.to, units.from).join(" ");
    if (/^(?:[:(]|gồm|có|là|gồm có|thuộc về|cho)/.test(between)) return units.value.units;
  }
  return null;
}

/** A bare name at the head of a bullet: `Bình Thạnh: 98 điểm`. */
export function leadUnits(section: Section, block: number, before: number): readonly UnitMention[] | null {
  const { scan } = section.page;
  const from = scan.first[block] as number;
  const to = scan.first[block + 1] as number;
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const list = unitListAt(scan, i, to, true);
    if (list !== null && list.to <= before) return list.value.units;
  }
  return null;
}

const REGISTERED = ["đăng ký", "đăng kí", "phấn đấu", "giao ước", "cam kết"];
const AWARDED = ["tự chấm", "chấm", "kết quả", "đạt được", "tự đánh giá", "xếp", "tổng kết", "đã đạt", "được chấm", "tổng điểm", "thẩm định"];

/** Registered or awarded: the nearest word of either kind before the score, in its sentence, its block, its section. */
export function kindOf(section: Section, score: { readonly from: number; readonly block: number }): Score["kind"] {
  const { scan } = section.page;
  const from = scan.first[score.block] as number;
  const to = scan.first[score.block + 1] as number;
  const [start, end] = sentenceAround(scan.t, score.from, from, to);
  const spans = [scan.t.norm.slice(start, score.from), scan.t.norm.slice(score.from, end), scan.t.norm.slice(from, score.from)];
  for (let b = score.block - 1; b >= Math.max(section.fromBlock, score.block - 14); b--) spans.push(scan.t.norm.slice(scan.first[b] as number, scan.first[b + 1] as number));
  for (const span of spans) {
    const words = span.join(" ");
    const last = (list: readonly string[]): number => Math.max(...list.map((word) => words.lastIndexOf(word)));
    const registered = last(REGISTERED);
    const awarded = last(AWARDED);
    if (registered >= 0 || awarded >= 0) return registered > awarded ? "registered" : "awarded";
  }
  return "awarded";
}

function isAboutEmulation(section: Section, score: AnnotationOf<"score">): boolean {
  const { scan } = section.page;
  return scan.t.norm.slice(Math.max(0, score.from - 20), score.from).includes("đua");
}

/** `theo thang điểm 100`, `điểm tối đa 100`, `tối đa là 100 điểm` in the block or the one before. */
export function statedMaximum(section: Section, score: { readonly block: number }): { value: number; from: number; to: number } | null {
  const { scan } = section.page;
  for (let b = score.block; b >= Math.max(section.fromBlock, score.block - 6); b--) {
    const found = maximumIn(section, scan.first[b] as number, scan.first[b + 1] as number);
    if (found !== null) return found;
    if (b < score.block && scan.blocks[b]?.kind === "paragraph" && !(scan.t.norm[(scan.first[b + 1] as number) - 1] === ":")) break;
  }
  return null;
}

export function maximumIn(section: Section, from: number, to: number): { value: number; from: number; to: number } | null {
  const { scan } = section.page;
  for (let i = from; i < to; i++) {
    const scale = hasWords(scan.t, i, to, ["thang", "điểm"]) ? i + 2 : hasWords(scan.t, i, to, ["tối", "đa"]) ? i + 2 : -1;
    if (scale < 0) continue;
    for (let k = scale; k < Math.min(to, scale + 4); k++) {
      const number = decimalAt(scan, k, to);
      if (number !== null && number.value >= 5) return { value: number.value, from: k, to: number.end };
    }
  }
  return null;
}
