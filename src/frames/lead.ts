/** What the lead of a block says of the objects in it: `Hội nghị đề nghị khen thưởng:`. Its verbs serve the lines below. */
import { bulletOf } from "../discourse/bullet.js";
import type { Section } from "../discourse/context.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Scan } from "../recognize/scan.js";
import type { Standing } from "./standing.js";

const MOST_TOKENS = 60;

/** How far the nearest lead with a verb says that it has got. */
export function standingOfLead({ page, fromBlock }: Section, block: number): Standing | null {
  const { scan } = page;
  const over = page.leads.over(block);
  for (const lead of over.length > 0 ? over : lineOver(page.scan, fromBlock, block)) {
    if (lead < fromBlock) break;
    const to = scan.first[lead + 1] as number;
    const [from] = page.sentences.around(to - 1);
    const standing = standingIn(scan, Math.max(from, to - MOST_TOKENS), to);
    if (standing !== null) return standing;
  }
  return null;
}

/** Its last verb of wanting or proposing, else that something is given or got. */
function standingIn({ t }: Scan, from: number, to: number): Standing | null {
  let standing: Standing | null = null;
  for (let i = from; i < to; ) {
    const verb = lexicon.predicates.longest(t, i, to);
    i = verb?.end ?? i + 1;
    if (verb?.value === "registers") standing = "registered";
    else if (verb?.value === "proposes" || verb?.value === "chooses") standing = "proposed";
    else if (verb !== null) standing ??= "awarded";
  }
  return standing;
}

const MOST_IN_LINE = 12;

/** The short line without a stop over the items that a block is one of: `2. Cụm đề nghị khen thưởng`. */
function lineOver(scan: Scan, fromBlock: number, block: number): number[] {
  if (bulletOf(scan, block) === null) return [];
  const b = overItems(scan, fromBlock, block);
  const to = scan.first[b + 1] as number;
  return b < fromBlock || to - (scan.first[b] as number) > MOST_IN_LINE || STOPS.has(scan.t, to - 1) ? [] : [b];
}

/** The block over all items of a list; the items before one have been asked already, as a page is read from above. */
const found = new WeakMap<Scan, Map<number, number>>();

function overItems(scan: Scan, fromBlock: number, block: number): number {
  const known = found.get(scan) ?? new Map<number, number>();
  found.set(scan, known);
  const bullet = bulletOf(scan, block);
  let b = block - 1;
  while (b >= fromBlock && bulletOf(scan, b) === bullet) {
    const over = known.get(b);
    if (over !== undefined && over >= fromBlock - 1) {
      b = over;
      break;
    }
    b--;
  }
  known.set(block, b);
  return b;
}

const STOPS = new WordSet(". ; ! ?");
