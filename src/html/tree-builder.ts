import { type ChildNode, Document, Element, type ParentNode, Text } from "domhandler";
import { TABLE_RANK, Trait, traitsOf } from "./elements.js";
import { OpenElements } from "./open-elements.js";
import { RAW_MARKUP, RawEnds } from "./raw-ends.js";

const SELECT_CONTENT: ReadonlySet<string> = new Set(["option", "optgroup", "script", "template", "hr"]);
/** Parts that stand in a table itself, not in its rows. */
const OF_TABLE_ONLY: ReadonlySet<string> = new Set(["caption", "colgroup", "tbody", "tfoot", "thead"]);
/** A second start tag of these ends the first, or is ignored. */
const OPEN_ONCE: ReadonlySet<string> = new Set(["a", "button", "form", "iframe", "nobr", "noscript"]);
const INK = /[^\t\n\f\r ]/;

/**
 * Builds a DOM from tags and text by the standard's rules as far as they are cheap. Where they are not (text moved out
 * of tables, reopened formatting, forms and selects across other elements...), `doubt` names the reason and the caller
 * asks the full parser. htmlparser2's own parser is not used: its stack grows at the front of an array, which takes a
 * minute for 100,000 nested tables.
 */
export class TreeBuilder {
  readonly root = new Document([]);
  /** Why the standard's tree may differ; null when it does not. */
  doubt: string | null = null;
  /** How many misnestings the full parser would have to mend: its work can grow with their square. */
  misnestings = 0;
  deepest = 0;
  /** Source offsets of the start tags of elements that nothing closed. */
  readonly unclosed = new Set<number>();

  private readonly open = new OpenElements();
  private lastText: Text | null = null;
  /** Source offset after the tag being read. */
  private consumed = 0;
  private readonly rawEnds: RawEnds;
  private quirks = true;
  private seenHtml = false;
  private seenHead = false;
  private seenBody = false;

  constructor(private readonly source: string) {
    this.rawEnds = new RawEnds(source);
  }

  /** Name of the innermost open element; empty when none is. */
  get openName(): string {
    return this.open.topName;
  }

  /** Only the doctype before everything else counts; without one a table does not close a paragraph. */
  setDoctype(standards: boolean): void {
    if (this.root.children.length === 0) this.quirks = !standards;
  }

  /** A comment parts two runs of text. */
  breakText(): void {
    this.lastText = null;
  }

  finish(): void {
    for (const element of this.open.stack) {
      if (RAW_MARKUP.has(element.name) && this.rawEnds.has(element.name)) this.doubtful(`markup in ${element.name}`);
      element.endIndex = this.source.length;
      if (element.startIndex !== null) this.unclosed.add(element.startIndex);
    }
  }

  addText(data: string, start: number): void {
    if (this.lastText !== null) {
      this.lastText.data += data;
      if (this.open.topTraits & Trait.TableParent && INK.test(data)) this.doubtful("text in a table");
      return;
    }
    if (!this.mayHoldText(data)) return;
    this.lastText = new Text(data);
    this.lastText.startIndex = start;
    this.append(this.lastText);
  }

  private mayHoldText(data: string): boolean {
    switch (this.open.topName) {
      case "script":
        if (data.includes("<!--") && data.toLowerCase().includes("<script")) this.doubtful("escaped script");
        return this.open.top()?.attribs.type?.includes("json") === true;
      case "style":
        return false;
      case "":
      case "head":
      case "html":
        if (!INK.test(data)) return this.seenBody;
        this.seenBody = true;
        this.popTo(this.open.place("head"));
        return true;
    }
    if ((this.open.topTraits & Trait.TableParent) === 0) return true;
    if (!INK.test(data)) return false;
    this.doubtful("text in a table");
    return true;
  }

  openTag(
    name: string,
    attributes: Record<string, string>,
    selfClosing: boolean,
    start: number,
    consumed: number,
  ): void {
    let traits = traitsOf(name);
    this.consumed = consumed;
    if ((traits & ~Trait.Unread) !== 0 && this.isForeign()) this.doubtful("HTML in foreign content");
    if (!this.enterPart(name, traits)) return;
    if (TABLE_RANK.has(name) ? !this.enterTablePart(name) : name === "col" && this.open.place("table") === -1) return;
    if (name === "col" && (this.open.topTraits & Trait.TableParent) === 0) this.doubtful("table part out of place");
    if (traits & Trait.ClosesParagraph) this.closeParagraph(name);
    if (name === "li") this.closeItem("li", "li");
    else if (name === "dd" || name === "dt") this.closeItem("dd", "dt");
    else if ((name === "option" || name === "optgroup") && this.open.topName === "option") this.closeTop();
    else if (traits & Trait.Heading && this.open.topTraits & Trait.Heading) this.closeTop();
    if (this.doubt === null) this.suspectParent(name, traits);
    const element = new Element(name, attributes);
    element.startIndex = start;
    this.append(element);
    if (traits & Trait.Void || (selfClosing && this.isForeign())) return;
    if (name === "font" && element.attribs.style !== undefined) traits |= Trait.Shown;
    if (RAW_MARKUP.has(name)) this.rawEnds.enter(name, start);
    this.open.push(element, traits);
    if (this.open.stack.length > this.deepest) this.deepest = this.open.stack.length;
  }

