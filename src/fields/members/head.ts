/** What the words before a list of members say of its items: `đại diện 5 tỉnh trong cụm là`, `các Trường THPT:`. */
import { isBranchOfUnit } from "../../frames/participants/branch.js";
import { NUMBERING_WORDS, PLURALS } from "../../gazetteer/data/members.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { isBodyKind } from "../../recognize/body-kinds.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isNumber, normAt, type Scan, slice } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import type { ListHead } from "../../recognize/unit-list.js";
import { capital } from "./item.js";

/** What stands before a list and serves each of its items: a type, an office, the first words of a name. */
export interface MemberHead extends ListHead {
  /** `các Trường THPT:`, `09 Sở, ngành, gồm:`: the items are written without it. */
  readonly prefix: string | null;
}

export const NO_HEAD: MemberHead = { type: null, through: null, prefix: null };

/** The type that the words before the list count or name: `đại diện 5 tỉnh trong cụm là`; `i` is the last of them. */
export function headBefore(scan: Scan, start: number, i: number): MemberHead {
  let prefix: string | null = null;
  let through: string | null = null;
  let type: MemberHead["type"] = null;
  let body = { from: 0, to: 0, name: "" };
  for (let k = Math.max(start, i - 12); k < i; k++) {
    const level = unitTypeAt(scan, k, i);
    const before = normAt(scan.t, k - 1, i);
    const counted = PLURAL.has(scan.t, k - 1) || isCount(scan, k - 1);
    // `09 Sở, ngành thuộc Khối, gồm: Giáo dục và Đào tạo, …`, `12 trường THPT gồm: …`; `các Sở KH&CN thuộc Cụm gồm: Bến Tre, …`
    const known = lexicon.organisations.longest(scan.t, k, i);
    const kind = counted ? known : null;
    if (kind !== null && (kind.value.open || kind.end === i) && !isBodyKind("business", kind.value.name)) {
      const whole = organisationAt(scan, k, i);
      if (whole === null || whole.to <= kind.end || whole.standalone) prefix = slice(scan, k, kind.end);
      else through = slice(scan, k, whole.to);
    }
    // `các tỉnh, thành phố`: two types say no type.
    if (level !== null && type !== null && before === ",") type = null;
    else if (level !== null && counted) {
      type = level.type;
      // `Công an 8 tỉnh trong cụm gồm:`: whose branches they are.
      if (body.to === k - 1 && !isBranchOfUnit(body.name)) through = slice(scan, body.from, body.to);
    }
    if (known !== null && known.end > body.to) body = { from: k, to: known.end, name: known.value.name };
  }
  return { type, through, prefix: prefix === null ? null : capital(prefix) };
}

export const PLURAL = new WordSet(PLURALS);
const NUMBERING = new WordSet(NUMBERING_WORDS);

/** `5` in `5 tỉnh`, not in `Cụm thi đua số 7 tỉnh Đồng Nai`. */
const isCount = ({ t }: Scan, i: number): boolean => i >= 0 && isNumber(t, i) && !(i > 0 && NUMBERING.has(t, i - 1));
