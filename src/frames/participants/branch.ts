/** Whether a branch of a body is written down as the unit that it is of: a government, an association, a union is. */
import * as bodies from "../../gazetteer/data/bodies.js";
import { namesOf } from "../../gazetteer/lines.js";

/** Whether a name begins with one of a table's, whatever the case. */
export function begins(table: string): (name: string) => boolean {
  const heads = namesOf(table).map((head) => head.toLowerCase());
  return (name) => {
    const low = name.toLowerCase();
    return heads.some((head) => low === head || low.startsWith(`${head} `));
  };
}

export const isGovernment = begins(bodies.GOVERNMENTS);
export const isYouthUnion = begins(bodies.YOUTH_UNIONS);
const isAssociation = begins(bodies.ASSOCIATIONS);
const ORGANS = namesOf(bodies.ORGANS);

/**
 * `Hội Nông dân`, `LĐLĐ`, `UBND` of a district are the district in its cluster; its police and its party are themselves.
 * `Ban Thường vụ Hội Khuyến học` acts for the association.
 */
export function isBranchOfUnit(name: string): boolean {
  const organ = ORGANS.find((one) => name.startsWith(`${one} `));
  const of = organ === undefined ? name : name.slice(organ.length + 1);
  return isGovernment(of) || isAssociation(of) || isYouthUnion(of);
}
