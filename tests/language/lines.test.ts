import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Sentences } from "../../src/discourse/sentences.js";
import { analyse } from "../../src/extract.js";
import { language } from "../../src/language/language.js";
import { Phrases } from "../../src/language/phrases.js";
import { LanguageTable } from "../../src/language/table.js";
import { pageOf } from "../../src/recognize/page.js";

const FOLDER = "fixtures/corpus/language";
const sets = [...new Set(language.lines.map(({ concept }) => concept))];

interface Row {
  readonly number: number;
  readonly line: string;
  readonly sentence: string;
  readonly slots: string;
}

function rowsOf(set: string): Row[] {
  return readFileSync(`${FOLDER}/${set}.tsv`, "utf8")
    .split("\n")
    .map((written, k) => ({ written, number: k + 1 }))
    .filter(({ written }) => written !== "" && !written.startsWith("#"))
    .map(({ written, number }) => {
      const [line = "", sentence = "", slots = ""] = written.split("\t");
      return { number, line, sentence, slots };
    });
}

/** What a set finds in a sentence that stands as a paragraph in a page: `line slot=text slot=text`, a match each. */
function foundIn(set: string, sentence: string, table = language): string[] {
  const page = `<!doctype html><meta charset="utf-8"><article><h1>Tin thi đua</h1><p>${sentence}</p></article>`;
  const { scan, annotations } = analyse(page);
  const { text, t } = scan;
  const found = new Phrases(table, pageOf(scan, annotations, new Sentences(scan, annotations).starts, table.tags));
  return found.of(set).map(({ line, slots }) => {
    const texts = Object.entries(slots).map(
      ([name, [from, to]]) => `${name}=${text.slice(t.start[from], t.end[to - 1])}`,
    );
    return [line.name, ...texts].join(" ").trim();
  });
}

test("every set has its file of sentences, every file its set", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(sets.map((set) => `${set}.tsv`).sort());
});

describe.each(sets)("%s", (set) => {
  const rows = rowsOf(set);

  test("every line has a sentence that it finds, and the set one that it must not be fooled by", () => {
    const lines = language.lines
      .filter(({ concept, negative }) => concept === set && !negative)
      .map(({ name }) => name);
    expect(lines.filter((name) => !rows.some(({ line }) => line === name))).toEqual([]);
    expect(rows.filter(({ line }) => line === "-").length).toBeGreaterThan(0);
  });

  // A negative is needed where without it something would be found that must not be.
  test("every negative keeps the set from being fooled by one of the sentences", () => {
    const negatives = language.lines.filter(({ concept, negative }) => concept === set && negative);
    const idle = negatives.filter((negative) => {
      const others = new LanguageTable(
        language.lines.filter((line) => line !== negative),
        [],
      );
      return !rows.some(({ line, sentence }) => line === "-" && foundIn(set, sentence, others).length > 0);
    });
    expect(idle.map(({ name }) => name)).toEqual([]);
  });

  test.each(rows.map(({ number, line, sentence, slots }) => [number, line, sentence, slots] as const))(
    "line %i: %s: %s",
    (_, line, sentence, slots) => {
      const found = foundIn(set, sentence);
      if (line === "-") expect(found).toEqual([]);
      else expect(found).toContain([line, slots].join(" ").trim());
    },
  );
});
