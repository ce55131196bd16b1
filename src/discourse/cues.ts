/** Words of a table near a place of the text. */
import type { Trie } from "../gazetteer/trie.js";
import type { Scan } from "../recognize/scan.js";
import type { Tokens } from "./sentences.js";

/** The last entry that begins in `[from, to)` and ends at or before `to`. */
export function lastOf<V>({ t }: Scan, trie: Trie<V>, from: number, to: number): Tokens | null {
  for (let i = to - 1; i >= from; i--) {
    const found = trie.longest(t, i, to);
    if (found !== null) return [i, found.end];
  }
  return null;
}

/** The first entry that begins in `[from, to)` and ends at or before `limit`. */
export function firstOf<V>({ t }: Scan, trie: Trie<V>, from: number, to: number, limit: number): Tokens | null {
  for (let i = from; i < to; i++) {
    const found = trie.longest(t, i, limit);
    if (found !== null) return [i, found.end];
  }
  return null;
}

/** The longest entry that ends right before token `to`, of at most four words. */
export function endsWith<V>({ t }: Scan, trie: Trie<V>, from: number, to: number): Tokens | null {
  for (let i = Math.max(from, to - 4); i < to; i++) if (trie.longest(t, i, to)?.end === to) return [i, to];
  return null;
}
