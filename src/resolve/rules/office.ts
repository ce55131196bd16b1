import { isBefore, withinYear } from "../dates.js";
import type { OfficeFacts } from "../offices.js";
import { type Relation, relationOf, sameProvince } from "../places.js";
import type { Reason } from "../types.js";
import { type Rule, reason } from "./rule.js";

/** The best that any two offices say for one person, and the worst against: at most one reason each. */
export const officeRule: Rule = (a, b) => strongest(a.offices, b.offices, agreement, (x, y) => x.weight > y.weight);

export const placeConflictRule: Rule = (a, b) => {
  const best = officeRule(a, b);
  // Somebody who left the office for another place.
  if (best?.rule === "office/former") return null;
  const [here, there] = [a.offices.filter(isHeld), b.offices.filter(isHeld)];
  if (here.some((x) => there.some((y) => relation(x, y) === "same"))) return null;
  return strongest(here, there, contradiction, (x, y) => x.weight < y.weight);
};

function strongest(
  a: readonly OfficeFacts[],
  b: readonly OfficeFacts[],
  compare: (x: OfficeFacts, y: OfficeFacts) => Reason | null,
  isStronger: (x: Reason, y: Reason) => boolean,
): Reason | null {
  let best: Reason | null = null;
  for (const x of a) {
    for (const y of b) {
      const found = compare(x, y);
      if (found !== null && (best === null || isStronger(found, best))) best = found;
    }
  }
  return best;
}

function isHeld({ office, place }: OfficeFacts): boolean {
  return !office.former && place !== null && place.level !== "organisation";
}

function agreement(x: OfficeFacts, y: OfficeFacts): Reason | null {
  const where = relation(x, y);
  if (x.cluster || y.cluster) return clusterAgreement(x, y, where);
  if (x.body !== null && x.body === y.body) {
    if (where === "same" || (x.place === null && y.place === null)) return sameBody(x, y);
    if (where === "maybe") return reason("office/like", 2, `both in ${shown(x)}, which may be two`);
    if (where === "contains")
      return reason("office/levels", 1.5, `${shown(x)} and ${shown(y)}: one belongs to the other`);
    if (where === "succeeds")
      return reason("office/successor", 2, `${shown(y)} and ${shown(x)}: one took the other's place`);
    if (where === "apart" && sameProvince(x.place!.province, y.place!.province)) {
      return reason("office/kind", 1.5, `${shown(x)} and ${shown(y)}: the same body in one province`);
    }
    return null;
  }
  if (where === "same" && isPart(x, y))
    return reason("office/part", 2.5, `${shown(x)} and ${shown(y)}: a part and its whole`);
  return samePlace(x, where);
}

/** `Ban Thi đua Hội Khuyến học …` is part of `Hội Khuyến học …`. */
function isPart(x: OfficeFacts, y: OfficeFacts): boolean {
  if (x.body === null || y.body === null || !x.unique || !y.unique) return false;
  return x.body.endsWith(` ${y.body}`) || y.body.endsWith(` ${x.body}`);
}

function sameBody(x: OfficeFacts, y: OfficeFacts): Reason {
  const body = shown(x);
  if (!x.unique || !y.unique) return reason("office/like", 2, `both in ${body}, of which there may be several`);
  if (x.title === "" && y.title === "") return reason("office/signs", 4, `both sign for ${body}`);
  if (x.title === y.title) {
    if (x.common) return reason("office/common", 2, `both ${x.office.title} of ${body}`);
    if (x.office.former === y.office.former) return reason("office/same", 4, `both ${x.office.title} of ${body}`);
    const [former, held] = x.office.former ? [x, y] : [y, x];
    if (isBefore(former.office.date, held.office.date)) {
      return reason("office/again", 2, `${held.office.title} of ${body} after having been it`);
    }
    return reason("office/former", 4, `${held.office.title} of ${body}, later called former`);
  }
  const [earlier, later] = isBefore(y.office.date, x.office.date) ? [y, x] : [x, y];
  const [from, to] = [earlier.office.title || "signer", later.office.title || "signer"];
  // Who signs is the head or a deputy.
  if ((earlier.title === "") !== (later.title === "") && [earlier, later].some(({ rank }) => rank !== "member")) {
    return reason("office/signs", 3.5, `${from} and ${to} of ${body}`);
  }
  if (isRise(earlier, later) && isBefore(earlier.office.date, later.office.date)) {
    return reason("office/rise", 3.5, `${from}, later ${to} of ${body}`);
  }
  return reason("office/body", 2.5, `${from} and ${to} of ${body}`);
}

function isRise(earlier: OfficeFacts, later: OfficeFacts): boolean {
  const ranks = ["member", "deputy", "head"];
  return earlier.title !== "" && ranks.indexOf(earlier.rank) < ranks.indexOf(later.rank);
}

function clusterAgreement(x: OfficeFacts, y: OfficeFacts, where: Relation): Reason | null {
  if (x.body !== y.body || x.title !== y.title || where === "apart") return samePlace(x, where);
  const near = withinYear(x.office.date, y.office.date);
  if (near && where === "same")
    return reason("cluster/same", 4, `${x.office.title} of ${shown(x)} from ${x.place!.name}`);
  if (near) return reason("cluster/like", 1.5, `${x.office.title} of a ${shown(x)} in the same year`);
  return samePlace(x, where);
}

function samePlace({ place }: OfficeFacts, where: Relation): Reason | null {
  if (place === null || place.level === "organisation") {
    return where === "same" ? reason("unit/organisation", 2, `both belong to ${place!.name}`) : null;
  }
  if (where === "same") return reason(`unit/${place.level}`, nearness[place.level], `both in ${place.name}`);
  if (where === "succeeds") return reason("unit/successor", 1, `${place.name} and the unit that took its place`);
  return where === "contains" ? reason("unit/within", 0.5, "the unit of one lies in that of the other") : null;
}

const nearness = { ward: 2.5, district: 2, province: 1 } as const;

function contradiction(x: OfficeFacts, y: OfficeFacts): Reason | null {
  if (relation(x, y) !== "apart") return null;
  const where = `${x.place!.name} and ${y.place!.name}`;
  const provinces = !sameProvince(x.place!.province, y.place!.province);
  if (withinYear(x.office.date, y.office.date)) {
    if (x.rank === "head" && y.rank === "head") return reason("conflict/heads", -8, `heads in ${where} within a year`);
    return reason("conflict/places", provinces ? -7 : -5.5, `in office in ${where} within a year`);
  }
  return provinces
    ? reason("place/provinces", -3, `in different provinces: ${where}`)
    : reason("place/moved", -0.75, `in office in ${where}`);
}

function relation(x: OfficeFacts, y: OfficeFacts): Relation {
  return x.place === null || y.place === null ? "unknown" : relationOf(x.place, y.place);
}

function shown({ office: { organisation, title } }: OfficeFacts): string {
  return organisation ?? title;
}
