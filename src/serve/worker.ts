/** One page in a thread of its own, so that the service answers others meanwhile. */
import type { ExtractOptions } from "../extract.js";
import { extractAll } from "../pipeline.js";

export interface ExtractionTask extends Pick<ExtractOptions, "contentType"> {
  readonly bytes: Uint8Array;
  readonly uri: string;
}

/** @returns the record as JSON, or why there is none */
export default async function work(task: ExtractionTask): Promise<{ json: string } | { problem: string }> {
  for await (const outcome of extractAll([task])) {
    return "record" in outcome ? { json: JSON.stringify(outcome.record) } : { problem: outcome.setAside.message };
  }
  return { problem: "nothing was read" };
}
