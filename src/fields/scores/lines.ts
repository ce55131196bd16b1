/** The line with a colon that opens a list of scores: `Các đơn vị tự chấm điểm như sau:`, `Quận 2:`. */

import type { Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import { type Agent, leadAgent } from "../../frames/participants/agents.js";
import { hasPoints } from "../../recognize/score.js";
import { type Criterion, criterionBefore, criterionHead } from "./criterion.js";

export interface LineLead {
  /** The line speaks of points. */
  readonly ofPoints: boolean;
  /** Whose points by criterion follow, where it names one. */
  readonly agent: Agent | null;
  readonly criterion: Criterion | null;
}

const MOST_IN_LINE = 40;

/** The line that governs a block. */
export function lineOver(section: Section, scope: UnitScope, block: number): LineLead | null {
  const { scan, leads, sentences } = section.page;
  const b = leads.over(block).find((lead) => scan.blocks[lead]?.kind !== "heading");
  if (b === undefined || b < section.fromBlock) return null;
  const to = scan.first[b + 1] as number;
  const [start] = sentences.around(to - 1, to - MOST_IN_LINE);
  return {
    ofPoints: hasPoints(scan, start, to),
    agent: leadAgent(section, scope, b),
    criterion: criterionHead(scan, start, to) ?? criterionBefore(scan, start, to),
  };
}
