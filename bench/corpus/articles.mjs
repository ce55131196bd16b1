/** What the fixtures say, apart from the pages it stands on: articles as lists of paragraphs, headings, lists and tables. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "cheerio";
import fastGlob from "fast-glob";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Letters of pages that are not in UTF-8, or in the fonts of before Unicode: no source of text. */
const FOREIGN = /[\ufffd¦¨¬®µ¶¹ÄÅÆÇËÎÏÑÖØÜÞßäåæçëîïñöøûüþ]/;
/** What is kept aside for honest tests is not among them. */
const FIXTURES = ["fixtures/pages/*/*/page.html", "fixtures/gold/tuned/*/page.html"];
const FURNITURE =
  "nav, header, footer, aside, form, script, style, noscript, .nav, .menu, .sidebar, .box, .footer, .control";
const PIECES = new Set(["p", "table", "ul", "ol", "blockquote", "h2", "h3", "h4", "h5"]);
/** Letters of a piece of running text. */
const LEAST_TEXT = 60;

/** @returns `{title, pieces: [{html, text}]}` of each fixture, in the order of their paths */
export function readArticles() {
  const files = fastGlob.sync(FIXTURES, { cwd: ROOT, absolute: true }).sort();
  const pages = files.map((file) => readFileSync(file, "utf8")).filter((html) => !FOREIGN.test(html));
  return pages.map(articleOf).filter(({ pieces }) => pieces.length >= 2);
}

function articleOf(html) {
  const $ = load(html);
  const title = $("title").text().split(" - ")[0].replace(/\s+/g, " ").trim();
  $(FURNITURE).remove();
  const pieces = [];
  const visit = (element) => {
    for (const child of $(element).children().get()) {
      const text = $(child).text().replace(/\s+/g, " ").trim();
      if (PIECES.has(child.name)) {
        const linked = $(child).find("a").text().length;
        const short = /^h\d$/.test(child.name) || /C[ỤU]M|KHỐI/u.test(text) ? 4 : LEAST_TEXT;
        if (text.length >= short && linked * 3 < text.length) pieces.push({ html: $.html(child), text });
      } else visit(child);
    }
  };
  visit($("body"));
  return { title, pieces };
}
