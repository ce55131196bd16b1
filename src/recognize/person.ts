/**
 * People with their offices: `Bà Đỗ Thị C – Chủ tịch …`, `Ông Vũ Văn D Phó Ban Dân vận`, `Bí thư Tỉnh ủy Nguyễn Z`,
 * `các đồng chí: A – …; B – …`.
 */
import * as people from "../gazetteer/data/people.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { namesOf, normsOf } from "../gazetteer/lines.js";
import { WordSet } from "../gazetteer/word-set.js";
import { addressAt } from "./address.js";
import { electedEnd } from "./election.js";
import { organisationAt } from "./organisation.js";
import { isRareName, nameAt } from "./personal-name.js";
import { roleOfBody } from "./role.js";
import { type Chain, chainAt } from "./role-chain.js";
import { type Found, isCapital, isWord, normAt, type Scan } from "./scan.js";
import { unitAt } from "./unit.js";

export interface PersonReading {
  readonly name: string;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly honorific: string | null;
  readonly honorificFrom: number;
  readonly academic: readonly { readonly text: string; readonly from: number; readonly to: number }[];
  readonly chain: Chain | null;
}

const WEAK: ReadonlySet<string> = new Set(namesOf(people.WEAK_ADDRESS));
const NAMESAKES = normsOf(people.NAMESAKES);
const AFTER_NAME = new WordSet(people.AFTER_NAME);
const LABELS = normsOf(people.LABELS);
const CLAUSE_ENDS = new WordSet(people.CLAUSE_ENDS);

/** From the end of a name to the chain of offices that belongs to it, over any separators or none. */
function chainAfterName(scan: Scan, end: number, limit: number): { chain: Chain; separated: boolean } | null {
  const { t } = scan;
  let at = afterRemark(scan, end, limit);
  let separated = false;
  let guard = 0;
  while (at < limit && AFTER_NAME.has(t, at) && guard++ < 6) {
    separated = true;
    at++;
  }
  const after = afterClause(scan, afterBirth(scan, at, limit), limit);
  at = electedEnd(scan, afterUnit(scan, after, limit), limit);
  const representative = normAt(t, at - 1, limit) === ";" ? null : representativeAt(scan, at, limit);
  const chain = representative ?? chainAt(scan, at, limit);
  // `nhà báo A; Phó Chủ tịch là nhà báo B`, `ông A; Phó Chủ tịch: bà B`: the office is the next one's.
  if (
    chain !== null &&
    separated &&
    LABELS.has(normAt(t, chain.to, limit)) &&
    addressAt(scan, chain.to + 1, limit) !== null
  )
    return null;
  return chain === null ? null : { chain, separated };
}

const MOST_IN_REMARK = 8;

/** `ông A (bên trái), Chủ tịch …`: over a bracket that names nothing; else `i`. */
function afterRemark(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (normAt(t, i, limit) !== "(") return i;
  for (let at = i + 1; at < Math.min(limit, i + MOST_IN_REMARK); at++) {
    if (t.norm[at] === ")") return at > i + 1 && /^[,-]$/.test(normAt(t, at + 1, limit)) ? at + 1 : i;
    if (isCapital(t, at) || !isWord(t, at)) return i;
  }
  return i;
}

/** Over `sinh năm 1936,` and `SN 1936 -` to what the person is. */
function afterBirth(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const at = lexicon.born.longest(t, i, limit)?.end ?? i;
  if (at === i || at + 1 >= limit || !/^\d{4}$/.test(t.norm[at] as string)) return i;
  return AFTER_NAME.has(t, at + 1) ? at + 2 : i;
}

/** `(Hội Khuyến học huyện Bình Chánh, Cụm phó)`: over whom the leader of the cluster stands for. */
function afterUnit(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (normAt(t, i - 1, limit) !== "(") return i;
  const to = unitAt(scan, i, limit)?.to ?? organisationAt(scan, i, limit)?.to ?? i;
  if (to === i || !/^[,-]$/.test(normAt(t, to, limit))) return i;
  const chain = chainAt(scan, to + 1, limit);
  return chain?.roles[0]?.leads != null ? to + 1 : i;
}

const MOST_IN_CLAUSE = 10;

