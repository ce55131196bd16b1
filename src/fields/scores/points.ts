/** All points that a section's text gives: those that say so, and the numbers that are points by the words around them. */
import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { subjectOfLead } from "../../frames/subject.js";
import { hasPoints } from "../../recognize/score.js";
import { type Criterion, criterionBefore, criterionHead } from "./criterion.js";
import { scaleOf } from "./scale.js";
import { barePoints, fullPoints, type PointsAt } from "./series.js";

export interface Points extends PointsAt {
  readonly block: number;
}

/** In order. `reader` is asked for only where something speaks of points. */
export function pointsOf(
  section: Section,
  reader: () => ParticipantReader,
  taken: ReadonlySet<number>,
): readonly Points[] {
  const { scan } = section.page;
  const { first } = scan;
  const isText = (b: number): boolean =>
    !taken.has(b) && b !== section.page.title.block && scan.blocks[b]?.kind !== "caption";
  const read: readonly Points[] = ofType(section, "score").filter(({ block }) => isText(block));
  if (read.length === 0 && !hasPoints(scan, first[section.fromBlock] as number, first[section.toBlock] as number))
    return [];
  const found = [...read];
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    if (!isText(b) || scan.blocks[b]?.kind === "cell") continue;
    const end = first[b + 1] as number;
    const lead = lineOver(section, b);
    const line = lead?.ofPoints === true;
    const owned = line && subjectOfLead(section, reader(), b).length > 0;
    for (let from = first[b] as number; from < end; ) {
      const to = Math.min(end, section.page.sentences.around(from)[1]);
      if (line || hasPoints(scan, from, to)) {
        const known = read.slice(firstFrom(read, from), firstFrom(read, to));
        const most = (criterionHead(scan, from, to) ?? lead?.criterion)?.maximum ?? scaleOf(section, b);
        const more = [...barePoints(reader(), known, from, to, { line, owned }), ...fullPoints(scan, most, from, to)];
        for (const points of more) found.push({ ...points, block: b });
      }
      from = to;
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const MOST_IN_LINE = 40;

/** The line that governs a block: whether it speaks of points (`Tự chấm điểm như sau:`), and of a criterion. */
export function lineOver(section: Section, block: number): { ofPoints: boolean; criterion: Criterion | null } | null {
  const { scan, leads, sentences } = section.page;
  const b = leads.over(block).find((lead) => scan.blocks[lead]?.kind !== "heading");
  if (b === undefined || b < section.fromBlock) return null;
  const to = scan.first[b + 1] as number;
  const [start] = sentences.around(to - 1, to - MOST_IN_LINE);
  const criterion = criterionHead(scan, start, to) ?? criterionBefore(scan, start, to);
  return { ofPoints: hasPoints(scan, start, to), criterion };
}
