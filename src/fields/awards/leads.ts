/** A line that opens a list: `Hội nghị đề nghị khen thưởng:`. Its verb serves the lines below. */

import type { Section } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Award } from "../../record.js";

const MOST_LINES = 40;
const MOST_TOKENS = 60;

/** What the nearest line above that ends with a colon, and has such a verb, says of the awards in block `block`. */
export function statusOfLead(section: Section, block: number): Award["status"] | null {
  const { scan } = section.page;
  for (let b = block - 1; b >= Math.max(section.fromBlock, block - MOST_LINES); b--) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    const opens = scan.t.norm[to - 1] === ":";
    if (!opens && !(scan.blocks[b]?.kind === "item" || to - from <= MOST_TOKENS / 3)) return null;
    if (!opens || to - from > 4 * MOST_TOKENS) continue;
    const status = statusIn(section, Math.max(from, to - MOST_TOKENS), to);
    if (status !== null) return status;
  }
  return null;
}

function statusIn(section: Section, from: number, to: number): Award["status"] | null {
  const { t } = section.page.scan;
  let status: Award["status"] | null = null;
  for (let i = from; i < to; ) {
    const verb = lexicon.predicates.longest(t, i, to);
    if (verb === null) i++;
    else {
      if (verb.value === "registers") status = "registered";
      else if (verb.value === "proposes" || verb.value === "chooses") status = "proposed";
      else status ??= "awarded";
      i = verb.end;
    }
  }
  return status;
}
