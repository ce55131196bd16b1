import { createRequire } from "node:module";
import { type DeeperProblem, type JsonProblem, readJson, type Validator } from "../config/read-json.js";
import type { DecisionsFile, ReferenceEntry } from "./decisions-file.js";
import type { ManualDecision } from "./types.js";

const forms = { pointer: 'a JSON Pointer of a mention, such as "/reports/0/officials/3"' };

/**
 * Reads the text of a file of manual decisions: JSON with comments and trailing commas (schemas/decisions.schema.json).
 *
 * @returns the decisions, or all that is wrong, by line. Never throws.
 * @example
 * readDecisions('{"decisions": [{"decision": "sama", …}]}');
 * // { problems: [{ line: 1, message: 'decisions[0].decision: must be "same" or "different"' }] }
 */
export function readDecisions(
  text: string,
): { readonly decisions: readonly ManualDecision[] } | { readonly problems: readonly JsonProblem[] } {
  const validate = createRequire(import.meta.url)("./compiled.cjs") as Validator;
  const empty = 'the file is empty: write {"decisions": []}';
  const read = readJson<DecisionsFile>(text, { validate, forms, deeper: wrongReferences, empty });
  // Every reference has just been seen to have either a page or an organisation.
  return "problems" in read ? read : { decisions: read.value.decisions as readonly ManualDecision[] };
}

function* wrongReferences({ decisions }: DecisionsFile): Generator<DeeperProblem> {
  for (const [index, entry] of decisions.entries()) {
    for (const side of ["a", "b"] as const) {
      const mend = mendOf(entry[side]);
      if (mend !== null) yield { path: ["decisions", String(index), side], mend };
    }
  }
}

function mendOf({ uri, pointer, organisation }: ReferenceEntry): string | null {
  if (uri === undefined && organisation === undefined) return 'add the "uri" of a page or an "organisation"';
  if (uri !== undefined && organisation !== undefined) return 'has "uri" and "organisation": keep one of the two';
  return pointer !== undefined && uri === undefined ? 'has a "pointer" into no page: add its "uri"' : null;
}
