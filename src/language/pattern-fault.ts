/** What is wrong with a pattern, and where: `column` counts from 1 in its NFC form. */
export class PatternFault extends Error {
  constructor(
    message: string,
    readonly column: number,
  ) {
    super(message);
  }
}
