import type { Draft } from "./draft.js";
import { HEADING, Trait, traitsOf } from "./elements.js";
import { FURNITURE_NAMES } from "./furniture-names.js";
import { type Context, LineCollector } from "./line.js";
import { classTokens } from "./outline.js";
import { alignOf, type Style, StyleReader } from "./style.js";
import { surveyTables, type TableSurvey } from "./tables.js";
import { type Element, isTag, isText, type ParentNode, walkTree } from "./tree.js";
import { unwrapped } from "./wrapped-lines.js";

export interface WalkOptions {
  /** Elements that are read elsewhere, or not at all. */
  readonly skip: ReadonlySet<Element>;
  /** Class and id names that the layout drops, besides the common ones. */
  readonly drop: ReadonlySet<string>;
  /** The page's tables, in document order. */
  readonly tables: readonly Element[];
}

const START: Context = {
  container: null,
  kind: "paragraph",
  level: null,
  align: null,
  bold: false,
  italic: false,
  linked: false,
  preformatted: false,
  cell: null,
  table: -1,
};

const CAPTION_CLASSES: ReadonlySet<string> = new Set(["wp-caption-text", "caption-text", "img-caption", "imgcaption"]);
const INLINE_EFFECT: ReadonlySet<string> = new Set(["a", "b", "strong", "i", "em", "cite", "dfn"]);

/** The lines of an element's content, in order, with what its elements say about them. */
export function readLines(content: ParentNode, options: WalkOptions): Draft[] {
  const walker = new ContentWalker(surveyTables(content, options.tables), options);
  if (isTag(content)) walker.enterRoot(content);
  walkTree(content, {
    enter: (node) => {
      if (isText(node)) walker.addText(node.data);
      return isTag(node) && walker.enterElement(node);
    },
    leave: (element) => walker.leaveElement(element),
  });
  return walker.finish();
}

class ContentWalker {
  private readonly collector = new LineCollector();
  private readonly styles = new StyleReader();
  private readonly names = new Map<string, boolean>();
  private readonly owners: Element[] = [];
  private readonly contexts: Context[] = [];
  private context = START;
  private tables = 0;

  constructor(
    private readonly survey: TableSurvey,
    private readonly options: WalkOptions,
  ) {}

  addText(data: string): void {
    if (!this.context.preformatted) {
      this.collector.add(data, this.context);
      return;
    }
    for (const [i, line] of unwrapped(data).entries()) {
      if (i > 0) this.collector.breakLine();
      this.collector.add(line, this.context);
    }
  }

  /** The content element itself is read whatever its name. */
  enterRoot(element: Element): void {
    this.context = { ...this.blockContext(element, this.styles.read(element)), container: null };
  }

  enterElement(element: Element): boolean {
    const { name } = element;
    const traits = traitsOf(name);
    if (name === "br" || name === "hr") {
      this.collector.breakLine();
      return false;
    }
    if (name === "img") {
      if (!isIcon(element)) this.collector.addImage(this.context.container);
      return false;
    }
    if (traits & Trait.Unread) return false;
    const style = this.styles.read(element);
    const block = (traits & Trait.Block) !== 0 || style.block;
    if (style.hidden || element.attribs.hidden !== undefined || this.isDropped(element)) {
      if (block) this.collector.breakLine();
      return false;
    }
    if (block) {
      this.collector.breakLine();
      this.push(element, this.blockContext(element, style));
    } else {
      const context = this.inlineContext(name, style);
      if (context !== this.context) this.push(element, context);
    }
    return true;
  }

  leaveElement(element: Element): void {
    if (this.owners[this.owners.length - 1] !== element) return;
    if (this.context.container === element) this.collector.breakLine();
    this.owners.pop();
    this.context = this.contexts.pop()!;
  }

  finish(): Draft[] {
    this.collector.breakLine();
    return markHeaderRows(this.collector.drafts, this.survey);
  }

