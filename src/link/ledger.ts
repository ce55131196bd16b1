import type { EvidenceEntry } from "../record.js";
import type { Certainty, Span } from "../types.js";
import { childPointer, itemPointer, type PointerNode, pointerRoot } from "./pointer.js";

/** Where a value was read. */
export interface Cite extends Span {
  readonly rule: string;
  readonly certainty: Certainty;
}

/** Places of one object: of the whole of it, and of single keys. An object has few keys: they are searched in turn. */
interface Cites {
  whole: Cite[] | null;
  readonly keys: string[];
  readonly ofKeys: Cite[][];
  /** Places of the items where the object is a list. */
  items: (Cite[] | undefined)[] | null;
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
      known = { whole: null, keys: [], ofKeys: [], items: null };
      this.#cites.set(owner, known);
    }
    const before = listOf(known, key);
    if (before !== null) for (const cite of cites) before.push(cite);
    else if (key === null) known.whole = cites;
    else if (typeof key === "string") {
      known.keys.push(key);
      known.ofKeys.push(cites);
    } else {
      known.items ??= [];
      known.items[key] = cites;
    }
  }

  cited(owner: object, key: string | number | null): readonly Cite[] {
    const known = this.#cites.get(owner);
    return (known === undefined ? null : listOf(known, key)) ?? NOWHERE;
  }

  /** Copies what is known of one object to another that takes its place. */
  copy(from: object, to: object): void {
    this.#copy(from, to, (cites) => cites.slice());
  }

  /** The same for an object that completes another value: what is stated at its place is there only inferred. */
  lend(from: object, to: object): void {
    this.#copy(from, to, (cites) => cites.map(asInferred));
  }

  #copy(from: object, to: object, copied: (cites: readonly Cite[]) => Cite[]): void {
    const known = this.#cites.get(from);
    if (known === undefined) return;
    this.#cites.set(to, {
      whole: known.whole === null ? null : copied(known.whole),
      keys: known.keys.slice(),
      ofKeys: known.ofKeys.map(copied),
      items: known.items?.map((cites) => cites && copied(cites)) ?? null,
    });
  }

  /** Evidence for every leaf below `value` that is neither null nor without any place, by JSON Pointer. */
  evidence(value: object, pointer: string, text: string, into: Evidence): void {
    this.#walk(value, pointerRoot(pointer), text, NOWHERE, into);
  }

  #walk(owner: object, at: PointerNode, text: string, inherited: readonly Cite[], into: Evidence): void {
    const known = this.#cites.get(owner);
    const whole = known?.whole ?? inherited;
    // Leaves read at the same places share one list.
    let entries: EvidenceEntry[] | null = null;
    const visit = (value: unknown, own: readonly Cite[] | null | undefined, child: PointerNode): void => {
      if (typeof value === "object") this.#walk(value as object, child, text, own ?? whole, into);
      else if (own != null) {
        if (own.length > 0) into[child.pointer] = entriesOf(own, text);
      } else if (whole.length > 0) {
        entries ??= entriesOf(whole, text);
        into[child.pointer] = entries;
      }
    };
    if (Array.isArray(owner)) {
      for (let k = 0; k < owner.length; k++)
        if (owner[k] !== null) visit(owner[k], known?.items?.[k], itemPointer(at, k));
      return;
    }
    const values = owner as Readonly<Record<string, unknown>>;
    let place = 0;
    for (const key in values) {
      const value = values[key];
      const child = childPointer(at, key, place++);
      if (value !== null) visit(value, known === undefined ? null : listOf(known, key), child);
    }
  }
}

function asInferred(cite: Cite): Cite {
  return cite.certainty === "stated" ? { ...cite, certainty: "inferred" } : cite;
}

function listOf(known: Cites, key: string | number | null): Cite[] | null {
  if (key === null) return known.whole;
  if (typeof key === "number") return known.items?.[key] ?? null;
  for (let k = 0; k < known.keys.length; k++) if (known.keys[k] === key) return known.ofKeys[k] as Cite[];
  return null;
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
