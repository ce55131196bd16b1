/** Who signs a section: an association alone on its line, or a person above or below it. */

import { blockOf, citeTokens, firstFrom, type Section } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import type { SectionContext } from "../../discourse/section-context.js";
import { SectionSalience } from "../../discourse/section-salience.js";
import { siteUnit, unitOverMembers } from "../../discourse/units.js";
import { BEFORE_SIGNER } from "../../gazetteer/data/signatures.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { normsOf } from "../../gazetteer/lines.js";
import { addressAt } from "../../recognize/address.js";
import { beginsAsBodyKind, isBodyKind } from "../../recognize/body-kinds.js";
import { clusterAt } from "../../recognize/cluster.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import { nameAt } from "../../recognize/personal-name.js";
import { chainAt } from "../../recognize/role-chain.js";
import { isAllCaps, isCapital, isWord, normAt, type Scan, slice } from "../../recognize/scan.js";
import { unitAt } from "../../recognize/unit.js";
import type { Signature } from "../../record.js";
import { clusterName } from "../cluster/cluster.js";

export interface SignatureFound {
  readonly signature: Signature | null;
  /** A name alone on the page's last line is its author. */
  readonly author: { readonly name: string; readonly from: number; readonly to: number } | null;
}

interface NameLine {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

interface OrganisationLine {
  readonly reading: OrganisationReading;
  readonly from: number;
  readonly to: number;
}

const MOST_TOKENS = 16;
const MOST_LINES = 6;
const PREFIX = normsOf(BEFORE_SIGNER);

export function signatureOf(context: SectionContext, lastOfPage: boolean): SignatureFound {
  const { section, scope } = context;
  const { scan, ledger } = section.page;
  let person: NameLine | null = null;
  let organisation: OrganisationLine | null = null;
  let signed: NameLine | null = null;
  let offices = 0;
  const column = signatureColumn(section);
  for (let b = section.toBlock - 1, seen = 0; b > section.fromBlock && seen < MOST_LINES; b--) {
    const block = scan.blocks[b];
    if (block === undefined || block.kind === "byline" || block.kind === "dateline" || block.kind === "caption")
      continue;
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (from === to) continue;
    const cell = block.cell ?? null;
    if (cell !== null && column !== null && cell.table === column.table && cell.column !== column.column) continue;
    seen++;
    const inTable = cell !== null && (column === null || cell.table !== column.table);
    if (inTable || to - from > MOST_TOKENS) break;
    const apart = cell !== null || isSetApart(scan, b);
    const line: OrganisationLine | null =
      organisation === null && block.kind !== "item" && block.kind !== "title"
        ? organisationLine(scan, from, to, apart)
        : null;
    if (line !== null) {
      organisation = line;
      continue;
    }
    const cluster: NameLine | null = organisation === null && signed === null ? clusterLine(scan, from, to) : null;
    if (cluster !== null) {
      signed = cluster;
      continue;
    }
    const both: { person: NameLine; organisation: OrganisationLine } | null =
      organisation === null && person === null && apart ? nameWithBody(scan, from, to) : null;
    if (both !== null) {
      person = both.person;
      organisation = both.organisation;
      continue;
    }
    const name: NameLine | null = person === null ? nameLine(scan, from, to, apart) : null;
    if (name !== null) {
      person = name;
      continue;
    }
    if (chainLine(scan, from, to)) offices++;
    else if (!isSignedLine(scan, from, to) && !isPlaceAndDay(section, from, to)) break;
  }
  if (organisation === null && signed !== null) {
    const signature: Signature = { organisation: signed.name, unit: null, person: person?.name ?? null };
    ledger.cite(signature, "organisation", citeTokens(scan, signed.from, signed.to, "signature/cluster"));
    if (person !== null) ledger.cite(signature, "person", citeTokens(scan, person.from, person.to, "signature/person"));
    return { signature, author: null };
  }
  if (organisation === null) {
    const alone = person !== null && lastOfPage && offices === 0 && isLastLine(section, person.to);
    return { signature: null, author: alone ? person : lastOfPage ? editorsLine(section) : null };
  }
  const { page } = section;
  const board = isBoard(organisation.reading) && siteUnit(page, scope) !== null;
  const { name } = organisation.reading;
  const reading = board
    ? { ...organisation.reading, name: `${name} ${page.association}`, base: page.association, association: false }
    : organisation.reading;
  // `VĂN PHÒNG HỘI`, `BAN THI ĐUA` under the last cluster of the page.
  const over =
    board || (reading.association && reading.unit === null)
      ? (unitOverMembers(page, scope) ?? siteUnit(page, scope))
      : null;
  const completed = completeOrganisation(
    section,
    ofAssociation(section, reading),
    new SectionSalience(context, blockOf(scan, organisation.from), over),
  );
  const signature: Signature = { organisation: completed.name, unit: completed.unit, person: person?.name ?? null };
  const at = citeTokens(
    scan,
    organisation.from,
    organisation.to,
    "signature/organisation",
    completed.completed ? "inferred" : "stated",
  );
  ledger.cite(signature, "organisation", at);
  ledger.cite(signature, "unit", at); // A unit with places of its own keeps them.
  if (person !== null) ledger.cite(signature, "person", citeTokens(scan, person.from, person.to, "signature/person"));
  return { signature, author: null };
}

/** `Nơi nhận | TM. BAN THƯỜNG VỤ`: the column of the last table that somebody signs in. */
function signatureColumn(section: Section): { readonly table: number; readonly column: number } | null {
  const { scan } = section.page;
  let column: { table: number; column: number } | null = null;
  for (let b = section.toBlock - 1; b > section.fromBlock && b >= section.toBlock - MOST_IN_TABLE; b--) {
    const cell = scan.blocks[b]?.cell;
    if (cell == null) {
      if (column !== null) break;
      continue;
    }
    if (column !== null && cell.table !== column.table) break;
    if (
      (column === null || cell.column > column.column) &&
      isSignedFor(scan, scan.first[b] as number, scan.first[b + 1] as number)
    )
      column = { table: cell.table, column: cell.column };
  }
  return column;
}

const MOST_IN_TABLE = 40;

/** `TM.`, `T/M`, `KT.`, `TL.` in capitals. */
function isSignedFor(scan: Scan, from: number, to: number): boolean {
  const { t } = scan;
  if (from >= to || !isCapital(t, from)) return false;
  const first = t.norm[from] as string;
  if (first === "t") return normAt(t, from + 1, to) === "/" && /^[ml]$/.test(normAt(t, from + 2, to));
  return /^(?:tm|kt|tl|tuq)$/.test(first) && isAllCaps(t, from);
}

/** `BAN THI ĐUA`: a board that the line places nowhere; one of organisers or editors is nobody's. */
const isBoard = ({ name, base, unit, level, national }: OrganisationReading): boolean =>
  name === base &&
  unit === null &&
  level === null &&
  !national &&
  beginsAsBodyKind("signs by itself", name) &&
  !isBodyKind("organisers", name) &&
  !beginsAsBodyKind("signs for nobody", name);

/** `TM. BAN CHẤP HÀNH` signs for the association of the page. */
function ofAssociation(section: Section, reading: OrganisationReading): OrganisationReading {
  if (!isBodyKind("committee", reading.name)) return reading;
  const { association } = section.page;
  return { ...reading, name: `${reading.name} ${association}`, base: association };
}

const WIDE = 12;

/** Typed to the right or the middle, by alignment or by blanks, or in bold. */
function isSetApart(scan: Scan, b: number): boolean {
  const block = scan.blocks[b];
  return (
    block !== undefined && (block.align === "right" || block.align === "center" || block.indent >= WIDE || block.bold)
  );
}

/** Tokens after the last word: `to` when only marks follow `end`. */
function afterMarks(scan: Scan, end: number, to: number): number {
  let at = end;
  while (at < to && !isWord(scan.t, at)) at++;
  return at;
}

function organisationLine(scan: Scan, from: number, to: number, apart: boolean): OrganisationLine | null {
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
  return sure ? { reading, from: at, to: reading.to } : null;
}

/** `TM. CỤM THI ĐUA I`: the cluster signs. */
function clusterLine(scan: Scan, from: number, to: number): NameLine | null {
  if (!isSignedFor(scan, from, to)) return null;
  let at = from;
  while (at < to && PREFIX.has(scan.t.norm[at] as string)) at++;
  const cluster = clusterAt(scan, at, to);
  return cluster === null || afterMarks(scan, cluster.to, to) < to
    ? null
    : { name: clusterName(cluster.value), from: at, to: cluster.to };
}

/** A line that is a name and nothing else. Set apart, or with an address before it, it needs no surname: `Thanh Vân`. */
function nameLine(scan: Scan, from: number, to: number, apart: boolean): NameLine | null {
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

/** `Khắc Trí (HKH Tân Bình)`: the signer with the body in brackets. */
function nameWithBody(
  scan: Scan,
  from: number,
  to: number,
): { person: NameLine; organisation: OrganisationLine } | null {
  const { t } = scan;
  let open = from;
  while (open < to && t.norm[open] !== "(") open++;
  let close = open;
  while (close < to && t.norm[close] !== ")") close++;
  if (open === from || close >= to || afterMarks(scan, close, to) < to) return null;
  const person = nameLine(scan, from, open, true);
  const organisation = organisationLine(scan, open + 1, close, true);
  return person === null || organisation === null || organisation.reading.unit === null
    ? null
    : { person, organisation };
}

const MOST_SYLLABLES = 5;

const chainLine = (scan: Scan, from: number, to: number): boolean => {
  let at = from;
  while (at < to && PREFIX.has(scan.t.norm[at] as string)) at++;
  const chain = chainAt(scan, at, to);
  return chain !== null && chain.to >= to - 1;
};

/** `(đã ký)`. */
function isSignedLine(scan: Scan, from: number, to: number): boolean {
  let at = from;
  while (at < to && !isWord(scan.t, at)) at++;
  const signed = at < to ? lexicon.signedLines.longest(scan.t, at, to) : null;
  return signed !== null && afterMarks(scan, signed.end, to) >= to;
}

/** `Quận 3, ngày 12 tháng 3 năm 2018` over a signature. */
function isPlaceAndDay(section: Section, from: number, to: number): boolean {
  const { scan, annotations } = section.page;
  for (let k = firstFrom(annotations, from); k < annotations.length; k++) {
    const annotation = annotations[k];
    if (annotation === undefined || annotation.from >= to) return false;
    if (annotation.type === "date") return afterMarks(scan, annotation.to, to) >= to && annotation.from - from <= 8;
  }
  return false;
}

/** `BBT`, `Ban Biên tập` alone on the page's last line. */
function editorsLine(section: Section): NameLine | null {
  const { scan } = section.page;
  const b = lastLine(section);
  if (b < 0) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  let at = from;
  while (at < to && !isWord(scan.t, at)) at++;
  const editors = at < to && isCapital(scan.t, at) ? lexicon.editors.longest(scan.t, at, to) : null;
  return editors !== null && afterMarks(scan, editors.end, to) >= to
    ? { name: slice(scan, at, editors.end), from: at, to: editors.end }
    : null;
}

/** The last block that is no furniture of the page, or -1. */
function lastLine(section: Section): number {
  const { blocks } = section.page.scan;
  for (let b = section.toBlock - 1; b >= section.fromBlock; b--) {
    const kind = blocks[b]?.kind;
    if (kind !== "byline" && kind !== "dateline") return b;
  }
  return -1;
}

function isLastLine(section: Section, end: number): boolean {
  const { first } = section.page.scan;
  const b = lastLine(section);
  return b >= 0 && (first[b + 1] as number) >= end && (first[b] as number) < end;
}
