/** A page as lines see it: its tokens, its sentences, and what recognition found. */
import { mentionTable } from "../language/mention.js";
import type { Page } from "../language/view.js";
import type { Annotation } from "./annotation.js";
import { mentionsOf } from "./mentions.js";
import type { Scan } from "./scan.js";

/**
 * @param sentences first token of each sentence, and the number of tokens behind the last
 * @param wanted bits of the tags that lines name
 */
export function pageOf(scan: Scan, annotations: readonly Annotation[], sentences: Int32Array, wanted: number): Page {
  return { t: scan.t, sentences, mentions: mentionTable(mentionsOf(scan, annotations, wanted)) };
}
