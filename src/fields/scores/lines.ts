/** The line with a colon that opens a list of scores: `Các đơn vị tự chấm điểm như sau:`, `Quận 2:`. */

import { afterBullet } from "../../discourse/bullet.js";
import { inBlocks, type Section } from "../../discourse/context.js";
import type { Participant } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import * as words from "../../gazetteer/data/clauses.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { hasPoints } from "../../recognize/score.js";
import { unitListAt } from "../../recognize/unit-list.js";
import { type Criterion, criterionBefore, criterionHead } from "./criterion.js";

export interface LineLead {
  /** The line speaks of points. */
  readonly ofPoints: boolean;
  /** It names units, whose points by criterion follow. */
  readonly named: boolean;
  readonly criterion: Criterion | null;
  units(reader: ParticipantReader): readonly Participant[];
}

const MOST_IN_LINE = 40;
const OWNERSHIP = new WordSet(words.OWNERSHIP);

/** The line that governs a block. */
export function lineOver(section: Section, block: number): LineLead | null {
  const { scan, leads } = section.page;
  const b = leads.over(block).find((lead) => scan.blocks[lead]?.kind !== "heading");
  return b === undefined || b < section.fromBlock ? null : leadOf(section, b);
}

function leadOf(section: Section, b: number): LineLead {
  const { scan, sentences } = section.page;
  const [from, to] = [scan.first[b] as number, scan.first[b + 1] as number];
  const [start] = sentences.around(to - 1, to - MOST_IN_LINE);
  const head = headOf(section, b, from, to);
  const list = unitListAt(scan, head, to, true);
  const named = list?.value.units.length === 1 && to - from <= MOST_IN_LINE / 2;
  return {
    ofPoints: hasPoints(scan, start, to),
    named,
    criterion: criterionHead(scan, start, to) ?? criterionBefore(scan, start, to),
    units: (reader) => (named ? (reader.listAt(head, to, true)?.all ?? []) : []),
  };
}

/** Where those stand whose points follow: `Quận 4:`, `Điểm các nội dung của Quận 4 như sau:`. */
function headOf(section: Section, b: number, from: number, to: number): number {
  const { t } = section.page.scan;
  const owned = inBlocks(section, "units", b).find((units) => OWNERSHIP.has(t, units.from - 1));
  return owned?.from ?? afterBullet(section.page.scan, from, to);
}
