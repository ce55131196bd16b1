/**
 * What governs what: a line that ends with a colon its items or lines, a heading its paragraphs, a header cell its column,
 * the line over a table its cells. Found once for the page, in one pass.
 */
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { endsSentence, type Scan } from "../recognize/scan.js";
import type { Block } from "../types.js";
import { bulletOf } from "./bullet.js";

/** A line of more words is a paragraph of its own, no entry of a list without bullets. */
const MOST_IN_LINE = 20;
/** Blocks that may stand between the line over a table and the table. */
const MOST_OVER_TABLE = 2;
const NONE: readonly number[] = [];

interface Open {
  readonly block: number;
  /** Bullet of the lead itself. */
  readonly own: string | null;
  /** Bullet of what it governs; `undefined` until the first of them. */
  items: string | null | undefined;
}

export class Leads {
  /** For each block the blocks that govern it directly; a cell may have two, the table's line and its header. */
  readonly #over: (readonly number[])[] = [];

  constructor(scan: Scan) {
    const { blocks } = scan;
    const open: Open[] = [];
    const headings: number[] = [];
    let table: TableLead | null = null;
    for (let b = 0; b < blocks.length; b++) {
      const block = blocks[b] as Block;
      if (block.cell !== null) {
        table ??= new TableLead(overTable(scan, b) ?? open.at(-1)?.block ?? null);
        this.#over.push(table.over(b, block));
        continue;
      }
      table = null;
      if (isAside(block)) {
        this.#over.push(NONE);
        continue;
      }
      if (block.kind === "heading") {
        open.length = 0;
        while (headings.length > 0 && rank(blocks[headings.at(-1) as number]) >= rank(block)) headings.pop();
        this.#over.push(one(headings.at(-1)));
        headings.push(b);
        continue;
      }
      const bullet = bulletOf(scan, b);
      close(scan, open, b, bullet);
      const lead = open.at(-1);
      if (lead !== undefined) lead.items ??= bullet;
      this.#over.push(one(lead?.block ?? headings.at(-1)));
      if (opensList(scan, b) || headsItems(scan, open, b)) open.push({ block: b, own: bullet, items: undefined });
    }
  }

  /** Blocks that govern block `b` directly, the widest first. */
  directlyOver(b: number): readonly number[] {
    return this.#over[b] ?? NONE;
  }

  /** Every block that governs block `b`, the nearest first: its lead, that one's own lead, the heading. */
  over(b: number): number[] {
    const out: number[] = [];
    let next: readonly number[] = this.directlyOver(b);
    while (next.length > 0) {
      out.push(...[...next].reverse());
      next = this.directlyOver(next[0] as number);
    }
    return out;
  }
}

const one = (block: number | undefined): readonly number[] => (block === undefined ? NONE : [block]);

/** Captions, bylines and datelines stand between lines without ending what governs them. */
const isAside = ({ kind }: Block): boolean =>
  kind === "caption" || kind === "byline" || kind === "dateline" || kind === "title";

const rank = (block: Block | undefined): number => block?.level ?? 7;

/** Ends the leads that do not govern block `b`. */
function close(scan: Scan, open: Open[], b: number, bullet: string | null): void {
  while (open.length > 0) {
    const lead = open.at(-1) as Open;
    if (lead.items === undefined) {
      // `- A:` and then `- B`: a lead without anything under it.
      if (bullet === null || bullet !== lead.own) return;
    } else if (bullet !== null) {
      if (lead.items === bullet) return;
      // Lines without bullets between a lead and its list.
      if (lead.items === null && !open.some(({ own, items }) => own === bullet || items === bullet)) {
        lead.items = bullet;
        return;
      }
    } else if (lead.items === null && isLine(scan, b) && !opensList(scan, b)) return;
    open.pop();
  }
}

const isLine = ({ first }: Scan, b: number): boolean => (first[b + 1] as number) - (first[b] as number) <= MOST_IN_LINE;

/** The block ends with a colon, or says that what it speaks of follows. */
export function opensList({ t, first }: Scan, b: number): boolean {
  const from = first[b] as number;
  let to = first[b + 1] as number;
  if (to - from < 2) return false;
  if (t.norm[to - 1] === ":") return true;
  if (endsSentence(t, to - 1, to)) to--;
  for (let i = Math.max(from, to - 3); i < to; i++) if (lexicon.listLeads.longest(t, i, to)?.end === to) return true;
  return false;
}

/** `1. Kết quả chấm điểm` over `+ Quận 3: 98`: a short line without a stop, and an item of another kind below. */
function headsItems(scan: Scan, open: readonly Open[], b: number): boolean {
  const { t, first, blocks } = scan;
  const next = b + 1;
  if (next >= blocks.length || blocks[next]?.cell !== null || !isLine(scan, b)) return false;
  if (ENDS.has(t, (first[next] as number) - 1)) return false;
  const own = bulletOf(scan, b);
  const bullet = bulletOf(scan, next);
  // `III. Bằng khen` / `Tặng cho 3 tập thể, gồm:`
  if (bullet === null) return own !== null && opensList(scan, next);
  if (bullet === own) return false;
  // The last item of a list, before the next of the list around it.
  return !open.some(({ own, items }) => own === bullet || items === bullet);
}

const ENDS = new WordSet(". ; , ! ?");

/** The line right over a table that speaks of it: it ends with a colon, or it is no sentence at all. */
function overTable(scan: Scan, b: number): number | null {
  const { blocks, t, first } = scan;
  for (let k = b - 1; k >= Math.max(0, b - MOST_OVER_TABLE); k--) {
    const block = blocks[k] as Block;
    if (block.cell !== null || block.kind === "title") return null;
    if (opensList(scan, k) || block.kind === "heading" || block.kind === "caption") return k;
    const to = first[k + 1] as number;
    if (isLine(scan, k) && to > (first[k] as number) && !endsSentence(t, to - 1, to)) return k;
  }
  return null;
}

/** The leads of the cells of one table. */
class TableLead {
  /** Header cell of each column. */
  readonly #headers = new Map<number, number>();

  constructor(private readonly line: number | null) {}

  over(b: number, { cell }: Block): readonly number[] {
    if (cell === null) return NONE;
    const line = this.line === null ? NONE : [this.line];
    if (cell.row === 0 || cell.header) {
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++)
        if (cell.row === 0 || !this.#headers.has(c)) this.#headers.set(c, b);
      return line;
    }
    const header = this.#headers.get(cell.column);
    return header === undefined ? line : [...line, header];
  }
}
