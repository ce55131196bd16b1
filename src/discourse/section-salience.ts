/** What a section offers to complete an elided body, wherever it stands; an office adds what stands around its holder. */
import type { Level } from "../gazetteer/organisation-entry.js";
import type { UnitType } from "../gazetteer/units/index.js";
import { COMMUNE_TYPES, PROVINCE_TYPE } from "../gazetteer/units/types.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";
import type { PageContext } from "./context.js";
import type { NamedUnit } from "./page-units.js";
import { isOwnBody, type Salience, type Source } from "./salience.js";
import type { SectionContext } from "./section-context.js";
import { communeOfSite } from "./site.js";
import { onlyUnitOf, provinceUnit, resolveUnit, siteUnit, type UnitScope, unitOverMembers } from "./units.js";

export class SectionSalience implements Salience {
  readonly scope: UnitScope;

  constructor(protected readonly context: SectionContext) {
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
        return reading.association ? (unitOverMembers(page, this.scope) ?? siteUnit(page, this.scope)) : null;
      case "organiser":
        return organiser?.unit ?? null;
      case "host":
        return host;
      case "home":
        return home;
      case "own":
        return isOwnBody(page, reading) ? this.#ownUnit(reading) : null;
      case "site":
      case "page": {
        const level = reading.level ?? this.levelBeside(reading);
        const of =
          source === "site" ? unitOfSite(page, level, this.scope.date) : (page.only.get(level as UnitType) ?? null);
        return of === null ? null : this.#named(of, reading);
      }
      case "only":
        return onlyUnitOf(this.scope, reading.level);
      default:
        return null;
    }
  }

  /** Whose site it is: the district's, else the province's, with the place where the page names it, if it does. */
  #ownUnit(reading: OrganisationReading): Unit | null {
    const { site } = this.context.section.page;
    if (site.district !== null && reading.level !== PROVINCE_TYPE) return this.#named(site.district, reading);
    if (site.province === null) return null;
    const province = provinceUnit(this.scope);
    const { home, host, organiser } = this.context;
    return [home, organiser?.unit ?? null, host].find((unit) => unit?.name === province?.name) ?? province;
  }

  #named({ type, name }: NamedUnit, { from, to }: OrganisationReading): Unit {
    return resolveUnit(this.scope, { type, name, from, to, through: null, repaired: false });
  }
}

/** The district or the commune that keeps the site, where it is of that level. */
function unitOfSite(page: PageContext, level: Level | null, date: string | null): NamedUnit | null {
  if (level === null) return null;
  if (COMMUNE_TYPES.has(level)) return communeOf(page, level, date);
  const { district } = page.site;
  return district?.type === level ? district : null;
}

const communes = new WeakMap<PageContext, Map<string, NamedUnit | null>>();

/** Asked for every office without a place, and a province has hundreds of communes: looked up once a page. */
function communeOf(page: PageContext, level: Level, date: string | null): NamedUnit | null {
  const known = communes.get(page) ?? new Map<string, NamedUnit | null>();
  communes.set(page, known);
  const key = `${level} ${date}`;
  let found = known.get(key);
  if (found === undefined) {
    found = communeOfSite(page.site, level, page.province, date);
    known.set(key, found);
  }
  return found;
}
