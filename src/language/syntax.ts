/** The match language, checked: compromise itself reads whatever it is given and is silent about what it does not understand. */
import { nearest } from "../text/nearest.js";
import { PatternFault } from "./pattern-fault.js";
import { type Atom, type Element, isWordList, type Quantity, type Syntax } from "./syntax-tree.js";
import { type Tag, tagNamed, tagNames } from "./tags.js";

const ONCE: Quantity = { least: 1, most: 1 };
const MOST_CHARACTERS = 1000;
const MOST_REPEATS = 100;
const SPECIAL = /[\s()[\]|#!^$?*+{}<>\\]/;
const NAME = /^\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

/** What compromise's language has besides, and why it is not to be had here. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  "/": "regular expressions see characters, patterns see words",
  "~": "an approximate match would find what the page does not say",
  "@": "methods of English words",
  "%": "classes of English words",
  "<": "a name stands only behind [, as in [<name>#Person]",
  "{": "a quantity stands behind what it counts, as in #Unit{2,4}",
};

/**
 * Reads a pattern.
 *
 * @param pattern in NFC
 * @throws PatternFault at the first thing that is wrong
 * @example parse("[<who>#Person] #Dash? #Title+").elements.length; // 3
 */
export function parse(pattern: string): Syntax {
  return new Parser(pattern).pattern();
}

class Parser {
  #at = 0;
  readonly #groups = new Set<string>();

  constructor(private readonly source: string) {}

  pattern(): Syntax {
    if (this.source.length > MOST_CHARACTERS)
      throw this.#fault(`is longer than ${MOST_CHARACTERS} characters: make several patterns of it`, MOST_CHARACTERS);
    this.#blanks();
    const start = this.#take("^");
    const elements: Element[] = [];
    let end = false;
    for (this.#blanks(); this.#at < this.source.length; this.#blanks()) {
      const at = this.#at;
      if (end) throw this.#fault("nothing may follow $, the end of the sentence", at);
      if (this.#take("$")) end = true;
      else if (this.#take("[")) elements.push(...this.#group(at));
      else elements.push(this.#element(null));
    }
    if (elements.length === 0) throw this.#fault("is empty: write what is to be found", 0);
    if (elements.every(({ negative, quantity }) => negative || quantity.least === 0))
      throw this.#fault("would match nothing at all: one part must be neither optional nor negated", 0);
    checkWildcards(elements);
    return { elements, start, end };
  }

  /** What follows `[`. */
  #group(opened: number): Element[] {
    const name = this.#groupName();
    const inside: Element[] = [];
    for (this.#blanks(); !this.#take("]"); this.#blanks()) {
      if (this.#at >= this.source.length) throw this.#fault("[ is never closed: add ]", opened);
      if (this.#peek() === "[") throw this.#fault("a group cannot stand in a group: close the first with ]", this.#at);
      const element = this.#element(name);
      if (element.negative) throw this.#fault("! cannot stand in a group: take it out of [ ]", element.column - 1);
      inside.push(element);
    }
    if (inside.length === 0) throw this.#fault("the group is empty: write what it is to hold", opened);
    const at = this.#at;
    const quantity = this.#quantity();
    if (quantity === ONCE) return inside;
    const [only] = inside;
    if (inside.length > 1 || only?.quantity !== ONCE)
      throw this.#fault("a quantity behind a group counts one part only: put it inside the group", at);
    return [{ ...only, quantity }];
  }

  #groupName(): string {
    const at = this.#at;
    let name = String(this.#groups.size);
    if (this.#take("<")) {
      const end = this.source.indexOf(">", this.#at);
      if (end < 0) throw this.#fault("< is never closed: write [<name>…]", at);
      name = this.source.slice(this.#at, end).trim();
      if (!NAME.test(name)) throw this.#fault("a group's name is letters, digits, - and _, a letter first", at + 1);
      this.#at = end + 1;
    }
    if (name in Object.prototype)
      throw this.#fault(`no group can be called ${name}, as every object has that: choose another name`, at);
    if (this.#groups.has(name)) throw this.#fault(`another group is called ${name}: choose another name`, at);
    this.#groups.add(name);
    return name;
  }

  #element(group: string | null): Element {
    const column = this.#at + 1;
    const negative = this.#take("!");
    const at = this.#at;
    const atom = this.#atom();
    const quantity = atom.kind === "any" && this.source[at] === "*" ? { least: 0, most: null } : this.#quantity();
    const counted = quantity.least > 1 || (quantity.most !== null && quantity.most > 1);
    if (counted && "choices" in atom && !isWordList(atom))
      throw this.#fault("{ } cannot count alternatives of several words or tags: use ?, * or +", at);
    if (negative && atom.kind === "any") throw this.#fault("!. excludes everything: name what must not stand here", at);
    return { atom, negative, quantity, group, column };
  }

  #atom(): Atom {
    const at = this.#at;
    const sign = this.#peek();
    const why = UNSUPPORTED[sign];
    if (why !== undefined)
      throw this.#fault(`${sign} cannot begin a part here: ${why}; a literal one is \\${sign}`, at);
    if (this.#take("*")) return { kind: "any" };
    if (this.#take("(")) return this.#choices(at);
    if (this.#take("#")) return { kind: "tag", tag: this.#tag(at) };
    const text = this.#text();
    if (text === ".") return { kind: "any" };
    if (text === "") throw this.#fault(misplaced(sign), at);
    return { kind: "text", text: text.replaceAll("\\", "") };
  }

  #tag(at: number): Tag {
    const name = /^[\p{L}\p{M}\p{N}_-]*/u.exec(this.source.slice(this.#at))?.[0] ?? "";
    this.#at += name.length;
    const tag = tagNamed(name);
    if (tag !== null) return tag;
    const meant = nearest(name, tagNames);
    const mend =
      meant === null ? `known are ${tagNames.map((known) => `#${known}`).join(", ")}` : `did you mean #${meant}?`;
    throw this.#fault(name === "" ? `# names no tag: ${mend}` : `#${name} is no tag: ${mend}`, at);
  }

  /** `a b|c)` or `#A && !b)`: words and tags, each once. */
  #choices(opened: number): Atom {
    const choices: Element[][] = [[]];
    let kind: "or" | "and" | null = null;
    for (this.#blanks(); !this.#take(")"); this.#blanks()) {
      const at = this.#at;
      if (at >= this.source.length) throw this.#fault("( is never closed: add )", opened);
      const joined = this.#take("|") ? "or" : this.source.startsWith("&&", at) ? "and" : null;
      if (joined !== null) {
        if (joined === "and") this.#at += 2;
        if (kind !== null && kind !== joined) throw this.#fault("| and && cannot stand in the same parentheses", at);
        if (choices.at(-1)?.length === 0) throw this.#fault("nothing stands before this: add a word or a tag", at);
        kind = joined;
        choices.push([]);
        continue;
      }
      if (this.#peek() === "(" || this.#peek() === "[")
        throw this.#fault(`${this.#peek()} cannot stand in parentheses: write the alternatives out`, at);
      const element = this.#element(null);
      if (element.quantity !== ONCE) throw this.#fault("a quantity cannot stand in parentheses: put it behind )", at);
      choices.at(-1)?.push(element);
    }
    if (choices.at(-1)?.length === 0) throw this.#fault("nothing stands here: add a word or a tag", this.#at - 1);
    if (kind !== "and" && choices.flat().some(({ negative }) => negative))
      throw this.#fault("! cannot stand among alternatives: put it before ( or use &&", opened);
    if (kind === "and" && choices.some((choice) => choice.length > 1))
      throw this.#fault("&& joins what one word or tag must be: write one on each side", opened);
    return { kind: kind ?? "or", choices };
  }

  #quantity(): Quantity {
    const at = this.#at;
    const quantity = this.#oneQuantity();
    if (quantity !== ONCE && this.#at < this.source.length && /[?*+{]/.test(this.#peek()))
      throw this.#fault("a second quantity stands here: keep one of the two", this.#at);
    if (quantity.most === 0) throw this.#fault("never is no quantity: use !", at);
    return quantity;
  }

  #oneQuantity(): Quantity {
    if (this.#take("?")) return { least: 0, most: 1 };
    if (this.#take("*")) return { least: 0, most: null };
    if (this.#take("+")) return { least: 1, most: null };
    const at = this.#at;
    if (!this.#take("{")) return ONCE;
    const read = /^(\d*)\s*(,?)\s*(\d*)\}/.exec(this.source.slice(this.#at));
    if (read === null || (read[1] === "" && read[3] === ""))
      throw this.#fault("is no quantity: write {3}, {2,4}, {2,} or {,4}", at);
    this.#at += read[0].length;
    const least = Number(read[1] ?? 0);
    const most = read[2] === "" ? least : read[3] === "" ? null : Number(read[3]);
    if (most !== null && most < least) throw this.#fault(`${least} is more than ${most}: turn them round`, at);
    if (Math.max(least, most ?? 0) > MOST_REPEATS) throw this.#fault(`a quantity is at most ${MOST_REPEATS}`, at);
    return { least, most };
  }

  /** Up to the next sign with a meaning; `\` takes it away. */
  #text(): string {
    const from = this.#at;
    while (this.#at < this.source.length) {
      const sign = this.#peek();
      if (sign === "\\" && this.#at + 1 < this.source.length) this.#at += 2;
      else if (SPECIAL.test(sign) || this.source.startsWith("&&", this.#at)) break;
      else this.#at++;
    }
    return this.source.slice(from, this.#at);
  }

  #peek(): string {
    return this.source.charAt(this.#at);
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at++;
    return true;
  }

  #blanks(): void {
    while (/\s/.test(this.#peek())) this.#at++;
  }

  #fault(message: string, at: number): PatternFault {
    return new PatternFault(message, at + 1);
  }
}

/** A run of anything ends where the next part stands, so that part must be one word or tag that is always there. */
function checkWildcards(elements: readonly Element[]): void {
  for (const [index, { atom, quantity, column }] of elements.entries()) {
    if (atom.kind !== "any" || quantity.most === 1) continue;
    const next = elements[index + 1];
    if (next === undefined) continue;
    const sure = next.quantity.least > 0 && !next.negative;
    const single = next.atom.kind === "tag" || next.atom.kind === "text" || isWordList(next.atom);
    if (!sure || !single)
      throw new PatternFault("a run of anything must end at a word or a tag that is always there", column);
  }
}

function misplaced(sign: string): string {
  switch (sign) {
    case ")":
      return ") closes nothing: remove it, or write \\)";
    case "]":
      return "] closes nothing: remove it, or write \\]";
    case "|":
    case "&":
      return `${sign === "&" ? "&&" : sign} stands only in parentheses: (a|b)`;
    case "^":
      return "^ stands only at the beginning of a pattern";
    case "$":
      return "$ stands only at the end of a pattern";
    case "!":
      return "! stands twice: keep one";
    case "\\":
      return "\\ is the last character: write \\\\";
    case ">":
      return "> closes nothing: remove it, or write \\>";
    default:
      return sign === ""
        ? "something is missing here: add a word or a tag"
        : `${sign} counts what stands before it, and nothing does`;
  }
}
