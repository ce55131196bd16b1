import * as dates from "../gazetteer/data/dates.js";
import * as starting from "../gazetteer/data/starts.js";
import { lexicon, vocabulary } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";

/** Which rules a word may begin. */
export const Starts = {
  title: 1,
  organisation: 2,
  address: 4,
  shared: 8,
  surname: 16,
  award: 32,
  event: 64,
  date: 128,
  cluster: 256,
  unit: 512,
} as const;

let table: Uint16Array | null = null;

/**
 * Builds every table once. Words get their numbers here, so it must be done before a text is cut into tokens: a word
 * learned later would be unknown in the first page and known in the second.
 */
export function prepare(): Uint16Array {
  if (table !== null) return table;
  const words: readonly [number, ReadonlySet<string>][] = [
    [Starts.date, normsOf(dates.DATE_STARTS)],
    [Starts.title, normsOf(starting.TITLE_STARTS)],
    [Starts.cluster, normsOf(starting.CLUSTER_STARTS)],
    [Starts.unit, normsOf(starting.UNIT_STARTS)],
    [Starts.organisation, normsOf(starting.ORGANISATION_STARTS)],
  ];
  for (const [, list] of words) for (const word of list) vocabulary.learn(word);
  vocabulary.close();
  const starts = new Uint16Array(vocabulary.size + 1);
  const mark = (id: number, bit: number): void => {
    starts[id] = (starts[id] as number) | bit;
  };
  for (const [bit, list] of words) for (const word of list) mark(vocabulary.id(word), bit);
  for (const id of lexicon.titles.firstWords()) mark(id, Starts.title);
  for (const id of lexicon.organisations.firstWords()) mark(id, Starts.organisation);
  for (const id of lexicon.honorifics.firstWords()) mark(id, Starts.address);
  for (const id of lexicon.academic.firstWords()) mark(id, Starts.address);
  for (const id of lexicon.sharedHonorifics.firstWords()) mark(id, Starts.shared);
  for (const id of lexicon.surnames.firstWords()) mark(id, Starts.surname);
  for (const names of [lexicon.awards, lexicon.prizes, lexicon.titleWords])
    for (const id of names.firstWords()) mark(id, Starts.award);
  for (const id of lexicon.events.firstWords()) mark(id, Starts.event);
  for (const id of lexicon.eventActs.firstWords()) mark(id, Starts.event);
  table = starts;
  return starts;
}
