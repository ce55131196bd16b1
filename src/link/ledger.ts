import type { EvidenceEntry } from "../record.js";
import type { Certainty, Span } from "../types.js";
import { childPointer, type PointerNode, pointerRoot } from "./pointer.js";

/** Where a value was read. */
export interface Cite extends Span {
  readonly rule: string;
  readonly certainty: Certainty;
}

/** Places of one object: of the whole of it, and of single keys. */
interface Cites {
  whole: Cite[] | null;
  keys: Map<string, Cite[]> | null;
}

type Evidence = Record<string, EvidenceEntry[]>;

const NOWHERE: readonly Cite[] = [];

/**
 * Remembers for each value of a record under construction where it was read. Objects are known by identity, so facts can
 * be built, moved and merged freely; pointers are made once, when the record stands.
 */
export class Ledger {
  readonly #cites = new Map<object, Cites>();

  /** Notes where `owner[key]` was read; without a key, where all of `owner` was. */
  cite(owner: object, key: string | number | null, ...cites: Cite[]): void {
    let known = this.#cites.get(owner);
    if (known === undefined) {
      known = { whole: null, keys: null };
      this.#cites.set(owner, known);
    }
    if (key === null) {
      known.whole = known.whole === null ? cites : [...known.whole, ...cites];
      return;
    }
    const at = String(key);
    known.keys ??= new Map();
    const before = known.keys.get(at);
    known.keys.set(at, before === undefined ? cites : [...before, ...cites]);
  }

  cited(owner: object, key: string | number | null): readonly Cite[] {
    const known = this.#cites.get(owner);
    return (key === null ? known?.whole : known?.keys?.get(String(key))) ?? NOWHERE;
  }

  /** Copies what is known of one object to another that takes its place. */
  copy(from: object, to: object): void {
    const known = this.#cites.get(from);
    if (known !== undefined)
      this.#cites.set(to, { whole: known.whole, keys: known.keys === null ? null : new Map(known.keys) });
  }

  /** Evidence for every leaf below `value` that is neither null nor without any place, by JSON Pointer. */
  evidence(value: object, pointer: string, text: string, into: Evidence): void {
    this.#walk(value, pointerRoot(pointer), text, NOWHERE, into);
  }

  #walk(owner: object, at: PointerNode, text: string, inherited: readonly Cite[], into: Evidence): void {
    const known = this.#cites.get(owner);
    const whole = known?.whole ?? inherited;
    const values = owner as Readonly<Record<string, unknown>>;
    const keys = known?.keys ?? null;
    for (const key in values) {
      const value = values[key];
      if (value === null) continue;
      const own = keys?.get(key) ?? whole;
      if (typeof value === "object") this.#walk(value as object, childPointer(at, key), text, own, into);
      else if (own.length > 0) into[childPointer(at, key).pointer] = entriesOf(own, text);
    }
  }
}

function entriesOf(cites: readonly Cite[], text: string): EvidenceEntry[] {
  const entries: EvidenceEntry[] = [];
  for (const { start, end, rule, certainty } of cites)
    entries.push({ start, end, exact: text.slice(start, end), rule, certainty });
  return entries;
}

/**
 * An empty evidence map to be filled and then finished. Without a prototype from the start it is a plain dictionary:
 * hundreds of pointers go into it at a third of the cost.
 */
export function emptyEvidence(): Evidence {
  return Object.create(null) as Evidence;
}

/** The same map as an ordinary object. */
export function finishedEvidence(evidence: Evidence): Evidence {
  return Object.setPrototypeOf(evidence, Object.prototype) as Evidence;
}
