/**
 * Pages on which one piece is repeated: every word that the program knows, as written and in capitals, every sign, numbers, every
 * beginning of every phrase of the tables, bare, behind a cluster's heading, in cells and in items. What is added to a table is
 * covered without anyone thinking of it.
 *
 * As a program it prints what grows faster than 2.3 a doubling, in looks at tokens and in milliseconds of processor time, and then
 * how fast the others grow. `npm run build` first.
 *
 *   node bench/repetitions.mjs                    8 to 16 KB, all pieces
 *   node bench/repetitions.mjs --kilobytes 64     64 to 128 KB
 *   node bench/repetitions.mjs --every 50         each fiftieth piece
 *   node bench/repetitions.mjs "ông" "GS"         these pieces, and all figures of them
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const SIGNS = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–—“”‘’«»…•·§°©®№→✓"];
const NUMBERS = [
  "1",
  "12",
  "2018",
  "98/100",
  "7/5:",
  "1,",
  "1.",
  "(1)",
  "09/3/2018",
  "98,5",
  "1-2",
  "I.",
  "IV",
  "U.V",
  "G.S",
];

/** Words, pairs of a word and a sign, signs, numbers, and the beginnings of phrases. */
export function pieces(vocabulary, lexicon) {
  const words = vocabulary.words();
  const found = new Set([...words, ...words.map(capital), ...SIGNS, ...NUMBERS]);
  for (const [k, word] of words.entries()) found.add(`${capital(word)}${SIGNS[k % SIGNS.length]}`);
  for (const trie of Object.values(lexicon)) for (const phrase of beginnings(trie, words)) found.add(phrase);
  return [...found];
}

/** Of a trie every path from the root, as words; nothing of what is no trie. */
function* beginnings(trie, words) {
  const nodes = trie?.nodes;
  if (nodes?.firstChild === undefined) return;
  const walk = function* (node, before) {
    for (let child = nodes.firstChild[node]; child < nodes.firstChild[node + 1]; child++) {
      const phrase = [...before, words[nodes.word[child] - 1]];
      yield phrase.map((word, k) => (k === 0 ? capital(word) : word)).join(" ");
      if (phrase.length < 4) yield* walk(child, phrase);
    }
  };
  yield* walk(0, []);
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

const CONTEXTS = {
  bare: ["<p>", "", "</p>"],
  heading: ["<h2>Cụm thi đua 2</h2><p>Ngày 09/3/2018, hội nghị giao ban tại Quận 10. ", "", "</p>"],
  cells: ["<table><tr>", ["<td>", "</td>"], "</tr></table>"],
  items: ["<h2>Cụm thi đua 2</h2><ul>", ["<li>", "</li>"], "</ul>"],
};

export function* repetitions(pieces) {
  for (const piece of pieces) {
    const text = piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    for (const [context, [before, around, behind]] of Object.entries(CONTEXTS)) {
      const one = around === "" ? `${text} ` : `${around[0]}${text}${around[1]}`;
      const page = (bytes) =>
        `<html><body><article>${before}${one.repeat(Math.ceil(bytes / (Buffer.byteLength(piece) + 1)))}${behind}</article></body></html>`;
      yield { piece, context, page };
    }
  }
}

/** Looks at tokens may grow so much where the page is twice as long. */
export const MOST_GROWTH = 2.3;

/**
 * How many times the steps grow from so many bytes to twice as many. What grows faster there and not with the next doubling has
 * only begun: some rules look for a few tokens more once a page holds them.
 *
 * @param stepsOf of the page of so many bytes; infinite where it is not read
 */
export function growthOf(stepsOf, bytes) {
  const twice = stepsOf(2 * bytes);
  const growth = twice / stepsOf(bytes);
  if (twice === Number.POSITIVE_INFINITY) return twice;
  return growth <= MOST_GROWTH ? growth : stepsOf(4 * bytes) / twice;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await print();

async function print() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kilobytes: { type: "string", default: "8" }, every: { type: "string", default: "1" } },
  });
  const { analyse } = await import("../dist/extract.js");
  const { vocabulary, lexicon } = await import("../dist/gazetteer/lexicon.js");
  analyse("");
  const all = pieces(vocabulary, lexicon).filter((_, k) => k % Number(values.every) === 0);
  const bytes = Number(values.kilobytes) * 1024;
  const growths = [];
  let bad = 0;
  let slowest = 0;
  for (const { piece, context, page } of repetitions(positionals.length > 0 ? positionals : all)) {
    const [once, twice] = [bytes, 2 * bytes].map((size) => measured(analyse, page(size)));
    const growth = growthOf((size) => (size === bytes ? once : measured(analyse, page(size))).steps, bytes);
    const isBad = growth > MOST_GROWTH || (twice.ms > 250 && twice.ms / once.ms > 3.5);
    growths.push(growth);
    slowest = Math.max(slowest, twice.ms);
    if (isBad) bad += 1;
    if (!isBad && positionals.length === 0) continue;
    const steps = Number.isFinite(twice.steps) ? `${twice.steps} steps, ×${growth.toFixed(2)}` : "beyond the limit";
    console.log(`${JSON.stringify(piece)} (${context}): ${steps}; ${once.ms.toFixed(1)} → ${twice.ms.toFixed(1)} ms`);
  }
  growths.sort((a, b) => a - b);
  const [median, most] = [growths[growths.length >> 1], growths.at(-1)].map((growth) => `×${growth.toFixed(2)}`);
  console.log(`${bad} of ${growths.length} grow faster than 2.3 a doubling`);
  console.log(`steps: median ${median}, at most ${most}; the slowest page took ${slowest.toFixed(0)} ms`);
}

function measured(analyse, html) {
  const began = process.cpuUsage();
  const { record, scan } = analyse(html);
  const { user, system } = process.cpuUsage(began);
  const limited = record.issues.some(({ code }) => code === "page-limit");
  return { steps: limited ? Number.POSITIVE_INFINITY : scan.t.steps, ms: (user + system) / 1000 };
}
