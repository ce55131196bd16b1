/** What is measured: our stages on a page, and other tools on the same page or its text. */
import { load } from "cheerio";
import { vi } from "chrono-node";
import nlp from "compromise";
import { Parser } from "htmlparser2";

const { extract, validateRecord } = await import("../dist/index.js");
const { decode } = await import("../dist/source/decode.js");
const { readPage } = await import("../dist/html/read.js");
const { tokensOf } = await import("../dist/extract.js");
const { annotate } = await import("../dist/recognize/engine.js");
const { reportsOf } = await import("../dist/fields/reports.js");

/** Name → what it does with a prepared page. */
export const contenders = {
  "cheerio.load (parse5)": ({ html }) => load(html),
  "htmlparser2 SAX": ({ html }) => events(html),
  "chrono-node vi.strict": ({ text }) => vi.strict.parse(text),
  compromise: ({ text }) => nlp(text),
  decode: ({ bytes, options }) => decode(bytes, options),
  "read HTML": ({ html, options }) => readPage(html, options),
  tokens: ({ read }) => tokensOf(read.document),
  recognize: ({ read, cut }) => annotate(read.document, cut.tokens, cut.first),
  link: ({ found, read, uri }) => reportsOf(found.scan, found.annotations, read.page, uri),
  validate: ({ record }) => validateRecord(record),
  whole: ({ bytes, options }) => extract(bytes, options),
};

/** What the stages take from each other, made once. */
export function prepare({ bytes, uri }) {
  const decoded = decode(bytes, { uri });
  const options = { uri, mediaType: decoded.mediaType };
  const read = readPage(decoded.text, options);
  const cut = tokensOf(read.document);
  const found = annotate(read.document, cut.tokens, cut.first);
  const record = extract(bytes, { uri });
  return { uri, bytes, options, html: decoded.text, read, cut, found, record, text: record.text };
}

/** The floor: every tag and every text once, nothing kept. */
function events(html) {
  let count = 0;
  const parser = new Parser({
    onopentag: () => count++,
    onclosetag: () => count++,
    ontext: (text) => (count += text.length),
  });
  parser.end(html);
  return count;
}
