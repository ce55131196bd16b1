/**
 * The lexicon as text, so that a start reads it in a few milliseconds instead of building every trie anew.
 * `npm run build` packs it (`scripts/compile-lexicon.mjs`); what is unpacked equals what was packed.
 */
import { endianness } from "node:os";
import { Vocabulary } from "../text/vocabulary.js";
import { Trie } from "./trie.js";

export interface PackedLexicon {
  /** The words of the vocabulary in the order of their numbers, a line each. */
  readonly words: string;
  /** Tables by name, as JSON: a trie's number of nodes and its values, a set's members, anything else as it is. */
  readonly tables: string;
  /** The nodes of all tries, one trie after the other: base64 of 32-bit numbers, the lowest byte first. */
  readonly nodes: string;
}

type PackedTable =
  | { readonly nodes: number; readonly values: readonly unknown[] }
  | { readonly members: readonly unknown[] }
  | { readonly plain: unknown };

/** @throws where the vocabulary is open: a word learned later would be unknown to what is packed. */
export function pack(vocabulary: Vocabulary, lexicon: object): PackedLexicon {
  if (!vocabulary.closed) throw new Error("the vocabulary must be closed before the lexicon is packed");
  const tables: Record<string, PackedTable> = {};
  const numbers: number[] = [];
  for (const [name, table] of Object.entries(lexicon)) {
    if (table instanceof Trie) {
      const { word, firstChild, value } = table.nodes;
      for (const column of [word, firstChild, value]) for (const number of column) numbers.push(number);
      tables[name] = { nodes: word.length, values: table.values };
    } else if (table instanceof Set) tables[name] = { members: [...table] };
    else tables[name] = { plain: table };
  }
  const bytes = Buffer.from(Int32Array.from(numbers).buffer);
  return {
    words: vocabulary.words().join("\n"),
    tables: JSON.stringify(tables),
    nodes: lowestFirst(bytes).toString("base64"),
  };
}

/** @typeParam L the type of the lexicon that was packed */
export function unpack<L>(packed: PackedLexicon): { readonly vocabulary: Vocabulary; readonly lexicon: L } {
  const vocabulary = new Vocabulary();
  for (const word of packed.words.split("\n")) vocabulary.learn(word);
  vocabulary.close();
  const bytes = lowestFirst(Buffer.from(packed.nodes, "base64"));
  const numbers = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let at = 0;
  const column = (length: number): Int32Array => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  const lexicon: Record<string, unknown> = {};
  for (const [name, table] of Object.entries(JSON.parse(packed.tables) as Record<string, PackedTable>)) {
    if ("nodes" in table) {
      const { nodes, values } = table;
      lexicon[name] = new Trie({ word: column(nodes), firstChild: column(nodes + 1), value: column(nodes) }, values);
    } else lexicon[name] = "members" in table ? new Set(table.members) : table.plain;
  }
  return { vocabulary, lexicon: lexicon as L };
}

function lowestFirst(bytes: Buffer): Buffer {
  return endianness() === "LE" ? bytes : bytes.swap32();
}
