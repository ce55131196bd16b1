/** A person as participant, with the unit that the words beside the name give him. */
import { findUnits } from "../../gazetteer/units/index.js";
import { CITY_TYPE, COMMUNE_TYPES, PROVINCE_TYPE } from "../../gazetteer/units/types.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import type { Scan } from "../../recognize/scan.js";
import type { UnitMention } from "../../recognize/unit.js";
import { communityAt } from "./community.js";
import type { Participant } from "./participant.js";
import { afterBracket, bracketedBody, homeBehind, placeBehindComma, placeBehindDash } from "./place.js";

/** The person, and the token behind all that says where he belongs. */
export function ofPerson(
  scan: Scan,
  person: AnnotationOf<"person">,
  limit: number,
): { readonly all: readonly Participant[]; readonly to: number } {
  const { nameFrom, nameTo, name } = person.value;
  const office = officePlace(scan, person);
  // `Chủ tịch Hội Khuyến học phường X, quận Y`: the district of the office's ward is no other recipient.
  const over = isCommune(office) ? placeBehindComma(scan, person.to, limit) : null;
  const said = homeBehind(scan, person.to, limit) ?? placeBehindDash(scan, person.to, limit);
  const work = workplace(scan, person.to, limit);
  const unit = said?.unit ?? office ?? work?.unit ?? null;
  const to = said?.to ?? work?.to ?? over?.to ?? afterBracket(scan, person.to, limit);
  return {
    all: [{ from: nameFrom, to: nameTo, kind: "person", unit, name, body: bracketedBody(scan, person.to, limit) }],
    to,
  };
}

/** The unit of an office; one of the whole province says no more of where somebody belongs. */
function officePlace(scan: Scan, { value: { chain } }: AnnotationOf<"person">): UnitMention | null {
  const offices = chain?.roles.map(({ organisation }) => placeOf(scan, organisation)) ?? [];
  return offices.find((unit) => unit !== null && !isProvince(unit)) ?? null;
}

/** The unit that an office's body belongs to, or that stands behind its name. */
export function placeOf({ t }: Scan, organisation: OrganisationReading | null): UnitMention | null {
  if (organisation === null) return null;
  const { unit, seat } = organisation;
  return unit ?? (seat !== null && SET_OFF.has(t, seat.from - 1) ? seat : null);
}

const isProvince = ({ type, name }: UnitMention): boolean =>
  type === PROVINCE_TYPE || (type === CITY_TYPE && findUnits(name, { type, level: "province" }).length > 0);

/** `… – Bí thư | Chi đoàn ấp 2 - Đoàn xã Tân Nhựt`: the branch of an office, and the body that it belongs to. */
function workplace(scan: Scan, i: number, limit: number): { unit: UnitMention | null; to: number } | null {
  const branch = communityAt(scan, i, limit, () => null);
  const at = branch?.to ?? i;
  const body = at + 1 < limit && DASHES.has(scan.t, at) ? organisationAt(scan, at + 1, limit) : null;
  if (body === null) return branch === null ? null : { unit: branch.one.unit, to: branch.to };
  return { unit: body.unit ?? branch?.one.unit ?? null, to: body.to };
}

const DASHES = new WordSet("-");

const isCommune = (unit: UnitMention | null): boolean => unit?.type != null && COMMUNE_TYPES.has(unit.type);

const SET_OFF = new WordSet("( , -");
