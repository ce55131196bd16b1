/** What the lead of a block says of the objects in it: `Hội nghị đề nghị khen thưởng:`. Its verbs serve the lines below. */
import type { Section } from "../discourse/context.js";
import * as words from "../gazetteer/data/clauses.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import type { Standing } from "./standing.js";

const MOST_TOKENS = 60;

/** How far the nearest lead with a verb says that it has got. */
export function standingOfLead({ page, fromBlock }: Section, block: number): Standing | null {
  const { scan } = page;
  for (const lead of page.leads.over(block)) {
    if (lead < fromBlock) break;
    const to = scan.first[lead + 1] as number;
    const [from] = page.sentences.around(to - 1);
    const standing = standingIn(scan, Math.max(from, to - MOST_TOKENS), to);
    if (standing !== null) return standing;
  }
  return null;
}

/** What the sentence before says of the objects of one that goes on from it: `Theo đó, tặng Huân chương cho …`. */
export function standingBefore({ page: { scan, sentences } }: Section, from: number): Standing | null {
  const k = sentences.indexOf(from);
  if (k === 0 || lexicon.goingOn.longest(scan.t, from, scan.t.length) === null) return null;
  return standingIn(scan, ...sentences.at(k - 1));
}

/** Its last verb of wanting or proposing, else that something is given or got. */
function standingIn({ t }: Scan, from: number, to: number): Standing | null {
  let standing: Standing | null = null;
  for (let i = from; i < to; ) {
    const verb = lexicon.predicates.longest(t, i, to);
    i = verb?.end ?? i + 1;
    if (verb !== null && OWNERSHIP.has(t, verb.end)) continue;
    if (verb?.value === "registers") standing = "registered";
    else if (verb?.value === "proposes" || verb?.value === "chooses") standing = "proposed";
    else if (verb !== null) standing ??= "awarded";
  }
  return standing;
}

/** `theo đề nghị của …`: no verb. */
const OWNERSHIP = new WordSet(words.OWNERSHIP);
