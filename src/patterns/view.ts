/** A page as compromise sees it: sentences of terms, made of our own tokens and mentions. Its tokenizer never sees the text. */
import { endsSentence, isCapital, isNumber, isWord, type Scan } from "../recognize/scan.js";
import type { Mention } from "./mentions.js";
import type { Meter } from "./meter.js";
import { type Tag, tokenTags } from "./tags.js";

/** Characters `[start, end)` of the record's text as one term. What compromise reads of it is counted. */
export class Term {
  constructor(
    /** Words in our normal form, one blank between two: compromise compares it, and a longer term has no single word. */
    readonly normal: string,
    readonly start: number,
    readonly end: number,
    readonly kinds: Set<string>,
    private readonly meter: Meter,
  ) {}

  get text(): string {
    return this.normal;
  }

  get tags(): Set<string> {
    this.meter.step();
    return this.kinds;
  }

  /** Compromise asks for it before it compares a word. */
  get machine(): null {
    this.meter.step();
    return null;
  }
}

export interface View {
  readonly sentences: readonly (readonly Term[])[];
  /** Sentences that were longer than a sentence may be and are looked at in parts. */
  readonly cut: number;
}

/** Each start looks along its sentence, so that its length counts twice. */
export const MOST_TERMS = 400;

/**
 * A mention with one of the wanted tags is one term, the longest where several overlap; everything else stays single
 * tokens, so that words match wherever the pattern does not name the whole they belong to.
 */
export function viewOf(scan: Scan, mentions: readonly Mention[], wanted: ReadonlySet<Tag>, meter: Meter): View {
  const joined = longest(mentions.filter(({ tag }) => wanted.has(tag)));
  const sentences: Term[][] = [];
  let cut = 0;
  let next = 0;
  for (let block = 0; block < scan.blocks.length; block++) {
    const limit = scan.first[block + 1] as number;
    let sentence: Term[] = [];
    const close = () => {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    };
    for (let i = scan.first[block] as number; i < limit; ) {
      while (next < joined.length && (joined[next] as Joined).from < i) next++;
      const whole = joined[next];
      const to = whole?.from === i ? Math.min(whole.to, limit) : i + 1;
      if (sentence.length === MOST_TERMS) {
        cut++;
        close();
      }
      sentence.push(termOf(scan, i, to, whole?.from === i ? whole.tags : [], meter));
      i = to;
      if (endsSentence(scan.t, i - 1, limit)) close();
    }
    close();
  }
  return { sentences, cut };
}

interface Joined {
  readonly from: number;
  readonly to: number;
  readonly tags: readonly Tag[];
}

function longest(mentions: readonly Mention[]): Joined[] {
  const sorted = [...mentions].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: (Joined & { tags: Tag[] })[] = [];
  for (const { tag, from, to } of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && last.from === from && last.to === to) last.tags.push(tag);
    else if (last === undefined || from >= last.to) kept.push({ from, to, tags: [tag] });
  }
  return kept;
}

function termOf({ t }: Scan, from: number, to: number, tags: readonly Tag[], meter: Meter): Term {
  const kinds = new Set<string>(tags);
  if (to === from + 1) for (const tag of tagsOfToken(t, from)) kinds.add(tag);
  const normal = to === from + 1 ? (t.norm[from] as string) : t.norm.slice(from, to).join(" ");
  return new Term(normal, t.start[from] as number, t.end[to - 1] as number, kinds, meter);
}

function tagsOfToken(t: Scan["t"], i: number): Tag[] {
  if (isWord(t, i)) return isCapital(t, i) ? ["Word", "Capital"] : ["Word"];
  if (isNumber(t, i)) return [];
  return t.norm[i] === "-" ? ["Dash", "Punctuation"] : ["Punctuation"];
}

/** The tags whose mentions a pattern wants joined. */
export function joining(tags: Iterable<Tag>): Set<Tag> {
  return new Set([...tags].filter((tag) => !tokenTags.has(tag)));
}
