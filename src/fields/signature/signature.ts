/** Who signs a section: an association alone on its line, or a person above or below it. */

import { citeTokens, type Section } from "../../discourse/context.js";
import { ofAssociation } from "../../discourse/lent-organisation.js";
import { type CompletedOrganisation, completeOrganisation } from "../../discourse/organisations.js";
import type { SectionContext } from "../../discourse/section-context.js";
import { SectionSalience } from "../../discourse/section-salience.js";
import { writeBody } from "../../frames/participants/body.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { beginsAsBodyKind, isBodyKind } from "../../recognize/body-kinds.js";
import type { OrganisationReading } from "../../recognize/organisation.js";
import { isCapital, isWord, slice } from "../../recognize/scan.js";
import type { Signature } from "../../record.js";
import type { Block } from "../../types.js";
import {
  afterMarks,
  type BodyLine,
  bodyLine,
  chainLine,
  clusterLine,
  isSetApart,
  isSignedFor,
  isSignedLine,
  type NameLine,
  nameLine,
  nameWithBody,
} from "./lines.js";

interface SignatureFound {
  readonly signature: Signature | null;
  /** A name alone on the page's last line is its author. */
  readonly author: { readonly name: string; readonly from: number; readonly to: number } | null;
}

const MOST_TOKENS = 16;
const MOST_LINES = 6;

export function signatureOf(context: SectionContext, lastOfPage: boolean): SignatureFound {
  const { section } = context;
  const { scan, provenance } = section.page;
  const { person, body, offices } = signedLines(section);
  if (body === null) {
    const alone = person !== null && lastOfPage && offices === 0 && isLastLine(section, person.to);
    return { signature: null, author: alone ? person : lastOfPage ? editorsLine(section) : null };
  }
  const signature: Signature = { organisation: null, unit: null, person: person?.name ?? null };
  if (person !== null)
    provenance.cite(signature, "person", citeTokens(scan, person.from, person.to, "signature/person"));
  const { completed, rule } = signerOf(context, body);
  const certainty = completed.completed ? "inferred" : "stated";
  writeBody(section, signature, completed, citeTokens(scan, body.from, body.to, `signature/${rule}`, certainty));
  return { signature, author: null };
}

interface SignedLines {
  person: NameLine | null;
  body: BodyLine | null;
  /** Lines of office between them. */
  offices: number;
}

/** The last lines of a section, from below, as far as they may be a signature's. */
function signedLines(section: Section): SignedLines {
  const { scan } = section.page;
  const found: SignedLines = { person: null, body: null, offices: 0 };
  const column = signatureColumn(section);
  for (let b = section.toBlock - 1, seen = 0; b > section.fromBlock && seen < MOST_LINES; b--) {
    const { kind, cell = null } = scan.blocks[b] as Block;
    const [from, to] = [scan.first[b] as number, scan.first[b + 1] as number];
    if (kind === "byline" || kind === "dateline" || kind === "caption" || from === to) continue;
    if (cell !== null && column !== null && cell.table === column.table && cell.column !== column.column) continue;
    seen++;
    const inTable = cell !== null && (column === null || cell.table !== column.table);
    if (inTable || to - from > MOST_TOKENS || !takesLine(section, found, b, from, to)) break;
  }
  return found;
}

/** Whether the line is one of the signature's; what it tells is noted in `found`. */
function takesLine(section: Section, found: SignedLines, b: number, from: number, to: number): boolean {
  const { scan } = section.page;
  const { kind, cell } = scan.blocks[b] as Block;
  const apart = cell != null || isSetApart(scan, b);
  const body = kind === "item" || kind === "title" ? null : bodyLine(scan, from, to, apart);
  const below = found.body;
  if (body !== null && (below === null || below.reading === null)) {
    found.body = body;
    return true;
  }
  // `TM. BAN THƯỜNG VỤ` over `HỘI KHUYẾN HỌC …`
  const committee = body?.reading?.name ?? "";
  if (below?.reading != null && isBodyKind("committee", committee) && isSignedFor(scan, from, to)) {
    const reading = { ...below.reading, name: `${committee} ${below.reading.name}` };
    found.body = { ...below, reading, from };
    return true;
  }
  if (below === null) {
    found.body = clusterLine(scan, from, to);
    const both = found.body === null && found.person === null ? nameWithBody(scan, from, to) : null;
    if (both !== null) {
      found.body = both.body;
      found.person = both.person;
    }
    if (found.body !== null) return true;
  }
  const name = found.person === null ? nameLine(scan, from, to, apart) : null;
  if (name !== null) found.person = name;
  else if (chainLine(scan, from, to)) found.offices++;
  else return isSignedLine(scan, from, to);
  return true;
}

function signerOf(
  context: SectionContext,
  { reading, name }: BodyLine,
): { readonly completed: CompletedOrganisation; readonly rule: string } {
  if (reading === null) return { completed: { name, unit: null, completed: false, by: null }, rule: "cluster" };
  const { section } = context;
  const { page } = section;
  const own = isBoard(reading)
    ? { ...reading, name: `${name} ${page.association}`, base: page.association, association: true }
    : ofAssociation(section, reading);
  const salience = new SectionSalience(context);
  return { completed: completeOrganisation(section, own, salience), rule: "organisation" };
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
