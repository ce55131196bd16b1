import type { Block, PageRecord } from "../record.js";
import { type Html, html, type Part } from "./html.js";
import { markedText } from "./marked-text.js";
import type { Mark, Marks } from "./marks.js";
import { table } from "./table.js";

/**
 * A record's text as the page laid it out: headings, paragraphs, lists and tables, with the marks of its values. A record
 * without blocks gives a paragraph a line.
 */
export function laidOutText(record: Pick<PageRecord, "text" | "blocks">, marks: Marks): Html {
  const blocks = soundBlocks(record) ?? linesOf(record.text);
  const inside = marksByBlock(blocks, marks.list);
  const content = (block: Block) => markedText(record.text, block.start, block.end, inside.get(block) ?? []);
  let tables = 0;
  return html`${groupsOf(blocks).map((group) => {
    if (group.kind === "table") tables += 1;
    return groupHtml(group, tables, content);
  })}`;
}

/** @returns null where the record has none, or some that do not fit its text */
function soundBlocks({ text, blocks }: Pick<PageRecord, "text" | "blocks">): readonly Block[] | null {
  if (blocks === undefined) return null;
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end < start || text.slice(at, start).trim() !== "") return null;
    at = end;
  }
  return at <= text.length && text.slice(at).trim() === "" ? blocks : null;
}

function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    blocks.push({ start, end: start + line.length, kind: "paragraph" });
    start += line.length + 1;
  }
  return blocks;
}

/** Both lists are in the order of the text; only few marks reach over the end of a block. */
function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Map<Block, readonly Mark[]> {
  const inside = new Map<Block, readonly Mark[]>();
  let reaching: Mark[] = [];
  let next = 0;
  for (const block of blocks) {
    const here = reaching;
    while (next < marks.length && marks[next]!.start < block.end) here.push(marks[next++]!);
    inside.set(
      block,
      here.filter((mark) => mark.end > block.start),
    );
    reaching = here.filter((mark) => mark.end > block.end);
  }
  return inside;
}

type Group = { readonly kind: "list" | "table" | "single"; readonly blocks: Block[] };

/** Items that follow one another are a list, cells of one table are a table. */
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const kind = block.cell !== undefined ? "table" : block.kind === "item" ? "list" : "single";
    const last = groups.at(-1);
    const goesOn =
      last !== undefined &&
      last.kind === kind &&
      kind !== "single" &&
      last.blocks[0]!.cell?.table === block.cell?.table;
    if (goesOn) last.blocks.push(block);
    else groups.push({ kind, blocks: [block] });
  }
  return groups;
}

type Content = (block: Block) => Html;

function groupHtml({ kind, blocks }: Group, tables: number, content: Content): Part {
  if (kind === "table") return table(blocks, tables, (block) => html`<div ${placed(block)}>${content(block)}</div>`);
  if (kind === "list")
    return html`<ul>${blocks.map((block) => html`<li ${placed(block)}>${content(block)}</li>`)}</ul>`;
  const block = blocks[0]!;
  if (block.kind === "title") return html`<h2 ${placed(block)}>${content(block)}</h2>`;
  if (block.kind === "heading") return html`<h3 ${placed(block)}>${content(block)}</h3>`;
  return html`<p ${placed(block)}>${content(block)}</p>`;
}

/** Its style, and where its text stands in the record's. */
function placed(block: Block): Html {
  const style = `${block.cell === undefined && block.kind !== "item" ? block.kind : ""} ${styleOf(block)}`.trim();
  return html`class="${style}" data-block="${block.start}"`;
}

function styleOf({ align, bold, level }: Block): string {
  return [align !== undefined && align !== "left" && align, bold && "bold", level !== undefined && `level-${level}`]
    .filter((name) => name)
    .join(" ");
}
