/** `Hội … tổ chức trao học bổng cho học sinh nghèo, cụ thể như sau:` over lines of time and place: what is held has no name of a gathering. */
import { citeTokens, cleanText, inBlocks, type Section } from "../../discourse/context.js";
import { lastOf } from "../../discourse/cues.js";
import { opensList } from "../../discourse/leads.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { isWord } from "../../recognize/scan.js";
import type { PlannedEvent } from "../../record.js";
import type { SectionDate } from "../dates/dates.js";
import { noticeAfter } from "./notice-line.js";
import { type PlanScope, plannedEvent } from "./planned-event.js";

const MOST_WORDS = 14;
const FEWEST_WORDS = 2;

/** Plans whose lines state a day after the page's own, under a line that names no gathering. */
export function noticesOf(section: Section, dates: readonly SectionDate[], scope: PlanScope): PlannedEvent[] {
  const { page } = section;
  const { scan, publishedOn } = page;
  const out: PlannedEvent[] = [];
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    if (!opensList(scan, b) || inBlocks(section, "event", b).length > 0) continue;
    const notice = noticeAfter(section, dates, b);
    if (notice?.date == null || (publishedOn !== null && (notice.date.value.end ?? "") <= publishedOn)) continue;
    const name = nameIn(section, b);
    if (name === null) continue;
    const { date, place } = notice;
    const text = cleanText(scan, name[0], name[1]);
    out.push(
      plannedEvent(section, scope, {
        name: text.charAt(0).toUpperCase() + text.slice(1),
        named: [citeTokens(scan, name[0], name[1], "planned/notice")],
        round: null,
        date,
        place,
        within: name,
      }),
    );
  }
  return out;
}

/** The words behind the verb of holding, up to the mark that ends the clause. */
function nameIn({ page: { scan, sentences } }: Section, b: number): [from: number, to: number] | null {
  const end = scan.first[b + 1] as number;
  const [start] = sentences.around(end - 1);
  const held = lastOf(scan, lexicon.held, start, end);
  if (held === null) return null;
  const from = held[1];
  let to = from;
  while (to < end && to < from + MOST_WORDS && isWord(scan.t, to)) to++;
  return to - from < FEWEST_WORDS || to === from + MOST_WORDS ? null : [from, to];
}
