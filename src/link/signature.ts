/** Who signs a section: an association alone on its line, or a person above or below it. */
import { type OrganisationReading, organisationAt } from "../recognize/organisation.js";
import { chainAt } from "../recognize/role.js";
import { isAllCaps, isCapital, isWord, type Scan } from "../recognize/scan.js";
import { addressAt, nameAt } from "../recognize/person.js";
import type { Signature } from "../record.js";
import { citeTokens, type Section } from "./context.js";
import { completeOrganisation, type Surroundings } from "./organisations.js";

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
const PREFIX = new Set(["tm", "t", "m", "bch", "btv", ".", ":", "-", "(", ")", "nguồn", "tin", "bài"]);

export function signatureOf(section: Section, around: Surroundings, lastOfPage: boolean): SignatureFound {
  const { scan, ledger } = section.page;
  let person: NameLine | null = null;
  let organisation: OrganisationLine | null = null;
  let offices = 0;
  for (let b = section.toBlock - 1, seen = 0; b > section.fromBlock && seen < 4; b--) {
    const block = scan.blocks[b];
    if (block === undefined || block.kind === "byline" || block.kind === "dateline") continue;
    if (block.kind === "caption") continue;
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (from === to) continue;
    seen++;
    if (block.kind === "cell" || to - from > MOST_TOKENS) break;
    const line: OrganisationLine | null = organisation === null ? organisationLine(scan, from, to) : null;
    if (line !== null && isSetApart(section, b)) {
      organisation = line;
      continue;
    }
    const name: NameLine | null = person === null ? nameLine(scan, from, to) : null;
    if (name !== null) {
      person = name;
      continue;
    }
    if (chainLine(scan, from, to)) {
      offices++;
      continue;
    }
    break;
  }
  if (organisation === null) {
    const alone = person !== null && lastOfPage && offices === 0 && isLastLine(section, person.to);
    return { signature: null, author: alone ? person : null };
  }
  const completed = completeOrganisation(section, organisation.reading, around);
  const signature: Signature = { organisation: completed.name, unit: completed.unit, person: person?.name ?? null };
  const at = citeTokens(scan, organisation.from, organisation.to, "signature/organisation", completed.completed ? "inferred" : "stated");
  ledger.cite(signature, "organisation", at);
  if (person !== null) ledger.cite(signature, "person", citeTokens(scan, person.from, person.to, "signature/person"));
  return { signature, author: null };
}

function organisationLine(scan: Scan, from: number, to: number): OrganisationLine | null {
  let at = from;
  while (at < to && PREFIX.has(scan.t.norm[at] as string)) at++;
  const reading = organisationAt(scan, at, to);
  if (reading === null) return null;
  let end = reading.to;
  while (end < to && !isWord(scan.t, end)) end++;
  return end >= to && (reading.unit !== null || reading.level !== null || reading.national || isAllCaps(scan.t, at)) ? { reading, from: at, to: reading.to } : null;
}

/** A heading's line is no signature, nor is a list's item: it stands at the end, to the right or in capitals or bold. */
function isSetApart(section: Section, b: number): boolean {
  const { scan } = section.page;
  const block = scan.blocks[b];
  if (block === undefined || block.kind === "item" || block.kind === "title") return false;
  for (let k = b + 1; k < section.toBlock; k++) {
    const from = scan.first[k] as number;
    const to = scan.first[k + 1] as number;
    const kind = scan.blocks[k]?.kind;
    if (kind === "byline" || kind === "dateline" || kind === "caption" || from === to) continue;
    if (to - from > MOST_TOKENS) return false;
  }
  return true;
}

/** A line that is a name and nothing else; in capitals or with an address it may be any name. */
function nameLine(scan: Scan, from: number, to: number): NameLine | null {
  let at = from;
  while (at < to && !isWord(scan.t, at)) at++;
  const address = addressAt(scan, at, to);
  const start = address?.end ?? at;
  const capitals = start < to && isAllCaps(scan.t, start) && isCapital(scan.t, start);
  const name = nameAt(scan, start, to, capitals || address !== null);
  if (name === null || organisationAt(scan, at, to) !== null) return null;
  let end = name.to;
  while (end < to && !isWord(scan.t, end)) end++;
  return end >= to ? { name: name.name, from: name.from, to: name.to } : null;
}

const chainLine = (scan: Scan, from: number, to: number): boolean => {
  let at = from;
  while (at < to && PREFIX.has(scan.t.norm[at] as string)) at++;
  const chain = chainAt(scan, at, to);
  return chain !== null && chain.to >= to - 1;
};

function isLastLine(section: Section, end: number): boolean {
  const { scan } = section.page;
  for (let b = section.toBlock - 1; b >= section.fromBlock; b--) {
    const kind = scan.blocks[b]?.kind;
    if (kind === "byline" || kind === "dateline") continue;
    return (scan.first[b + 1] as number) >= end && (scan.first[b] as number) < end;
  }
  return false;
}
