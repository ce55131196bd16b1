import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Sentences } from "../../src/discourse/sentences.js";
import { analyse } from "../../src/extract.js";
import { LineReader } from "../../src/language/match-file.js";
import { OwnWords } from "../../src/language/more.js";
import { Phrases } from "../../src/language/phrases.js";
import { type Program, programOf, tagsOf } from "../../src/language/program.js";
import { parse } from "../../src/language/syntax.js";
import { LanguageTable } from "../../src/language/table.js";
import type { Tag } from "../../src/language/tags.js";
import type { Page } from "../../src/language/view.js";
import { run, type Words, wordsIn } from "../../src/patterns/compromise.js";
import { Meter } from "../../src/patterns/meter.js";
import { joining, type View, viewOf } from "../../src/patterns/view.js";
import { pageOf } from "../../src/recognize/page.js";
import { fixturePages } from "../fixture-pages.js";
import { sized } from "../sized.js";

/** Every construct of the language, alone and beside those it could go wrong with. */
const made: readonly string[] = [
  "hội nghị",
  "tổ chức hội nghị",
  "100/100",
  "(chuẩn bị|chủ trì|tổ chức) hội nghị?",
  "(sáng kiến|giải pháp hữu ích|đề tài)+",
  "(tại|ở|về) #Unit",
  "(#Capital && !Quận) .",
  "(#Unit|#Organisation) đăng ký",
  "(đăng ký|đạt)? #Score",
  "#Person",
  "[<who>#Person] #Dash? [<title>#Title+]",
  "[<host>#Unit+] #Punctuation? [<other>#Unit]",
  "[<unit>#Unit] * [<points>#Score]",
  "#Unit* #Punctuation #Unit",
  "#Unit{2,4}",
  "#Capital{2,3} [#Word]",
  ".{2,4} điểm",
  "đạt .+ điểm",
  "tại .{,3} quận",
  "[.?] thi đua [.+]$",
  "* chủ trì",
  "^. [<second>.]",
  "^#Honorific? [#Person]",
  "#Punctuation$",
  "#Word+$",
  ". #Unit?$",
  "!và #Unit",
  "!#Punctuation+ ,",
  "!quận? #Capital",
  "!quận? các? #Capital",
  "!các* #Number",
  "!(quận|huyện) #Capital",
  "!(hội nghị|các quận) của",
  "!(hội nghị|các quận)? của",
  "!(#Unit && #Capital) ,",
  "các? các? đơn vị",
  "các? .? đơn vị",
  "của* của hội",
  "các+ #Word",
  "[<a>các] [<b>đơn]? vị",
  "[<all>ngày #Date]",
  "ngày? [<day>#Date] #Punctuation* (#Unit|.)",
  "(ngày|tháng|năm) #Number",
  "#Quotation",
  "#Money",
  "#Percent",
  "#Award",
  "#Event",
  "#Cluster (#Punctuation|gồm)",
  "[<by>#Number] (điểm|quận|hội viên)",
  "#Honorific #Person",
  ". . . của",
  "#Organisation tổ chức [<event>#Event]",
  "#Dash",
];

interface Finding {
  readonly from: number;
  readonly to: number;
  readonly slots: Readonly<Record<string, readonly [number, number]>>;
}

/** A pattern as both read it; the tags it asks for say which tokens compromise gets as one word. */
interface Pattern {
  readonly name: string;
  readonly pattern: string;
  readonly program: Program;
  readonly joined: Set<Tag>;
  readonly view: string;
}

/** What compromise finds on a page, in our tokens. */
class Compromise {
  readonly #page: Page;
  /** What it reads, by the tags that are joined. */
  readonly #views = new Map<string, { readonly sentences: View["sentences"]; readonly words: Words }>();
  readonly #tokens = new Map<number, number>();
  readonly #ends = new Map<number, number>();

  constructor(page: Page) {
    this.#page = page;
    for (let i = 0; i < page.t.length; i++) {
      this.#tokens.set(page.t.start[i]!, i);
      this.#ends.set(page.t.end[i]!, i + 1);
    }
  }

  find({ program, joined, view }: Pattern): Finding[] {
    let seen = this.#views.get(view);
    if (seen === undefined) {
      const { sentences } = viewOf(this.#page, joined, new Meter(Number.POSITIVE_INFINITY));
      seen = { sentences, words: wordsIn(sentences) };
      this.#views.set(view, seen);
    }
    const { sentences, words } = seen;
    return run(program, sentences, words).map(({ sentence, from, to, groups }) => {
      const range = ([first, end]: readonly [number, number]): [number, number] => {
        const terms = sentences[sentence]!;
        return [this.#tokens.get(terms[first]!.start)!, this.#ends.get(terms[end - 1]!.end)!];
      };
      const [start, end] = range([from, to]);
      return {
        from: start,
        to: end,
        slots: Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, range(group)])),
      };
    });
  }
}

type Written = readonly (readonly [name: string, pattern: string])[];

/** Bits of every tag. */
const ALL_TAGS = -1;

