/** A page as compromise sees it: sentences of terms, made of our own tokens and mentions. Its tokenizer never sees the text. */
import { type Tag, tagBit, tags, tokenTags } from "../language/tags.js";
import { MOST_TERMS, type Page, View as Terms } from "../language/view.js";
import type { Meter } from "./meter.js";

export { MOST_TERMS };

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

export function viewOf(page: Page, wanted: ReadonlySet<Tag>, meter: Meter): View {
  const { t } = page;
  const terms = new Terms(page, bitsOf(wanted));
  const sentences: Term[][] = [];
  let cut = 0;
  let at = 0;
  for (let s = 0; s + 1 < page.sentences.length; s++) {
    if ((page.sentences[s] as number) < at) continue;
    for (const end = terms.end(s); at < end; ) {
      if (at > (page.sentences[s] as number)) cut++;
      at = terms.fill(at, end);
      sentences.push(
        Array.from({ length: terms.count }, (_, k) => {
          const from = terms.from[k] as number;
          const to = terms.to[k] as number;
          const normal = to === from + 1 ? (t.norm[from] as string) : t.norm.slice(from, to).join(" ");
          const kinds = kindsOf(terms.bits[k] as number);
          return new Term(normal, t.start[from] as number, t.end[to - 1] as number, new Set(kinds), meter);
        }),
      );
    }
  }
  return { sentences, cut };
}

const allTags = Object.keys(tags) as readonly Tag[];
const kindsOf = (bits: number): Tag[] => allTags.filter((tag) => bits & tagBit(tag));
const bitsOf = (wanted: Iterable<Tag>): number => [...wanted].reduce((bits, tag) => bits | tagBit(tag), 0);

/** The tags whose mentions a pattern wants joined. */
export function joining(tags: Iterable<Tag>): Set<Tag> {
  return new Set([...tags].filter((tag) => !tokenTags.has(tag)));
}
