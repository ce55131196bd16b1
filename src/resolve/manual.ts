import { nameKey, spellingKey } from "./person-name.js";
import type { ManualDecision, Mention, MentionReference, ResolutionProblem } from "./types.js";

/** What was decided by hand of two sets of mentions. */
export interface ManualLink {
  readonly decision: ManualDecision["decision"];
  readonly a: readonly Mention[];
  readonly b: readonly Mention[];
  readonly note: string;
  /** Place of the decision in its list. */
  readonly place: number;
}

/**
 * Finds the mentions that decisions are about. One that is about none (the page is not among the records, or names nobody so
 * any more) is a problem, not an error: it may fit again tomorrow.
 */
export function linksOf(
  decisions: readonly ManualDecision[],
  mentions: readonly Mention[],
): { readonly links: ManualLink[]; readonly problems: ResolutionProblem[] } {
  const wanted = new Set(decisions.flatMap(({ a, b }) => [nameKey(a.name), nameKey(b.name)]));
  const byName = new Map<string, Mention[]>();
  for (const mention of wanted.size === 0 ? [] : mentions) {
    const name = nameKey(mention.name);
    const list = byName.get(name);
    if (list !== undefined) list.push(mention);
    else if (wanted.has(name)) byName.set(name, [mention]);
  }
  const links: ManualLink[] = [];
  const problems: ResolutionProblem[] = [];
  for (const [place, { decision, a, b, note }] of decisions.entries()) {
    const [one, other] = [a, b].map((reference) => mentionsAt(reference, byName)) as [Mention[], Mention[]];
    for (const [reference, found] of [[a, one] as const, [b, other] as const]) {
      if (found.length > 0) continue;
      problems.push({
        decision: place,
        message: `${shownReference(reference)} is named by no record: check the spelling`,
      });
    }
    if (decision === "different" && one.some((mention) => other.includes(mention))) {
      const message = `${shownReference(a)} and ${shownReference(b)} are the same mention: narrow one by "pointer"`;
      problems.push({ decision: place, message });
    } else if (one.length > 0 && other.length > 0) {
      links.push({ decision, a: one, b: other, note: note ?? "decided by hand", place });
    }
  }
  return { links, problems };
}

function mentionsAt(reference: MentionReference, byName: ReadonlyMap<string, readonly Mention[]>): readonly Mention[] {
  const named = byName.get(nameKey(reference.name)) ?? [];
  if ("organisation" in reference) {
    const body = spellingKey(reference.organisation);
    return named.filter(({ offices }) =>
      offices.some(({ organisation }) => organisation !== null && spellingKey(organisation) === body),
    );
  }
  const onPage = named.filter(({ uri }) => uri === reference.uri);
  // A page fetched again may have moved the mention: the pointer chooses among several, and one alone needs no choice.
  return reference.pointer === undefined || onPage.length < 2
    ? onPage
    : onPage.filter(({ pointer }) => pointer === reference.pointer);
}

function shownReference(reference: MentionReference): string {
  return `${reference.name} (${"organisation" in reference ? reference.organisation : reference.uri})`;
}
