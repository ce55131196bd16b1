/**
 * Pages as in life, made by a seed: articles of the fixtures joined to a length drawn by chance, written in one of several
 * systems' markup, among furniture up to the size drawn, in one of several encodings.
 */
import { readFiles } from "../../dist/index.js";
import { readArticles } from "./articles.mjs";
import { encodings } from "./encodings.mjs";
import { frames } from "./frames.mjs";
import { furniture, headCode } from "./furniture.mjs";
import { Random } from "./random.mjs";

const KB = 1024;
/** Bytes of HTML in UTF-8. */
const SMALLEST = 5 * KB;
const LARGEST = 200 * KB;
/** Share of the page that is the article with its own markup, and the most that an article has. */
const ARTICLE_SHARE = [0.1, 0.6];
const LONGEST_ARTICLE = 40 * KB;

/**
 * @returns {{uri: string, frame: string, encoding: string, bytes: Buffer}[]}
 * @example
 * makeCorpus({ seed: 1, pages: 300 })[0].bytes.length; // always the same
 */
export function makeCorpus({ seed, pages }) {
  const articles = readArticles();
  const random = new Random(seed);
  return Array.from({ length: pages }, (_, k) => pageOf(random, articles, k + 1));
}

/** The pages of these files and folders that are HTML, or the corpus where none are named. */
export async function benchPages({ inputs = [], ...made }) {
  if (inputs.length === 0) return makeCorpus(made);
  const pages = [];
  for await (const page of readFiles(inputs)) {
    if ("error" in page) console.error(page.error.message);
    else if (!page.uri.endsWith(".txt")) pages.push(page);
  }
  return pages;
}

function pageOf(random, articles, number) {
  const size = random.size(SMALLEST, LARGEST);
  const frame = random.weighted(frames);
  const encoding = random.weighted(encodings);
  const share = ARTICLE_SHARE[0] + random.next() * (ARTICLE_SHARE[1] - ARTICLE_SHARE[0]);
  const { title, body } = articleOf(random, articles, frame, Math.min(size * share, LONGEST_ARTICLE));
  const titles = articles.map((article) => article.title);
  const [day, month, year] = [random.whole(1, 28), random.whole(1, 12), random.whole(2008, 2024)];
  const two = (n) => String(n).padStart(2, "0");
  const rest = Math.max(0, size - Buffer.byteLength(body));
  const code = headCode(random, rest * random.next() * 0.6);
  const around = (rest - code.length) * 0.85; // bytes to characters
  const html = frame.build({
    title,
    day: `${two(day)}/${two(month)}/${year}`,
    isoDay: `${year}-${two(month)}-${two(day)}`,
    body,
    head: code,
    before: furniture(random, titles, around * 0.4),
    after: furniture(random, titles, around * 0.6),
    charset: encoding.charset,
  });
  return {
    uri: `https://bench.example.vn/${frame.name}/thi-dua-${number}/`,
    frame: frame.name,
    encoding: encoding.name,
    bytes: encoding.bytes(html),
  };
}

/** Whole articles one after the other, the last one cut between two pieces. */
function articleOf(random, articles, frame, length) {
  const markup = random.pick(MARKUP);
  let title = "";
  let body = "";
  while (body.length < length) {
    const article = random.pick(articles);
    title ||= article.title;
    for (const piece of article.pieces) {
      if (body.length >= length) break;
      body += markup(piece, frame);
    }
  }
  return { title, body };
}

/** How editors leave a paragraph behind: bare, styled, or pasted from a word processor. Tables and lists stay as they are. */
const MARKUP = [
  ({ html, text }, frame) => (isText(html) && frame.paragraph === "br" ? `${escaped(text)}<BR><BR>\n` : `${html}\n`),
  ({ html }) => `${html.replace(/^<p\b[^>]*>/, '<p style="text-align: justify;">')}\n`,
  ({ html, text }) =>
    isText(html)
      ? `<p class="MsoNormal" style="margin-top:6.0pt;text-align:justify;text-indent:36.0pt"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,&quot;serif&quot;">${escaped(text)}<o:p></o:p></span></p>\n<p class="MsoNormal">&nbsp;</p>\n`
      : `${html}\n`,
];

const isText = (html) => html.startsWith("<p");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
