import type { UnitEntry } from "./entry.js";
import { VARIANTS } from "./variants.js";

/** Syllables in which both letters are in use: `Mỹ`/`Mĩ`, `Kỳ`/`Kì`, `Quy`/`Qui`. */
const ONSET_BEFORE_Y = /^(?:h|k|l|m|s|t|v|qu)$/i;
const I_FOR_Y: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

export function withI(name: string): string {
  const syllables = name.split(" ").map((syllable) => {
    const i = I_FOR_Y[syllable.slice(-1)];
    return i !== undefined && ONSET_BEFORE_Y.test(syllable.slice(0, -1)) ? syllable.slice(0, -1) + i : syllable;
  });
  return syllables.join(" ");
}

let variants: ReadonlyMap<string, readonly string[]> | null = null;

function readVariants(): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, readonly string[]>();
  for (const line of VARIANTS.split("\n")) {
    const [fullName = "", forms = ""] = line.split(" = ");
    if (forms !== "") byName.set(fullName, forms.split(" | "));
  }
  return byName;
}

/** Every written form of the bare name, the official one first. Case, tone placement and kinds of dash are the reader's matter. */
export function unitForms(entry: UnitEntry): readonly string[] {
  variants ??= readVariants();
  const written = [entry.name, ...(variants.get(entry.fullName) ?? [])];
  const forms = new Set(written);
  for (const form of written) {
    forms.add(withI(form));
    forms.add(form.replaceAll("'", ""));
    forms.add(form.replaceAll(" - ", " "));
    if (form.length === 1) forms.add(`0${form}`);
  }
  return [...forms];
}
