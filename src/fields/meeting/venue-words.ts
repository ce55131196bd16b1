/** Which words end the name of a place. */
import { lexicon } from "../../gazetteer/lexicon.js";
import { isCapital, type Scan } from "../../recognize/scan.js";

/** Words of a phrase that hold an ending word: `Trung tâm Hội nghị`. */
const FAR_BACK = 2;

/** Whether the name of a place ends before token `i`. */
export function stopsPlace(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const always = lexicon.placeEndsAlways.longest(t, i, limit);
  if (always === null && (isCapital(t, i) || lexicon.placeEnds.longest(t, i, limit) === null)) return false;
  // `Bà Rịa`
  if (isCapital(t, i) && lexicon.honorificPlaces.longest(t, i, limit) !== null) return false;
  for (let k = Math.max(0, i - FAR_BACK); k <= i; k++)
    if ((lexicon.placeGoesOn.longest(t, k, limit)?.end ?? 0) > i) return false;
  return true;
}
