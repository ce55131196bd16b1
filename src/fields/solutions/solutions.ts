/** Solutions, models, initiatives and topics that units register or present: in bullets, in running text, under a header. */

import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import { endsWith } from "../../discourse/cues.js";
import { SEMICOLONS } from "../../frames/marks.js";
import { type ActingScope, type Agent, agentAt, leadAgent } from "../../frames/participants/agents.js";
import type { Participant } from "../../frames/participants/participant.js";
import {
  FIRST_WORDS,
  type Kind,
  kindAt,
  kindIn,
  type NamedSolution,
  namedAll,
  trimmed,
} from "../../frames/quoted-name.js";
import * as data from "../../gazetteer/data/solutions.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { normsOf } from "../../gazetteer/lines.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { isQuote, quotationAt } from "../../recognize/quotation.js";
import { endsSentence, isCapital, isNumber, isWord, normAt } from "../../recognize/scan.js";
import type { Solution } from "../../record.js";
import type { Block } from "../../types.js";
import { afterEntry, entryEnd, type Found, found, type OpenList, opensList, series } from "./list.js";
import { doer, ownerAfter, ownerBetween, placeAfter } from "./owner.js";

export function solutionsOf(section: Section, scope: ActingScope, taken: ReadonlySet<number>): Solution[] {
  const { scan, leads } = section.page;
  const out: Found[] = [];
  const lists = new Map<number, OpenList>();
  /** Where an item has named its solution, its siblings do. */
  let siblings: OpenList | null = null;
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    const block = scan.blocks[b];
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (block === undefined || from === to || taken.has(b) || isAside(block)) continue;
    const opened = opensList(section, b);
    if (opened !== null) lists.set(b, opened);
    const start = afterBullet(scan, from, to);
    const over = leads.directlyOver(b).at(-1) ?? -1;
    const list: OpenList | null = lists.get(over) ?? siblings;
    const entries = list === null ? [] : series(section, scope, start, to, list);
    const lead = (): Agent | null => leadAgent(section, scope, b);
    // `- Tổ học tập liên gia` below `Quận 10 đăng ký các mô hình:`
    const plain = list !== null && !list.quotedOnly && isCapital(scan.t, start) ? list : null;
    const owner = entries.length === 0 && plain !== null ? lead() : null;
    if (plain !== null && owner !== null)
      entries.push(...found(section, owner, namedAll(section, start, to, plain.kind)));
    if (entries.length === 0) entries.push(...new Clauses(section, scope, lead, out).read(from, to));
    out.push(...entries);
    if (block.kind !== "item") siblings = null;
    else if (entries.length > 0) siblings = SIBLINGS;
  }
  return out.sort((a, b) => a.at - b.at).map(({ solution }) => solution);
}

const isAside = ({ kind }: Block): boolean =>
  kind === "caption" || kind === "title" || kind === "dateline" || kind === "byline";

/** What the other items are where one names its solution: `- Quận 2: sáng kiến “…”`, `- Quận 3 – “…”`. */
const SIBLINGS: OpenList = { kind: data.PLAIN_KIND, quotedOnly: true };

/** What the reader of running text looks at: ends of sentences and clauses, quotes, the first words of the nouns. */
const MARKS = new WordSet(`. ! ? … ; ' “ ” " ${FIRST_WORDS}`);
const LISTING = normsOf(data.LISTING);
const SOME = normsOf(data.SOME);
const NO_STARTS = normsOf(data.NO_NAME_STARTS);
const THEME_FILLERS = normsOf(data.THEME_FILLERS);
const LEADS_OVER = new WordSet(data.LEADS_OVER);
const OPENS_NAMES = new WordSet(data.OPENS_NAMES);
const JOINED = new WordSet(data.NAMES_JOINED_BY);
const MOST_BEFORE_QUOTE = 8;
const MOST_BEFORE_LIST = 10;
const MOST_BEFORE_NAMES = 24;
const MOST_IN_NAME = 14;
const LEAST_IN_NAME = 3;

/** `Quận 3 với mô hình “…”; Quận 5 đăng ký giải pháp “…”`, `mô hình “…” của tỉnh An Giang` in running text. */
class Clauses {
  constructor(
    private readonly section: Section,
    private readonly scope: ActingScope,
    private readonly lead: () => Agent | null,
    private readonly before: readonly Found[],
  ) {}

