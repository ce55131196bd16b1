import { GIVEN_NAMES } from "../gazetteer/data/given-names.js";
import { MIDDLE_NAMES } from "../gazetteer/data/middle-names.js";
import { SURNAMES } from "../gazetteer/data/surnames.js";

/** The same for two names that differ in case or blanks only. Diacritics stay: Lan and Lân are two people. */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean).join(" ");
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The same for spellings that are equally right: where the tone stands (`hoà`, `hòa`) and a final i or y alone
 * (`Mĩ`, `Mỹ`; `Quí`, `Quý`). No diacritic is lost: the tone goes to the end of its syllable.
 *
 * @example
 * spellingKey("Lâm Chí Hoà") === spellingKey("LÂM CHÍ HÒA"); // true
 */
export function spellingKey(name: string): string {
  return nameKey(name)
    .split(" ")
    .map((syllable) => {
      const split = syllable.normalize("NFD");
      const tone = split.match(TONE)?.join("") ?? "";
      const letters = split.replace(TONE, "").replace(/^([hklmst]|qu)y$/u, "$1i");
      return (letters + tone).normalize("NFC");
    })
    .join(" ");
}

/** How likely it is that two people of one place bear the name by chance. */
export type Rarity = "frequent" | "uncommon" | "rare";

/** Shares of a population from which on a name is frequent or uncommon: one namesake among 20,000, among 500,000. */
const FREQUENT = 1 / 20_000;
const UNCOMMON = 1 / 500_000;

const ranks = (list: string, separator: RegExp) =>
  new Map(
    list
      .trim()
      .split(separator)
      .map((name, rank) => [spellingKey(name), rank] as const),
  );
const surnames = ranks(SURNAMES, /\n/u);
const middles = ranks(MIDDLE_NAMES, /\n/u);
const givens = ranks(GIVEN_NAMES, /\s+/u);

/** From the ranks of family, middle and given name; the shares fall with the rank as they do in the country. */
export function rarityOf(name: string): Rarity {
  const share = shareOf(spellingKey(name).split(" "));
  return share >= FREQUENT ? "frequent" : share >= UNCOMMON ? "uncommon" : "rare";
}

function shareOf(syllables: readonly string[]): number {
  // A name of one syllable is hardly one.
  if (syllables.length < 2) return 1;
  const middle = syllables.slice(1, -1);
  const inMiddle = middle.length === 0 ? 0.05 : middle.reduce((share, syllable) => share * middleShare(syllable), 1);
  return surnameShare(syllables[0]!) * inMiddle * givenShare(syllables.at(-1)!);
}

function surnameShare(syllable: string): number {
  const rank = surnames.get(syllable);
  if (rank === undefined) return 0.0002;
  return rank === 0 ? 0.38 : 0.25 / (rank + 1) ** 1.1;
}

function middleShare(syllable: string): number {
  const rank = middles.get(syllable);
  if (rank === undefined) return 0.001;
  return rank < 2 ? 0.15 : 0.03 / (1 + rank / 8);
}

function givenShare(syllable: string): number {
  const rank = givens.get(syllable);
  return rank === undefined ? 0.0005 : 0.02 / (1 + rank / 15);
}
