import { tokenize } from "../text/tokenizer.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { Trie } from "./trie.js";

interface Node {
  readonly next: Map<number, Node>;
  /** Place in the values, from 1; 0 where no entry ends. */
  value: number;
}

/** Collects the entries of a trie; of entries with one form the first counts. */
export class TrieBuilder<V> {
  readonly #root: Node = { next: new Map(), value: 0 };
  readonly #places = new Map<V, number>();

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Adds a written form. A form with dots is known with and without them: `TP.HCM`, `TP HCM`, `TPHCM`. */
  add(form: string, value: V): this {
    this.#insert(form, value);
    if (form.includes(".")) {
      this.#insert(form.replaceAll(".", " "), value);
      this.#insert(form.replaceAll(/\. ?/g, ""), value);
    }
    return this;
  }

  #insert(form: string, value: V): void {
    let node = this.#root;
    for (const norm of tokenize(form, this.vocabulary).norm) {
      const id = this.vocabulary.learn(norm);
      let child = node.next.get(id);
      if (child === undefined) {
        child = { next: new Map(), value: 0 };
        node.next.set(id, child);
      }
      node = child;
    }
    if (node !== this.#root && node.value === 0) node.value = this.#placeOf(value);
  }

  #placeOf(value: V): number {
    const place = this.#places.get(value) ?? this.#places.size + 1;
    this.#places.set(value, place);
    return place;
  }

  build(): Trie<V> {
    const nodes = [this.#root];
    const word = [0];
    const firstChild: number[] = [];
    // The list grows while it is walked: level by level, as the trie wants its nodes.
    for (const node of nodes) {
      firstChild.push(nodes.length);
      for (const [id, child] of [...node.next].sort(([a], [b]) => a - b)) {
        nodes.push(child);
        word.push(id);
      }
    }
    firstChild.push(nodes.length);
    const value = nodes.map((node) => node.value);
    return new Trie(
      { word: Int32Array.from(word), firstChild: Int32Array.from(firstChild), value: Int32Array.from(value) },
      [...this.#places.keys()],
    );
  }
}
