/** A unit that the text names again by its type alone. */
import { firstFrom, type Section } from "../../discourse/context.js";
import type { UnitMention } from "../../recognize/unit.js";
import type { Participant } from "./participant.js";

/** Annotations among which the unit named last is looked for. */
const MOST_BEFORE = 60;

/** `thông báo quận vừa được tặng …`: the unit of that type named last, also in a person's office. */
export function unitAgain({ annotations }: Section, i: number, type: string): Participant | null {
  let found: UnitMention | null = null;
  const consider = (unit: UnitMention | null | undefined): void => {
    if (unit?.type === type && unit.to <= i && unit.from > (found?.from ?? -1)) found = unit;
  };
  const end = firstFrom(annotations, i);
  for (const a of annotations.slice(Math.max(0, end - MOST_BEFORE), end)) {
    if (a.type === "units") a.value.units.forEach(consider);
    else if (a.type === "person") for (const role of a.value.chain?.roles ?? []) consider(role.organisation?.unit);
    else if (a.type === "office") for (const role of a.value.roles) consider(role.organisation?.unit);
  }
  const unit = found as UnitMention | null;
  return unit === null
    ? null
    : { from: unit.from, to: unit.to, kind: "unit", unit: { ...unit, through: null }, name: null, body: null };
}
