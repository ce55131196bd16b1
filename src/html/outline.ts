import { type Document, type Element, isTag, isText, type Text, walkTree } from "./tree.js";

/** Names the outline files elements under; all else is passed over. */
export interface Watched {
  readonly ids: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

/** Tags that are always filed. */
export const FILED_TAGS: readonly string[] =
  "a article base body form h1 h2 h3 h4 html img input link main meta script table time title".split(" ");

/** Not part of the page as its readers see it, whatever stands inside. */
const CLOSED: ReadonlySet<string> = new Set(["iframe", "math", "noembed", "noframes", "noscript", "svg", "template"]);

const TEXTLESS: ReadonlySet<string> = new Set(["option", "script", "style", "textarea", "title"]);

/** Lengths between which a text may be a byline, a dateline, a copyright line. */
const SHORTEST = 3;
const SHORT = 400;
const YEAR = /\d{4}/;
/** Read before anything is normalised: the letters may be composed or not. */
const COPYRIGHT_START = /^\s*(?:\(c\)|©|Copyright|B(?:ả|a\u0309)n quy(?:ề|e\u0302\u0300)n)/i;
const BYLINE_START =
  /^\s*(?:Tác|Ta\u0301c|TÁC|TA\u0301C|Người|Ngươ|Ngu\u031bo|NGƯỜI|NGU\u031bO|Nguồn|Nguo\u0302|Bài|Ba\u0300i)/;

/** The page's landmarks, found in one pass over the tree. */
export class Outline {
  readonly ids = new Map<string, Element>();
  readonly classes = new Map<string, Element[]>();
  readonly tags = new Map<string, Element[]>();
  readonly properties = new Map<string, Element[]>();
  /** Text nodes that may begin a byline. */
  readonly bylines: Text[] = [];
  /** Text nodes that may begin a copyright line. */
  readonly copyrights: Text[] = [];
  /** Short text nodes with a year in them. */
  readonly years: Text[] = [];

  constructor(
    readonly root: Document,
    watched: Watched,
  ) {
    const tokens = new Map<string, readonly string[]>();
    walkTree(root, {
      enter: (node) => {
        if (isTag(node)) {
          if (CLOSED.has(node.name)) return false;
          this.file(node, watched, tokens);
          return !TEXTLESS.has(node.name);
        }
        if (isText(node) && node.data.length > SHORTEST && node.data.length < SHORT) {
          if (BYLINE_START.test(node.data)) this.bylines.push(node);
          else if (COPYRIGHT_START.test(node.data)) this.copyrights.push(node);
          else if (YEAR.test(node.data)) this.years.push(node);
        }
        return false;
      },
    });
  }

  all(tag: string): readonly Element[] {
    return this.tags.get(tag) ?? [];
  }

  first(tag: string): Element | undefined {
    return this.tags.get(tag)?.[0];
  }

  get body(): Document | Element {
    return this.first("body") ?? this.first("html") ?? this.root;
  }

  private file(element: Element, watched: Watched, tokens: Map<string, readonly string[]>): void {
    const { name, attribs } = element;
    if (watched.tags.has(name)) add(this.tags, name, element);
    const { id, class: classes, itemprop } = attribs;
    if (id !== undefined && watched.ids.has(id) && !this.ids.has(id)) this.ids.set(id, element);
    if (itemprop !== undefined) add(this.properties, itemprop, element);
    if (classes === undefined) return;
    let kept = tokens.get(classes);
    if (kept === undefined) {
      kept = classTokens(classes).filter((token) => watched.classes.has(token));
      tokens.set(classes, kept);
    }
    for (const token of kept) add(this.classes, token, element);
  }
}

const BLANK_RUN = /[\t\n\f\r ]+/;

export function classTokens(classes: string): string[] {
  return classes.split(BLANK_RUN).filter((token) => token !== "");
}

function add<K>(map: Map<K, Element[]>, key: K, element: Element): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [element]);
  else list.push(element);
}
