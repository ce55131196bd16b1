import { stat } from "node:fs/promises";

/** What to say where nothing that was named is there since a shell took the names apart, or put them together; null elsewhere. */
export async function quotingHint(inputs: readonly string[]): Promise<string | null> {
  const whole = inputs.join(" ");
  if (inputs.length > 1 && (await stat(whole).catch(() => null)) !== null)
    return `a name with blanks stands in quotes: "${whole}"`;
  // To Windows `\"` is a quotation mark of the name, and so is all that follows.
  const [, path] = inputs.map((input) => /^([^"]+)"/.exec(input)).find((found) => found !== null) ?? [];
  return path === undefined ? null : `leave out the \\ before the closing quotation mark: "${path}"`;
}
