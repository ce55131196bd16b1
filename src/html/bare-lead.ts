import { normalizeLine } from "../text/normalize.js";
import { markCaptions } from "./captions.js";
import { type Draft, plainDraft } from "./draft.js";
import { isInside } from "./region.js";
import { type ChildNode, type Element, isTag, isText, type ParentNode, walkTree } from "./tree.js";
import { readLines, type WalkOptions } from "./walk.js";

/** Shorter text between headline and body separates or labels. */
const SHORTEST = 20;
/** Neighbours of the body that are looked at. */
const FARTHEST = 100;

/**
 * What stands between headline and body in no lead element: the summary as bare text (NukeViet 3's mobile theme) and the
 * captions of images that lead the article (NukeViet puts them beside or behind its lead).
 */
export function readBareLead(content: ParentNode, headline: Element, options: WalkOptions): Draft[] {
  const between = nodesBetween(headline, content);
  const drafts: Draft[] = [];
  let words = "";
  const endLine = () => {
    const text = normalizeLine(words);
    words = "";
    if (text.length >= SHORTEST) drafts.push(plainDraft("paragraph", text));
  };
  for (const node of between) {
    if (isText(node)) words += node.data;
    if (!isTag(node) || INLINE.has(node.name)) continue;
    endLine();
    if (!options.skip.has(node) && holdsImage(node)) drafts.push(...captionsIn(node, options));
  }
  endLine();
  return drafts;
}

/** Links for printing and sending stand between as well; they part no text, nor are they read. */
const INLINE: ReadonlySet<string> = new Set(["a", "span", "em", "strong", "b", "i"]);

/** Neighbours of the body behind the one that holds the headline; none where that stands elsewhere. */
function nodesBetween(headline: Element, content: ParentNode): ChildNode[] {
  const between: ChildNode[] = [];
  let node = isTag(content as ChildNode) ? (content as Element).prev : null;
  for (; node !== null && between.length < FARTHEST; node = node.prev) {
    if (isTag(node) && isInside(headline, node)) return between.reverse();
    between.push(node);
  }
  return [];
}

function holdsImage(element: Element): boolean {
  let found = false;
  walkTree(element, {
    enter: (node) => {
      found ||= isTag(node) && node.name === "img";
      return found ? "stop" : isTag(node);
    },
  });
  return found;
}

function captionsIn(element: Element, options: WalkOptions): Draft[] {
  const lines = readLines(element, options);
  markCaptions(lines);
  return lines.filter(({ kind }) => kind === "caption");
}
