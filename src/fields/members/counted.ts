/** Members by their number alone: as many units in a table, in a list or by their officers as the cluster is said to have. */
import { ofType, type Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import { gridsOf } from "../../frames/table/grid.js";
import { ordinalAt } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { NO_HEAD } from "./head.js";
import { distinct, memberListAt } from "./list.js";
import { memberTable } from "./table.js";

const FEWEST = 3;

interface Named {
  readonly units: readonly Unit[];
  /** First token of their sentence, where they stand in one: their number must be told in another. */
  readonly sentence: number;
}

/** The first that are as many as is said; none where nothing is said of how many there are. */
export function countedUnits(section: Section, scope: UnitScope): readonly Unit[] {
  const { scan, phrases, sentences } = section.page;
  const [from, to] = [scan.first[section.fromBlock] as number, scan.first[section.toBlock] as number];
  const counts = phrases.within("member-count", from, to).map(({ slots: { count, type } }) => ({
    of: ordinalAt(scan.t, count?.[0] as number, to),
    type: type === undefined ? null : unitTypeAt(scan, type[0], to)?.type,
    sentence: sentences.around(count?.[0] as number)[0],
  }));
  if (counts.length > 0)
    for (const { units, sentence } of candidates(section, scope))
      for (const count of counts)
        if (
          units.length >= FEWEST &&
          units.length === count.of &&
          sentence !== count.sentence &&
          (count.type === null || units.some(({ type }) => type === count.type))
        )
          return units;
  return [];
}

function* candidates(section: Section, scope: UnitScope): Generator<Named> {
  const { scan, sentences, title, association } = section.page;
  for (const { blocks } of gridsOf(section))
    yield { units: distinct(memberTable(section, scope, blocks[0] as number)), sentence: -1 };
  const told = [...ofType(section, "award"), ...ofType(section, "score")];
  for (const { from, value, block } of ofType(section, "units")) {
    if (value.units.length < FEWEST || block === title.block || scan.blocks[block]?.kind === "caption") continue;
    const [start, end] = sentences.around(from);
    if (told.some((fact) => fact.from >= start && fact.from < end)) continue;
    yield { units: distinct(memberListAt(section, scope, from, end, NO_HEAD)?.units ?? []), sentence: start };
  }
  const sent = ofType(section, "person").flatMap(({ value }) => value.chain?.roles ?? []);
  const units = sent.flatMap(({ organisation }) =>
    organisation?.base === association && organisation.unit !== null ? [resolveUnit(scope, organisation.unit)] : [],
  );
  yield { units: distinct(units), sentence: -1 };
}
