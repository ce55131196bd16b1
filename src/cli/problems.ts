import { createAtomic } from "../write/atomic.js";

/** So many of each kind are told as they come; nobody reads a longer list on a terminal. */
const MOST_TOLD = 5;
/** A batch of any length needs the same memory. */
const MOST_KEPT = 20_000;

/** What went wrong with pages of a batch, by kind. */
export class Problems {
  readonly #counts = new Map<string, number>();
  readonly #lines: string[] = [];
  #untold = 0;

  /** @returns whether it is to be told at once */
  add(code: string, message: string): boolean {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (this.#lines.length < MOST_KEPT) this.#lines.push(message);
    if (count <= MOST_TOLD) return true;
    this.#untold += 1;
    return false;
  }

  /** The kinds, the most frequent first. */
  get byKind(): readonly (readonly [code: string, count: number])[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a);
  }

  /** Keeps all of them in a file where not all have been told. @returns the file, null where none was needed */
  async keep(path: string): Promise<string | null> {
    if (this.#untold === 0) return null;
    const file = await createAtomic(path);
    await file.append(`${this.#lines.join("\n")}\n`);
    await file.commit();
    return path;
  }
}
