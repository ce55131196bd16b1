/** Generated from schemas/correction.schema.json by `npm run schema`. Do not edit. */

/**
 * One thing that a person said of one page's record, a file of its own: corrections/<page>/<id>.json (docs/correct.md).
 */
export interface CorrectionFile {
  schemaVersion: "1";
  /**
   * The file's name without .json: the moment in UTC and eight random hex digits.
   */
  id: string;
  /**
   * source.sha256 of the record that the person saw; the folder's name.
   */
  page: string;
  /**
   * source.uri of that record: tells that other bytes are a new version of the page.
   */
  uri: string | null;
  /**
   * JSON Pointer of the value in the record that the person saw; ends in /- where an item is added to a list; empty for the whole page.
   */
  pointer: string;
  /**
   * accept: it is right (of the whole page: everything is, and nothing is missing). change: it should be value. add: value is missing. reject: it is not on the page. undo: what `undoes` names no longer counts.
   */
  action: "accept" | "change" | "add" | "reject" | "undo";
  /**
   * What the value should be, for change and add; for an accepted page all its facts: page, links, reports.
   */
  value?:
    | {
        [k: string]: unknown;
      }
    | unknown[]
    | string
    | number
    | boolean
    | null;
  /**
   * The value that the person saw.
   */
  before?:
    | {
        [k: string]: unknown;
      }
    | unknown[]
    | string
    | number
    | boolean
    | null;
  /**
   * What tells the items on the way to the value, one for each place in a list that the pointer names, outermost first.
   */
  anchors: Anchor[];
  span?: QuotedSpan;
  /**
   * For undo: the id of the correction that no longer counts.
   */
  undoes?: string;
  /**
   * The id of a correction of the page's older bytes that this one carries over.
   */
  replaces?: string;
  /**
   * Why, for whoever reads it later.
   */
  note?: string;
  /**
   * Whether the rules should learn it: thidua review --export-proposals hands it to the developers.
   */
  proposal?: boolean;
  /**
   * Who said so.
   */
  author?: string;
  /**
   * When, RFC 3339 with its zone.
   */
  at: string;
}
/**
 * How an item of a list is known again when newer rules give it another place.
 */
export interface Anchor {
  /**
   * What tells the item from its like, the most telling first: of a score its unit, points, kind and criterion.
   */
  identity: (string | number | null)[];
  /**
   * First character of its evidence; null where it has none.
   */
  start: number | null;
  end: number | null;
  /**
   * The text from start to end, at most 200 characters of it.
   */
  exact: string | null;
}
/**
 * Where the value is read, in the record's text; without one it is where the value before it was read.
 */
export interface QuotedSpan {
  /**
   * UTF-16 code units into text, inclusive.
   */
  start: number;
  /**
   * UTF-16 code units into text, exclusive.
   */
  end: number;
  /**
   * text.slice(start, end).
   */
  exact: string;
}
