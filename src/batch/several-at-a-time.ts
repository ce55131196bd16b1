export interface InFlight<Item> {
  /** How many items are worked on at a time. */
  readonly running: number;
  /** How many are taken from the source and not yet handed on. */
  readonly items: number;
  /** How much they weigh together; one is taken whatever it weighs. */
  readonly weight: number;
  readonly weightOf: (item: Item) => number;
  /** Hands results on in the order of the source, or as they come. */
  readonly ordered: boolean;
}

interface Entry<Item, Result> {
  readonly item: Item;
  readonly weight: number;
  begun: boolean;
  result?: { readonly value: Result };
}

/**
 * Works on several items of a source at a time. Bounded: when the consumer waits, the source waits.
 *
 * @param work never rejects
 * @throws what the source throws, when everything before it has been handed on
 */
export async function* severalAtATime<Item, Result>(
  source: AsyncIterator<Item>,
  work: (item: Item) => Promise<Result>,
  limits: InFlight<Item>,
): AsyncGenerator<readonly [Item, Result]> {
  const queue: Entry<Item, Result>[] = [];
  let weight = 0;
  let running = 0;
  let reading = false;
  let end: { readonly error?: unknown } | undefined;
  let wake = () => {};
  const read = () => {
    reading = true;
    source
      .next()
      .then(
        (next) => {
          if (next.done) end = {};
          else {
            const entry = { item: next.value, weight: limits.weightOf(next.value), begun: false };
            queue.push(entry);
            weight += entry.weight;
          }
        },
        (error: unknown) => {
          end = { error };
        },
      )
      .finally(() => {
        reading = false;
        wake();
      });
  };
  const begin = (entry: Entry<Item, Result>) => {
    entry.begun = true;
    running += 1;
    work(entry.item).then((value) => {
      entry.result = { value };
      running -= 1;
      beginNext();
      wake();
    });
  };
  const beginNext = () => {
    for (const entry of queue) {
      if (running >= limits.running) return;
      if (!entry.begun) begin(entry);
    }
  };
  for (;;) {
    if (end === undefined && !reading && queue.length < limits.items && weight < limits.weight) read();
    beginNext();
    const at = limits.ordered ? 0 : queue.findIndex(({ result }) => result !== undefined);
    const done = queue[at];
    if (done?.result !== undefined) {
      queue.splice(at, 1);
      weight -= done.weight;
      yield [done.item, done.result.value];
    } else if (end !== undefined && queue.length === 0) {
      if ("error" in end) throw end.error;
      return;
    } else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
}
