import { normalizeLine } from "../text/normalize.js";
import type { Draft } from "./draft.js";
import { elementText } from "./element-text.js";
import type { Head } from "./head.js";
import { readMachineDate } from "./machine-date.js";
import type { Outline } from "./outline.js";
import { hasCounter, isDateline, type PrintedDate, readPrintedDate } from "./printed-date.js";
import { endOf, isInFurniture, isInside, positionOf } from "./region.js";
import { select } from "./selector.js";
import { genericSite, type Site } from "./site.js";
import { type Element, type ParentNode, parentElement, type Text } from "./tree.js";

export interface Dateline {
  /** Null where the line is bare text beside the content. */
  readonly element: Element | null;
  readonly line: string;
  readonly date: PrintedDate;
}

/** Letters beside the date that a layout's own dateline may hold: an author, a counter. */
const MOST_REST = 60;
/** The same for a line that only its words show to be a dateline. */
const LITTLE_REST = 4;
const LONGEST = 200;
/** A dateline with a time stands for this many characters of nearness. */
const TIME_BONUS = 2000;
const BEFORE_TITLE = 4000;

/** The printed publication date nearest to the headline; one with a time is preferred to today's date at the top. */
export function findDateline(
  outline: Outline,
  site: Site,
  headline: Element | null,
  content: ParentNode,
): Dateline | null {
  if (site !== genericSite) {
    for (const selector of site.dateline) {
      for (const element of select(outline, selector)) {
        const dateline = readDateline(element, MOST_REST);
        if (dateline !== null && !isInFurniture(element)) return dateline;
      }
    }
  }
  const origin = positionOf(headline ?? content);
  let best: { dateline: Dateline; distance: number } | null = null;
  const consider = (dateline: Dateline | null, at: Element | null, position: number) => {
    if (dateline === null || position >= endOf(content) || (at !== null && isInFurniture(at))) return;
    const distance =
      Math.abs(position - origin) + (position < origin ? BEFORE_TITLE : 0) - (dateline.date.hasTime ? TIME_BONUS : 0);
    if (best === null || distance < best.distance) best = { dateline, distance };
  };
  for (const selector of genericSite.dateline) {
    for (const element of select(outline, selector)) {
      if (!holds(element, content)) consider(readDateline(element, MOST_REST), element, positionOf(element));
    }
  }
  for (const text of outline.years.slice(0, MOST_CANDIDATES)) {
    const element = parentElement(text);
    if (isInside(text, content)) continue;
    if (element === null || holds(element, content)) consider(readBareText(text), element, text.startIndex ?? 0);
    else {
      const line = outermost(element);
      if (!holds(line, content)) consider(readDateline(line, LITTLE_REST), line, text.startIndex ?? positionOf(line));
    }
  }
  return (best as { dateline: Dateline } | null)?.dateline ?? null;
}

const MOST_CANDIDATES = 200;
const MOST_PARTS = 12;

/** True when the element is an outer one: no dateline, whatever its text. */
function holds(element: Element, content: ParentNode): boolean {
  return element !== content && "parent" in content && isInside(content, element);
}

/** “Thứ sáu - <b>09/03/2018</b> 14:05”: the element that holds the whole line. */
function outermost(element: Element): Element {
  let current = element;
  for (let i = 0; i < 3; i++) {
    const parent = parentElement(current);
    if (parent === null || parent.children.length > MOST_PARTS) break;
    const line = elementText(parent);
    if (!isDateline(line) || (hasCounter(line) && addsNothing(line, elementText(current)))) break;
    current = parent;
  }
  return current;
}

/** True when the outer line has neither a time nor an author that the inner one lacks: a counter alone is furniture. */
function addsNothing(outer: string, inner: string): boolean {
  const more = readPrintedDate(outer);
  const date = readPrintedDate(inner);
  return date !== null && more?.hasTime === date.hasTime && more.author?.name === date.author?.name;
}

function readDateline(element: Element, mostRest: number): Dateline | null {
  if (element.children.length > 40) return null;
  const line = elementText(element);
  if (line.length > LONGEST) return null;
  const date = readPrintedDate(line);
  return date === null || date.rest > mostRest ? null : { element, line, date };
}

function readBareText(text: Text): Dateline | null {
  const line = normalizeLine(text.data);
  const date = isDateline(line) ? readPrintedDate(line) : null;
  return date === null ? null : { element: null, line, date };
}

/** The date that the head or an attribute states, where none is printed. */
export function statedDate(outline: Outline, head: Head): string | null {
  for (const element of outline.properties.get("datePublished") ?? []) {
    const { content, datetime } = element.attribs;
    const line = content ?? datetime ?? elementText(element);
    const date = readMachineDate(line) ?? readPrintedDate(line)?.value ?? null;
    if (date !== null) return date;
  }
  const stated = readStated(head.linkedData.publishedAt) ?? readStated(head.publishedTime);
  if (stated !== null) return stated;
  for (const time of outline.all("time").slice(0, MOST_CANDIDATES)) {
    const date = readStated(time.attribs.datetime ?? null);
    if (date !== null && !isInFurniture(time)) return date;
  }
  // hAtom: `<abbr class="published" title="2019-01-13T20:11:00+07:00">`
  for (const abbr of (outline.classes.get("published") ?? []).slice(0, MOST_CANDIDATES)) {
    const date = abbr.name === "abbr" ? readStated(abbr.attribs.title ?? null) : null;
    if (date !== null) return date;
  }
  return null;
}

function readStated(value: string | null): string | null {
  return value === null ? null : readMachineDate(value);
}

/** Lines at the top of a body among which a dateline may stand. */
const TOP_LINES = 4;

/**
 * Takes the dateline from a body's first lines. The last one is nearest to the article, but one with a time is surer;
 * the others (today's date) go too.
 */
export function takeDateline(body: Draft[]): { draft: Draft; date: PrintedDate } | null {
  const top = body
    .slice(0, TOP_LINES)
    .filter((draft, k) => draft.cell === null && isDateline(draft.text) && !isNoticeTime(body, k));
  const dates = top.map((draft) => ({ draft, date: readPrintedDate(draft.text)! })).reverse();
  const chosen = dates.find(({ date }) => date.hasTime) ?? dates[0];
  if (chosen === undefined) return null;
  for (const draft of top) body.splice(body.indexOf(draft), 1);
  chosen.draft.kind = "dateline";
  return chosen;
}

/** `- Thời gian: 8 giờ ngày 27/12/2019` above `- Địa điểm: …`: when a gathering is held, not when the page was written. */
function isNoticeTime(body: readonly Draft[], k: number): boolean {
  const near = [body[k - 1], body[k + 1], body[k + 2]];
  return (
    opensWith(body[k], "thời gian") &&
    near.some((draft) => opensWith(draft, "địa điểm") || opensWith(draft, "thành phần"))
  );
}

const opensWith = (draft: Draft | undefined, words: string): boolean =>
  draft?.text
    .replace(/^[-–+*•·\d.) ]+/, "")
    .toLowerCase()
    .startsWith(words) ?? false;
