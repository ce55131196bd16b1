import { BLOCK, UNREAD } from "./elements.js";
import { isFurnitureElement } from "./region.js";
import { type Element, isTag, isText, type ParentNode, walkTree } from "./tree.js";

/**
 * Finds the body of a page whose layout nobody described: the element whose children are the page's paragraphs.
 * A paragraph scores by its length and its sentence punctuation, links count against it, and its score reaches the
 * elements around it with less weight the farther out they stand.
 */
export function findDensest(root: ParentNode): ParentNode | null {
  const frames: Frame[] = [];
  let best: { element: ParentNode; value: number } = { element: root, value: 0 };
  const totals = new Map<ParentNode, Frame>();
  let line: Line = { characters: 0, linked: 0, stops: 0 };
  let links = 0;
  const open = (element: ParentNode) => {
    frames.push({ element, characters: 0, linked: 0, lines: 0, good: 0, sums: [0, 0, 0, 0, 0] });
  };
  const close = () => {
    endLine();
    const frame = frames.pop()!;
    const parent = frames[frames.length - 1];
    if (parent !== undefined) addChild(parent, frame);
    if (frame.good > 0) totals.set(frame.element, frame);
    const value = scoreOf(frame);
    if (value > best.value) best = { element: frame.element, value };
  };

  const endLine = () => {
    const frame = frames[frames.length - 1];
    if (frame !== undefined && line.characters > 0) addLine(frame, line);
    line = { characters: 0, linked: 0, stops: 0 };
  };

  open(root);
  walkTree(root, {
    enter: (node) => {
      if (isText(node)) {
        measure(node.data, line, links > 0);
        return false;
      }
      if (!isTag(node) || UNREAD.has(node.name)) return false;
      if (node.name === "br" || node.name === "hr") endLine();
      if (isFurnitureElement(node)) return false;
      if (node.name === "a") links++;
      else if (BLOCK.has(node.name)) {
        endLine();
        open(node);
      }
      return true;
    },
    leave: (element) => {
      if (element.name === "a") links--;
      if (frames[frames.length - 1]?.element === element) close();
    },
  });
  close();
  return best.value === 0 ? null : widen(best.element, totals);
}

interface Line {
  characters: number;
  linked: number;
  stops: number;
}

interface Frame {
  readonly element: ParentNode;
  characters: number;
  linked: number;
  /** Lines of text that stand directly in the element. */
  lines: number;
  /** Score of all good lines inside, at whatever distance. */
  good: number;
  /** The same by distance in block elements. */
  readonly sums: number[];
}

const SHORTEST = 25;
const WEIGHTS: readonly number[] = [0.6, 1, 0.6, 0.35, 0.2];
/** Lines between `<br>`s make their own element the body, not the one around it. */
const WEIGHT_OF_LINES = 1.2;

function addLine(frame: Frame, line: Line): void {
  frame.characters += line.characters;
  frame.linked += line.linked;
  frame.lines++;
  const prose = line.characters - line.linked;
  if (prose < SHORTEST) return;
  const share = prose / line.characters;
  const score = (Math.min(prose / 80, 6) + Math.min(line.stops, 10) * 0.3) * share * share;
  frame.good += score;
  frame.sums[0]! += score;
}

function addChild(parent: Frame, child: Frame): void {
  parent.characters += child.characters;
  parent.linked += child.linked;
  parent.good += child.good;
  for (let i = 0; i + 1 < child.sums.length; i++) parent.sums[i + 1]! += child.sums[i]!;
}

function scoreOf(frame: Frame): number {
  if (frame.good === 0) return 0;
  let value = 0;
  for (let i = 0; i < frame.sums.length; i++) {
    value += frame.sums[i]! * (i === 0 && frame.lines > 1 ? WEIGHT_OF_LINES : WEIGHTS[i]!);
  }
  return value * (1 - frame.linked / frame.characters) * bonus(frame.element);
}

const PROMISING = /content|article|post|detail|noidung|noi-dung|chitiet|chi-tiet|bai-?viet|entry|body|story/;
const UNPROMISING = /comment|sidebar|foot|menu|widget|banner|relat|sponsor|promo|lienquan|lien-quan|lienket|thongke/;

function bonus(element: ParentNode): number {
  if (!isTag(element)) return 1;
  const { name, attribs } = element;
  const names = `${attribs.id ?? ""} ${attribs.class ?? ""}`.slice(0, 500).toLowerCase();
  if (UNPROMISING.test(names)) return 0.3;
  return name === "article" || name === "main" || PROMISING.test(names) ? 1.2 : 1;
}

/** Never a body of their own. */
const LINE_ELEMENTS: ReadonlySet<string> = new Set(["p", "li", "h1", "h2", "h3", "h4"]);
/** Share of the densest element's prose that an alike neighbour must hold to be part of the body too. */
const FAIR_SHARE = 0.2;

/** Takes in neighbours that are built alike: a body may be cut into several sections. */
function widen(element: ParentNode, totals: ReadonlyMap<ParentNode, Frame>): ParentNode {
  let current = element;
  for (let parent = current.parent; parent !== null && isTag(current); parent = parent.parent) {
    const inner = totals.get(current);
    if (inner === undefined || (!LINE_ELEMENTS.has(current.name) && !hasAlike(current, inner, totals))) break;
    current = parent;
  }
  return current;
}

/** A neighbour of the same name and class with prose of its own; columns of a table are no sections. */
function hasAlike(element: Element, inner: Frame, totals: ReadonlyMap<ParentNode, Frame>): boolean {
  const { name, attribs, parent } = element;
  if (name === "td" || name === "th" || attribs.id !== undefined) return false;
  return (parent?.children ?? []).some((other) => {
    if (other === element || !isTag(other) || other.name !== name || other.attribs.class !== attribs.class)
      return false;
    const frame = totals.get(other);
    return other.attribs.id === undefined && frame !== undefined && frame.good >= inner.good * FAIR_SHARE;
  });
}

/** Combining marks and blanks do not count, so that NFD pages measure like NFC ones. */
function measure(data: string, line: Line, linked: boolean): void {
  let characters = 0;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0 || (code >= 0x300 && code <= 0x36f)) continue;
    characters++;
    if (code === 0x2c || code === 0x2e || code === 0x3b || code === 0x3a || code === 0x2026) line.stops++;
  }
  line.characters += characters;
  if (linked) line.linked += characters;
}
