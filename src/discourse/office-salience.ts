/** What stands around an office. A body that names its own place asks for none of it, so all is found when asked. */

import type { Level } from "../gazetteer/organisation-entry.js";
import { COMMUNE_TYPES } from "../gazetteer/units/types.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { isBodyKind } from "../recognize/body-kinds.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { RoleReading } from "../recognize/role.js";
import type { Unit } from "../record.js";
import { delegationOf } from "./delegation.js";
import { unitOfAssociation } from "./lent-organisation.js";
import { lastBefore, neighbourOf } from "./neighbours.js";
import { lastSchool, onlySchool } from "./office-body.js";
import { completing, type Source } from "./salience.js";
import type { Memory, SectionContext } from "./section-context.js";
import { SectionSalience } from "./section-salience.js";
import { resolveUnit } from "./units.js";

/** Offices of the same chain, the nearest first. */
const DISTANCES = [1, -1, 2, -2, 3] as const;

export class OfficeSalience extends SectionSalience {
  readonly #found = new Map<Source, Unit | null>();

  constructor(
    context: SectionContext,
    private readonly person: AnnotationOf<"person">,
    private readonly chain: readonly RoleReading[],
    private readonly k: number,
    private readonly memory: Memory,
  ) {
    super(context);
  }

  override get school(): OrganisationReading | null {
    const own = this.chain[this.k];
    if (own?.organisation == null) return null;
    const { section } = this.context;
    return own.organisation.ofSchool ? lastSchool(section, own.from) : onlySchool(section);
  }

  /** A commune's party is named without its level beside the commune's government, people's bodies beside any. */
  override levelBeside({ base }: OrganisationReading): Level | null {
    const inCommune = isBodyKind("of communes", base);
    if (!inCommune && !isBodyKind("of every level", base)) return null;
    for (const distance of DISTANCES) {
      const other = this.chain[this.k + distance]?.organisation;
      const level = other?.level ?? (other?.unit?.type as Level | null | undefined) ?? null;
      if (level !== null && (!inCommune || COMMUNE_TYPES.has(level))) return level;
    }
    return null;
  }

  override from(source: Source, reading: OrganisationReading): Unit | null {
    if (source === "list" || source === "before") {
      const level = reading.level ?? this.levelBeside(reading);
      if (level === null) return null;
      return source === "list"
        ? neighbourOf(this.context, this.person, level)
        : lastBefore(this.context, this.person, level, true);
    }
    if (source === "over") return null;
    if (source === "chain") return this.#inChain(reading);
    if (source === "beside") return this.#beside();
    if (source !== "association" && source !== "delegation") return super.from(source, reading);
    let unit = this.#found.get(source);
    if (unit === undefined) {
      unit = this.#around(source);
      this.#found.set(source, unit);
    }
    return unit;
  }

  /** The nearest that fits the level. */
  #inChain({ level }: OrganisationReading): Unit | null {
    for (const { organisation, former } of this.#others()) {
      // A place of former days says nothing of today's.
      if (organisation?.unit == null || organisation.standalone || (former && !this.chain[this.k]?.former)) continue;
      const unit = resolveUnit(this.scope, organisation.unit);
      if (level === null || unit.type === level) return unit;
    }
    return null;
  }

  /** `Quận ủy viên, Trưởng phòng Y tế`: what completes the body of another office of the chain. */
  #beside(): Unit | null {
    const open = this.#others().find(({ organisation }) => organisation?.level != null && organisation.unit === null);
    return open?.organisation == null ? null : (completing(open.organisation, this)?.unit ?? null);
  }

  #others(): RoleReading[] {
    return DISTANCES.map((distance) => this.chain[this.k + distance]).filter((role) => role !== undefined);
  }

  #around(source: "association" | "delegation"): Unit | null {
    const { context, person, memory } = this;
    const own = this.chain[this.k]?.organisation ?? null;
    if (source === "delegation") return memory.committees.get(own?.base ?? "") ?? delegationOf(context, person);
    return this.from("delegation", own as OrganisationReading) === null
      ? unitOfAssociation(context, person, own, memory)
      : null;
  }
}
