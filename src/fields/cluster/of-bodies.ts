/** What a cluster is made of. */
import { BODY_CLUSTERS } from "../../gazetteer/data/bodies.js";
import { KHOI } from "../../gazetteer/data/clusters.js";
import { namesOf } from "../../gazetteer/lines.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import type { Cluster, Unit } from "../../record.js";

/** Whether a cluster's members are agencies, schools, companies; where none is read, by its kind and name. */
export const isOfBodies = (cluster: Cluster | null, members: readonly Unit[]): boolean =>
  cluster !== null &&
  (members.length > 0
    ? members.every(({ type }) => type === BODY_TYPE)
    : cluster.kind === KHOI || BODIES.some((noun) => cluster.name?.includes(noun) === true));

const BODIES = namesOf(BODY_CLUSTERS);
