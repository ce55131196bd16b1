/** Families, clans, branches and neighbourhoods: participants by what they are, whose name is a person's, a number or a place's. */
import { cleanText } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { properNameEnd } from "../../recognize/proper-name.js";
import { isCapital, isNumber, isWord, type Scan } from "../../recognize/scan.js";
import type { TokenTable } from "../../text/tokenizer.js";
import type { Participant } from "./participant.js";
import { bracketedPlace, residence } from "./place.js";

/**
 * `gia đình ông Lê Văn Hải`, `dòng họ Cao`, `cộng đồng thôn Đèo Lang`, `chi hội 4` at token `i`.
 *
 * @param personEnd token behind the person that begins at a token, or null
 */
export function communityAt(
  scan: Scan,
  i: number,
  limit: number,
  personEnd: (i: number) => number | null,
): { readonly one: Participant; readonly to: number } | null {
  const to = nameEnd(scan, i, limit, personEnd);
  if (to === null) return null;
  const place = bracketedPlace(scan, to, limit) ?? residence(scan, to, limit, true);
  const one: Participant = {
    from: i,
    to,
    kind: "body",
    unit: place?.unit ?? null,
    name: cleanText(scan, i, to),
    body: null,
  };
  return { one, to: place?.to ?? to };
}

function nameEnd(scan: Scan, i: number, limit: number, personEnd: (i: number) => number | null): number | null {
  const { t } = scan;
  const head = lexicon.communities.longest(t, i, limit);
  if (head === null || head.end >= limit || head.value === "inner") return null;
  if (head.value === "family") return personEnd(head.end) ?? numberedEnd(scan, head.end, limit);
  // `cộng đồng | thôn Đèo Lang`: one in the other.
  let at = head.end;
  // `chi hội | Khuyến học | ấp 4`
  let words = at;
  while (words < Math.min(limit, at + MOST_OF_ASSOCIATION) && isWord(t, words) && !isBranch(t, words, limit)) words++;
  if (words > at && isBranch(t, words, limit)) at = words;
  const inner = lexicon.communities.longest(t, at, limit);
  if (inner?.value === "branch" || inner?.value === "inner") at = inner.end;
  if (at < limit && isNumbered(scan, at)) return at + 1;
  if (at >= limit || !isWord(t, at) || !isCapital(t, at)) return null;
  if (head.value === "branch" && lexicon.organisations.longest(t, i, limit) !== null && inner === null) return null;
  const end = properNameEnd(scan, at, limit);
  return end > at ? end : null;
}

/** `gia đình đại diện | khối 4`: known by a number alone. */
function numberedEnd(scan: Scan, i: number, limit: number): number | null {
  const { t } = scan;
  let at = i;
  while (at < Math.min(limit, i + MOST_OF_ASSOCIATION) && isWord(t, at) && !isCapital(t, at)) at++;
  return at > i && at < limit && isNumbered(scan, at) ? at + 1 : null;
}

const MOST_OF_ASSOCIATION = 4;

const isBranch = (t: TokenTable, i: number, limit: number): boolean =>
  !isCapital(t, i) && lexicon.communities.longest(t, i, limit)?.value === "branch";

/** `4`, `12A5`: a small number, or a class. */
const isNumbered = ({ t }: Scan, i: number): boolean =>
  (isNumber(t, i) && (t.norm[i] as string).length <= 2) || /^\d{1,2}\p{L}\d{0,2}$/u.test(t.norm[i] as string);
