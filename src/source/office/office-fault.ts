/** Why a document can't be read, for the end of a sentence that begins with its name: `is encrypted: save it without its password`. */
export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
