/** The line with a colon that opens a list of scores: `Các đơn vị tự chấm điểm như sau:`, `Quận 2:`. */

import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import type { Participant } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import type { Scan } from "../../recognize/scan.js";
import { hasPoints } from "../../recognize/score.js";
import { unitListAt } from "../../recognize/unit-list.js";
import { type Criterion, criterionBefore } from "./criterion.js";

export interface LineLead {
  /** The line speaks of points. */
  readonly ofPoints: boolean;
  /** It names units, whose points by criterion follow. */
  readonly named: boolean;
  readonly criterion: Criterion | null;
  units(reader: ParticipantReader): readonly Participant[];
}

const MOST_IN_LINE = 40;

/** The line that governs a block. */
export function lineOver({ page: { scan, leads }, fromBlock }: Section, block: number): LineLead | null {
  const b = leads.over(block).find((lead) => scan.blocks[lead]?.kind !== "heading");
  return b === undefined || b < fromBlock ? null : leadOf(scan, scan.first[b] as number, scan.first[b + 1] as number);
}

function leadOf(scan: Scan, from: number, to: number): LineLead {
  const start = Math.max(from, to - MOST_IN_LINE);
  const head = afterBullet(scan, from, to);
  const units = unitListAt(scan, head, to, true);
  const named = units !== null && units.value.units.length === 1 && to - from <= MOST_IN_LINE / 2;
  return {
    ofPoints: hasPoints(scan, start, to),
    named,
    criterion: criterionBefore(scan, start, to),
    units: (reader) => (named ? (reader.listAt(head, to, true)?.all ?? []) : []),
  };
}
