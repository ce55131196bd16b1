/** Whose a solution is: who acts before it, who is named behind it, where it runs. */

import type { Section } from "../../discourse/context.js";
import { PASSIVES } from "../../frames/marks.js";
import { type ActingScope, type Agent, agentAt, agentBefore } from "../../frames/participants/agents.js";
import { OWNING, YEAR_WORD } from "../../gazetteer/data/solutions.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { kindsOf } from "../../gazetteer/lines.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { isNumber, normAt } from "../../recognize/scan.js";
import { unitListAt } from "../../recognize/unit-list.js";

const OWNERSHIP = kindsOf<"owner" | "doer" | "passive" | "place">(OWNING);
const YEAR = new WordSet(YEAR_WORD);

/** The agent before the noun, unless it only looks at what others do. */
export function doer(...asked: Parameters<typeof agentBefore>): Agent | null {
  const [section, , , i] = asked;
  const agent = agentBefore(...asked);
  if (agent === null) return null;
  const { t } = section.page.scan;
  for (let at = agent.to; at < i; ) {
    const looks = lexicon.lookingOn.longest(t, at, i);
    // `Quận 6 được hội nghị đánh giá cao với mô hình “…”`: it is looked at.
    if (looks?.value === "other" && PASSIVES.next(t, agent.to, at) === at) return null;
    at = looks?.end ?? at + 1;
  }
  return agent;
}

/** `mô hình của Quận 3: “…”`, `giải pháp năm 2016 của Quận 3 (“…”)`. */
export function ownerBetween(section: Section, scope: ActingScope, i: number, limit: number): Agent | null {
  const { t } = section.page.scan;
  const year = i + (YEAR.has(t, i) ? 1 : 0);
  const at = year < limit && isNumber(t, year) ? year + 1 : i;
  return wordOf(section, at, limit) === "owner" ? agentAt(section, scope, at + 1, limit) : null;
}

const wordOf = (section: Section, i: number, limit: number) => OWNERSHIP.get(normAt(section.page.scan.t, i, limit));

/** `mô hình “…” của tỉnh An Giang`, `do phường 5 thực hiện`, `được Quận 5 áp dụng`; `của tỉnh nhà` is the speaker's. */
export function ownerAfter(section: Section, scope: ActingScope, i: number, limit: number): Agent | null {
  const { t } = section.page.scan;
  if (normAt(t, i, limit) === "(") {
    const agent = agentAt(section, scope, i + 1, limit);
    const close = agent === null ? -1 : closeOf(section, agent.to, limit);
    return agent === null || close < 0 ? null : { ...agent, to: close + 1 };
  }
  // `“…” – Hội Người cao tuổi huyện Nho Quan`, and nothing more.
  if (normAt(t, i, limit) === "-") {
    const agent = agentAt(section, scope, i + 1, limit);
    return agent !== null && (agent.to >= limit || /^[.;,]$/.test(t.norm[agent.to] as string)) ? agent : null;
  }
  const word = wordOf(section, i, limit);
  if (word === undefined || word === "place") return null;
  const agent = agentAt(section, scope, i + 1, limit);
  return agent === null || word !== "passive" || lexicon.runs.longest(t, agent.to, limit) !== null ? agent : null;
}

/** `mô hình “…” tại phường Linh Xuân`, where nobody else is said to run it. */
export function placeAfter(section: Section, scope: ActingScope, i: number, limit: number): Agent | null {
  return wordOf(section, i, limit) === "place" ? agentAt(section, scope, i + 1, limit) : null;
}

/** `(Phường 5, Quận 8)`: the bracket behind a name and its place, else -1. */
function closeOf(section: Section, i: number, limit: number): number {
  const { scan } = section.page;
  const place = normAt(scan.t, i, limit) === "," ? (unitListAt(scan, i + 1, limit)?.to ?? i) : i;
  return normAt(scan.t, place, limit) === ")" ? place : -1;
}
