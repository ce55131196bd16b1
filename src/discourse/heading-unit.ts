/** Lines that name a unit and nothing else: each heads a piece of its own, and completes what that piece leaves out. */
import { isNumber, normAt, romanAt } from "../recognize/scan.js";
import type { UnitMention } from "../recognize/unit.js";
import { ofType, type Section } from "./context.js";

const headings = new WeakMap<Section, readonly { readonly block: number; readonly unit: UnitMention }[]>();

/** The unit of the last such line before block `block`, or in it; null where none heads it. */
export function headingUnitOf(section: Section, block: number): UnitMention | null {
  let found = headings.get(section);
  if (found === undefined) {
    found = headingUnits(section);
    headings.set(section, found);
  }
  return found.findLast((heading) => heading.block <= block)?.unit ?? null;
}

function headingUnits(section: Section): { block: number; unit: UnitMention }[] {
  const { scan, title } = section.page;
  const out: { block: number; unit: UnitMention }[] = [];
  for (const { block, from, to, value } of ofType(section, "units")) {
    const kind = scan.blocks[block]?.kind;
    const [unit, ...others] = value.units;
    if (unit === undefined || others.length > 0 || block === title.block || kind === "cell" || kind === "caption")
      continue;
    if (unit.through === null && isWholeLine(section, block, from, to)) out.push({ block, unit });
  }
  return out;
}

const AFTER: ReadonlySet<string> = new Set([":", "."]);
const NUMBERING: ReadonlySet<string> = new Set([".", ")", "/", "-", "*", "+", "•", "–"]);

/** `2. Huyện Củ Chi:` — a number, a bullet, the unit, a colon. */
function isWholeLine({ page }: Section, block: number, from: number, to: number): boolean {
  const { t, first } = page.scan;
  const end = first[block + 1] as number;
  for (let i = first[block] as number; i < from; i++)
    if (!isNumber(t, i) && romanAt(t, i) === 0 && !NUMBERING.has(t.norm[i] as string)) return false;
  return to === end || (to + 1 === end && AFTER.has(normAt(t, to, end)));
}
