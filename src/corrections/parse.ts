import { createRequire } from "node:module";
import { type DeeperProblem, type JsonProblem, readJson, type Validator } from "../config/read-json.js";
import type { Correction } from "./correction.js";

const forms = {
  page: "a page's source.sha256: 64 hex digits",
  pointer: 'a JSON Pointer into page, links or reports, such as "/reports/0/meeting/venue"; "" for the whole page',
  id: "8 to 64 letters, digits and -",
};

/**
 * Reads the text of a correction's file.
 *
 * @returns the correction, or all that is wrong, by line. Never throws.
 * @example
 * parseCorrection('{"action": "acept", …}');
 * // { problems: [{ line: 1, message: 'action: must be "accept" or "change" or …' }] }
 */
export function parseCorrection(
  text: string,
): { readonly correction: Correction } | { readonly problems: readonly JsonProblem[] } {
  const validate = createRequire(import.meta.url)("./compiled.cjs") as Validator;
  const read = readJson<Correction>(text, { validate, forms, deeper, empty: "the file is empty: delete it" });
  return "problems" in read ? read : { correction: read.value };
}

/** What a schema cannot say. */
function* deeper({ action, value, before, pointer, undoes, span }: Correction): Generator<DeeperProblem> {
  if ((action === "change" || action === "add" || pointer === "") && value === undefined && action !== "undo")
    yield { path: ["value"], mend: `is missing: ${action} needs one` };
  if (action === "accept" && before === undefined && pointer !== "")
    yield { path: ["before"], mend: "is missing: the value that is accepted" };
  if (action === "undo" && undoes === undefined)
    yield { path: ["undoes"], mend: "is missing: the id of what no longer counts" };
  if (pointer === "" && action !== "accept" && action !== "undo")
    yield { path: ["pointer"], mend: "names the whole page, which can only be accepted: name a value" };
  if (pointer.endsWith("/-") && action !== "add")
    yield { path: ["pointer"], mend: 'ends in /-, the end of a list: only "add" does' };
  if (span !== undefined && span.end - span.start !== span.exact.length)
    yield {
      path: ["span", "exact"],
      mend: `has ${span.exact.length} characters, start to end ${span.end - span.start}`,
    };
}
