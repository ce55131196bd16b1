/** Members by their number alone: as many units in a table, in a list or by their officers as the cluster is said to have. */
import { ofType, type Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import { gridsOf } from "../../frames/table/grid.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { ordinalAt } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { headBefore, NO_HEAD } from "./head.js";
import { distinct, memberListAt } from "./list.js";
import { memberTable } from "./table.js";

const FEWEST = 3;

const BRACKETS = new WordSet("(");
const MOST_TO_BRACKET = 8;

/** `6 quận`, `sáu đơn vị`. */
interface Count {
  readonly at: number;
  readonly of: number;
  readonly type: string | null;
  /** Token behind the counted noun. */
  readonly to: number;
}

/** The first that are as many as is said; none where nothing is said of how many there are. */
export function countedUnits(section: Section, scope: UnitScope): readonly Unit[] {
  const { scan, phrases } = section.page;
  const [from, to] = [scan.first[section.fromBlock] as number, scan.first[section.toBlock] as number];
  const counts = phrases.within("member-count", from, to).map((match): Count => {
    const at = match.slots.count?.[0] as number;
    return { at, of: ordinalAt(scan.t, at, to), type: unitTypeAt(scan, at + 1, to)?.type ?? null, to: match.to };
  });
  const counted = counts.filter(({ of }) => of >= FEWEST);
  if (counted.length > 0)
    for (const units of candidates(section, scope, counted))
      for (const count of counted)
        if (units.length === count.of && (count.type === null || units.some(({ type }) => type === count.type)))
          return units;
  return [];
}

function* candidates(section: Section, scope: UnitScope, counts: readonly Count[]): Generator<readonly Unit[]> {
  const { scan, sentences, title, association } = section.page;
  for (const { blocks } of gridsOf(section)) yield distinct(memberTable(section, scope, blocks[0] as number));
  const told = [...ofType(section, "award"), ...ofType(section, "score")];
  const isTold = (start: number, end: number): boolean => told.some(({ from }) => from >= start && from < end);
  for (const { at, to } of counts) {
    const [start, end] = sentences.around(at);
    if (isTold(start, end)) continue;
    // `5 huyện: A, B …`, `5 huyện ngoại thành (A, B …)`
    const bracket = BRACKETS.next(scan.t, to, Math.min(end, to + MOST_TO_BRACKET));
    for (const i of [to, bracket + 1])
      yield distinct(memberListAt(section, scope, i, end, headBefore(scan, start, to), true)?.units ?? []);
  }
  for (const { from, value, block } of ofType(section, "units")) {
    if (value.units.length < FEWEST || block === title.block || scan.blocks[block]?.kind === "caption") continue;
    const [start, end] = sentences.around(from);
    if (!isTold(start, end)) yield distinct(memberListAt(section, scope, from, end, NO_HEAD)?.units ?? []);
  }
  const sent = ofType(section, "person").flatMap(({ value }) => value.chain?.roles ?? []);
  const units = sent.flatMap(({ organisation }) =>
    organisation?.base === association && organisation.unit !== null ? [resolveUnit(scope, organisation.unit)] : [],
  );
  yield distinct(units);
}
