/** Who signs a section: an association alone on its line, or a person above or below it. */

import { blockOf, citeTokens, type Section } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import type { SectionContext } from "../../discourse/section-context.js";
import { SectionSalience } from "../../discourse/section-salience.js";
import { siteUnit, unitOverMembers } from "../../discourse/units.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { beginsAsBodyKind, isBodyKind } from "../../recognize/body-kinds.js";
import type { OrganisationReading } from "../../recognize/organisation.js";
import { isCapital, isWord, slice } from "../../recognize/scan.js";
import type { Signature } from "../../record.js";
import {
  afterMarks,
  chainLine,
  clusterLine,
  isPlaceAndDay,
  isSetApart,
  isSignedFor,
  isSignedLine,
  type NameLine,
  nameLine,
  nameWithBody,
  type OrganisationLine,
  organisationLine,
} from "./lines.js";

export interface SignatureFound {
  readonly signature: Signature | null;
  /** A name alone on the page's last line is its author. */
  readonly author: { readonly name: string; readonly from: number; readonly to: number } | null;
}

const MOST_TOKENS = 16;
const MOST_LINES = 6;

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
