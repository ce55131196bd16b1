/** What a line or a pattern may name with `#`, each as one term however many words it has, and what it stands for. */
export const tags = {
  Person: "a person's name, without honorific and offices",
  Honorific: "Ông, Bà, Đồng chí, Đại tá… before a name",
  Title: "an office as written: Chủ tịch, Phó Trưởng ban",
  Organisation: "an organisation with its place: Hội Khuyến học Quận 10",
  Unit: "one administrative unit, also each of a list",
  Cluster: "Cụm thi đua 2, Khối thi đua các sở",
  Date: "a date or a span of dates",
  Event: "the name of a gathering",
  Score: "points: 98/100 điểm",
  Solution: "the name of a solution, model or initiative of the record",
  Award: "an award or title",
  Money: "an amount: 20.000.000 đồng",
  Percent: "12,5%",
  Number: "a number: 12, 1.500, 97,5",
  Quotation: "a quoted phrase with its quotation marks",
  Word: "any single word",
  Capital: "a single word that begins with a capital",
  Dash: "-, – or —",
  Punctuation: "any single sign that is no word and no number",
} as const;

export type Tag = keyof typeof tags;

const bits = new Map<Tag, number>(Object.keys(tags).map((tag, place) => [tag as Tag, 1 << place]));

/** A set of tags is a number with the bits of all of them. */
export const tagBit = (tag: Tag): number => bits.get(tag) as number;

/** Other names of the same. */
const aliases: Readonly<Record<string, Tag>> = { Role: "Title", Organization: "Organisation" };

export const tagNames: readonly string[] = [...Object.keys(tags), ...Object.keys(aliases)];

/** Of single tokens: they join nothing. */
export const tokenTags: ReadonlySet<Tag> = new Set<Tag>(["Word", "Capital", "Dash", "Punctuation"]);

/** @returns the tag of that name, in any casing; null where there is none */
export function tagNamed(name: string): Tag | null {
  const found = tagNames.find((known) => known.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : (aliases[found] ?? (found as Tag));
}
