/** The lines that a signature is made of: an organisation, a cluster, a name, an office, a place with its day. */
import { BEFORE_SIGNER } from "../../gazetteer/data/signatures.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { normsOf } from "../../gazetteer/lines.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { addressAt } from "../../recognize/address.js";
import { clusterAt } from "../../recognize/cluster.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import { nameAt } from "../../recognize/personal-name.js";
import { chainAt } from "../../recognize/role-chain.js";
import { isAllCaps, isCapital, isWord, normAt, type Scan } from "../../recognize/scan.js";
import { unitAt } from "../../recognize/unit.js";
import { clusterName } from "../cluster/cluster.js";

export interface NameLine {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Who signs for somebody: an organisation, or a cluster by its name. */
export interface BodyLine extends NameLine {
  readonly reading: OrganisationReading | null;
}

const PREFIX = normsOf(BEFORE_SIGNER);

/** `TM.`, `T/M`, `KT.`, `TL.` in capitals. */
export function isSignedFor(scan: Scan, from: number, to: number): boolean {
  const { t } = scan;
  if (from >= to || !isCapital(t, from)) return false;
  const first = t.norm[from] as string;
  if (first === "t") return normAt(t, from + 1, to) === "/" && /^[ml]$/.test(normAt(t, from + 2, to));
  return /^(?:tm|kt|tl|tuq)$/.test(first) && isAllCaps(t, from);
}

const WIDE = 12;

/** Typed to the right or the middle, by alignment or by blanks, or in bold. */
export function isSetApart(scan: Scan, b: number): boolean {
  const block = scan.blocks[b];
  return (
    block !== undefined && (block.align === "right" || block.align === "center" || block.indent >= WIDE || block.bold)
  );
}

/** Tokens after the last word: `to` when only marks follow `end`. */
export function afterMarks(scan: Scan, end: number, to: number): number {
  let at = end;
  while (at < to && !isWord(scan.t, at)) at++;
  return at;
}

export function bodyLine(scan: Scan, from: number, to: number, apart: boolean): BodyLine | null {
  let at = from;
  while (at < to && PREFIX.has(scan.t.norm[at] as string)) at++;
  const reading = organisationAt(scan, at, to);
  if (reading === null || afterMarks(scan, reading.to, to) < to) return null;
  const sure =
    reading.unit !== null ||
    reading.level !== null ||
    reading.national ||
    isAllCaps(scan.t, at) ||
    (apart && isCapital(scan.t, at));
  return sure ? { name: reading.name, reading, from: at, to: reading.to } : null;
}

/** `TM. CỤM THI ĐUA I`: the cluster signs. */
export function clusterLine(scan: Scan, from: number, to: number): BodyLine | null {
  if (!isSignedFor(scan, from, to)) return null;
  let at = from;
  while (at < to && PREFIX.has(scan.t.norm[at] as string)) at++;
  const cluster = clusterAt(scan, at, to);
  return cluster === null || afterMarks(scan, cluster.to, to) < to
    ? null
    : { name: clusterName(cluster.value), reading: null, from: at, to: cluster.to };
}

/** A line that is a name and nothing else. Set apart, or with an address before it, it needs no surname: `Thanh Vân`. */
export function nameLine(scan: Scan, from: number, to: number, apart: boolean): NameLine | null {
  const { t } = scan;
  let at = from;
  while (at < to && !isWord(t, at)) at++;
  if (at >= to) return null;
  const address = addressAt(scan, at, to);
  const start = address?.end ?? at;
  if (
    lexicon.noNames.longest(t, at, to) !== null ||
    organisationAt(scan, at, to) !== null ||
    unitAt(scan, at, to) !== null
  )
    return null;
  const capitals = start < to && isAllCaps(t, start) && isCapital(t, start);
  const given = start < to && lexicon.middleNames.has(t.id[start] as number);
  const name = nameAt(
    scan,
    start,
    to,
    capitals || address !== null || (apart && to - start <= MOST_SYLLABLES) || (given && to - start <= 3),
  );
  if (name === null || afterMarks(scan, name.to, to) < to) return null;
  if (normAt(t, to - 1, to) === ":" || normAt(t, to - 1, to) === "?") return null;
  return { name: name.name, from: name.from, to: name.to };
}

const BEFORE_BODY = new WordSet("( - –");

/** `Khắc Trí (HKH Tân Bình)`, `Thanh Thủy - Hội LHPN xã Hòa An`: the signer with the body in brackets or behind a dash. */
export function nameWithBody(scan: Scan, from: number, to: number): { person: NameLine; body: BodyLine } | null {
  const mark = BEFORE_BODY.next(scan.t, from, to);
  const body = mark === from || mark >= to ? null : bodyLine(scan, mark + 1, to, true);
  const person = body?.reading?.unit == null ? null : nameLine(scan, from, mark, true);
  return person === null || body === null ? null : { person, body };
}

const MOST_SYLLABLES = 5;

export const chainLine = (scan: Scan, from: number, to: number): boolean => {
  let at = from;
  while (at < to && PREFIX.has(scan.t.norm[at] as string)) at++;
  const chain = chainAt(scan, at, to);
  return chain !== null && chain.to >= to - 1;
};

/** `(đã ký)`. */
export function isSignedLine(scan: Scan, from: number, to: number): boolean {
  let at = from;
  while (at < to && !isWord(scan.t, at)) at++;
  const signed = at < to ? lexicon.signedLines.longest(scan.t, at, to) : null;
  return signed !== null && afterMarks(scan, signed.end, to) >= to;
}
