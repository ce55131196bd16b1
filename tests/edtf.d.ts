declare module "edtf" {
  /** Parses an EDTF string of any level; throws a SyntaxError where it is none. `min` and `max` are milliseconds. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
