import { spellingKey } from "../person-name.js";
import { type Rule, reason } from "./rule.js";

const weights = { rare: 2.5, uncommon: 1, frequent: -0.5 } as const;

/** What the name alone is worth. */
export const nameRule: Rule = (a, b) => {
  if (a.name !== b.name && spellingKey(a.name) !== spellingKey(b.name)) return null;
  const rarity = a.rarity === "frequent" ? a.rarity : b.rarity;
  return reason(`name/${rarity}`, weights[rarity], `${a.mentions[0]!.name} is ${article(rarity)} name`);
};

export const spellingRule: Rule = (a, b) =>
  a.name === b.name ? null : reason("name/spelling", -0.5, `spelt ${a.mentions[0]!.name} and ${b.mentions[0]!.name}`);

function article(rarity: string): string {
  return `${rarity === "uncommon" ? "an" : "a"} ${rarity}`;
}
