import { describe, expect, test } from "vitest";
import * as awards from "../../src/gazetteer/data/awards.js";
import * as events from "../../src/gazetteer/data/events.js";
import * as honorifics from "../../src/gazetteer/data/honorifics.js";
import * as moods from "../../src/gazetteer/data/moods.js";
import * as organisations from "../../src/gazetteer/data/organisations.js";
import * as predicates from "../../src/gazetteer/data/predicates.js";
import * as titles from "../../src/gazetteer/data/titles.js";
import { lexicon, vocabulary } from "../../src/gazetteer/lexicon.js";
import { lines } from "../../src/gazetteer/lines.js";
import { tokenize } from "../../src/text/tokenizer.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

/** Every table of `name = form | form ; note` lines, under the file that holds it. */
const tables: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ awards, events, honorifics, organisations, predicates, titles }).flatMap(([file, constants]) =>
    Object.entries(constants).flatMap(([name, table]) =>
      typeof table === "string" && name !== "SHARED_HONORIFICS" ? [[`${file} ${name}`, table] as const] : [],
    ),
  ),
);
/** Where the name is a label or an abbreviation of its own, and the forms are something else. */
const labelled = new Set(["awards AWARD_STATUS", "organisations GLUED_OFFICES"]);
const bodies = /^\p{Lu}[\p{L} -]+(?: \| \p{Lu}[\p{L} -]+)*$/u;
const notes: Readonly<Record<string, RegExp>> = {
  "organisations ORGANISATIONS":
    /^(?:(?:hội )?cấp (?:quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn)|hội quốc gia|quốc gia|của tp)$/,
  "organisations OPEN_HEADS": /^riêng$/,
  "titles BODY_TITLES": /^\p{Lu}[\p{L} ]+$/u,
  "titles CLUSTER_TITLES": /^(?:chief|deputy) (?:cụm|khối)$/,
  "titles OFFICES_OF_BODIES": bodies,
  "titles ELECTED_OFFICES": bodies,
  "titles COMMITTEE_MEMBERS": /^\p{Lu}[\p{L} ]+$/u,
  "titles STATE_OFFICES": /^\p{Lu}[\p{L} ]+$/u,
};

const rows = (table: string): string[] => table.split("\n").filter((line) => line !== "");
const words = new Vocabulary();
const key = (form: string): string => tokenize(form, words).norm.join(" ");

describe.each(Object.entries(tables))("%s", (name, table) => {
  test("every line reads name = form | form ; note, clean and in NFC", () => {
    const isClean = (line: string): boolean => line === line.normalize("NFC") && !/^\s|\s$|\s\s|[^\S ]/.test(line);
    // A separator without its blanks would become part of a form.
    const isWellFormed = (line: string): boolean =>
      line.split(" = ").length <= 2 &&
      line.split(" ; ").length <= 2 &&
      !/[|=;]/.test(line.replaceAll(" | ", "").replaceAll(" = ", "").replaceAll(" ; ", "")) &&
      !/(?: [|=;] ){2}|[|=;]$|^[|=;]/.test(line);
    expect(rows(table).filter((line) => !isClean(line) || !isWellFormed(line))).toEqual([]);
  });

  test("the grammar loses nothing: every form of a line can be looked up", () => {
    const broken = [...lines(table)].filter(
      ({ forms, note }) => forms.some((form) => key(form) === "") || (note !== "" && notes[name]?.test(note) !== true),
    );
    expect(broken).toEqual([]);
  });

  test("no name stands on two lines without a note that tells them apart, no form twice on one", () => {
    const names = [...lines(table)].map(({ name: concept, note }) => `${concept} ; ${note}`);
    expect(names.filter((line, k) => names.indexOf(line) !== k && line !== "Phó Cục trưởng ; ")).toEqual([]);
    const others = [...lines(table)].map(({ forms }) => forms.slice(1));
    expect(others.filter((forms) => new Set(forms).size < forms.length)).toEqual([]);
  });

  test.skipIf(labelled.has(name))("the canonical form is written out, its abbreviations follow", () => {
    const dotted = [...lines(table)].filter(
      ({ name: concept, forms }) => forms.length > 1 && /\p{L}\.\p{L}/u.test(concept),
    );
    expect(dotted.map(({ name: concept }) => concept)).toEqual([]);
  });
});