function tableOf(patterns: Written): LanguageTable {
  const own = new OwnWords();
  const reader = new LineReader((word) => own.numberOf(word));
  reader.read({ path: "oracle.match", text: patterns.map(([name, pattern]) => `${name}  ${pattern}\n`).join("") });
  const lines = reader.finish().map(({ line }) => line);
  return new LanguageTable(lines, own.words);
}

function compiled(patterns: Written): Pattern[] {
  return patterns.map(([name, pattern]) => {
    const program = programOf(parse(pattern));
    const joined = joining(tagsOf(program));
    return { name, pattern, program, joined, view: [...joined].sort().join(" ") };
  });
}

/** The patterns of the shipped lines by name. */
const shipped: Written = readdirSync("src/language/lines").flatMap((file) =>
  readFileSync(`src/language/lines/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !/^#(?: |$)/.test(line))
    .map((line) => line.split(/\t| {2,}/, 1).concat(line.replace(/^\S+\s+/, "")) as [string, string]),
);

const patterns: Written = [
  ...made.map((pattern, k) => [`made/n${k}`, pattern] as const),
  ...shipped.map(([name, pattern]) => [`shipped/${name.replace(/^!/, "").replace("/", "-")}`, pattern] as const),
];

/** Whole pages, and the sentences of the corpus as one. */
const pages = [
  ...fixturePages("fixtures/pages", "fixtures/gold").map(({ bytes, uri }) => ({ bytes, uri })),
  ...readdirSync("fixtures/corpus", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|tsv)$/.test(file))
    .map((file) => ({ bytes: readFileSync(`fixtures/corpus/${file}`), uri: file })),
];

/** Whether both find the same of every pattern on a page; `counts` gets how many. */
function compare(
  page: Page,
  table: LanguageTable,
  patterns: readonly Pattern[],
  place: string,
  counts: Map<string, number>,
) {
  const phrases = new Phrases(table, page);
  const compromise = new Compromise(page);
  const ours = new Map<string, Finding[]>(patterns.map(({ name }) => [name, []]));
  for (const { line, from, to, slots } of [...phrases.of("made"), ...phrases.of("shipped")])
    ours.get(line.name)!.push({ from, to, slots });
  for (const pattern of patterns) {
    const own = ours.get(pattern.name)!;
    const found = compromise.find(pattern);
    // Most find nothing on a page, and asking `expect` each time takes as long as finding.
    if (own.length + found.length > 0) expect(own, `${place}: ${pattern.pattern}`).toEqual(found);
    counts.set(pattern.pattern, (counts.get(pattern.pattern) ?? 0) + own.length);
  }
}

const pageAt = ({ bytes, uri }: { readonly bytes: Buffer; readonly uri: string }): Page => {
  const { scan, annotations } = analyse(bytes, { uri });
  return pageOf(scan, annotations, new Sentences(scan, annotations).starts, ALL_TAGS);
};

test("compromise finds the same on every page of the fixtures and the corpus", () => {
  const table = tableOf(patterns);
  const programs = compiled(patterns);
  const counts = new Map<string, number>();
  for (const page of pages) compare(pageAt(page), table, programs, page.uri, counts);
  expect(made.filter((pattern) => counts.get(pattern) === 0)).toEqual([]);
});

/** Parts that stand beside each other in many sentences, so that their quantities and negations have something to do. */
const atom = fc.oneof(
  fc.constantFrom("các", "quận", "hội", "của", "và", ",", ".", "#Unit", "#Word", "#Capital", "#Punctuation", "#Number"),
  fc.constantFrom(
    "(các|của|và)",
    "(hội nghị|các đơn vị|quận)",
    "(#Unit|#Capital)",
    "(#Word && !các)",
    "#Person",
    "#Date",
  ),
);
const part = fc
  .tuple(fc.constantFrom("", "", "", "!"), atom, fc.constantFrom("", "", "", "?", "+", "*", "{2}", "{1,2}", "{,2}"))
  .map((pieces) => pieces.join(""));
const anyPattern = fc
  .tuple(
    fc.constantFrom("", "", "", "^"),
    fc.array(part, { minLength: 1, maxLength: 5 }),
    fc.nat(4),
    fc.constantFrom("", "", "$"),
  )
  .map(([start, parts, grouped, end]) => {
    const written = parts.map((one, k) => (k === grouped && !one.startsWith("!") ? `[<slot>${one}]` : one));
    return `${start}${written.join(" ")}${end}`;
  });

const isSound = (pattern: string): boolean => {
  try {
    programOf(parse(pattern));
    return true;
  } catch {
    return false;
  }
};

test("compromise finds the same of patterns that nobody would write", () => {
  const sampled = fc.sample(anyPattern, { numRuns: sized(200, 3000), seed: 12 }).filter(isSound);
  const random: Written = sampled.map((pattern, k) => [`made/r${k}`, pattern]);
  const table = tableOf(random);
  const programs = compiled(random);
  const counts = new Map<string, number>();
  for (const page of pages.slice(0, 4)) compare(pageAt(page), table, programs, page.uri, counts);
  expect([...counts.values()].filter((count) => count > 0).length).toBeGreaterThan(counts.size / 3);
});
