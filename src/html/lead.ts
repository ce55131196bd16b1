import type { Draft } from "./draft.js";
import { foldText } from "./element-text.js";

/** Letters a lead must have before its likeness to the body means anything. */
const SHORTEST = 20;
/** Where in the body the lead may be repeated: a heading, a caption may stand before it. */
const FARTHEST = 3;

/** Puts the lead before the body, unless the body begins with the same words. */
export function joinLead(lead: readonly Draft[], body: readonly Draft[]): Draft[] {
  const texts = lead.filter((draft) => draft.kind !== "caption").map((draft) => draft.text);
  const repeated = texts.length > 0 && isRepeated(texts.join(" "), body);
  if (!repeated) return dropDoubled([...lead, ...body]);
  return [...lead.filter((draft) => draft.kind === "caption"), ...dropDoubled(body)];
}

/** Characters whose comparison shows most pairs of texts to differ. */
const GLANCE = 60;

/** The body may continue the lead's last sentence. */
function isRepeated(lead: string, body: readonly Draft[]): boolean {
  if (body.length > 0 && lead.length > SHORTEST && body[0]!.text.startsWith(lead)) return true;
  const glance = foldText(lead.slice(0, GLANCE));
  let words: string | null = null;
  for (let from = 0; from < Math.min(FARTHEST, body.length); from++) {
    const begin = foldText(body[from]!.text.slice(0, GLANCE));
    if (!begin.startsWith(glance) && !glance.startsWith(begin)) continue;
    words ??= foldText(lead);
    if (words.length < SHORTEST) return false;
    let start = "";
    for (let i = from; i < body.length && start.length < words.length; i++) start += foldText(body[i]!.text);
    if (start.startsWith(words)) return true;
  }
  return false;
}

/** Print views repeat the first paragraph. */
function dropDoubled(drafts: readonly Draft[]): Draft[] {
  const first = drafts.findIndex(
    (draft) => draft.kind === "paragraph" && draft.cell === null && draft.text.length >= SHORTEST * 3,
  );
  if (first === -1 || first + 1 >= drafts.length) return [...drafts];
  const second = drafts.findIndex((draft, i) => i > first && draft.kind !== "caption");
  if (second === -1 || drafts[second]!.kind !== "paragraph" || !isRepeated(drafts[first]!.text, [drafts[second]!]))
    return [...drafts];
  return drafts.filter((_, i) => i !== first);
}
