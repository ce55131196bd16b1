import { countIndent, countRenderedIndent, isBlank, normalizeLine } from "../text/normalize.js";
import type { Block, BlockKind } from "../types.js";
import type { Draft, DraftImage } from "./draft.js";
import { startsWithBullet } from "./draft.js";
import type { GridCell } from "./table-grid.js";
import type { Element } from "./tree.js";

/** What the elements around a run of text say about it. */
export interface Context {
  readonly container: Element | null;
  readonly kind: BlockKind;
  readonly level: number | null;
  readonly align: Block["align"];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly linked: boolean;
  readonly preformatted: boolean;
  readonly cell: GridCell | null;
  readonly table: number;
}

const WIDE_BLANK = /[^\t\n\f\r ]/;

/** Collects the runs of one line; inline elements join without a blank, block elements and `<br>` end it. */
export class LineCollector {
  readonly drafts: Draft[] = [];
  private pieces: string[] = [];
  private first: Context | null = null;
  private bold = true;
  private italic = true;
  private inked = 0;
  private linked = 0;
  /** Image since the last text, and whether a line break followed it. */
  private image: { container: Element | null; broken: boolean } | null = null;
  private lineImage: DraftImage | null = null;

  add(data: string, context: Context): void {
    if (isBlank(data)) {
      // Plain blanks before a line's text are the source's own indentation.
      if (this.pieces.length > 0 || context.preformatted || WIDE_BLANK.test(data)) this.pieces.push(data);
      return;
    }
    if (this.first === null) {
      this.first = context;
      this.lineImage = this.image === null ? null : { container: this.image.container, sameLine: !this.image.broken };
      this.image = null;
    }
    this.pieces.push(data);
    this.bold &&= context.bold;
    this.italic &&= context.italic;
    this.inked += data.length;
    if (context.linked) this.linked += data.length;
  }

  addImage(container: Element | null): void {
    this.image = { container, broken: false };
  }

  breakLine(): void {
    if (this.image !== null) this.image.broken = true;
    const { first, pieces } = this;
    if (pieces.length > 0) this.pieces = [];
    if (first === null) return;
    const raw = pieces.length === 1 ? pieces[0]! : pieces.join("");
    const text = normalizeLine(raw);
    if (text !== "") this.drafts.push(this.draft(first, raw, text));
    this.first = null;
    this.lineImage = null;
    this.bold = true;
    this.italic = true;
    this.inked = 0;
    this.linked = 0;
  }

  private draft(first: Context, raw: string, text: string): Draft {
    const { kind, level, align, container, cell } = first;
    return {
      kind: kind === "paragraph" && startsWithBullet(text) ? "item" : kind,
      text,
      level,
      indent: first.preformatted ? countIndent(raw) : countRenderedIndent(raw),
      align,
      bold: this.bold,
      italic: this.italic,
      cell:
        cell === null
          ? null
          : {
              table: first.table,
              row: cell.row,
              column: cell.column,
              rowSpan: cell.rowSpan,
              columnSpan: cell.columnSpan,
              header: cell.header,
            },
      linked: this.inked === 0 ? 0 : this.linked / this.inked,
      container,
      image: this.lineImage,
    };
  }
}
