/** Officials from the rows of a table that lists a committee. */

import type { Section } from "../../discourse/context.js";
import type { Column } from "../../frames/table/column.js";
import type { Cell } from "../../frames/table/grid.js";
import { COMMITTEE_MEMBER, MEMBER } from "../../gazetteer/data/titles.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { addressAt } from "../../recognize/address.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { beginsAsBodyKind } from "../../recognize/body-kinds.js";
import { bareReading, type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import { nameAt } from "../../recognize/personal-name.js";
import { type RoleReading, type Term, termIn } from "../../recognize/role.js";
import { chainAt } from "../../recognize/role-chain.js";

/** `Stt | Họ và tên | Chức vụ | Nhiệm kỳ`. */
export function personOf(
  section: Section,
  row: readonly (Cell | null)[],
  columns: readonly Column[],
): AnnotationOf<"person"> | null {
  const { scan } = section.page;
  const own = columns.findIndex((column) => column.kind === "name");
  const nameColumn = own < 0 ? columns.findIndex((column) => column.kind === "recipient") : own;
  const nameBlock = nameColumn < 0 ? undefined : row[nameColumn]?.blocks[0];
  if (nameBlock === undefined) return null;
  const from = scan.first[nameBlock] as number;
  const to = scan.first[nameBlock + 1] as number;
  const address = addressAt(scan, from, to);
  const name = nameAt(scan, address?.end ?? from, to, true);
  // Among bodies only a name with its address is a person's.
  if (name === null || (own < 0 && address === null)) return null;
  const committee = isCommittee(section, nameBlock, columns) ? committeeOf(section, nameBlock) : null;
  const place = organisationIn(section, row, columns);
  const term = termOf(section, row, columns);
  const roles = columns.flatMap((column, c) => {
    const blocks = column.kind === "office" || column.kind === "job" ? (row[c]?.blocks ?? []) : [];
    const chain = rolesIn(section, blocks);
    const host = column.kind === "office" ? (committee ?? place) : place;
    const held = chain.map((role) => ofBody(role, host, committee !== null && column.kind === "office"));
    return column.kind === "office" ? held.map((role) => ({ ...role, term: role.term ?? term })) : held;
  });
  roles.push(...rolesAtWork(section, row, columns));
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
  return person;
}

const rolesIn = ({ page: { scan } }: Section, blocks: readonly number[]): readonly RoleReading[] =>
  blocks.flatMap((b) => chainAt(scan, scan.first[b] as number, scan.first[b + 1] as number)?.roles ?? []);

/** `Đơn vị công tác`: `Phó Giám đốc Trung tâm Y tế huyện` says more than where somebody works. */
function rolesAtWork(
  section: Section,
  row: readonly (Cell | null)[],
  columns: readonly Column[],
): readonly RoleReading[] {
  const c = workplaceOf(columns);
  return c < 0 ? [] : rolesIn(section, row[c]?.blocks ?? []);
}

const workplaceOf = (columns: readonly Column[]): number =>
  columns.findIndex((column) => column.kind === "workplace" || column.kind === "unit");

/** In a committee's table `Ủy viên` is a member of the committee, and its branches are the association's. */
function ofBody(role: RoleReading, body: OrganisationReading | null, committee: boolean): RoleReading {
  const own = role.organisation;
  const title = committee && role.title === MEMBER ? COMMITTEE_MEMBER : role.title;
  if (body === null) return { ...role, title };
  if (own === null) return { ...role, title, organisation: body };
  const branch =
    committee &&
    own.name === own.base &&
    beginsAsBodyKind("signs by itself", own.name) &&
    own.unit === null &&
    own.level === null &&
    !own.national;
  return branch
    ? { ...role, title, organisation: { ...body, from: own.from, to: own.to, name: `${own.name} ${body.name}` } }
    : { ...role, title };
}

/** The years in the column `Nhiệm kỳ`: those of the offices of the table, not of what somebody does elsewhere. */
function termOf({ page: { scan } }: Section, row: readonly (Cell | null)[], columns: readonly Column[]): Term | null {
  const c = columns.findIndex(({ kind }) => kind === "term");
  const b = c < 0 ? undefined : row[c]?.blocks[0];
  return b === undefined ? null : termIn(scan, scan.first[b] as number, scan.first[b + 1] as number);
}

/** Where somebody works, from the column that says so. */
function organisationIn(
  section: Section,
  row: readonly (Cell | null)[],
  columns: readonly Column[],
): OrganisationReading | null {
  const { scan } = section.page;
  const c = workplaceOf(columns);
  const b = c < 0 ? undefined : row[c]?.blocks[0];
  return b === undefined ? null : organisationAt(scan, scan.first[b] as number, scan.first[b + 1] as number);
}

const MOST_LEADS = 3;

/** The title or the lines right above the table say that it lists a committee; a table without workplaces does so too. */
function isCommittee(section: Section, block: number, columns: readonly Column[]): boolean {
  const { scan, title } = section.page;
  const { t, first } = scan;
  const named = (from: number, to: number): boolean => lexicon.committeeLists.occursIn(t, from, to);
  if (title.block >= 0 && named(first[title.block] as number, first[title.block + 1] as number)) return true;
  const table = scan.blocks[block]?.cell?.table;
  let start = block;
  while (start > section.fromBlock && scan.blocks[start - 1]?.cell?.table === table) start--;
  for (let b = start - 1; b >= Math.max(section.fromBlock, start - MOST_LEADS); b--)
    if (named(...lastSentence(section, b))) return true;
  return !columns.some(({ kind }) => kind === "unit" || kind === "workplace" || kind === "job" || kind === "recipient");
}

/** The sentence that leads to what stands below; one before it tells of something else. */
function lastSentence({ page: { scan, sentences } }: Section, b: number): readonly [number, number] {
  const { first } = scan;
  const to = first[b + 1] as number;
  const [from] = sentences.around(Math.max(first[b] as number, to - 2));
  return [from, to];
}

/** The association whose committee a table lists: the title's, else the one named last with its unit before it, else the page's own. */
function committeeOf({ page: { association, annotations, scan, title } }: Section, block: number): OrganisationReading {
  const named = annotations.flatMap((a) =>
    a.type === "organisation" && a.block < block && a.value.base === association && (a.value.unit ?? a.value.level)
      ? [a]
      : [],
  );
  const [first] = named;
  const found = first?.block === title.block ? first : (named.findLast(({ value }) => value.unit !== null) ?? first);
  const start = scan.first[block] as number;
  return found === undefined ? bareReading(start, start + 1, association) : { ...found.value, name: association };
}
