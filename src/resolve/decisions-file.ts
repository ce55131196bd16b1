/** Generated from schemas/decisions.schema.json by `npm run schema`. Do not edit. */

/**
 * Manual decisions of the resolution of persons: they win over the rules (docs/database.md).
 */
export interface DecisionsFile {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * In the order in which they count: of two that contradict, the later one is reported.
   */
  decisions: DecisionEntry[];
}
/**
 * Two people of two mentions are one, or are two.
 */
export interface DecisionEntry {
  decision: "same" | "different";
  a: ReferenceEntry;
  b: ReferenceEntry;
  /**
   * Why, for whoever reads the decision later.
   */
  note?: string;
}
/**
 * Mentions of a name: those on a page (uri), or those in an organisation, wherever they are.
 */
export interface ReferenceEntry {
  /**
   * As the records write it; case does not matter, diacritics do.
   */
  name: string;
  /**
   * source.uri of the record: survives changes of the page.
   */
  uri?: string;
  /**
   * Which of several mentions of the name on the page: /reports/0/officials/3.
   */
  pointer?: string;
  /**
   * Instead of uri: all mentions of the name with an office in it.
   */
  organisation?: string;
}
