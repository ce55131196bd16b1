/** Work counted instead of timed: the same on every machine, however busy it is. */
const { tokensOf } = await import("../dist/extract.js");
const { annotate } = await import("../dist/recognize/engine.js");
const { reportsOf } = await import("../dist/fields/reports.js");

/** @returns looks at tokens of a prepared page, by the stages that look at them */
export function stepsOf({ read, uri }) {
  const { tokens, first } = tokensOf(read.document);
  const { scan, annotations } = annotate(read.document, tokens, first);
  const recognize = tokens.steps;
  reportsOf(scan, annotations, read.page, uri);
  return { recognize, link: tokens.steps - recognize };
}

/** @returns steps a token of all pages, by stage */
export function stepsAToken(pages) {
  const sums = { recognize: 0, link: 0 };
  let tokens = 0;
  for (const page of pages) {
    for (const [stage, steps] of Object.entries(stepsOf(page))) sums[stage] += steps;
    tokens += page.cut.tokens.length;
  }
  return Object.fromEntries(Object.entries(sums).map(([stage, steps]) => [stage, round(steps / tokens)]));
}

const round = (number) => Math.round(number * 100) / 100;
