/** Sets of element names, as the HTML standard groups them and as far as the text of a page depends on them. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Start and end a line of text. */
export const BLOCK = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul",
);

/** Never hold text of the page. */
export const UNREAD = names(
  "applet audio base button canvas datalist embed head iframe img input link map math meta meter nav noembed noframes noscript object optgroup option output param progress script select style svg template textarea title video",
);

const VOID = names(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

const CLOSES_PARAGRAPH = names(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp",
);

const SPECIAL = names(
  "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
);

const FORMATTING = names("a b big code em font i nobr s small strike strong tt u");

const FORMATTING_SHOWN = names("a b em i strong");

const BOUNDARY = names("applet caption html table td th marquee object template");

export const HEADING = names("h1 h2 h3 h4 h5 h6");

const HEAD = names("base basefont bgsound link meta noframes noscript script style template title");

const TABLE_CONTENT = names("caption colgroup col tbody tfoot thead tr td th script style template");

/** Order of the parts of a table, inner to outer. */
export const TABLE_RANK: ReadonlyMap<string, number> = new Map([
  ["td", 1],
  ["th", 1],
  ["caption", 1],
  ["tr", 2],
  ["tbody", 3],
  ["thead", 3],
  ["tfoot", 3],
  ["colgroup", 3],
  ["table", 4],
]);

const TABLE_PARENT = names("colgroup table tbody tfoot thead tr");

const RULED_APART = names(
  "applet button form frameset iframe listing marquee math noembed noframes noscript object plaintext select svg template xmp",
);

/** Start tags that end foreign content, besides those with a role of their own. */
const BREAKOUT = names("code ruby small span sub sup tt var");

/** What the tree builder must know of an element's name, as bits. */
export const Trait = {
  Void: 1,
  /** Its start tag ends an open paragraph. */
  ClosesParagraph: 2,
  /** "Special" in the standard: an unmatched inline end tag does not reach over it. */
  Special: 4,
  /** "Formatting" in the standard: reopened after a wrongly nested end tag. */
  Formatting: 8,
  /** Formatting whose reopening our blocks would show. */
  Shown: 16,
  /** A scope boundary: an end tag outside does not reach in. */
  Boundary: 32,
  Heading: 64,
  /** May stand in the head. */
  Head: 128,
  /** May stand directly in a table or one of its rows without being moved out of it. */
  TableContent: 256,
  /** A table, its sections and rows. */
  TableParent: 512,
  /** Read by rules of its own; a page that nests it wrongly goes to the full parser. */
  RuledApart: 1024,
  /** `li` and `dd` do not close the item around it. */
  ListBarrier: 2048,
  Breakout: 4096,
  /** Starts and ends a line of text. */
  Block: 8192,
  /** Never holds text of the page. */
  Unread: 16384,
} as const;

const GROUPS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [VOID, Trait.Void],
  [CLOSES_PARAGRAPH, Trait.ClosesParagraph],
  [SPECIAL, Trait.Special],
  [FORMATTING, Trait.Formatting],
  [FORMATTING_SHOWN, Trait.Shown],
  [BOUNDARY, Trait.Boundary],
  [HEADING, Trait.Heading],
  [HEAD, Trait.Head],
  [TABLE_CONTENT, Trait.TableContent],
  [TABLE_PARENT, Trait.TableParent],
  [RULED_APART, Trait.RuledApart],
  [BREAKOUT, Trait.Breakout],
  [BLOCK, Trait.Block],
  [UNREAD, Trait.Unread],
];

const TRAITS = new Map<string, number>();
for (const [group, trait] of GROUPS) {
  for (const name of group) TRAITS.set(name, (TRAITS.get(name) ?? 0) | trait);
}
for (const name of SPECIAL) {
  if (name !== "address" && name !== "div" && name !== "p") TRAITS.set(name, TRAITS.get(name)! | Trait.ListBarrier);
}

/**
 * Names that occur, to themselves: a name cut out of a page with Vietnamese letters is a wide string, which V8 lower-cases
 * and compares slowly; one look-up gives the program's own string instead.
 */
const OWN_NAMES = new Map<string, string>(
  [..."cite dfn o:p s sup sub ins del".split(" "), ...TRAITS.keys()].map((name) => [name, name]),
);

export function elementName(raw: string): string {
  return OWN_NAMES.get(raw) ?? raw.toLowerCase();
}

export function traitsOf(name: string): number {
  return TRAITS.get(name) ?? 0;
}
