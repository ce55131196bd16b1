import type { TokenizerCallbacks } from "htmlparser2";
import { MOST_CHARACTERS, MOST_ELEMENTS, tooLong } from "../text/page-limit.js";
import { elementName } from "./elements.js";
import { decodeAttribute, decodeText } from "./entities.js";
import { TreeBuilder } from "./tree-builder.js";

/** Attributes that some later step reads; all others are not stored. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  "align alt class colspan content datetime height hidden href id itemprop lang name property rel role rowspan src style title type width"
    .split(" ")
    .map((name) => [name, name]),
);

const UPPER_CASE = /[A-Z]/;
const RAW_TEXT: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);

/**
 * Hands htmlparser2's tokens (`decodeEntities: false`) to the tree builder, and mends or doubts what the tokenizer reads
 * otherwise than the standard.
 */
export class TokenReader implements TokenizerCallbacks {
  readonly tree: TreeBuilder;
  mostAttributes = 0;
  /** The source ends inside a tag, a comment, a script... */
  truncated = false;
  /** What the page has too much of; what comes behind is not looked at. */
  beyond: string | null = null;

  /** Of the text, scripts and styles aside. */
  private characters = 0;
  private elements = 0;
  private tagStart = 0;
  private tagName = "";
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private attributeName = "";
  private attributeKept = false;
  private attributeValue = "";
  /** Source offset after the last token. */
  private consumed = 0;

  /** @param stop is called when nothing more is wanted */
  constructor(
    private readonly source: string,
    private readonly stop: () => void,
  ) {
    this.tree = new TreeBuilder(source);
  }

  ontext(start: number, end: number): void {
    if (end === this.source.length && this.isUnfinished(start)) return;
    this.consumed = end;
    // The tokenizer takes `</>` for text; the standard skips it.
    const stray = this.source.startsWith("</>", start) && !RAW_TEXT.has(this.tree.openName);
    const from = stray ? start + 3 : start;
    if (from >= end) return;
    const raw = this.source.slice(from, end);
    const { openName } = this.tree;
    const text = openName === "script" ? raw : decodeText(raw);
    if (openName !== "script" && openName !== "style" && text.trim() !== "") this.characters += text.length;
    if (this.characters > MOST_CHARACTERS) this.end(tooLong);
    else this.tree.addText(text, start);
  }

  ontextentity(): void {}

  onopentagname(start: number, end: number): void {
    this.tagStart = start - 1;
    this.tagName = elementName(this.source.slice(start, end));
    this.attributes = {};
    this.attributeCount = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeCount++;
    const raw = this.source.slice(start, end);
    const name = ATTRIBUTES.get(raw) ?? (UPPER_CASE.test(raw) ? ATTRIBUTES.get(raw.toLowerCase()) : undefined);
    this.attributeKept = name !== undefined && this.attributes[name] === undefined;
    if (name !== undefined) this.attributeName = name;
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeKept) this.attributeValue += this.source.slice(start, end);
  }

  onattribentity(): void {}

  onattribend(): void {
    if (this.attributeKept) this.attributes[this.attributeName] = decodeAttribute(this.attributeValue);
    this.attributeKept = false;
  }

  onopentagend(end: number): void {
    this.consumed = end + 1;
    this.openTag(false);
  }

  onselfclosingtag(end: number): void {
    this.consumed = end + 1;
    if (RAW_TEXT.has(this.tagName)) this.tree.doubtful("self-closed raw text element");
    this.openTag(true);
  }

  onclosetag(start: number, end: number): void {
    const close = this.source.charCodeAt(end) === 0x3e ? end : this.source.indexOf(">", end);
    this.consumed = close === -1 ? end : close + 1;
    const name = elementName(this.source.slice(start, end));
    const attributes = close > end ? this.source.slice(end, close) : "";
    if (name.includes("/") || attributes.includes('"') || attributes.includes("'")) this.tree.doubtful("odd end tag");
    if (this.source.charCodeAt(start - 1) !== 0x2f) this.tree.doubtful("blank in an end tag");
    this.tree.closeTag(name, start - 2, this.consumed);
  }

  oncomment(start: number, end: number, endOffset: number): void {
    this.consumed = end + 1;
    if (endOffset === 0 && end >= this.source.length) this.truncated = true;
    if (endOffset > 0 && this.source.slice(start, end).includes("--!>")) this.tree.doubtful("odd comment end");
    this.tree.breakText();
  }

  oncdata(_start: number, end: number): void {
    this.consumed = end + 1;
    this.tree.doubtful("CDATA section");
  }

  ondeclaration(start: number, end: number): void {
    this.consumed = end + 1;
    const declaration = this.source.slice(start, Math.min(end, start + 200)).toLowerCase();
    if (declaration.startsWith("->") || declaration.startsWith("-")) this.tree.doubtful("odd comment start");
    if (declaration.startsWith("doctype")) {
      this.tree.setDoctype(/^doctype\s+html\s*$/.test(declaration) || declaration.includes("xhtml"));
    } else this.tree.breakText();
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.consumed = end + 1;
    this.tree.breakText();
  }

  onend(): void {
    if (this.consumed < this.source.length || RAW_TEXT.has(this.tree.openName)) this.truncated = true;
    this.tree.finish();
  }

  private end(beyond: string): void {
    this.beyond = beyond;
    this.stop();
  }

  private openTag(selfClosing: boolean): void {
    this.elements++;
    if (this.elements > MOST_ELEMENTS) this.end(`it has more than ${MOST_ELEMENTS} elements`);
    if (this.attributeCount > this.mostAttributes) this.mostAttributes = this.attributeCount;
    this.tree.openTag(this.tagName, this.attributes, selfClosing, this.tagStart, this.consumed);
  }

  /** At the end of the source the tokenizer takes what remains of an unfinished tag or declaration for text. */
  private isUnfinished(start: number): boolean {
    if (start < 0 || this.source.charCodeAt(start - 1) === 0x3c) return true;
    return this.source.charCodeAt(start - 2) === 0x3c && "!?/".includes(this.source.charAt(start - 1));
  }
}
