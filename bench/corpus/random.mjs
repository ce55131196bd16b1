/** Numbers by seed (mulberry32): the same seed gives the same corpus on every machine. */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** In `[0, 1)`. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number in `[from, to]`. */
  whole(from, to) {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** Between the two, every doubling equally likely. */
  size(from, to) {
    return from * (to / from) ** this.next();
  }

  pick(list) {
    return list[this.whole(0, list.length - 1)];
  }

  /** One of `[[weight, value], …]`. */
  weighted(choices) {
    let left = this.next() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return choices.at(-1)[1];
  }
}
