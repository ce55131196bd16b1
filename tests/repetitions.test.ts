import { expect, test } from "vitest";
import { growthOf, MOST_GROWTH, pieces, repetitions } from "../bench/repetitions.mjs";
import { analyse } from "../src/extract.js";
import { lexicon, vocabulary } from "../src/gazetteer/lexicon.js";
import { long } from "./sized.js";

/** Each was quadratic once, or went too deep: forms of address, titles, chains of offices, names of clusters, clauses of one long sentence. */
const known = [
  "Sẽ họp",
  "Cstđcs“",
  "ông",
  "GS",
  "U.V",
  "Cụm thi đua",
  "Lễ",
  "Họp→",
  "7/5:",
  "Ủy viên",
  ":",
  "Sáng kiến",
  "Pgs -",
  "ban",
  "điểm",
  "Phó chủ tịch (",
  "Xã , thị",
];

analyse("");
const all = pieces(vocabulary, lexicon);
const chosen = long ? all : [...known, ...all.filter((_, k) => k % 809 === 0)];

function stepsOf(html: string): number {
  const { record, scan } = analyse(html);
  return record.issues.some(({ code }) => code === "page-limit") ? Number.POSITIVE_INFINITY : scan.t.steps;
}

test("the pieces are the whole vocabulary, signs, numbers and beginnings of phrases", () => {
  expect(all.length).toBeGreaterThan(vocabulary.words().length * 2);
  const kinds = ["ông", "Cụm", ";", "09/3/2018", "Bình trị đông"];
  expect(kinds.filter((piece) => !all.includes(piece))).toEqual([]);
});

test(`${chosen.length} pieces repeated, bare, behind a heading, in cells, in items: none grows faster than ${MOST_GROWTH} a doubling`, () => {
  const wrong: string[] = [];
  for (const { piece, context, page } of repetitions(chosen)) {
    const growth = growthOf((bytes) => stepsOf(page(bytes)), 8192);
    if (!(growth <= MOST_GROWTH)) wrong.push(`${piece} (${context}): ×${growth}`);
  }
  expect(wrong).toEqual([]);
}, 900_000);
