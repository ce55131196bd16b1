import type { TokenTable } from "../text/tokenizer.js";

/** The longest entry that begins at a token: it covers `[i, end)` tokens. */
export interface Match<V> {
  readonly end: number;
  readonly value: V;
}

/**
 * The nodes of a trie, level by level: those of one parent stand together, in the order of their words. Node 0 is the
 * root; its word means nothing.
 */
export interface TrieNodes {
  /** Number of the word that leads to the node. */
  readonly word: Int32Array;
  /** First child of the node, one entry more than nodes: the children of `n` are `[firstChild[n], firstChild[n + 1])`. */
  readonly firstChild: Int32Array;
  /** Place of the node's value in the values, from 1; 0 where no entry ends. */
  readonly value: Int32Array;
}

/** Entries as paths of word numbers: the cost of a look-up is the length of the match, whatever the number of entries. */
export class Trie<V> {
  /** Child of the root by word number, 0 where no entry begins: most look-ups end here. There are fewer than 65,536 of them. */
  readonly #first: Uint16Array;

  constructor(
    readonly nodes: TrieNodes,
    readonly values: readonly V[],
  ) {
    const { word, firstChild } = nodes;
    const end = firstChild[1] as number;
    this.#first = new Uint16Array(end > 1 ? (word[end - 1] as number) + 1 : 0);
    for (let node = 1; node < end; node++) this.#first[word[node] as number] = node;
  }

  /** Whether an entry begins with the word at token `i`. */
  begins(t: TokenTable, i: number): boolean {
    return (this.#first[t.id[i] as number] ?? 0) > 0;
  }

  /** Longest entry starting at token `i` and ending at or before `limit`. */
  longest(t: TokenTable, i: number, limit: number): Match<V> | null {
    // Behind the limit another block begins.
    if (i >= limit) return null;
    const { value } = this.nodes;
    let node = this.#first[t.id[i] as number] ?? 0;
    let at = i + 1;
    let end = -1;
    let found = 0;
    while (node > 0) {
      const here = value[node] as number;
      if (here > 0) {
        end = at;
        found = here;
      }
      if (at >= limit) break;
      node = this.#child(node, t.id[at] as number);
      at++;
    }
    return end < 0 ? null : { end, value: this.values[found - 1] as V };
  }

  /** Whether an entry begins in `[from, to)` and ends at or before `limit`. */
  occursIn(t: TokenTable, from: number, to: number, limit = to): boolean {
    for (let i = from; i < to; i++) if (this.begins(t, i) && this.longest(t, i, limit) !== null) return true;
    return false;
  }

  /** Child of a node other than the root by a word's number, or 0. */
  #child(node: number, id: number): number {
    const { word, firstChild } = this.nodes;
    let low = firstChild[node] as number;
    let high = firstChild[node + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = word[middle] as number;
      if (other === id) return middle;
      if (other < id) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** Numbers of the words that begin an entry. */
  firstWords(): Int32Array {
    return this.nodes.word.subarray(1, this.nodes.firstChild[1]);
  }
}
