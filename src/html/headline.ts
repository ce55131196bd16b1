import type { Draft } from "./draft.js";
import { elementText, foldText } from "./element-text.js";
import type { Head } from "./head.js";
import type { Outline } from "./outline.js";
import { isInFurniture, isInside } from "./region.js";
import { selectAll } from "./selector.js";
import { genericSite, type Site } from "./site.js";
import type { Element, ParentNode } from "./tree.js";
import { readLines } from "./walk.js";

const LONGEST = 500;
const SHORTEST_MATCH = 8;
const FARTHEST_BEFORE = 3000;

/** The element that holds the page's own headline. */
export function findHeadline(
  outline: Outline,
  site: Site,
  head: Head,
  siteName: string | null,
  content: ParentNode | null,
): Element | null {
  const wanted = [head.ogTitle, head.title, head.linkedData.headline].flatMap((title) =>
    title === null ? [] : [foldText(title)],
  );
  const name = siteName === null ? null : foldText(siteName);
  for (const title of [...wanted])
    if (name !== null && name !== "" && title.startsWith(name) && title.length > name.length)
      wanted.push(title.slice(name.length));
  let fallback: Element | null = null;
  for (const element of selectAll(outline, site.title)) {
    const text = elementText(element);
    if (text === "" || text.length > LONGEST) continue;
    const folded = foldText(text);
    if (folded === "" || folded === name || isInFurniture(element)) continue;
    if (wanted.some((title) => isSameTitle(folded, title))) return element;
    if (fallback === null && isLikely(element, site, content)) fallback = element;
  }
  if (fallback !== null || content === null || !wanted.every((title) => name !== null && title.includes(name)))
    return fallback;
  return closestBefore(outline, site, content);
}

/** Where the head names the site alone: the last element before the body whose class says that it is a title. */
function closestBefore(outline: Outline, site: Site, content: ParentNode): Element | null {
  const { startIndex } = content;
  if (startIndex === null) return null;
  let closest: Element | null = null;
  for (const element of selectAll(outline, site.title)) {
    const distance = startIndex - (element.startIndex ?? startIndex);
    if (element.attribs.class === undefined || distance <= 0 || distance > FARTHEST_BEFORE) continue;
    if (isInside(element, content) || isInFurniture(element) || elementText(element).length < SHORTEST_MATCH) continue;
    if (closest === null || startIndex - closest.startIndex! > distance) closest = element;
  }
  return closest;
}

/** The head's title goes on with the site's name, or is cut short. */
function isSameTitle(text: string, title: string): boolean {
  if (text === title) return true;
  if (text.length < SHORTEST_MATCH || title.length < SHORTEST_MATCH) return false;
  // `Site | Title`: the headline is the longer end of the head's title.
  if (title.endsWith(text) && text.length * 2 >= title.length) return true;
  return title.startsWith(text) || text.startsWith(title);
}

/** A described layout's title selectors are trusted; elsewhere only a first-level heading is, if no later than the body. */
function isLikely(element: Element, site: Site, content: ParentNode | null): boolean {
  if (element.name === "a") return false;
  if (site !== genericSite) return element.name !== "h1" || content === null || isBefore(element, content);
  return element.name === "h1" && (content === null || isBefore(element, content));
}

function isBefore(element: Element, content: ParentNode): boolean {
  if (isInside(element, content)) return true;
  return element.startIndex === null || content.startIndex === null || element.startIndex <= content.startIndex;
}

/** The headline as one block: its lines joined by one blank. */
export function readHeadline(element: Element): Draft | null {
  const lines = readLines(element, { skip: new Set(), drop: new Set(), tables: [] });
  const first = lines[0];
  if (first === undefined) return null;
  return joinTitle(lines);
}

function joinTitle(lines: readonly Draft[]): Draft {
  const first = lines[0]!;
  return {
    ...first,
    kind: "title",
    text: lines.map((line) => line.text).join(" "),
    bold: lines.every((line) => line.bold),
    italic: lines.every((line) => line.italic),
    image: null,
    cell: null,
  };
}

const MOST_LINES = 4;
const LONGEST_LINE = 200;
const SENTENCE_END = /[.;:,]["”’)]?$/;

/** Finds the headline among the body's first lines: they spell the head's title, or the first one looks like one. */
export function takeHeadline(lines: Draft[], title: string | null): Draft | null {
  const wanted = title === null || isOutdone(title, lines[0]) ? null : foldText(title);
  if (wanted !== null && wanted.length > 0) {
    let spelled = "";
    for (let i = 0; i < Math.min(MOST_LINES, lines.length); i++) {
      spelled += foldText(lines[i]!.text);
      if (spelled === wanted) return joinTitle(lines.splice(0, i + 1));
      if (!wanted.startsWith(spelled)) break;
    }
    return null;
  }
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.cell !== null || first.kind === "caption") return null;
  const stands = first.level !== null || first.bold || first.align === "center" || isUpperCase(first.text);
  if (!stands || first.text.length > LONGEST_LINE || SENTENCE_END.test(first.text)) return null;
  const sameBox = lines.findIndex((line) => line.container !== first.container);
  const count = first.container === null || sameBox < 1 || sameBox > 3 ? 1 : sameBox;
  return joinTitle(lines.splice(0, count));
}

const FEW_WORDS = 5;
const MANY_WORDS = 7;
/** A body's name over the text is its letterhead. */
const BODY =
  /^(?:hội (?!nghị|thảo|thi|thao|diễn)|ủy ban|ubnd|sở|phòng|trường|liên đoàn|công đoàn|ban|đảng|mặt trận|mttq|tỉnh|thành phố|quận|huyện|cộng h)/i;

/** A head's title that no line spells (`CUM 4`), over a long line in capitals, or over one that stands out and is longer: that one is the title. */
function isOutdone(title: string, first: Draft | undefined): boolean {
  if (first === undefined || first.cell !== null || BODY.test(first.text)) return false;
  if (words(first.text) < MANY_WORDS || SENTENCE_END.test(first.text)) return false;
  const stands = first.level !== null || (first.bold && first.align === "center");
  return isUpperCase(first.text) || (stands && words(title) <= FEW_WORDS);
}

const words = (text: string): number => text.split(" ").length;

export function isUpperCase(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The heading of a list page. */
export function findListTitle(outline: Outline, site: Site, siteName: string | null): Element | null {
  const name = siteName === null ? null : foldText(siteName);
  for (const element of selectAll(outline, site.listTitle)) {
    const text = elementText(element);
    if (text === "" || text.length > LONGEST || foldText(text) === name || isInFurniture(element)) continue;
    return element;
  }
  return null;
}
