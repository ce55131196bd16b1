/** Counts what archives hold besides pages, and says so in a line an archive. */
export class PassedOver {
  readonly #counts = new Map<string, Map<string, number>>();

  readonly add = (input: string, what: string): void => {
    const counts = this.#counts.get(input) ?? new Map<string, number>();
    this.#counts.set(input, counts);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };

  say(): void {
    for (const [input, counts] of this.#counts) {
      const most = [...counts].sort(([, a], [, b]) => b - a);
      const all = most.reduce((sum, [, count]) => sum + count, 0);
      const shown = most.slice(0, 5).map(([what, count]) => `${count} × ${what}`);
      const others = most.length > 5 ? ", others" : "";
      process.stderr.write(`thidua: ${input}: passed over ${all} that are no pages (${shown.join(", ")}${others})\n`);
    }
  }
}
