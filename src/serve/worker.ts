/** One page in a thread of its own, so that the service answers others meanwhile. */
import { type Correction, correctionsOf } from "../corrections/index.js";
import type { ExtractOptions } from "../extract.js";
import { extractAll } from "../pipeline.js";

export interface ExtractionTask extends Pick<ExtractOptions, "contentType"> {
  readonly bytes: Uint8Array;
  readonly uri: string;
  readonly corrections?: readonly Correction[];
}

/** @returns the record as JSON, or why there is none */
export default async function work({
  corrections,
  ...page
}: ExtractionTask): Promise<{ json: string } | { problem: string }> {
  const added = corrections && { corrections: correctionsOf(corrections) };
  for await (const outcome of extractAll([page], { ...added })) {
    return "record" in outcome ? { json: JSON.stringify(outcome.record) } : { problem: outcome.setAside.message };
  }
  return { problem: "nothing was read" };
}