/** Tables that one trie holds: of two lines with one form only the first is ever read. */
const tries: Readonly<Record<string, readonly (readonly [table: string, skipName?: boolean])[]>> = {
  titles: [[titles.BODY_TITLES], [titles.CLUSTER_TITLES], [titles.TITLES], [titles.STATE_OFFICES, true]],
  organisations: [[organisations.ORGANISATIONS], [organisations.OPEN_HEADS]],
  branches: [[organisations.BRANCHES]],
  honorifics: [[honorifics.HONORIFICS]],
  academic: [[honorifics.ACADEMIC]],
  awards: [[awards.AWARDS]],
  "award tails": [[awards.AWARD_TAILS]],
  "award verbs": [[predicates.PREDICATES, true]],
  events: [[events.EVENTS]],
  held: [[moods.HELD]],
  planned: [[moods.PLANNED]],
};

/** Forms that two lines claim. The first four are meant so; the others are lines that never speak, and may go. */
const twice = new Set([
  "organisations: hội khuyến học",
  "organisations: quỹ khuyến học",
  "academic: gs ts",
  "academic: pgs ts",
  "academic: th s",
  "academic: bs cki",
  "academic: bs ckii",
  "titles: phó ban",
  "titles: phó trưởng ban",
  "titles: trưởng khối",
  "titles: phó trưởng khối",
  "organisations: chi bộ",
  "branches: tổ chức cán bộ",
  "award tails: hạng nhất",
  "award tails: cấp thành phố",
]);

test.each(Object.entries(tries))("no form of the %s means two things", (trie, held) => {
  const owners = new Map<string, Set<string>>();
  for (const [table, skipName = false] of held) {
    for (const { name, forms, note } of lines(table)) {
      for (const form of skipName ? forms.slice(1) : forms) {
        for (const variant of form.includes(".") ? [form, form.replaceAll(".", " ")] : [form]) {
          owners.set(key(variant), (owners.get(key(variant)) ?? new Set()).add(`${name} ; ${note}`));
        }
      }
    }
  }
  const doubtful = [...owners].filter(([form, of]) => of.size > 1 && !twice.has(`${trie}: ${form}`));
  expect(doubtful.map(([form, of]) => `${form}: ${[...of].join(", ")}`)).toEqual([]);
});

test("every form is found again and gives the name of its line", () => {
  const named = [
    [lexicon.branches, organisations.BRANCHES],
    [lexicon.honorifics, honorifics.HONORIFICS],
    [lexicon.awards, awards.AWARDS],
    [lexicon.events, events.EVENTS],
  ] as const;
  for (const [trie, table] of named) {
    const lost = [...lines(table)].flatMap(({ name, forms }) =>
      forms.filter((form) => {
        const t = tokenize(form, vocabulary);
        const match = trie.longest(t, 0, t.length);
        return match?.end !== t.length || (match.value !== name && !twice.has(`branches: ${key(form)}`));
      }),
    );
    expect(lost).toEqual([]);
  }
});

test("shared honorifics say `form => honorific` or `form =>`", () => {
  const known = new Set([...lines(honorifics.HONORIFICS)].map(({ name }) => name));
  for (const line of rows(honorifics.SHARED_HONORIFICS)) {
    expect(line).toMatch(/^[^=>]+ =>(?: \S.*)?$/);
    const honorific = line.slice(line.indexOf("=>") + 2).trim();
    expect(honorific === "" || known.has(honorific)).toBe(true);
  }
});

/** Traps are looked up where the thing begins, so they must begin as it does. */
test.each([
  ["award", awards.AWARDS, awards.AWARD_TRAPS, ["thi đua"]],
  ["event", events.EVENTS, events.EVENT_TRAPS, ["báo cáo tổng kết", "báo cáo sơ kết", "bảng tổng kết"]],
] as const)("every %s trap begins like what it keeps out, but for those that never speak", (_, table, traps, dead) => {
  const beginnings = new Set([...lines(table)].flatMap(({ forms }) => forms.map((form) => key(form).split(" ")[0])));
  const silent = [...lines(traps)].filter(({ name }) => !beginnings.has(key(name).split(" ")[0]));
  expect(silent.map(({ name }) => name).filter((name) => !(dead as readonly string[]).includes(name))).toEqual([]);
});
