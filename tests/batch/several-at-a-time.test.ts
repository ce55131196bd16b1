import fc from "fast-check";
import { expect, test } from "vitest";
import { type InFlight, severalAtATime } from "../../src/batch/several-at-a-time.js";

const limits = { running: 3, items: 5, weight: 100, weightOf: () => 1, ordered: true } satisfies InFlight<number>;
const later = (turns: number) =>
  new Promise<void>((done) => (turns === 0 ? done() : setImmediate(() => later(turns - 1).then(done))));

async function* numbers(count: number, taken: (n: number) => void = () => {}): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) {
    taken(n);
    yield n;
  }
}

test("in order whatever finishes first, and within every limit", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(6), { maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 6 }),
      fc.boolean(),
      async (delays, running, items, ordered) => {
        let now = 0;
        let taken = 0;
        let most = 0;
        const given: number[] = [];
        const work = async (n: number) => {
          now += 1;
          most = Math.max(most, now);
          await later(delays[n]!);
          now -= 1;
          return n * 2;
        };
        const source = numbers(delays.length, () => {
          taken += 1;
          expect(taken - given.length).toBeLessThanOrEqual(items);
        });
        for await (const [n, result] of severalAtATime(source, work, { ...limits, running, items, ordered })) {
          expect(result).toBe(n * 2);
          given.push(n);
        }
        expect(most).toBeLessThanOrEqual(running);
        const all = delays.map((_, n) => n);
        expect(ordered ? given : [...given].sort((a, b) => a - b)).toEqual(all);
      },
    ),
    { numRuns: 60 },
  );
});

test("a heavy item waits until there is room, and is taken all the same", async () => {
  const weights = [1, 500, 1, 500];
  const given: number[] = [];
  const heavy = { ...limits, weightOf: (n: number) => weights[n]! };
  for await (const [n] of severalAtATime(numbers(4), async (n) => n, heavy)) given.push(n);
  expect(given).toEqual([0, 1, 2, 3]);
});

test("an error of the source comes after what it gave before", async () => {
  async function* failing() {
    yield 1;
    throw new Error("gone");
  }
  const given: number[] = [];
  const all = async () => {
    for await (const [n] of severalAtATime(failing(), async (n) => n, limits)) given.push(n);
  };
  await expect(all()).rejects.toThrow("gone");
  expect(given).toEqual([1]);
});