  readonly #found: Found[] = [];

  /** Who has solutions already. */
  readonly #named = (): readonly Participant[] => [...this.before, ...this.#found].flatMap(({ who }) => who);

  read(from: number, to: number): Found[] {
    const { section } = this;
    const { scan } = section.page;
    const { t } = scan;
    const out = this.#found;
    // Most lines speak of no solution at all.
    if (kindIn(scan, from, to) === null) return out;
    let start = from;
    for (let i = MARKS.next(t, from, to); i < to; i = MARKS.next(t, i + 1, to)) {
      if (endsSentence(t, i, to)) start = i + 1;
      // What stands in quotes is no noun of this sentence.
      if (isQuote(t.norm[i] as string)) {
        i = (quotationAt(scan, i, to)?.to ?? i + 1) - 1;
        continue;
      }
      const noun = kindAt(scan, i, to);
      if (noun === null) continue;
      const read =
        this.#listed(noun.end, to, noun.kind) ??
        this.#quoted(start, i, noun.end, to, noun.kind) ??
        this.#counted(start, i, noun.end, to, noun.kind) ??
        this.#plain(start, i, noun.end, to, noun.kind);
      if (read !== null) out.push(...read.found);
      i = (read?.end ?? noun.end) - 1;
    }
    return out;
  }