/** `ông A, cựu học sinh của trường, nay là Giám đốc …`: past what is said between the name and `nay là`; else `i`. */
function afterClause(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (normAt(t, i - 1, limit) !== ",") return i;
  for (let at = i; at < limit && at < i + MOST_IN_CLAUSE; at++) {
    if (CLAUSE_ENDS.has(t, at) || lexicon.titles.longest(t, at, limit) !== null) return i;
    // `cô giáo Trần B`: somebody else is named.
    if (at > i && lexicon.honorifics.longest(t, at, limit) !== null) return i;
    const now = lexicon.nowIs.longest(t, at, limit);
    if (now !== null) return chainAt(scan, now.end, limit) === null ? i : now.end;
  }
  return i;
}

/** `Đại diện Phòng Giáo dục`: what a named person stands for is an office of that body. */
function representativeAt(scan: Scan, i: number, limit: number): Chain | null {
  const title = lexicon.representatives.longest(scan.t, i, limit);
  const organisation = title === null ? null : organisationAt(scan, title.end, limit);
  if (title === null || organisation === null || organisation.association) return null;
  return { from: i, to: organisation.to, roles: [roleOfBody(i, title.end, title.value, organisation)], group: false };
}

export type PersonFound = Found<PersonReading>;

/**
 * `Chủ tịch Hội Nguyễn A, Phó Chủ tịch Trần B`: offices after a comma that run straight into the next bare name are that
 * person's. An addressed name keeps what stands before the last semicolon, or its first office.
 */
function ownChain(
  scan: Scan,
  after: { chain: Chain; separated: boolean } | null,
  limit: number,
  addressed: boolean,
): { chain: Chain } | null {
  if (after === null || !after.separated) return after;
  const { chain } = after;
  const placed = chain.roles.at(-1)?.organisation?.to === chain.to;
  if (nameAt(scan, chain.to, limit, false) === null && !(placed && isRareName(scan, chain.to, limit))) return after;
  const { roles } = chain;
  let keep = 0;
  for (let k = 1; k < roles.length; k++) if (scan.t.norm[(roles[k]?.from ?? 1) - 1] === ";") keep = k;
  if (keep === 0 && addressed && roles.length > 1) keep = 1;
  if (keep > 0) return { chain: { ...chain, roles: roles.slice(0, keep), to: roles[keep - 1]?.to ?? chain.to } };
  return FOLLOWS.has(scan.t.norm[chain.from - 1] as string) ? null : after;
}

const FOLLOWS = new Set([",", ";"]);

/** A person whose address or name begins at token `i`, with the offices that follow. */
export function personAt(
  scan: Scan,
  i: number,
  limit: number,
  shared: { honorific: string | null; from: number } | null,
  afterOffice = false,
  sure = false,
): PersonFound | null {
  const { t } = scan;
  const address = addressAt(scan, i, limit);
  const start = address?.end ?? i;
  const addressed = address?.honorific != null || shared !== null;
  const name = nameAt(scan, start, limit, sure || addressed || (address?.academic.length ?? 0) > 0);
  if (name === null) return null;
  if (
    address !== null &&
    address.honorific !== null &&
    WEAK.has(address.honorific) &&
    lexicon.surnames.longest(t, start, limit) === null &&
    name.syllables < 3
  )
    return null;
  // `Phó Chủ tịch Quốc hội Đỗ A`: the word before belongs to the office.
  if (!addressed && !afterOffice && i > 0 && NAMESAKES.has(normAt(t, i - 1, limit))) return null;
  const after = ownChain(scan, chainAfterName(scan, name.to, limit), limit, address !== null);
  const honorific = address?.honorific ?? shared?.honorific ?? null;
  const honorificFrom = address?.honorific != null ? address.honorificFrom : (shared?.from ?? -1);
  const chain = after?.chain ?? null;
  if (chain?.group) return null;
  return {
    from: i,
    to: chain?.to ?? name.to,
    value: {
      name: name.name,
      nameFrom: name.from,
      nameTo: name.to,
      honorific,
      honorificFrom,
      academic: address?.academic ?? [],
      chain,
    },
    rule: address !== null ? "person/address-name" : "person/name-office",
  };
}