  /** Html, head and body open once; anything that may not stand in the head begins the body. */
  private enterPart(name: string, traits: number): boolean {
    if (this.open.place("template") !== -1) return name !== "html" && name !== "head" && name !== "body";
    switch (name) {
      case "html":
        if (this.seenHtml || this.open.stack.length > 0 || this.root.children.length > 0) return false;
        this.seenHtml = true;
        return true;
      case "head":
        if (this.seenHead || this.seenBody) return false;
        this.seenHead = true;
        return true;
      case "body":
        if (this.seenBody) return false;
        this.seenBody = true;
        this.popTo(this.open.place("head"));
        return true;
      case "image":
      case "frameset":
      case "plaintext":
        this.doubtful(name);
    }
    if (this.seenBody || traits & Trait.Head) return true;
    if (this.open.place("noscript") === -1) {
      this.seenBody = true;
      if (this.open.topName === "head") this.closeTop();
    }
    return true;
  }

  /** Where a table's part may not stand, the standard skips its tag, or closes cells and rows first. */
  private enterTablePart(name: string): boolean {
    const table = this.open.place("table");
    if (name === "table") {
      if (this.open.topTraits & Trait.TableParent) this.doubtful("table in a table");
      return true;
    }
    if (table === -1 || this.open.place("template") > table) return false;
    const rank = TABLE_RANK.get(name)!;
    while (this.open.stack.length - 1 > table) {
      const topRank = TABLE_RANK.get(this.open.topName);
      if (topRank !== undefined && topRank > rank) break;
      this.suspectPopped();
      this.closeTop();
    }
    const parent = this.open.topName;
    if (parent === "colgroup") this.doubtful("table part in a colgroup");
    if (rank === 1 && name !== "caption" && parent !== "tr") this.doubtful("cell outside a row");
    if ((this.open.topTraits & Trait.TableParent) === 0 || (OF_TABLE_ONLY.has(name) && parent !== "table")) {
      this.doubtful("table part out of place");
    }
    return true;
  }

  private closeParagraph(name: string): void {
    const place = this.open.placeInScope("p");
    if (place === -1) return;
    if (name === "table" && this.quirks) this.doubtful("table in a paragraph");
    this.popTo(place);
  }

  private closeItem(name: string, other: string): void {
    const barrier = this.open.lastListBarrier();
    if (barrier === -1) return;
    const found = this.open.stack[barrier]!.name;
    if (found === name || found === other) this.popTo(barrier);
  }

  private suspectParent(name: string, traits: number): void {
    const { topName, topTraits } = this.open;
    if (OPEN_ONCE.has(name) && this.open.place(name) !== -1) this.doubtful(`${name} in ${name}`);
    if (topTraits & Trait.TableParent) {
      if ((traits & Trait.TableContent) === 0) this.doubtful("element in a table");
    } else if (topName === "select" || topName === "option" || topName === "optgroup") {
      if (!SELECT_CONTENT.has(name) && this.open.place("select") !== -1) this.doubtful("element in a select");
    }
  }

  closeTag(name: string, start: number, consumed: number): void {
    this.consumed = consumed;
    if (name === "body" || name === "html") return; // what follows still belongs to the body
    if ((name === "p" || name === "br") && this.isForeign()) this.doubtful("HTML in foreign content");
    const traits = traitsOf(name);
    if (traits & Trait.Void) {
      if (name === "br") this.append(new Element("br", {}));
      return;
    }
    const place = this.placeToClose(name, traits);
    if (place !== -1) {
      if (traits & Trait.Formatting && this.open.lastSpecial() > place) this.doubtful("block in formatting");
      if (RAW_MARKUP.has(name) && !this.rawEnds.isFirst(name, start)) this.doubtful(`markup in ${name}`);
      if (name === "form" && place < this.open.stack.length - 1) this.doubtful("form across elements");
      this.popTo(place);
    } else if (name === "p") {
      if (this.doubt === null) this.suspectParent("p", traits);
      this.append(new Element("p", {}));
    }
  }

  /** The element an end tag closes, -1 for a stray one. */
  private placeToClose(name: string, traits: number): number {
    if (TABLE_RANK.has(name)) {
      const place = this.open.place(name);
      return place >= this.open.place("table") ? place : -1;
    }
    if (traits & Trait.Heading) return this.open.lastHeadingInScope();
    if (name === "template") return this.open.place(name);
    if (name === "li") {
      const place = this.open.placeInScope("li");
      return place > Math.max(this.open.place("ul"), this.open.place("ol")) ? place : -1;
    }
    if (traits & Trait.Special) return this.open.placeInScope(name);
    const place = this.open.place(name);
    return place > (traits & Trait.Formatting ? this.open.lastBoundary() : this.open.lastSpecial()) ? place : -1;
  }

  /** Closes everything down to and including `place`. */
  private popTo(place: number): void {
    if (place < 0) return;
    // A cell clears the list of formatting to reopen.
    if (this.open.hasFormattingAbove(place) && TABLE_RANK.get(this.open.stack[place]!.name) !== 1) {
      this.doubtful("reopened formatting");
    }
    while (this.open.stack.length - 1 > place) {
      this.suspectPopped();
      this.closeTop();
    }
    this.closeTop();
  }

  private closeTop(): void {
    this.lastText = null;
    const element = this.open.pop();
    if (element !== undefined) element.endIndex = this.consumed;
  }

  private suspectPopped(): void {
    if (this.open.topTraits & Trait.RuledApart) this.doubtful(`unclosed ${this.open.topName}`);
  }

  private isForeign(): boolean {
    return this.open.place("svg") !== -1 || this.open.place("math") !== -1;
  }

  private append(node: ChildNode): void {
    const parent: ParentNode = this.open.top() ?? this.root;
    const siblings = parent.children;
    const previous = siblings[siblings.length - 1];
    siblings.push(node);
    node.parent = parent;
    if (previous !== undefined) {
      node.prev = previous;
      previous.next = node;
    }
    if (node !== this.lastText) this.lastText = null;
  }

  doubtful(reason: string): void {
    this.misnestings++;
    this.doubt ??= reason;
  }
}
