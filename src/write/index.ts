import { json } from "./json.js";
import { ndjson } from "./ndjson.js";
import type { Writer } from "./writer.js";

/** Every output format. A new one is a file beside these and its name in this list. */
export const writers: readonly Writer[] = [json, ndjson];

export type { Sink, Target, Writer } from "./writer.js";
