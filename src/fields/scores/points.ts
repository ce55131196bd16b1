/** All points that a section's text gives: those that say so, and the numbers that are points by the words around them. */
import { ofType, type Section } from "../../discourse/context.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { hasPoints } from "../../recognize/score.js";
import { lineOver } from "./lines.js";
import { type PointsAt, respectiveIn, seriesInText, seriesOfLine } from "./series.js";

export interface Points extends PointsAt {
  readonly block: number;
}

const NONE: ReadonlySet<number> = new Set();

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
  const known = new Map(read.map((score) => [score.from, score.to]));
  const scored = new Set(read.map((score) => score.block));
  const maxima = new Map<number, Set<number>>();
  for (const { block, value } of read)
    if (value.max !== null) maxima.set(block, (maxima.get(block) ?? new Set()).add(value.max));
  const found = new Map<number, Points>(read.map((score) => [score.from, score]));
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    if (!isText(b) || scan.blocks[b]?.kind === "cell") continue;
    const from = first[b] as number;
    const to = first[b + 1] as number;
    const ofLine = !scored.has(b) && lineOver(section, b)?.ofPoints ? seriesOfLine(reader(), from, to) : [];
    const more =
      ofLine.length > 0 || !hasPoints(scan, from, to)
        ? ofLine
        : [...seriesInText(reader(), known, maxima.get(b) ?? NONE, from, to), ...respectiveIn(scan, known, from, to)];
    for (const points of more) if (!found.has(points.from)) found.set(points.from, { ...points, block: b });
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}
