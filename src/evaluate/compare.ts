import { type Item, identity, shown } from "./item.js";
import type { Counts } from "./metrics.js";

/** What is not as it should be: a miss has no `found`, a false find no `gold`; one with both counts as one of each. */
export interface Difference {
  readonly gold: string | null;
  readonly found: string | null;
  /** In which parts the two differ: `status: registered, read as awarded`. */
  readonly differs: string | null;
}

export interface Comparison extends Counts {
  readonly differences: readonly Difference[];
}

/** Compares the items as sets, an item given twice counting twice. */
export function compareItems(gold: readonly Item[], found: readonly Item[]): Comparison {
  const goldLeft = [...gold];
  const foundLeft = [...found];
  const right = takePairs(goldLeft, foundLeft, identity).length;
  const falseFinds = foundLeft.length;
  const missed = goldLeft.length;
  const pairs: [Item, Item][] = [];
  const ranks = Math.max(0, ...gold.map((item) => item.keys.length));
  for (let rank = 0; rank < ranks; rank += 1) {
    pairs.push(...takePairs(goldLeft, foundLeft, (item) => item.keys[rank] ?? null));
  }
  const differences = [
    ...pairs.map(([one, other]) => ({ gold: shown(one), found: shown(other), differs: differing(one, other) })),
    ...goldLeft.map((item) => ({ gold: shown(item), found: null, differs: null })),
    ...foundLeft.map((item) => ({ gold: null, found: shown(item), differs: null })),
  ];
  return { right, missed, falseFinds, differences };
}

/** Takes out of both lists what has the same mark, first come, first served; null marks nothing. */
function takePairs(gold: Item[], found: Item[], mark: (item: Item) => string | null): [Item, Item][] {
  const pairs: [Item, Item][] = [];
  const marks = found.map(mark);
  const rest = gold.filter((item) => {
    const own = mark(item);
    const at = own === null ? -1 : marks.indexOf(own);
    if (at < 0) return true;
    pairs.push([item, found[at]!]);
    found.splice(at, 1);
    marks.splice(at, 1);
    return false;
  });
  gold.splice(0, gold.length, ...rest);
  return pairs;
}

function differing(gold: Item, found: Item): string {
  return gold.parts
    .flatMap((part, index) => {
      const other = found.parts[index];
      if (other === undefined || other.compared === part.compared) return [];
      const readAs = `read as ${other.value ?? "–"}`;
      return [gold.parts.length === 1 ? readAs : `${part.name}: ${part.value ?? "–"}, ${readAs}`];
    })
    .join("; ");
}
