/** Members by their number alone: as many units in a table, in a list or by their officers as the cluster is said to have. */
import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import type { Span } from "../../frames/clause.js";
import { OPENING } from "../../frames/marks.js";
import { gridsOf } from "../../frames/table/grid.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { COMMUNE_TYPES, DISTRICT_TYPES, PROVINCE_TYPE } from "../../gazetteer/units/types.js";
import type { Annotation } from "../../recognize/annotation.js";
import type { Chain } from "../../recognize/role-chain.js";
import { ordinalAt } from "../../recognize/scan.js";
import { type UnitMention, unitNameAt, unitTypeAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { headBefore, NO_HEAD } from "./head.js";
import { distinct, memberListAt } from "./list.js";
import { memberTable } from "./table.js";

const FEWEST = 3;

const MOST_TO_BRACKET = 8;

/** The first that are as many as is said; none where nothing is said of how many there are. */
export function countedUnits(section: Section, scope: UnitScope): readonly Unit[] {
  const { scan, phrases } = section.page;
  const [from, to] = [scan.first[section.fromBlock] as number, scan.first[section.toBlock] as number];
  const counts = phrases.within("member-count", from, to).map((match) => {
    const at = match.slots.count?.[0] as number;
    return { from: at, of: ordinalAt(scan.t, at, to), type: unitTypeAt(scan, at + 1, to)?.type, to: match.to };
  });
  const counted = counts.filter(({ of }) => of >= FEWEST);
  if (counted.length > 0)
    for (const units of candidates(section, scope, counted))
      for (const count of counted)
        if (units.length === count.of && (count.type === undefined || units.some(({ type }) => type === count.type)))
          return units;
  return [];
}

function* candidates(section: Section, scope: UnitScope, counts: readonly Span[]): Generator<readonly Unit[]> {
  const { scan, sentences } = section.page;
  for (const { blocks } of gridsOf(section)) yield distinct(memberTable(section, scope, blocks[0] as number));
  for (const { from, to } of counts) {
    const [start, end] = sentences.around(from);
    if (saysWhoGains(section, start, end)) continue;
    // `5 huyện: A, B …`, `5 huyện ngoại thành (A, B …)`
    const bracket = OPENING.next(scan.t, to, Math.min(end, to + MOST_TO_BRACKET));
    for (const i of [to, bracket + 1])
      yield distinct(memberListAt(section, scope, i, end, headBefore(scan, start, to))?.units ?? []);
  }
  for (const { list } of unitLists(section, scope)) yield list;
  yield* namedUnits(section, scope);
}

const saysWhoGains = ({ annotations }: Section, start: number, end: number): boolean =>
  annotations
    .slice(firstFrom(annotations, start), firstFrom(annotations, end))
    .some(({ type }) => type === "award" || type === "score");

/** Lists of three or more units in sentences where nobody gets anything. */
export function* unitLists(
  section: Section,
  scope: UnitScope,
): Generator<{ list: Unit[]; start: number; end: number }> {
  const { scan, sentences, title } = section.page;
  for (const { from, value, block } of ofType(section, "units")) {
    if (value.units.length < FEWEST || block === title.block || scan.blocks[block]?.kind === "caption") continue;
    const [start, end] = sentences.around(from);
    if (saysWhoGains(section, start, end)) continue;
    yield { list: distinct(memberListAt(section, scope, from, end, NO_HEAD)?.units ?? []), start, end };
  }
}

/** All units of one level that the section names, a level after the other. */
function namedUnits(section: Section, scope: UnitScope): (readonly Unit[])[] {
  const { scan, association } = section.page;
  const to = scan.first[section.toBlock] as number;
  const mentions: UnitMention[] = [];
  const taken = section.annotations.filter((a) => a.type === "units" || a.type === "person");
  for (let i = scan.first[section.fromBlock] as number, k = 0; i < to; ) {
    while (k < taken.length && (taken[k] as Annotation).to <= i) k++;
    const around = taken[k];
    if (around !== undefined && around.from <= i) {
      if (around.type === "units") mentions.push(...around.value.units);
      else mentions.push(...unitsOfOffices(around.value.chain, association));
      i = around.to;
    } else {
      const name = lexicon.unitNames.begins(scan.t, i) ? unitNameAt(scan, i, to, null) : null;
      if (name !== null)
        mentions.push({ from: i, to: name.end, type: null, name: name.name, through: null, repaired: false });
      i = name?.end ?? i + 1;
    }
  }
  const units = distinct(mentions.map((mention) => resolveUnit(scope, mention)));
  return LEVELS.map((types) => units.filter(({ type }) => types.has(type)));
}

/** Those whose association somebody has an office of. */
const unitsOfOffices = (chain: Chain | null, association: string): UnitMention[] =>
  (chain?.roles ?? []).flatMap(({ organisation }) =>
    organisation?.base === association && organisation.unit !== null ? [organisation.unit] : [],
  );

const LEVELS: readonly ReadonlySet<string>[] = [DISTRICT_TYPES, COMMUNE_TYPES, new Set([PROVINCE_TYPE])];
