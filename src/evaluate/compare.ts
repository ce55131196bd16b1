import { type Item, identity, type Part, shown } from "./item.js";
import type { Counts } from "./metrics.js";

/** What is not as it should be: a miss has no `found`, a false find no `gold`; one with both counts as one of each. */
export interface Difference {
  readonly gold: string | null;
  readonly found: string | null;
  /** In which parts the two differ: `status: registered, read as awarded`. */
  readonly differs: string | null;
}

/** An item of the gold and the one that was found for it. */
export interface Pair {
  readonly gold: Item | null;
  readonly found: Item | null;
}

export interface Comparison extends Counts {
  readonly differences: readonly (Difference & { readonly items: Pair })[];
  /** What was found and is right. */
  readonly agreed: readonly Item[];
}

/** Compares the items as sets, an item given twice counting twice. */
export function compareItems(gold: readonly Item[], found: readonly Item[]): Comparison {
  const goldLeft = [...gold];
  const foundLeft = [...found];
  const agreed = takePairs(goldLeft, foundLeft, identity).map(([, item]) => item);
  const falseFinds = foundLeft.length;
  const missed = goldLeft.length;
  const pairs: [Item, Item][] = [];
  const ranks = Math.max(0, ...gold.map((item) => item.keys.length));
  for (let rank = 0; rank < ranks; rank += 1) {
    pairs.push(...takePairs(goldLeft, foundLeft, (item) => item.keys[rank] ?? null));
  }
  const differences = [
    ...pairs.map(([gold, found]) => differenceOf({ gold, found }, differing(gold, found))),
    ...goldLeft.map((item) => differenceOf({ gold: item, found: null }, null)),
    ...foundLeft.map((item) => differenceOf({ gold: null, found: item }, null)),
  ];
  return { right: agreed.length, missed, falseFinds, differences, agreed };
}

function differenceOf(items: Pair, differs: string | null): Difference & { readonly items: Pair } {
  return { gold: items.gold && shown(items.gold), found: items.found && shown(items.found), differs, items };
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

/** The parts in which two items differ, each with the gold's first. */
export function differingParts(gold: Item, found: Item): [Part, Part][] {
  return gold.parts.flatMap((part, index): [Part, Part][] => {
    const other = found.parts[index];
    return other === undefined || other.compared === part.compared ? [] : [[part, other]];
  });
}

function differing(gold: Item, found: Item): string {
  return differingParts(gold, found)
    .map(([part, other]) => {
      const readAs = `read as ${other.value ?? "–"}`;
      return gold.parts.length === 1 ? readAs : `${part.name}: ${part.value ?? "–"}, ${readAs}`;
    })
    .join("; ");
}
