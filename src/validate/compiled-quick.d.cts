/** What `npm run schema` compiles of the record's schema in parts: whether something is valid, not why it is not. */
declare const quick: {
  /** The record, its evidence being any object. */
  record(value: unknown): boolean;
  /** A key of the evidence. */
  pointer(value: unknown): boolean;
  /** The list under such a key. */
  places(value: unknown): boolean;
};
export = quick;
