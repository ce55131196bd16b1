/** Whoever can do or get something: one type for all predicates and fields. */
import { cleanText } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { UnitType } from "../../gazetteer/units/index.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import type { Body } from "../../recognize/body.js";
import type { Scan } from "../../recognize/scan.js";
import type { UnitMention } from "../../recognize/unit.js";
import type { MemberFound } from "./members.js";

export interface Participant {
  readonly from: number;
  readonly to: number;
  readonly kind: "unit" | "person" | "body";
  /** The unit itself, or where the person or body belongs. */
  readonly unit: UnitMention | null;
  /** Person's or body's name; a unit's association or office as written. */
  readonly name: string | null;
  /** The body itself, or the one that a person is said to belong to: `bà A (Trường THPT B)`. */
  readonly body: Body | null;
}

/** Participants joined by commas, semicolons or conjunctions; one alone is a list too. */
export interface ParticipantList {
  readonly from: number;
  readonly to: number;
  readonly all: readonly Participant[];
  /** Tokens where each further one follows a semicolon or comma: the list may be cut there. */
  readonly cuts: readonly number[];
}

/** `Quận 3`, `Hội Khuyến học các quận 3, 5`: each unit by itself, with the body that heads it. */
export function ofUnit(scan: Scan, unit: UnitMention): Participant {
  return {
    from: unit.from,
    to: unit.to,
    kind: "unit",
    unit,
    name: unit.through === null ? null : throughName(scan, unit),
    body: null,
  };
}

function throughName(scan: Scan, unit: UnitMention): string {
  const written = cleanText(scan, unit.from, unit.to);
  return lexicon.organisations.longest(scan.t, unit.from, unit.to) === null ? `${unit.through} ${written}` : written;
}

/** A body by the name that the cluster has for it, a unit by the bare one, which only the cluster knows to be it. */
export function ofMember({ member, from, to }: MemberFound): Participant {
  if (member.type === BODY_TYPE) return { from, to, kind: "body", unit: null, name: member.name, body: null };
  const name = member.name.slice(member.type.length + 1);
  return {
    from,
    to,
    kind: "unit",
    unit: { from, to, type: /^\d/.test(name) ? (member.type as UnitType) : null, name, through: null, repaired: false },
    name: null,
    body: null,
  };
}
