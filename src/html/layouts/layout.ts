/**
 * What a content management system's pages look like: data only. Selectors are compounds of `tag`, `#id`, `.class` and
 * `[itemprop=…]`, with blanks for "inside of" (see ../selector.ts).
 */
export interface Layout {
  /** Stands as `source.layout` in the record. */
  readonly name: string;
  /** Any of these on the page, or the generator's name in its head, makes it a page of this layout. */
  readonly marks: readonly string[];
  readonly generator: string | null;
  /** Where the article's body stands; the first that holds text. */
  readonly content: readonly string[];
  readonly title: readonly string[];
  /** The summary before the body. */
  readonly lead: readonly string[];
  /** It may stand between headline and body in no element of its own, and the leading image's caption with it. */
  readonly bareLead?: boolean;
  /** The printed publication date. */
  readonly dateline: readonly string[];
  readonly byline: readonly string[];
  /** Inside the body, but no part of it: `.class` or `#id`. */
  readonly drop: readonly string[];
  /** Any of these makes a page with two or more items a list, whatever else it holds. */
  readonly listAlways: readonly string[];
  /** Any of these makes a page without an article a list of articles. */
  readonly list: readonly string[];
  /** Links of a list page; ` | ` between selectors whose links stand together in one list. */
  readonly items: readonly string[];
  /** The heading of a list page. */
  readonly listTitle: readonly string[];
}
