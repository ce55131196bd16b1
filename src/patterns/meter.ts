/** Thrown from within a match when the page's patterns have taken as many steps as they may. */
export class SpentError extends Error {}

/** Counts comparisons, not time, so that a page gives the same record on every machine. */
export class Meter {
  #steps = 0;

  constructor(readonly most: number) {}

  step(): void {
    if (++this.#steps > this.most) throw new SpentError();
  }
}
