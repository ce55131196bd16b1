import { describe, expect, test } from "vitest";
import { isSameArticle, readSigns, type Signs } from "../../src/crawl/same-article.js";

const words = (from: number, count: number) => Array.from({ length: count }, (_, n) => `chữ${from + n}`).join(" ");
const old: Signs = {
  number: null,
  inAddress: null,
  title: "Họp giao ban",
  publishedAt: "2026-10-05T14:05:00+07:00",
  text: words(0, 200),
};
const day = { publishedAt: "2026-10-05" };
const undated = { publishedAt: null };
/** Of 200 words so many at the end are others. */
const edited = (count: number) => ({ text: `${words(0, 200 - count)} ${words(1000, count)}` });

interface Case {
  readonly about: string;
  readonly old?: Partial<Signs>;
  readonly fresh: Partial<Signs>;
  readonly same: boolean;
}

const cases: readonly Case[] = [
  { about: "nothing but the address is another", fresh: {}, same: true },
  { about: "a third of the text edited", fresh: edited(60), same: true },
  { about: "most of the text edited", fresh: edited(120), same: false },
  { about: "another title, of the same minute, a word edited", fresh: { title: "Tin khác", ...edited(2) }, same: true },
  { about: "another title and a third of the text", fresh: { title: "Tin khác", ...edited(60) }, same: false },
  { about: "of the same day and title", old: day, fresh: { ...day, ...edited(60) }, same: true },
  {
    about: "of the same day, another title",
    old: day,
    fresh: { ...day, title: "Tin khác", ...edited(2) },
    same: false,
  },
  { about: "another minute", fresh: { publishedAt: "2026-10-05T14:06:00+07:00" }, same: false },
  { about: "a date in one of them", fresh: undated, same: false },
  { about: "no date, the text as it was", old: undated, fresh: { ...undated, ...edited(2) }, same: true },
  { about: "no date, a third of the text edited", old: undated, fresh: { ...undated, ...edited(60) }, same: false },
  {
    about: "no date and another title",
    old: undated,
    fresh: { ...undated, title: "Tin khác" },
    same: false,
  },
  {
    about: "a number in both addresses, another title, a third of the text edited",
    old: { ...day, inAddress: "812" },
    fresh: { ...day, inAddress: "812", title: "Tin khác", ...edited(60) },
    same: true,
  },
  {
    about: "a number in both addresses, and another text",
    old: { ...day, inAddress: "812" },
    fresh: { ...day, inAddress: "812", ...edited(120) },
    same: false,
  },
  {
    about: "the system's number, another date and title, a third of the text edited",
    old: { number: "101" },
    fresh: { number: "101", title: "Tin khác", ...day, ...edited(60) },
    same: true,
  },
  { about: "another number of the system", old: { number: "101" }, fresh: { number: "102" }, same: false },
  {
    about: "the system's number, all else another",
    old: { number: "101" },
    fresh: { number: "101", title: "Tin khác", ...edited(180) },
    same: false,
  },
  { about: "neither has a text", old: { text: "" }, fresh: { text: "" }, same: true },
];

describe("one article under two addresses", () => {
  for (const { about, old: more, fresh, same } of cases) {
    test(`${about}: ${same ? "certain" : "not certain"}`, () => {
      const one = { ...old, ...more };
      const other = { ...one, ...fresh };
      expect([isSameArticle(one, other), isSameArticle(other, one)]).toEqual([same, same]);
    });
  }
});

const numbers: readonly (readonly [address: string, head: string, number: string | null, inAddress: string | null])[] =
  [
    ["https://x.vn/tin/hop-giao-ban-812.html", "<body>", null, "812"],
    ["https://x.vn/tin/812-hop-giao-ban", "<body>", null, "812"],
    ["https://x.vn/tin/hop-giao-ban-nam-2017/", "<body>", null, null],
    ["https://x.vn/tin/hop-giao-ban-lan-3/", "<body>", null, null],
    ["https://x.vn/a/", '<body class="single postid-101 wp-embed">', "101", null],
    ["https://x.vn/a/", '<link rel="shortlink" href="https://x.vn/?p=77"><body>', "77", null],
    ["https://x.vn/a/", '<link rel="shortlink" href="https://x.vn/node/12"><body>', "12", null],
    ["https://x.vn/a/", '<body class="mypostid-101">', null, null],
  ];

describe("what a page and its address state as its number", () => {
  for (const [url, head, number, inAddress] of numbers) {
    test(`${url} ${head}`, () => {
      const bytes = new TextEncoder().encode(`<html><head><title>A</title>${head}<h1>Họp giao ban</h1><p>Hội họp.</p>`);
      expect(readSigns({ url, bytes, contentType: "text/html" })).toMatchObject({ number, inAddress });
    });
  }
});
