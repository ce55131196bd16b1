import { createRequire } from "node:module";
import type { Document } from "domhandler";
import { Tokenizer } from "htmlparser2";
import { TokenReader } from "./token-reader.js";

/** Beyond these the full parser's time would grow with the square of the page; the fast tree is kept. */
const DEEPEST = 512;
const MOST_ATTRIBUTES = 512;
const MOST_MISNESTINGS = 400;

export interface ParsedPage {
  readonly root: Document;
  /** The source ends inside a tag, a comment or a script. */
  readonly truncated: boolean;
  /** What the page has more of than a page may; the tree holds what stands before. */
  readonly beyond: string | null;
  /** Source offsets of elements that no end tag closed. */
  readonly unclosed: ReadonlySet<number>;
  /** Why the full parser was asked; null when the fast tree is the standard's. */
  readonly doubt: string | null;
}

export type ParserChoice = "auto" | "fast" | "full";

/** Parses leniently and fast; the full HTML parser, three times slower, only reads what the fast one cannot be sure of. */
export function parsePage(original: string, choice: ParserChoice = "auto"): ParsedPage {
  // The one entity that pages hold by the thousand; decoding it here halves the work of the tokenizer on them.
  const source = original.includes("&nbsp;") ? original.replaceAll("&nbsp;", "\u00a0") : original;
  const reader = new TokenReader(source, () => tokenizer.pause());
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, reader);
  tokenizer.write(source);
  if (reader.beyond !== null) reader.tree.finish();
  else tokenizer.end();
  const { tree, truncated, beyond, mostAttributes } = reader;
  const { root, unclosed, doubt, deepest, misnestings } = tree;
  const affordable = deepest <= DEEPEST && mostAttributes <= MOST_ATTRIBUTES && misnestings <= MOST_MISNESTINGS;
  const full = choice === "full" || (choice === "auto" && doubt !== null && affordable && beyond === null);
  return { root: full ? parseFully(source) : root, truncated, beyond, unclosed, doubt };
}

type Load = typeof import("cheerio").load;

let load: Load | undefined;

/** cheerio takes a third of a second to load, so it is loaded with the first page that needs it. */
function parseFully(source: string): Document {
  load ??= (createRequire(import.meta.url)("cheerio") as typeof import("cheerio")).load;
  return load(source, { sourceCodeLocationInfo: true }).root()[0] as Document;
}
