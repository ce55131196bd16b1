/** Members of a section's cluster, known by the names that its text gives them. */
import type { Section } from "../../discourse/context.js";
import { SCHOOLS } from "../../gazetteer/data/clauses.js";
import { BODY_TYPE, DISTRICT_TYPES, NUMBERED_TYPES, PROVINCE_TYPE } from "../../gazetteer/units/types.js";
import { hasWords, isCapital, isNumber, isWord, type Scan } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { fold } from "../../text/vocabulary.js";

export interface MemberFound {
  readonly member: Unit;
  readonly from: number;
  readonly to: number;
}

interface Named {
  readonly member: Unit;
  /** Its name as norms of tokens: `Tỉnh uỷ` is `Tỉnh ủy`. */
  readonly norms: readonly string[];
}

let last: { readonly members: readonly Unit[]; readonly names: ReadonlyMap<string, readonly Named[]> } = {
  members: [],
  names: new Map(),
};

/** Members by the first word of their names; those with a number alone are none. One section is worked on at a time. */
function namesOf(members: readonly Unit[]): ReadonlyMap<string, readonly Named[]> {
  if (last.members === members) return last.names;
  const names = new Map<string, Named[]>();
  const head = sharedHead(members);
  for (const member of members) {
    const name = member.type === BODY_TYPE ? member.name : member.name.slice(member.type.length + 1);
    if (/^\d/.test(name)) continue;
    const norms = (name.match(TOKEN) ?? []).map(fold);
    // `THPT Nguyễn Du` is the member `Trường THPT Nguyễn Du`.
    const short = member.type === BODY_TYPE && norms[0] === SCHOOLS && norms.length > 3 ? [norms.slice(1)] : [];
    const own = head > 0 && norms.length > head ? [norms.slice(head)] : [];
    // `Hội Luật gia` is the member `Hội Luật gia thành phố`.
    const level =
      member.type === BODY_TYPE
        ? LEVELS.find((words) => norms.slice(-words.length).join(" ") === words.join(" "))
        : undefined;
    const bare = level === undefined ? [] : [norms.slice(0, -level.length)];
    for (const form of [norms, ...short, ...own, ...bare]) {
      const word = form[0] as string;
      names.set(word, [...(names.get(word) ?? []), { member, norms: form }]);
    }
  }
  last = { members, names };
  return names;
}

const LEVELS = [PROVINCE_TYPE, ...DISTRICT_TYPES].map((type) => type.split(" ").map(fold));

const FEWEST = 3;

/** How many words all names begin with: `Công an tỉnh` of the police of provinces, which the page then calls by these. */
function sharedHead(members: readonly Unit[]): number {
  if (members.length < FEWEST || members.some(({ type }) => type !== BODY_TYPE)) return 0;
  const [first = [], ...others] = members.map(({ name }) => name.split(" "));
  const end = first.findIndex((word, k) => others.some((words) => words[k] !== word));
  return Math.max(end, 0);
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;

/** A body by its whole name, or a unit by its bare one, which no table may know: `Thông Tây Hội với mô hình “…”`. */
export function memberAt(section: Section, members: readonly Unit[], i: number, limit: number): MemberFound | null {
  const { t } = section.page.scan;
  if (members.length === 0 || i >= limit || !isWord(t, i)) return null;
  for (const { member, norms } of namesOf(members).get(t.norm[i] as string) ?? []) {
    const to = i + norms.length;
    if (hasWords(t, i, limit, norms) && !goesOn(section.page.scan, to, limit)) return { member, from: i, to };
  }
  return onlyOfType(section, members, i, limit);
}

/** A capital or a level behind a name make it another one: `Hội Luật gia | huyện X`. */
const goesOn = (scan: Scan, i: number, limit: number): boolean =>
  i < limit && isWord(scan.t, i) && (isCapital(scan.t, i) || unitTypeAt(scan, i, limit) !== null);

/** `Thành phố 92 điểm`: a type alone, where one member is of it and the province is of another. */
function onlyOfType(
  { page: { scan } }: Section,
  members: readonly Unit[],
  i: number,
  limit: number,
): MemberFound | null {
  const head = isCapital(scan.t, i) ? unitTypeAt(scan, i, limit) : null;
  if (head === null || (head.end < limit && isCapital(scan.t, head.end))) return null;
  if (head.end < limit && isNumber(scan.t, head.end) && NUMBERED_TYPES.has(head.type)) return null;
  const member = memberOfType(members, head.type);
  return member === null ? null : { member, from: i, to: head.end };
}

/** The only member of a type, unless the province is of that type too: `Thành phố` is Hồ Chí Minh there. */
export function memberOfType(members: readonly Unit[], type: string): Unit | null {
  const [member, other] = members.filter((one) => one.type === type);
  return member === undefined || other !== undefined || member.province?.toLowerCase().startsWith(type) ? null : member;
}