  private push(element: Element, context: Context): void {
    this.owners.push(element);
    this.contexts.push(this.context);
    this.context = context;
  }

  private isDropped(element: Element): boolean {
    if (this.options.skip.has(element) || element.name === "aside" || element.name === "footer") return true;
    const { id, class: classes } = element.attribs;
    return (id !== undefined && this.isFurniture(id)) || (classes !== undefined && this.isFurniture(classes));
  }

  private isFurniture(names: string): boolean {
    let dropped = this.names.get(names);
    if (dropped === undefined) {
      dropped = classTokens(names).some((name) => {
        const lower = name.toLowerCase();
        return FURNITURE_NAMES.has(lower) || this.options.drop.has(lower);
      });
      this.names.set(names, dropped);
    }
    return dropped;
  }

  private blockContext(element: Element, style: Style): Context {
    const { name } = element;
    const outer = this.context;
    const align = alignOf(element, style);
    let { kind, level, cell, table } = outer;
    if (HEADING.has(name)) {
      level = Number(name.slice(1));
      if (kind === "paragraph") kind = "heading";
    } else if (name === "li") kind = kind === "paragraph" ? "item" : kind;
    else if (name === "figcaption" || isCaptionClass(element)) kind = "caption";
    else if (name === "caption") kind = "heading";
    else if (name === "table") {
      if (this.survey.data.has(element)) table = this.tables++;
      else if (this.survey.captioned.has(element)) kind = "caption";
    } else if (name === "td" || name === "th") {
      const place = this.survey.cells.get(element);
      if (place !== undefined) {
        cell = place;
        kind = "cell";
      }
    }
    return {
      container: element,
      kind,
      level,
      align: align === undefined ? outer.align : align,
      bold: style.bold ?? (outer.bold || name === "th"),
      italic: style.italic ?? outer.italic,
      linked: outer.linked,
      preformatted: outer.preformatted || name === "pre" || name === "listing" || style.preformatted,
      cell,
      table,
    };
  }

  private inlineContext(name: string, style: Style): Context {
    const outer = this.context;
    if (!INLINE_EFFECT.has(name) && style.bold === undefined && style.italic === undefined) return outer;
    const strong = name === "b" || name === "strong";
    const slanted = name === "i" || name === "em" || name === "cite" || name === "dfn";
    const { container, kind, level, align, preformatted, cell, table } = outer;
    return {
      container,
      kind,
      level,
      align,
      bold: style.bold ?? (outer.bold || strong),
      italic: style.italic ?? (outer.italic || slanted),
      linked: outer.linked || name === "a",
      preformatted,
      cell,
      table,
    };
  }
}

function isCaptionClass(element: Element): boolean {
  const { class: classes } = element.attribs;
  return classes !== undefined && classTokens(classes).some((token) => CAPTION_CLASSES.has(token));
}

/** Smileys, counters and spacers take no caption. */
function isIcon(element: Element): boolean {
  const { width, height } = element.attribs;
  return isSmall(width) || isSmall(height);
}

function isSmall(size: string | undefined): boolean {
  return size !== undefined && Number.parseInt(size, 10) < 40;
}

/** A first row in which all is bold is the table's head. */
function markHeaderRows(drafts: Draft[], survey: TableSurvey): Draft[] {
  if (survey.data.size === 0) return drafts;
  const plain = new Set<number>();
  const rows = new Map<number, number>();
  for (const { cell, bold } of drafts) {
    if (cell === null) continue;
    rows.set(cell.table, Math.max(rows.get(cell.table) ?? 0, cell.row));
    if (cell.row === 0 && !bold) plain.add(cell.table);
  }
  for (const draft of drafts) {
    const { cell } = draft;
    if (cell === null || cell.row > 0 || plain.has(cell.table) || rows.get(cell.table) === 0) continue;
    draft.cell = { ...cell, header: true };
  }
  return drafts;
}
