/**
 * One pass from left to right over the tokens of every block. The first word of a phrase decides which rules are tried at
 * it; a rule that matches moves the pass behind what it read.
 */

import * as starting from "../gazetteer/data/starts.js";
import { CALENDAR_COLUMNS } from "../gazetteer/data/table-headers.js";
import { normsOf } from "../gazetteer/lines.js";
import { PhraseTable } from "../gazetteer/phrase-table.js";
import type { TokenTable } from "../text/tokenizer.js";
import type { Document } from "../types.js";
import type { Annotation } from "./annotation.js";
import { awardAt } from "./award.js";
import { BlockMentions } from "./block-mentions.js";
import { clusterAt } from "./cluster.js";
import { eventAt } from "./event.js";
import { organisationAt } from "./organisation.js";
import { addressedAt, bareNameAt, officeAt, sharedListAt } from "./people.js";
import { isCapital, isNumber, normAt, type Scan } from "./scan.js";
import { prepare, Starts } from "./starts.js";
import { dateWordAt, numberAt } from "./times.js";
import { unitListAt } from "./unit-list.js";

const COLUMNS = new PhraseTable(CALENDAR_COLUMNS);
const HEADING_LETTERS = normsOf(starting.HEADING_LETTERS);

/** All annotations of a document, in the order of their first token. */
export function annotate(
  document: Document,
  t: TokenTable,
  first: Int32Array,
): { scan: Scan; annotations: Annotation[] } {
  const scan: Scan = { text: document.text, t, blocks: document.blocks, first };
  const out: Annotation[] = [];
  const starts = prepare();
  const dayColumns = new Set<string>();
  for (const [b, { kind, cell }] of document.blocks.entries()) {
    if (kind === "dateline" || kind === "byline") continue;
    const [from, to] = [first[b] as number, first[b + 1] as number];
    const column = cell === null ? "" : `${cell.table} ${cell.column}`;
    if (cell !== null && cell.row < 2 && COLUMNS.kindOf(t.norm.slice(from, to).join(" ")) === "time")
      dayColumns.add(column);
    readBlock(new BlockMentions(scan, b, from, to, out, dayColumns.has(column)), starts);
  }
  return { scan, annotations: out };
}

function readBlock(m: BlockMentions, starts: Uint16Array): void {
  const { limit, scan } = m;
  const { t } = scan;
  for (let i = afterLetter(m); i < limit; ) {
    const end = isNumber(t, i) ? numberAt(m, i) : wordAt(m, i, starts[t.id[i] as number] as number);
    i = end > i ? end : i + 1;
  }
}

/** `A. `, `B/` number a heading: they abbreviate nothing. */
function afterLetter(m: BlockMentions): number {
  const { from, limit } = m;
  const { t } = m.scan;
  const mark = normAt(t, from + 1, limit);
  return HEADING_LETTERS.has(normAt(t, from, limit)) && (mark === "." || mark === ")" || mark === "/")
    ? from + 2
    : from;
}

/** What a word may begin, in the order in which it is tried: each gives the token behind what it read, or the one it was asked at. */
const READERS: readonly (readonly [bits: number, read: (m: BlockMentions, i: number) => number])[] = [
  [Starts.date, dateWordAt],
  [Starts.shared, sharedListAt],
  [Starts.address, addressedAt],
  [Starts.title, officeAt],
  [Starts.cluster, (m, i) => m.emitFound("cluster", clusterAt(m.scan, i, m.limit), i)],
  [Starts.award, (m, i) => m.emitFound("award", awardAt(m.scan, i, m.limit), i)],
  // The name may hold organisations and clusters of its own: only its first word is passed over.
  [Starts.event, (m, i) => Math.min(m.emitFound("event", eventAt(m.scan, i, m.limit), i), i + 1)],
  [Starts.organisation | Starts.unit, organisationOrUnits],
  [Starts.surname, (m, i) => (isCapital(m.scan.t, i) ? bareNameAt(m, i) : i)],
];

function wordAt(m: BlockMentions, i: number, bits: number): number {
  if (bits === 0) return i;
  for (const [start, read] of READERS) {
    const end = bits & start ? read(m, i) : i;
    if (end > i) return end;
  }
  return i;
}

function organisationOrUnits(m: BlockMentions, i: number): number {
  const { scan, limit } = m;
  const organisation = organisationAt(scan, i, limit);
  const units = unitListAt(scan, i, limit);
  let end = i;
  if (organisation !== null && (!organisation.association || organisation.name !== organisation.base))
    end = m.emit("organisation", i, organisation.to, organisation, "organisation/name");
  if (units !== null) end = Math.max(end, m.emit("units", i, units.to, units.value, units.rule));
  else if (organisation?.unit != null)
    m.emit(
      "units",
      organisation.unit.from,
      organisation.unit.to,
      { units: [{ ...organisation.unit, through: organisation.name }] },
      "unit/of-organisation",
    );
  return end;
}
