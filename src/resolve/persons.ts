import { candidatesAmong } from "./candidates.js";
import { DisjointSets } from "./disjoint-sets.js";
import type { ManualLink } from "./manual.js";
import { type Profile, profilesOf } from "./profiles.js";
import { type Score, scoreOf, scoreWithin } from "./score.js";
import type { Decision, Mention, Reason, ResolutionProblem } from "./types.js";

/** Mentions of one name, as sets that are one person each, and why. */
export interface ResolvedName {
  readonly persons: readonly (readonly Mention[])[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly ResolutionProblem[];
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: Score;
}

/**
 * Resolves the mentions of one name (or of several that were joined by hand). The best agreements come first; two sets are
 * united only if no mention of one is decided different from any of the other, so that nothing joins by a detour what was
 * held apart.
 *
 * @param mentions in order of date, then of key
 * @param links those of which a mention is among these, in order of their place
 */
export function resolveName(mentions: readonly Mention[], links: readonly ManualLink[]): ResolvedName {
  const profiles = profilesOf(mentions, new Set(links.flatMap(({ a, b }) => [...a, ...b].map(({ key }) => key))));
  const profileOf = new Map(profiles.flatMap((profile, index) => profile.mentions.map(({ key }) => [key, index])));
  const apart = new Apart(profiles);
  const sets = new DisjointSets(profiles.length);
  const decisions: Decision[] = profiles.flatMap(decisionsWithin);
  const problems: ResolutionProblem[] = [];

  for (const { decision, a, b, note } of links) {
    if (decision === "same") continue;
    for (const one of a) {
      for (const other of b) {
        apart.decide(profileOf.get(one.key)!, profileOf.get(other.key)!);
        decisions.push(manualDecision(one, other, decision, note));
      }
    }
  }
  for (const { decision, a, b, note, place } of links) {
    if (decision === "different") continue;
    const first = a[0]!;
    for (const other of [...a.slice(1), ...b]) {
      const [x, y] = [profileOf.get(first.key)!, profileOf.get(other.key)!];
      if (sets.rootOf(x) === sets.rootOf(y)) continue;
      if (apart.byHand(sets.membersOf(x), sets.membersOf(y))) {
        const message = `${first.name} and ${other.name} are "same" here, but other decisions hold them apart: remove one`;
        problems.push({ decision: place, message });
        continue;
      }
      sets.unite(x, y);
      decisions.push(manualDecision(first, other, decision, note));
    }
  }

  const compared: Edge[] = [];
  for (const [a, b] of candidatesAmong(profiles)) compared.push({ a, b, score: apart.scoreOf(a, b) });
  const agreements = compared.filter(({ score }) => score.verdict === "same");
  agreements.sort((x, y) => y.score.score - x.score.score || x.a - y.a || x.b - y.b);
  const barred: Decision[] = [];
  for (const { a, b, score } of agreements) {
    if (sets.rootOf(a) === sets.rootOf(b)) continue;
    const conflict = apart.between(sets.membersOf(a), sets.membersOf(b));
    if (conflict === null) {
      sets.unite(a, b);
      decisions.push(ruleDecision(profiles, a, b, score));
    } else barred.push(ruleDecision(profiles, a, b, barredBy(score, conflict, profiles)));
  }
  return {
    persons: sets.sets().map((set) => set.flatMap((index) => profiles[index]!.mentions)),
    decisions: [...decisions, ...barred, ...decisionsBetween(profiles, sets, compared)],
    problems,
  };
}

/** Who is held apart, by rule or by hand. */
class Apart {
  readonly #profiles: readonly Profile[];
  readonly #manual = new Set<number>();
  readonly #scores = new Map<number, Score>();

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
  }

  decide(a: number, b: number): void {
    this.#manual.add(this.#pair(a, b));
  }

  scoreOf(a: number, b: number): Score {
    const pair = this.#pair(a, b);
    let score = this.#scores.get(pair);
    if (score === undefined) {
      score = scoreOf(this.#profiles[Math.min(a, b)]!, this.#profiles[Math.max(a, b)]!);
      this.#scores.set(pair, score);
    }
    return score;
  }

  byHand(here: readonly number[], there: readonly number[]): boolean {
    return this.#manual.size > 0 && here.some((a) => there.some((b) => this.#manual.has(this.#pair(a, b))));
  }

  /** Two that are held apart, one of each set. */
  between(here: readonly number[], there: readonly number[]): readonly [number, number] | null {
    for (const a of here) {
      for (const b of there) {
        if (this.#manual.has(this.#pair(a, b)) || this.scoreOf(a, b).verdict === "different") return [a, b];
      }
    }
    return null;
  }

  #pair(a: number, b: number): number {
    return Math.min(a, b) * this.#profiles.length + Math.max(a, b);
  }
}

function decisionsWithin(profile: Profile): Decision[] {
  const [first, ...others] = profile.mentions as [Mention, ...Mention[]];
  if (others.length === 0) return [];
  const { score, reasons } = scoreWithin(profile);
  return others.map((other) => ({ ...keys(first, other), score, reasons, decision: "same", by: "rule" }));
}

/** For every two sets that were compared, what speaks most clearly against their being one, or else for it. */
function decisionsBetween(profiles: readonly Profile[], sets: DisjointSets, compared: readonly Edge[]): Decision[] {
  const telling = new Map<string, Edge>();
  for (const edge of compared) {
    const [x, y] = [sets.rootOf(edge.a), sets.rootOf(edge.b)];
    if (x === y || edge.score.verdict === "same" || !edge.score.reasons.some(isEvidence)) continue;
    const pair = x < y ? `${x} ${y}` : `${y} ${x}`;
    const known = telling.get(pair);
    if (known === undefined || isClearer(edge.score, known.score)) telling.set(pair, edge);
  }
  return [...telling.values()].map(({ a, b, score }) => ruleDecision(profiles, a, b, score));
}

function isEvidence({ rule }: Reason): boolean {
  return !rule.startsWith("name/") && rule !== "person/sex";
}

function isClearer(score: Score, known: Score): boolean {
  if (score.verdict !== known.verdict) return score.verdict === "different";
  return score.verdict === "different" ? score.score < known.score : score.score > known.score;
}

function barredBy({ score, reasons }: Score, [a, b]: readonly [number, number], profiles: readonly Profile[]): Score {
  const [one, other] = [profiles[a]!, profiles[b]!].map(({ mentions }) => mentions[0]!.key);
  const text = `they would join ${one} and ${other}, which are different`;
  return { score, reasons: [...reasons, { rule: "conflict/others", weight: 0, text }], verdict: "open" };
}

function ruleDecision(
  profiles: readonly Profile[],
  a: number,
  b: number,
  { score, reasons, verdict }: Score,
): Decision {
  const [one, other] = [profiles[a]!.mentions[0]!, profiles[b]!.mentions[0]!];
  return { ...keys(one, other), score, reasons, decision: verdict, by: "rule" };
}

function manualDecision(a: Mention, b: Mention, decision: "same" | "different", note: string): Decision {
  return { ...keys(a, b), score: 0, reasons: [{ rule: "manual", weight: 0, text: note }], decision, by: "manual" };
}

function keys(a: Mention, b: Mention): Pick<Decision, "a" | "b"> {
  return a.key < b.key ? { a: a.key, b: b.key } : { a: b.key, b: a.key };
}
