/** Disjoint sets of 0..size-1 that know their members. The smaller set goes into the larger. */
export class DisjointSets {
  readonly #root: number[];
  readonly #members: number[][];

  constructor(size: number) {
    this.#root = Array.from({ length: size }, (_, item) => item);
    this.#members = this.#root.map((item) => [item]);
  }

  rootOf(item: number): number {
    return this.#root[item]!;
  }

  /** The set of an item, in no order. */
  membersOf(item: number): readonly number[] {
    return this.#members[this.#root[item]!]!;
  }

  unite(a: number, b: number): void {
    let [into, from] = [this.#root[a]!, this.#root[b]!];
    if (into === from) return;
    if (this.#members[into]!.length < this.#members[from]!.length) [into, from] = [from, into];
    for (const item of this.#members[from]!) this.#root[item] = into;
    this.#members[into]!.push(...this.#members[from]!);
    this.#members[from] = [];
  }

  /** Every set, by its smallest member; members ascend. */
  sets(): number[][] {
    return this.#members
      .filter((members) => members.length > 0)
      .map((members) => [...members].sort((a, b) => a - b))
      .sort((a, b) => a[0]! - b[0]!);
  }
}
