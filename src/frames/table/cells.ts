/** What the cells of a table's row say: solutions, points. */
import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import { POINTS, POINTS_LETTER } from "../../gazetteer/data/scores.js";
import { isNumber, normAt } from "../../recognize/scan.js";
import { decimalAt } from "../../recognize/score.js";
import type { Solution } from "../../record.js";
import type { Maximum } from "../maximum.js";
import { kindAt, type NamedSolution, namedAll } from "../quoted-name.js";
import { wordsOf } from "./column.js";
import type { Cell } from "./grid.js";
import { nothingInCell } from "./header-words.js";

/** One solution a paragraph, or several where each is quoted, numbered or set off by a semicolon. */
export function solutionsIn(section: Section, cell: Cell, noun: Solution["kind"]): NamedSolution[] {
  const { scan } = section.page;
  return cell.blocks.flatMap((b) => {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    return nothingInCell.has(wordsOf(section, [b]).replace(/ \.$/, "")) || isCount(section, from, to)
      ? []
      : namedAll(section, afterBullet(scan, from, to), to, noun);
  });
}

/** `2 giải pháp`: a number of them, and nothing else. */
function isCount({ page: { scan } }: Section, from: number, to: number): boolean {
  const noun = isNumber(scan.t, from) ? kindAt(scan, from + 1, to) : null;
  return noun !== null && noun.end === to;
}

interface PointsFound {
  readonly points: Maximum;
  readonly maximum: Maximum | null;
}

const BEHIND_POINTS = new Set(["", POINTS, POINTS_LETTER, "(", ".", "*"]);
const MOST_POINTS = 1000;

/** `98`, `97,5`, `98/100`, `98 điểm`; a percentage or a count of anything else is no score. */
export function pointsIn(section: Section, cell: Cell): PointsFound | null {
  const { scan } = section.page;
  const b = cell.blocks[0];
  if (b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const points = decimalAt(scan, from, to);
  if (points === null || points.value > MOST_POINTS) return null;
  let at = points.end;
  let maximum: Maximum | null = null;
  if (normAt(scan.t, at, to) === "/") {
    const top = decimalAt(scan, at + 1, to);
    if (top === null) return null;
    maximum = { value: top.value, from: at + 1, to: top.end };
    at = top.end;
  }
  if (!BEHIND_POINTS.has(normAt(scan.t, at, to))) return null;
  return { points: { value: points.value, from, to: points.end }, maximum };
}
