import type { EvidenceEntry } from "../record.js";
import type { Certainty, Span } from "../types.js";

/** Where a value was read. */
export interface Cite extends Span {
  readonly rule: string;
  readonly certainty: Certainty;
}

type Cites = Map<string, readonly Cite[]>;

/** The whole object: every leaf below it that has no place of its own was read there. */
const WHOLE = "*";

/**
 * Remembers for each value of a record under construction where it was read. Objects are known by identity, so facts can
 * be built, moved and merged freely; pointers are made once, when the record stands.
 */
export class Ledger {
  readonly #cites = new WeakMap<object, Cites>();

  /** Notes where `owner[key]` was read; without a key, where all of `owner` was. */
  cite(owner: object, key: string | number | null, ...cites: readonly Cite[]): void {
    let known = this.#cites.get(owner);
    if (known === undefined) {
      known = new Map();
      this.#cites.set(owner, known);
    }
    const at = key === null ? WHOLE : String(key);
    known.set(at, [...(known.get(at) ?? []), ...cites]);
  }

  cited(owner: object, key: string | number | null): readonly Cite[] {
    return this.#cites.get(owner)?.get(key === null ? WHOLE : String(key)) ?? [];
  }

  /** Copies what is known of one object to another that takes its place. */
  copy(from: object, to: object): void {
    const known = this.#cites.get(from);
    if (known !== undefined) this.#cites.set(to, new Map(known));
  }

  /** Evidence for every leaf below `value` that is neither null nor without any place, by JSON Pointer. */
  evidence(value: object, pointer: string, text: string, into: Record<string, EvidenceEntry[]>): void {
    this.#walk(value, pointer, text, [], into);
  }

  #walk(owner: object, pointer: string, text: string, inherited: readonly Cite[], into: Record<string, EvidenceEntry[]>): void {
    const known = this.#cites.get(owner);
    const whole = known?.get(WHOLE) ?? inherited;
    for (const [key, value] of Object.entries(owner)) {
      if (value === null) continue;
      const own = known?.get(key);
      if (typeof value === "object") this.#walk(value, `${pointer}/${key}`, text, own ?? whole, into);
      else {
        const cites = own ?? whole;
        if (cites.length > 0) into[`${pointer}/${key}`] = cites.map((cite) => entryOf(cite, text));
      }
    }
  }
}

function entryOf({ start, end, rule, certainty }: Cite, text: string): EvidenceEntry {
  return { start, end, exact: text.slice(start, end), rule, certainty };
}
