/** Pieces of a file that do not overlap. Cheap where they come in order, as nearly always. */
export class Extents {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** @returns whether no other has any of these bytes; only then is it added */
  add(start: number, length: number): boolean {
    const end = start + length;
    let low = 0;
    let high = this.#starts.length;
    if (high === 0 || (this.#starts[high - 1] as number) < start) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) < start) low = middle + 1;
      else high = middle;
    }
    if (low > 0 && (this.#ends[low - 1] as number) > start) return false;
    if (low < this.#starts.length && (this.#starts[low] as number) < end) return false;
    this.#starts.splice(low, 0, start);
    this.#ends.splice(low, 0, end);
    return true;
  }
}
