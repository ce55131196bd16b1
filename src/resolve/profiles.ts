import { type Address, addressOf } from "./address.js";
import { factsOf, type OfficeFacts } from "./offices.js";
import { nameKey, type Rarity, rarityOf } from "./person-name.js";
import type { Mention } from "./types.js";

/** Mentions that say the same of a name in one year, and enough of it to be one person: compared once, as one. */
export interface Profile {
  /** In order of date, then of key. */
  readonly mentions: readonly Mention[];
  readonly name: string;
  readonly rarity: Rarity;
  readonly address: Address;
  readonly academicTitles: readonly string[];
  readonly offices: readonly OfficeFacts[];
  readonly date: string | null;
  readonly pages: ReadonlySet<string>;
  /** The reports in which a mention is an official: there each official stands once. */
  readonly reports: ReadonlySet<string>;
}

/**
 * The profiles of the mentions of a block. Mentions without an office that only one person or few can hold stand alone,
 * and so do those in `alone`.
 *
 * @param mentions in order of date, then of key
 */
export function profilesOf(mentions: readonly Mention[], alone: ReadonlySet<string>): Profile[] {
  // The same words give the same facts: read once.
  const read = new Map<string, readonly OfficeFacts[]>();
  const groups = new Map<string, { mentions: Mention[]; facts: readonly OfficeFacts[] }>();
  for (const mention of mentions) {
    const content = contentOf(mention);
    const facts = read.get(content) ?? mention.offices.map(factsOf);
    read.set(content, facts);
    const key = alone.has(mention.key) || !facts.some(isTelling) ? mention.key : content;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { mentions: [mention], facts });
    else group.mentions.push(mention);
  }
  return [...groups.values()].map(({ mentions, facts }) => {
    const [first] = mentions as [Mention];
    return {
      mentions,
      name: nameKey(first.name),
      rarity: rarityOf(first.name),
      address: addressOf(first.honorific),
      academicTitles: first.academicTitles,
      offices: facts,
      date: first.date,
      pages: new Set(mentions.map(({ page }) => page)),
      reports: new Set(mentions.filter(({ kind }) => kind === "official").map(reportOf)),
    };
  });
}

function isTelling({ unique, common, title }: OfficeFacts): boolean {
  return unique && !common && title !== "";
}

function contentOf({ name, honorific, academicTitles, offices, date }: Mention): string {
  const stated = offices.map(({ title, organisation, unit, former, date }) =>
    [title, organisation, unit?.name, unit?.code, unit?.province, former, date?.slice(0, 4)].join("|"),
  );
  return [name, honorific, academicTitles.join(), date?.slice(0, 4), ...stated.sort()].join("\n");
}

function reportOf({ page, pointer }: Mention): string {
  return `${page}${pointer.slice(0, pointer.indexOf("/", "/reports/".length))}`;
}
