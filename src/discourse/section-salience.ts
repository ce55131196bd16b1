/** What a section offers to complete an elided body, wherever it stands; an office adds what stands around its holder. */
import type { Level } from "../gazetteer/organisation-entry.js";
import { PROVINCE_TYPE } from "../gazetteer/units/types.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";
import { headingUnitOf } from "./heading-unit.js";
import { isOwnBody, type Salience, type Source } from "./salience.js";
import type { SectionContext } from "./section-context.js";
import { onlyUnitOf, provinceUnit, resolveUnit, type UnitScope } from "./units.js";

export class SectionSalience implements Salience {
  readonly scope: UnitScope;

  /**
   * @param block where the body stands: the nearest line above that names a unit alone heads it
   * @param over the province over a cluster's members, where its own board signs
   */
  constructor(
    protected readonly context: SectionContext,
    protected readonly block: number,
    private readonly over: Unit | null = null,
  ) {
    this.scope = context.scope;
  }

  get school(): OrganisationReading | null {
    return null;
  }

  levelBeside(_: OrganisationReading): Level | null {
    return null;
  }

  from(source: Source, reading: OrganisationReading): Unit | null {
    const { section, host, home, organiser } = this.context;
    const { page } = section;
    switch (source) {
      case "over":
        return this.over;
      case "heading": {
        const mention = headingUnitOf(section, this.block);
        return mention === null ? null : resolveUnit(this.scope, mention);
      }
      case "organiser":
        return organiser?.unit ?? null;
      case "host":
        return host;
      case "home":
        return home;
      case "own":
        return isOwnBody(page, reading) ? this.#ownUnit(reading) : null;
      case "site":
        return page.site.district?.type === reading.level ? this.#siteDistrict(reading) : null;
      case "only":
        return onlyUnitOf(this.scope, reading.level);
      default:
        return null;
    }
  }

  /** Whose site it is: the district's, else the province's, with the place where the page names it, if it does. */
  #ownUnit(reading: OrganisationReading): Unit | null {
    const { site } = this.context.section.page;
    if (site.district !== null && reading.level !== PROVINCE_TYPE) return this.#siteDistrict(reading);
    if (site.province === null) return null;
    const province = provinceUnit(this.scope);
    const { home, host, organiser } = this.context;
    return [home, organiser?.unit ?? null, host].find((unit) => unit?.name === province?.name) ?? province;
  }

  #siteDistrict({ from, to }: OrganisationReading): Unit | null {
    const { district } = this.context.section.page.site;
    return district === null
      ? null
      : resolveUnit(this.scope, { ...district, from, to, through: null, repaired: false });
  }
}
