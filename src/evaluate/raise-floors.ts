import type { Floor, Floors, FloorsByField, Measured } from "./floors.js";
import { roundedDown } from "./metrics.js";

/** Floors as high as today's figures, rounded down; none is lowered. Fields without a floor get one. */
export function raiseFloors(floors: Floors, measured: readonly Measured[]): Floors {
  if ("all" in floors) return { all: raised(floors.all, measured) };
  const sets = Object.entries(floors.sets).map(([name, byField]) => [
    name,
    raised(
      byField,
      measured.filter(({ set }) => set === name),
    ),
  ]);
  return { sets: Object.fromEntries(sets) };
}

/** The floors that `raiseFloors` sets or lifts. */
export function isRaised({ floor, reached }: Measured): boolean {
  return reached !== null && roundedDown(reached) > (floor ?? -1);
}

/** One line a field, so that a change of floors reads well. */
export function floorsText(floors: Floors): string {
  if ("all" in floors) return `{${linesOf(floors.all, "  ")}\n}\n`;
  const sets = Object.entries(floors.sets).map(([name, byField]) => {
    const lines = linesOf(byField, "    ");
    return `\n  ${JSON.stringify(name)}: {${lines}${lines === "" ? "" : "\n  "}}`;
  });
  return `{${sets.join(",")}\n}\n`;
}

function raised(byField: FloorsByField, measured: readonly Measured[]): FloorsByField {
  const floors: Record<string, Floor> = { ...byField };
  for (const one of measured) {
    if (one.reached === null || !isRaised(one)) continue;
    floors[one.field] = { ...floors[one.field], [one.figure]: roundedDown(one.reached) };
  }
  return floors;
}

function linesOf(byField: FloorsByField, indent: string): string {
  return Object.entries(byField)
    .map(([field, floor]) => {
      const figures = Object.entries(floor).map(([figure, value]) => `"${figure}": ${value}`);
      return `\n${indent}${JSON.stringify(field)}: { ${figures.join(", ")} }`;
    })
    .join(",");
}
