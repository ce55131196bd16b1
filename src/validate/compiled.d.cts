/** The validator that `npm run schema` compiles. */
declare const validate: {
  (record: unknown): boolean;
  errors?: readonly validate.AjvError[] | null;
};
declare namespace validate {
  /** As Ajv's standalone code leaves them; `params` differ by keyword. */
  interface AjvError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
  }
}
export = validate;
