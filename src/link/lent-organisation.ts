/** Organisations that an office without one takes from the text before it. */
import type { AnnotationOf } from "../recognize/annotation.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { RoleReading } from "../recognize/role.js";
import { sentenceAround } from "../recognize/scan.js";
import { firstFrom, ofType, type Section } from "./context.js";
import type { Memory, SectionContext } from "./section-context.js";

const SCHOOL_OFFICES = new Set(["Hiệu trưởng", "Phó Hiệu trưởng", "Tổng Phụ trách Đội", "Quyền Hiệu trưởng"]);

/**
 * An office without organisation anywhere in its chain: a head of school has the school named last before; whoever is
 * elected beside somebody (`bầu ông A giữ chức Chủ tịch Hội X, bà B giữ chức Phó Chủ tịch`) is of the same body.
 */
export function lentByContext(
  context: SectionContext,
  person: AnnotationOf<"person">,
  reading: RoleReading,
  memory: Memory,
): OrganisationReading | null {
  const { section } = context;
  const { scan } = section.page;
  if (SCHOOL_OFFICES.has(reading.title)) return lastSchool(section, person.from);
  if (OFFICE_HEADS.has(reading.title)) return officeBefore(section, person);
  const start = Math.max(scan.first[person.block] as number, person.from - 30);
  const lead = scan.t.norm.slice(start, person.to);
  const elected = lead.some(
    (word, i) =>
      word === "bầu" || (word === "giữ" && lead[i + 1] === "chức") || (word === "cử" && lead[i + 1] === "làm"),
  );
  return elected ? memory.organisation : null;
}

const OFFICE_HEADS = new Set(["Chánh Văn phòng", "Phó Chánh Văn phòng"]);

/** `gửi về Văn phòng Tỉnh Hội, gặp bà A (Chánh Văn phòng)`: the office is the one named in the sentence. */
function officeBefore(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const { scan } = section.page;
  const [from] = sentenceAround(scan.t, person.from, scan.first[person.block] as number, person.to);
  const organisations = ofType(section, "organisation");
  for (let k = firstFrom(organisations, person.from) - 1; k >= 0; k--) {
    const organisation = organisations[k] as AnnotationOf<"organisation">;
    if (organisation.from < from) return null;
    if (organisation.value.name.startsWith("Văn phòng ")) return organisation.value;
  }
  return null;
}

export function lastSchool(section: Section, before: number): OrganisationReading | null {
  let found: OrganisationReading | null = null;
  for (const organisation of section.page.annotations) {
    if (organisation.from >= before && found !== null) break;
    if (
      organisation.type === "organisation" &&
      /^(?:Trường|THPT|THCS|Tiểu học|Mầm non|Đại học|Cao đẳng)/.test(organisation.value.name)
    )
      found = organisation.value;
  }
  return found;
}
