/** Offices of a cluster, and how they stand in their sentence. */
import type { Section } from "../../discourse/context.js";
import type { RoleReading } from "../../recognize/role.js";

/** What the lines of `cluster-office` say of the office, and where they begin. */
export interface Standing {
  readonly how: "capacity" | "as" | "agency" | "in-turn" | "other" | null;
  readonly from: number;
}

const MOST_BEFORE = 8;

export function standingOf({ page }: Section, { from, titleFrom }: RoleReading): Standing {
  const found = page.phrases
    .within("cluster-office", titleFrom - MOST_BEFORE, titleFrom + 1)
    .find(({ slots }) => slots.office?.[0] === titleFrom);
  if (found === undefined) return { how: null, from };
  const { name } = found.line;
  return { how: name.slice(name.indexOf("/") + 1) as Standing["how"], from: found.from };
}

/** A leader of a cluster or khối, not of a neighbourhood (`Khối trưởng khối phố 3`) or the party's (`Trưởng Khối Vận`). */
export const leadsCluster = (section: Section, role: RoleReading): boolean =>
  (role.leads === "chief" || role.leads === "deputy") && standingOf(section, role).how !== "other";
