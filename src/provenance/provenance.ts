import type { EvidenceEntry } from "../record.js";
import { exceeded, MOST_EVIDENCE, MOST_QUOTED } from "../text/page-limit.js";
import type { Certainty, Span } from "../types.js";
import { childPointer, itemPointer, type PointerNode, pointerRoot } from "./pointer.js";

/** Where a value was read. */
export interface Cite extends Span {
  readonly rule: string;
  readonly certainty: Certainty;
}

/** Places of one object: of the whole of it, of single keys, of the items of a list. */
interface Cites {
  whole: Cite[] | null;
  /** An object has few keys: they are searched in turn. */
  keys: KeyCites | null;
  items: (Cite[] | undefined)[] | null;
}

interface KeyCites {
  readonly key: string;
  readonly cites: Cite[];
  readonly next: KeyCites | null;
}

type Evidence = Record<string, EvidenceEntry[]>;

const NOWHERE: readonly Cite[] = [];

/**
 * Remembers for each value of a record under construction where it was read. Objects are known by identity, so facts can
 * be built, moved and merged freely; pointers are made once, when the record stands.
 */
export class Provenance {
  readonly #cites = new Map<object, Cites>();
  #entries = 0;
  #quoted = 0;

  /** Notes where `owner[key]` was read; without a key, where all of `owner` was. */
  cite(owner: object, key: string | number | null, ...cites: Cite[]): void {
    let known = this.#cites.get(owner);
    if (known === undefined) {
      known = { whole: null, keys: null, items: null };
      this.#cites.set(owner, known);
    }
    const before = listOf(known, key);
    if (before !== null) for (const cite of cites) before.push(cite);
    else if (key === null) known.whole = cites;
    else if (typeof key === "string") known.keys = { key, cites, next: known.keys };
    else {
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
    let keys: KeyCites | null = null;
    for (let one = known.keys; one !== null; one = one.next)
      keys = { key: one.key, cites: copied(one.cites), next: keys };
    this.#cites.set(to, {
      whole: known.whole === null ? null : copied(known.whole),
      keys,
      items: known.items?.map((cites) => cites && copied(cites)) ?? null,
    });
  }

  /**
   * Evidence for every leaf below `value` that is neither null nor without any place, by JSON Pointer.
   *
   * @throws PageLimitError
   */
  evidence(value: object, pointer: string, text: string, into: Evidence): void {
    this.#walk(value, pointerRoot(pointer), text, NOWHERE, into);
  }

  #walk(owner: object, at: PointerNode, text: string, inherited: readonly Cite[], into: Evidence): void {
    const known = this.#cites.get(owner);
    const whole = known?.whole ?? inherited;
    // Leaves read at the same places share one list.
    let shared: EvidenceEntry[] | null = null;
    if (Array.isArray(owner)) {
      for (let k = 0; k < owner.length; k++) {
        const value: unknown = owner[k];
        if (value === null) continue;
        const own = known?.items?.[k] ?? null;
        const child = itemPointer(at, k);
        if (typeof value === "object") this.#walk(value as object, child, text, own ?? whole, into);
        else if (own !== null) this.#note(own, child, text, into);
        else if (shared !== null) this.#put(shared, child, into);
        else shared = this.#note(whole, child, text, into);
      }
      return;
    }
    const values = owner as Readonly<Record<string, unknown>>;
    let place = 0;
    for (const key in values) {
      const value = values[key];
      const child = childPointer(at, key, place++);
      if (value === null) continue;
      const own = known === undefined ? null : listOf(known, key);
      if (typeof value === "object") this.#walk(value as object, child, text, own ?? whole, into);
      else if (own !== null) this.#note(own, child, text, into);
      else if (shared !== null) this.#put(shared, child, into);
      else shared = this.#note(whole, child, text, into);
    }
  }

  /** Writes down where a leaf was read; null where that is not known. */
  #note(cites: readonly Cite[], at: PointerNode, text: string, into: Evidence): EvidenceEntry[] | null {
    if (cites.length === 0) return null;
    return this.#put(entriesOf(cites, text), at, into);
  }

  #put(entries: EvidenceEntry[], { pointer }: PointerNode, into: Evidence): EvidenceEntry[] {
    into[pointer] = entries;
    this.#entries += entries.length;
    for (let k = 0; k < entries.length; k++) this.#quoted += (entries[k] as EvidenceEntry).exact.length;
    if (this.#entries > MOST_EVIDENCE) exceeded(`more than ${MOST_EVIDENCE} values would be read from it`);
    if (this.#quoted > MOST_QUOTED) exceeded(`its values would quote more than ${MOST_QUOTED} characters of it`);
    return entries;
  }
}

function asInferred(cite: Cite): Cite {
  return cite.certainty === "stated" ? { ...cite, certainty: "inferred" } : cite;
}

function listOf(known: Cites, key: string | number | null): Cite[] | null {
  if (key === null) return known.whole;
  if (typeof key === "number") return known.items?.[key] ?? null;
  for (let one = known.keys; one !== null; one = one.next) if (one.key === key) return one.cites;
  return null;
}

/** Nearly every leaf was read at one place: a list that grows would have room for seventeen. */
function entriesOf(cites: readonly Cite[], text: string): EvidenceEntry[] {
  const entries = [entryOf(cites[0] as Cite, text)];
  for (let k = 1; k < cites.length; k++) entries.push(entryOf(cites[k] as Cite, text));
  return entries;
}

const entryOf = ({ start, end, rule, certainty }: Cite, text: string): EvidenceEntry => ({
  start,
  end,
  exact: text.slice(start, end),
  rule,
  certainty,
});

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
