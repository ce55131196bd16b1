import { type TokenTable, tokenize } from "../text/tokenizer.js";
import type { Vocabulary } from "../text/vocabulary.js";

interface Node<V> {
  next: Map<number, Node<V>> | null;
  value: V | undefined;
}

/** The longest entry that begins at a token: it covers `[i, end)` tokens. */
export interface Match<V> {
  readonly end: number;
  readonly value: V;
}

/** Entries as paths of word numbers: the cost of a look-up is the length of the match, whatever the number of entries. */
export class Trie<V> {
  readonly #root: Node<V> = { next: null, value: undefined };

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Adds a written form. A form with dots is known with and without them: `TP.HCM`, `TP HCM`, `TPHCM`. */
  add(form: string, value: V): void {
    this.#insert(form, value);
    if (!form.includes(".")) return;
    this.#insert(form.replaceAll(".", " "), value);
    this.#insert(form.replaceAll(/\. ?/g, ""), value);
  }

  #insert(form: string, value: V): void {
    const tokens = tokenize(form, this.vocabulary);
    let node = this.#root;
    for (const norm of tokens.norm) {
      const id = this.vocabulary.learn(norm);
      node.next ??= new Map();
      let child = node.next.get(id);
      if (child === undefined) {
        child = { next: null, value: undefined };
        node.next.set(id, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  /** Longest entry starting at token `i` and ending at or before `limit`. */
  longest(t: TokenTable, i: number, limit: number): Match<V> | null {
    // Behind the limit another block begins.
    if (i >= limit) return null;
    let node = this.#root.next?.get(t.id[i] as number);
    if (node === undefined) return null;
    let end = -1;
    let value: V | undefined;
    let at = i + 1;
    for (;;) {
      if (node.value !== undefined) {
        end = at;
        value = node.value;
      }
      if (at >= limit || node.next === null) break;
      const child: Node<V> | undefined = node.next.get(t.id[at] as number);
      if (child === undefined) break;
      node = child;
      at++;
    }
    return end < 0 ? null : { end, value: value as V };
  }

  /** Numbers of the words that begin an entry. */
  firstWords(): IterableIterator<number> {
    return (this.#root.next ?? new Map<number, Node<V>>()).keys();
  }
}
