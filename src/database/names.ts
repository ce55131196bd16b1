import type { Kysely } from "kysely";
import type { Cluster, Unit } from "../record.js";
import type { RowOf, Schema } from "./tables/index.js";

/** The numbers that units and clusters have in a database. Names met for the first time get the next number. */
export class Names {
  readonly #units = new Map<string, number>();
  readonly #clusters = new Map<string, number>();
  #newUnits: RowOf<"units">[] = [];
  #newClusters: RowOf<"clusters">[] = [];
  #lastUnit = 0;
  #lastCluster = 0;

  static async read(db: Kysely<Schema>): Promise<Names> {
    const names = new Names();
    for (const { unit, ...named } of await db.selectFrom("units").selectAll().execute()) {
      names.#units.set(unitKey(named), unit);
      names.#lastUnit = Math.max(names.#lastUnit, unit);
    }
    for (const { cluster, ...named } of await db.selectFrom("clusters").selectAll().execute()) {
      names.#clusters.set(clusterKey(named), cluster);
      names.#lastCluster = Math.max(names.#lastCluster, cluster);
    }
    return names;
  }

  /** @returns the number of a unit that the database has */
  known(unit: Unit): number | undefined {
    return this.#units.get(unitKey(unit));
  }

  unit({ name, type, code, province }: Unit): number {
    const key = unitKey({ name, type, code, province });
    const known = this.#units.get(key);
    if (known !== undefined) return known;
    this.#lastUnit += 1;
    this.#units.set(key, this.#lastUnit);
    this.#newUnits.push({ unit: this.#lastUnit, name, type, code, province });
    return this.#lastUnit;
  }

  cluster({ kind, number, name, owner = null }: Cluster): number {
    const owner_organisation = owner?.organisation ?? null;
    const owner_unit = owner === null || owner.unit === null ? null : this.unit(owner.unit);
    const key = clusterKey({ kind, number, name, owner_organisation, owner_unit });
    const known = this.#clusters.get(key);
    if (known !== undefined) return known;
    this.#lastCluster += 1;
    this.#clusters.set(key, this.#lastCluster);
    this.#newClusters.push({ cluster: this.#lastCluster, kind, number, name, owner_organisation, owner_unit });
    return this.#lastCluster;
  }

  /** The rows of names met since the last call: they must be written before what names them. */
  takeNew(): { units: RowOf<"units">[]; clusters: RowOf<"clusters">[] } {
    const taken = { units: this.#newUnits, clusters: this.#newClusters };
    this.#newUnits = [];
    this.#newClusters = [];
    return taken;
  }
}

function unitKey({ name, type, code, province }: Omit<RowOf<"units">, "unit">): string {
  return `${name}\n${type}\n${code ?? ""}\n${province ?? ""}`;
}

function clusterKey(cluster: Omit<RowOf<"clusters">, "cluster">): string {
  const { kind, number, name, owner_organisation, owner_unit } = cluster;
  return `${kind}\n${number ?? ""}\n${name ?? ""}\n${owner_organisation ?? ""}\n${owner_unit ?? ""}`;
}
