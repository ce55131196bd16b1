/** Accepted pages as gold for `thidua evaluate`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyCorrections } from "../corrections/apply.js";
import { type Correction, inOrder, isPageAccepted, undoneIn } from "../corrections/correction.js";
import type { PageRecord } from "../record.js";
import { writeAtomic } from "../write/atomic.js";

export type GoldVerdict =
  | { readonly gold: string; readonly accepted: Correction }
  /** Nobody accepted the page; or what is accepted is not what stands there now. */
  | { readonly left: "not-accepted" | "changed-since" };

/**
 * The page's gold.json, where somebody accepted the page and its record is still what they accepted.
 *
 * @param base the record as it is read from the page
 */
export function goldOf(base: PageRecord, own: readonly Correction[]): GoldVerdict {
  const ordered = inOrder(own);
  const undone = undoneIn(ordered);
  const accepted = ordered.findLast((one) => isPageAccepted(one) && !undone.has(one.id));
  if (accepted === undefined) return { left: "not-accepted" };
  const corrected = applyCorrections(base, ordered);
  if (!corrected.accepted) return { left: "changed-since" };
  const { page, links, reports, source } = corrected.record;
  const { kind, title, author, publishedAt } = page;
  const by = accepted.author === undefined ? "" : ` by ${accepted.author}`;
  const gold = {
    about: accepted.note ?? `reviewed ${accepted.at.slice(0, 10)}${by}`,
    uri: source.uri,
    encoding: source.encoding,
    page: { kind, title, author, publishedAt },
    links,
    reports,
  };
  return { gold: `${JSON.stringify(gold, null, 2)}\n`, accepted };
}

/** Writes a gold page's folder as `thidua evaluate` reads it: the page's bytes and gold.json. */
export async function writeGold(folder: string, record: PageRecord, bytes: Uint8Array, gold: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, record.source.mediaType === "text/plain" ? "page.txt" : "page.html"), bytes);
  await writeAtomic(join(folder, "gold.json"), gold);
}
