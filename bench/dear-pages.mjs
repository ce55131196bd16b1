/** Pages that cost far more a KB than others, by what is counted and by the time of the quickest of some runs. */
import { contenders } from "./contenders.mjs";
import { stepsOf } from "./steps.mjs";

const FAR_MORE = 10;
const RUNS = 3;
const KB = 1024;

/** @returns one line a page and kind of cost, the dearest first */
export function dearPages(pages) {
  const kinds = {
    "steps a KB of text": ({ recognize, link }, page) => (recognize + link) / (page.text.length / KB),
    "µs a KB of HTML": (_, page) => quickest(page) / (page.bytes.length / KB),
  };
  return Object.entries(kinds).flatMap(([kind, costOf]) => {
    const costs = pages.map((page) => ({ uri: page.uri, cost: costOf(stepsOf(page), page) }));
    const median = costs.map(({ cost }) => cost).sort((a, b) => a - b)[costs.length >> 1];
    return costs
      .filter(({ cost }) => cost > FAR_MORE * median)
      .sort((a, b) => b.cost - a.cost)
      .map(({ uri, cost }) => `${uri}: ${cost.toFixed(0)} ${kind}, the median is ${median.toFixed(0)}`);
  });
}

/** Microseconds of processor time from bytes to record. */
function quickest(page) {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    contenders.whole(page);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}
