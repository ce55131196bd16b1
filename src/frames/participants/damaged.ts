/** A unit that has lost letters: `Qun 5`. */
import type { Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import { damagedUnitAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { type Agent, agentOf } from "./agents.js";

/** Acts under the name that it must have had; the page says so once, when the unit is written down. */
export function damagedAgent(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const { scan, issues } = section.page;
  const mention = damagedUnitAt(scan, i, limit);
  if (mention === null) return null;
  const [start, end] = [scan.t.start[mention.from] as number, scan.t.end[mention.to - 1] as number];
  const units = (): readonly Unit[] => {
    const message = `${scan.text.slice(start, end)} has lost letters and is read as ${mention.name}`;
    if (!issues.some((issue) => issue.code === "letters-repaired" && issue.start === start))
      issues.push({ severity: "warning", code: "letters-repaired", message, start, end });
    return [resolveUnit(scope, mention)];
  };
  const { from, to } = mention;
  return { ...agentOf(scope, { from, to, mentions: [mention] }), units };
}
