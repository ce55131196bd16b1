import type { Profile } from "./profiles.js";

/** Up to here every two profiles of a name are compared; beyond, only those that share something. */
const ALL_PAIRS = 64;
/** How many of the next ones in time each is compared with, where more than ALL_PAIRS share a thing. */
const NEXT_IN_TIME = 8;

/**
 * The pairs of profiles (indices, the smaller first) worth comparing: those that share a body, a unit, a page or an academic
 * title, and for rare names all that follow closely in time. Near linear in the number of profiles.
 */
export function* candidatesAmong(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  if (profiles.length <= ALL_PAIRS) {
    for (let b = 1; b < profiles.length; b += 1) for (let a = 0; a < b; a += 1) yield [a, b];
    return;
  }
  const sharing = new Map<string, number[]>();
  for (const [index, profile] of profiles.entries()) {
    for (const thing of new Set(thingsOf(profile))) {
      const list = sharing.get(thing);
      if (list === undefined) sharing.set(thing, [index]);
      else list.push(index);
    }
  }
  const seen = new Set<number>();
  for (const list of sharing.values()) {
    const reach = list.length <= ALL_PAIRS ? list.length : NEXT_IN_TIME;
    for (const [place, a] of list.entries()) {
      for (const b of list.slice(place + 1, place + 1 + reach)) {
        const pair = a * profiles.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}

function* thingsOf({ offices, pages, academicTitles, rarity }: Profile): Generator<string> {
  for (const { body, place } of offices) {
    if (body !== null) yield `body ${body} ${place === null ? "" : `${place.level} ${place.bare}`}`;
    if (place !== null) yield `unit ${place.level} ${place.bare}`;
  }
  for (const page of pages) yield `page ${page}`;
  for (const title of academicTitles) yield `academic ${title}`;
  if (rarity === "rare") yield "name";
}