  /** `đăng ký giải pháp: Quận 1 “…”, Quận 3 “…”`, `các mô hình được nhân rộng là “…” của Quận 3, “…” của Quận 5`. */
  #listed(i: number, limit: number, kind: Kind): Reading | null {
    const { section } = this;
    const { t } = section.page.scan;
    const most = Math.min(limit, i + MOST_BEFORE_NAMES);
    for (let at = i; at < most && !isQuote(t.norm[at] as string) && !endsSentence(t, at, limit); at++) {
      if (!OPENS_NAMES.has(t, at)) continue;
      const plain = t.norm[at] === ":" && at < i + MOST_BEFORE_LIST && entryEnd(section, at + 1, limit) < limit;
      const read = readingOf(series(section, this.scope, at + 1, limit, { kind, quotedOnly: !plain, inText: true }));
      if (read !== null) return read;
    }
    return null;
  }

  /** `mô hình “…”` with whoever runs it. */
  #quoted(start: number, noun: number, i: number, limit: number, kind: Kind): Reading | null {
    const { section, scope } = this;
    const { t } = section.page.scan;
    const between = ownerBetween(section, scope, i, limit);
    const bracket = between !== null && normAt(t, between.to, limit) === "(" ? 1 : 0;
    const at = this.#quoteAfter((between?.to ?? i) + bracket, limit);
    if (at < 0 || this.#isTheme(start, noun)) return null;
    const quotes = this.#quotations(at, limit, kind);
    const behind = quotes.at(-1)?.end ?? at + 1;
    const respectively = lexicon.respectively.longest(t, behind, limit)?.end ?? behind;
    const owner = between ?? ownerAfter(section, scope, respectively, limit);
    const doing = owner ?? doer(section, scope, start, noun, this.#named);
    const place = doing === null ? placeAfter(section, scope, behind, limit) : null;
    const end = Math.max(behind, owner?.to ?? place?.to ?? 0);
    const agent = doing ?? place ?? this.lead();
    if (agent === null) return { found: [], end };
    // `Quận 1 trình bày giải pháp “…”, Quận 3: “…”`
    const more = series(section, scope, afterEntry(section, end, limit), limit, { kind, quotedOnly: true });
    return { found: [...found(section, agent, quotes), ...more], end: more.at(-1)?.end ?? end };
  }

  /** `đăng ký 2 giải pháp: 1) …; 2) …`: names one after another behind a noun that is counted or registered. */
  #counted(start: number, noun: number, i: number, limit: number, kind: Kind): Reading | null {
    const { section } = this;
    const { scan } = section.page;
    const { t } = scan;
    let at = i;
    while (at < Math.min(limit, i + MOST_BEFORE_LIST) && LISTING.has(t.norm[at] as string)) at++;
    if (normAt(t, at - 1, limit) !== ":" || at === i) return null;
    const agent = doer(section, this.scope, start, noun, this.#named);
    const counted = isNumber(t, noun - 1) || lexicon.registering.occursIn(t, agent?.to ?? noun, noun);
    if (agent === null || agent.all.length > 1 || !counted || lexicon.tasks.occursIn(t, start, at)) return null;
    const first = afterBullet(scan, at, limit);
    let end = at;
    while (end < limit && !endsSentence(t, end, limit)) end++;
    return { found: found(section, agent, namedAll(section, first, end, kind)), end };
  }

  /** `xây dựng mô hình Khu dân cư không xả rác`: the words up to the end of the clause, without quotes. */
  #plain(start: number, noun: number, i: number, limit: number, kind: Kind): Reading | null {
    const { section } = this;
    const { scan } = section.page;
    const { t } = scan;
    if (i >= limit || !isWord(t, i) || SOME.has(normAt(t, noun - 1, limit))) return null;
    if (lexicon.commonModels.longest(t, i, limit) !== null || agentAt(section, this.scope, i, limit) !== null)
      return null;
    let end = i;
    // Not to the end of a sentence of thousands of such nouns.
    const most = Math.min(limit, i + MOST_IN_NAME + 1);
    while (end < most && /^[^.,;:()]+$/.test(t.norm[end] as string) && !isQuote(t.norm[end] as string)) end++;
    const ended = end >= limit || /^[.;]$/.test(t.norm[end] as string);
    if (!ended || end - i < LEAST_IN_NAME || end - i > MOST_IN_NAME) return null;
    // `Quận 5 xây dựng mô hình trồng rau sạch; Quận 6 …`: in small letters only where one tells after the other.
    const listed = normAt(t, end, limit) === ";" || SEMICOLONS.next(t, start, i) < i;
    if (!isCapital(t, i) && (!listed || NO_STARTS.has(t.norm[i] as string))) return null;
    const agent = doer(section, this.scope, start, noun, this.#named);
    if (!isCapital(t, i) && agent?.all[0]?.kind !== "unit") return null;
    const named = trimmed(section, i, end, kind, "solution/unquoted", end);
    return agent === null || named === null ? null : { found: found(section, agent, [named]), end };
  }

  /** Token of a quotation that names what the noun before `i` means: small words stand between, and no noun of something else. */
  #quoteAfter(i: number, limit: number): number {
    const { scan } = this.section.page;
    const { t } = scan;
    for (let at = i; at < Math.min(limit, i + MOST_BEFORE_QUOTE); at++) {
      if (isQuote(t.norm[at] as string)) return endsWith(scan, lexicon.solutionThemes, i, at) === null ? at : -1;
      if (!isNumber(t, at) && !LEADS_OVER.has(t, at) && (!isWord(t, at) || isCapital(t, at))) return -1;
    }
    return -1;
  }

  /** `các mô hình “A”, “B” và “C”`: further quotations of the same noun. */
  #quotations(i: number, limit: number, kind: Kind): NamedSolution[] {
    const { scan } = this.section.page;
    const out: NamedSolution[] = [];
    for (let at = i; isQuote(normAt(scan.t, at, limit)); ) {
      const quote = quotationAt(scan, at, limit);
      if (quote === null) break;
      const named = trimmed(this.section, quote.value.from, quote.value.to, kind, "solution/in-text", quote.to);
      if (named !== null) out.push(named);
      at = quote.to;
      while (at < limit && JOINED.has(scan.t, at)) at++;
      if (at === quote.to) break;
    }
    return out;
  }

  /** `hội thảo với đề tài “…”`: what was talked about, by nobody in particular. */
  #isTheme(start: number, noun: number): boolean {
    const { scan } = this.section.page;
    let at = noun;
    while (at > Math.max(start, noun - 5) && THEME_FILLERS.has(scan.t.norm[at - 1] as string)) at--;
    return endsWith(scan, lexicon.solutionThemes, start, at) !== null;
  }
}

interface Reading {
  readonly found: readonly Found[];
  /** Token behind what was read. */
  readonly end: number;
}

const readingOf = (entries: readonly Found[]): Reading | null => {
  const last = entries.at(-1);
  return last === undefined ? null : { found: entries, end: last.end };
};
