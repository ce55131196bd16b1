import type { Decision } from "./discourse/decision.js";
import { analyseDocument } from "./extract.js";
import type { Block, PageRecord } from "./record.js";
import { PageLimitError } from "./text/page-limit.js";
import type { Block as DocumentBlock } from "./types.js";

/**
 * What was decided on the way to a record, found again from its text and blocks. What a record does not hold (blanks before a
 * line, the page's canonical address) can't decide here.
 *
 * @returns in text order; none for a page that costs more than a page may
 * @example decisionsOf(record)[0]?.rule; // "year/lead"
 */
export function decisionsOf({ text, blocks = [], page, source }: PageRecord): readonly Decision[] {
  const read = {
    document: { text, blocks: blocks.map(documentBlock) },
    layout: source.layout,
    page: { ...page, url: null },
    links: [],
    places: {},
    issues: [],
  };
  try {
    return analyseDocument(read, source.uri).linked.decisions();
  } catch (error) {
    if (error instanceof PageLimitError) return [];
    throw error;
  }
}

/** What a record leaves out of a block says nothing. */
function documentBlock({ start, end, kind, level, align, bold, cell }: Block): DocumentBlock {
  return {
    ...{ start, end, kind, indent: 0 },
    level: level ?? null,
    align: align ?? null,
    bold: bold ?? false,
    cell: cell === undefined ? null : { rowSpan: 1, columnSpan: 1, header: false, ...cell },
  };
}
