/** Officials from the rows of a table that lists a committee. */
import type { AnnotationOf } from "../recognize/annotation.js";
import { type OrganisationReading, organisationAt } from "../recognize/organisation.js";
import { addressAt, nameAt } from "../recognize/person.js";
import { chainAt } from "../recognize/role.js";
import type { Section } from "./context.js";
import type { Cell } from "./grid.js";
import type { TablePerson } from "./officials.js";
import type { Column } from "./table-header.js";

/** `Stt | Họ và tên | Chức vụ | Nhiệm kỳ`. */
export function personOf(section: Section, row: readonly (Cell | null)[], columns: readonly Column[]): TablePerson | null {
  const { scan } = section.page;
  const nameColumn = columns.findIndex((column) => column.kind === "name");
  const nameBlock = nameColumn < 0 ? undefined : row[nameColumn]?.blocks[0];
  if (nameBlock === undefined) return null;
  const from = scan.first[nameBlock] as number;
  const to = scan.first[nameBlock + 1] as number;
  const address = addressAt(scan, from, to);
  const name = nameAt(scan, address?.end ?? from, to, true);
  if (name === null) return null;
  const office = columns.findIndex((column) => column.kind === "office");
  const workplace = columns.findIndex((column) => column.kind === "workplace" || column.kind === "unit");
  const officeBlocks = office < 0 ? [] : (row[office]?.blocks ?? []);
  const roles = officeBlocks.flatMap((b) => chainAt(scan, scan.first[b] as number, scan.first[b + 1] as number)?.roles ?? []);
  const place = workplace < 0 ? undefined : row[workplace]?.blocks[0];
  const at = place === undefined ? null : organisationAt(scan, scan.first[place] as number, scan.first[place + 1] as number);
  const person: AnnotationOf<"person"> = {
    type: "person",
    from,
    to: name.to,
    block: nameBlock,
    start: scan.t.start[from] as number,
    end: scan.t.end[name.to - 1] as number,
    value: {
      name: name.name,
      nameFrom: name.from,
      nameTo: name.to,
      honorific: address?.honorific ?? null,
      honorificFrom: address?.honorificFrom ?? -1,
      academic: address?.academic ?? [],
      chain: roles.length === 0 ? null : { from, to: name.to, roles, group: false },
    },
    rule: "person/table-row",
  };
  return { person, organisation: at ?? committeeOf(section, nameBlock) };
}

const inTitle = (section: Section, reading: OrganisationReading): boolean => {
  const { title, scan } = section.page;
  return title.block >= 0 && reading.from >= (scan.first[title.block] as number) && reading.from < (scan.first[title.block + 1] as number);
};

/** The association whose committee a table lists: the last one named before it, else the page's own. */
function committeeOf(section: Section, block: number): OrganisationReading {
  const { association, annotations } = section.page;
  let found: OrganisationReading | null = null;
  for (const a of annotations) {
    if (a.type !== "organisation" || a.block >= block || a.value.base !== association || (a.value.unit === null && a.value.level === null)) continue;
    // The title says whose committee it is; else the nearest with its unit named.
    if (found === null || (a.value.unit !== null && !inTitle(section, found))) found = a.value;
  }
  return found === null
    ? { from: section.page.scan.first[block] as number, to: (section.page.scan.first[block] as number) + 1, name: association, base: association, level: null, levelInName: false, unit: null, national: false, association: false, standalone: false, seat: null, ofSchool: false }
    : { ...found, name: found.base };
}
