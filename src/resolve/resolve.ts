import { hash } from "node:crypto";
import { byDate } from "./dates.js";
import { linksOf, type ManualLink } from "./manual.js";
import { mentionsOf, type ResolvableRecord } from "./mentions.js";
import { nameKey, spellingKey } from "./person-name.js";
import { resolveName } from "./persons.js";
import { spellsOf } from "./spells.js";
import type { Decision, ManualDecision, Mention, Person, Resolution, ResolutionProblem } from "./types.js";
import { UnitMentions } from "./units.js";

export type { ResolvableRecord } from "./mentions.js";

/**
 * Who is one person and what is one unit across pages. Pure; the order of the records does not matter.
 *
 * Mentions of two names never meet, however the names are spelt, unless a manual decision joins the names. So when records
 * come, change or go, it is enough to resolve again all records that share a `spellingKey` of a name with them, as they were
 * or as they are, and to replace the persons, spells and decisions of these names; ids of the others stay.
 *
 * @param records texts and evidence may be left out; of several versions of a page the one fetched last counts
 * @param manual decisions that win over the rules
 * @example
 * const { persons, spells } = resolve(records);
 * persons[0].mentions.map(({ uri, pointer }) => `${uri}#${pointer}`);
 */
export function resolve(records: Iterable<ResolvableRecord>, manual: readonly ManualDecision[] = []): Resolution {
  const mentions: Mention[] = [];
  const units = new UnitMentions();
  for (const record of currentOf(records)) {
    for (const mention of mentionsOf(record)) mentions.push(mention);
    units.add(record);
  }
  return { ...resolveMentions(mentions, manual), units: units.resolved() };
}

/**
 * Who is one person among mentions: all mentions of a name in any right spelling must be there, and of the names that
 * decisions by hand join.
 */
export function resolveMentions(
  found: Iterable<Mention>,
  manual: readonly ManualDecision[] = [],
): Omit<Resolution, "units"> {
  const mentions = [...found].sort((a, b) => byDate(a.date, b.date) || compare(a.key, b.key));
  const { links, problems } = linksOf(manual, mentions);
  const persons: Person[] = [];
  const decisions: Decision[] = [];
  const unfit: ResolutionProblem[] = [...problems];
  for (const { mentions: named, links: decided } of blocksOf(mentions, links)) {
    const resolved = resolveName(named, decided);
    for (const person of resolved.persons) persons.push(personOf(person));
    for (const decision of resolved.decisions) decisions.push(decision);
    unfit.push(...resolved.problems);
  }
  persons.sort((a, b) => compare(nameKey(a.name), nameKey(b.name)) || compare(a.id, b.id));
  decisions.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b) || compare(x.by, y.by));
  unfit.sort((x, y) => x.decision - y.decision || compare(x.message, y.message));
  return { persons, spells: persons.flatMap(spellsOf), decisions, problems: unfit };
}

/** One record a page. */
function currentOf(records: Iterable<ResolvableRecord>): Iterable<ResolvableRecord> {
  const current = new Map<string, ResolvableRecord>();
  const version = ({ source, id }: ResolvableRecord) => `${source.retrievedAt ?? ""} ${id}`;
  for (const { id, source, page, reports } of records) {
    const place = source.uri ?? id;
    const known = current.get(place);
    // What else the record holds, its text above all, is not kept.
    const record = { id, source, page, reports };
    if (known === undefined || version(known) < version(record)) current.set(place, record);
  }
  return current.values();
}

interface Block {
  readonly mentions: Mention[];
  readonly links: ManualLink[];
}

/** Mentions by name in any right spelling; names that a decision joins by hand are one block. */
function blocksOf(mentions: readonly Mention[], links: readonly ManualLink[]): Iterable<Block> {
  const joined = new Map<string, string>();
  const blockOf = (name: string): string => {
    let key = name;
    for (let next = joined.get(key); next !== undefined; next = joined.get(key)) key = next;
    return key;
  };
  for (const { a, b } of links) {
    const [one, other] = [blockOf(spellingKey(a[0]!.name)), blockOf(spellingKey(b[0]!.name))];
    if (one !== other) joined.set(one, other);
  }
  const blocks = new Map<string, Block>();
  const byName = new Map<string, Block>();
  const at = (name: string): Block => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const key = blockOf(spellingKey(name));
    let block = blocks.get(key);
    if (block === undefined) {
      block = { mentions: [], links: [] };
      blocks.set(key, block);
    }
    byName.set(name, block);
    return block;
  };
  for (const mention of mentions) at(mention.name).mentions.push(mention);
  for (const link of links) at(link.a[0]!.name).links.push(link);
  return blocks.values();
}

function personOf(found: readonly Mention[]): Person {
  const mentions = [...found].sort((a, b) => byDate(a.date, b.date) || compare(a.key, b.key));
  const first = mentions[0]!;
  const id = hash("sha1", `${nameKey(first.name)}\n${first.key}`, "hex").slice(0, 12);
  return { id, name: usualName(mentions), mentions };
}

function usualName(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]![0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
