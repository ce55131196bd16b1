import { HONORIFIC_CALLING, HONORIFIC_SEX, RANKS } from "../gazetteer/data/honorific-kinds.js";

/** Honorific -> the kind named on its line. */
function byForm(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [kind, forms] = line.split(" = ") as [string, string];
        return forms.split(" | ").map((form) => [form, kind] as const);
      }),
  );
}

const sexes = byForm(HONORIFIC_SEX);
const callings = byForm(HONORIFIC_CALLING);
const ladders = RANKS.trim()
  .split("\n")
  .map((line) => line.split(" | "));

/** What an honorific tells of a person; null where it tells nothing of the kind. */
export interface Address {
  readonly sex: string | null;
  readonly calling: string | null;
  readonly rank: { readonly ladder: number; readonly step: number } | null;
}

export function addressOf(honorific: string | null): Address {
  if (honorific === null) return { sex: null, calling: null, rank: null };
  const ladder = ladders.findIndex((steps) => steps.includes(honorific));
  return {
    sex: sexes.get(honorific) ?? null,
    calling: callings.get(honorific) ?? null,
    rank: ladder < 0 ? null : { ladder, step: ladders[ladder]!.indexOf(honorific) },
  };
}
