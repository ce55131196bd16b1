/** Scores one a line under a line that ends with a colon: `Các đơn vị tự chấm điểm như sau:`, `Quận 2: 46`. */
import type { Found, Scan } from "../recognize/scan.js";
import { normAt } from "../recognize/scan.js";
import { pointsAt, type ScoreReading } from "../recognize/score.js";
import { unitListAt } from "../recognize/unit.js";
import type { Section } from "./context.js";
import type { Recipient, RecipientReader } from "./recipients.js";
import { type Criterion, criterionBefore } from "./score-context.js";
import { afterBullet } from "./sections.js";

export interface LineLead {
  /** The line speaks of points. */
  readonly ofPoints: boolean;
  /** It names units, whose points by criterion follow. */
  readonly named: boolean;
  readonly criterion: Criterion | null;
  units(reader: RecipientReader): readonly Recipient[];
}

const MOST_LINES = 60;
const MOST_IN_LINE = 40;

/** The line that opens the list a block stands in, found once a block. */
export class LineLeads {
  readonly #leads = new Map<number, LineLead | null>();

  constructor(private readonly section: Section) {}

  of(block: number): LineLead | null {
    const { scan } = this.section.page;
    const passed: number[] = [];
    let lead: LineLead | null = null;
    for (let b = block - 1; b >= Math.max(this.section.fromBlock, block - MOST_LINES); b--) {
      const known = this.#leads.get(b + 1);
      if (known !== undefined) {
        lead = known;
        break;
      }
      passed.push(b + 1);
      const from = scan.first[b] as number;
      const to = scan.first[b + 1] as number;
      if (to > from && scan.t.norm[to - 1] === ":") {
        lead = leadOf(scan, from, to);
        break;
      }
      if (to - from > MOST_IN_LINE || scan.blocks[b]?.kind === "heading") break;
    }
    for (const b of passed) this.#leads.set(b, lead);
    return lead;
  }
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

const NO_POINTS = new Set(["địa", "thời", "trọng", "quan", "thí", "ưu", "nhược", "đặc", "làm"]);

function hasPoints(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (scan.t.norm[i] === "điểm" && !NO_POINTS.has(normAt(scan.t, i - 1, to))) return true;
  return false;
}

/** `- Quận 2: 46`, `Bình Thạnh – 47,5/50`: units and a number, and nothing else in the line. */
export function labelledScore(
  scan: Scan,
  from: number,
  to: number,
): Pick<Found<ScoreReading>, "from" | "to" | "value" | "rule"> | null {
  const { t } = scan;
  const units = unitListAt(scan, afterBullet(scan, from, to), to, true);
  if (units === null) return null;
  let at = units.to;
  while (t.norm[at] === ":" || t.norm[at] === "-" || t.norm[at] === "=" || t.norm[at] === "đạt" || t.norm[at] === "là")
    at++;
  if (at === units.to) return null;
  const read = pointsAt(scan, at, to);
  if (read === null) return null;
  for (let i = read.end; i < to; i++) if (t.norm[i] !== "." && t.norm[i] !== ";" && t.norm[i] !== ",") return null;
  return {
    from: at,
    to: read.end,
    value: { points: read.points, max: read.max, maxFrom: read.maxFrom },
    rule: "score/line",
  };
}
