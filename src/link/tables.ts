/** Facts from tables: the header says what each column holds; units, solutions, scores, awards and officials are read by it. */
import type { AnnotationOf } from "../recognize/annotation.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { organisationAt } from "../recognize/organisation.js";
import { addressAt, nameAt } from "../recognize/person.js";
import { chainAt } from "../recognize/role.js";
import { decimalAt } from "../recognize/score.js";
import { isWord, normAt } from "../recognize/scan.js";
import { damagedUnitAt, type UnitMention, unitListAt } from "../recognize/unit.js";
import type { Award, Score, Solution, Unit } from "../record.js";
import { citeTokens, ofType, type Section } from "./context.js";
import { type Cell, type Grid, gridsOf } from "./grid.js";
import type { TablePerson } from "./officials.js";
import { maximumIn } from "./scores.js";
import { isDamagedHeader, kindIn, type NamedSolution, nameFrom } from "./solution-name.js";
import { solutionValue } from "./solutions.js";
import { organisationUnit, resolveUnit, type UnitScope } from "./units.js";

export interface TableFacts {
  readonly scores: readonly Score[];
  readonly solutions: readonly Solution[];
  readonly awards: readonly Award[];
  readonly persons: readonly TablePerson[];
  /** Blocks that the tables have read: the rules for running text pass them over. */
  readonly taken: ReadonlySet<number>;
}

type Column =
  | { readonly kind: "unit" | "name" | "office" | "workplace" | "award" | "criterion" | "other" | "maximum" }
  | { readonly kind: "solution"; readonly noun: Solution["kind"] }
  | { readonly kind: "score"; readonly status: Score["kind"]; readonly maximum: { value: number; from: number; to: number } | null; readonly unit: UnitMention | null };

export function tableFacts(section: Section, scope: UnitScope): TableFacts {
  const facts = { scores: [] as Score[], solutions: [] as Solution[], awards: [] as Award[], persons: [] as TablePerson[], taken: new Set<number>() };
  for (const grid of gridsOf(section)) {
    const header = headerOf(section, grid);
    if (header === null) continue;
    for (const b of grid.blocks) facts.taken.add(b);
    for (let r = header.rows; r < grid.rows.length; r++) readRow(section, scope, grid.rows[r] ?? [], r, header, facts);
  }
  return facts;
}

interface Header {
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly damaged: boolean;
}

/** The first one or two rows, when they name at least a unit or name column and one column of facts. */
function headerOf(section: Section, grid: Grid): Header | null {
  for (const rows of [1, 2]) {
    if (grid.rows.length <= rows) continue;
    const lines = grid.rows.slice(0, rows);
    const width = lines[0]?.length ?? 0;
    const columns: Column[] = [];
    let damaged = false;
    for (let c = 0; c < width; c++) {
      const cells = lines.map((line) => line[c]).filter((cell): cell is Cell => cell != null);
      const words = wordsOf(section, [...new Set(cells.flatMap((cell) => cell.blocks))]);
      damaged ||= isDamagedHeader(words);
      columns.push(columnOf(section, words, cells));
    }
    const kinds = new Set(columns.map((column) => column.kind));
    const people = kinds.has("name") && (kinds.has("office") || kinds.has("workplace"));
    const facts = kinds.has("solution") || kinds.has("score") || kinds.has("award");
    const named = kinds.has("unit") || columns.some((column) => column.kind === "score" && column.unit !== null);
    if (people || (facts && named)) return { rows, columns, damaged };
  }
  return null;
}

function wordsOf(section: Section, blocks: readonly number[]): string {
  const { scan } = section.page;
  return blocks.map((b) => scan.t.norm.slice(scan.first[b], scan.first[b + 1]).join(" ")).join(" ");
}

function columnOf(section: Section, words: string, cells: readonly Cell[]): Column {
  const blocks = [...new Set(cells.flatMap((cell) => cell.blocks))];
  if (/họ (?:và )?tên|họ , tên|^tên cán bộ/.test(words)) return { kind: "name" };
  if (/chức (?:vụ|danh)/.test(words)) return { kind: "office" };
  if (/(?:đơn vị|cơ quan|nơi) công tác/.test(words)) return { kind: "workplace" };
  const noun = kindIn(words.split(" "), 0, words.split(" ").length);
  if (noun !== null) return { kind: "solution", noun };
  if (/tối đa|điểm chuẩn/.test(words) && !/tự chấm|đăng ký|đạt/.test(words) && !maximumOf(section, blocks)) return { kind: "maximum" };
  if (/(?:^| )(?:điểm|đim)(?: |$)/.test(words) && !/địa điểm/.test(words)) {
    const unit = unitOf(section, blocks);
    return { kind: "score", status: /đăng ký|phấn đấu/.test(words) ? "registered" : /chấm|đạt|kết quả|thẩm định/.test(words) ? "awarded" : tableStatus(section, blocks), maximum: maximumOf(section, blocks), unit };
  }
  if (/danh hiệu|khen thưởng|hình thức khen/.test(words)) return { kind: "award" };
  if (/tiêu chí|nội dung/.test(words)) return { kind: "criterion" };
  if (/đơn v(?:ị|$| )|^quận|^huyện|^phường|^xã|địa phương|hội khuyến học|thành viên|^tỉnh|^trường|^sở/.test(words)) {
    const unit = unitOf(section, blocks);
    return unit === null ? { kind: "unit" } : { kind: "score", status: tableStatus(section, blocks), maximum: maximumOf(section, blocks), unit };
  }
  const bare = unitOf(section, blocks);
  if (bare !== null) return { kind: "score", status: tableStatus(section, blocks), maximum: null, unit: bare };
  return { kind: "other" };
}

/** Registered or awarded by what the lines above the table say. */
function tableStatus(section: Section, blocks: readonly number[]): Score["kind"] {
  const { scan } = section.page;
  const first = blocks[0] ?? section.fromBlock;
  for (let b = first - 1; b >= Math.max(section.fromBlock, first - 8); b--) {
    const words = scan.t.norm.slice(scan.first[b], scan.first[b + 1]).join(" ");
    if (/tự chấm|chấm điểm|kết quả|điểm đạt|bình xét|tổng kết/.test(words)) return "awarded";
    if (/đăng ký|giao ước|phấn đấu/.test(words)) return "registered";
  }
  return "awarded";
}

function maximumOf(section: Section, blocks: readonly number[]): { value: number; from: number; to: number } | null {
  const { scan } = section.page;
  for (const b of blocks) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    const found = maximumIn(section, from, to);
    if (found !== null) return found;
    for (let i = from; i < to; i++) {
      const number = scan.t.norm[i - 1] === "/" || scan.t.norm[i - 1] === "(" ? decimalAt(scan, i, to) : null;
      if (number !== null && number.value >= 10 && number.value <= 1000 && !/^\d{4}$/.test(scan.t.norm[i] as string)) return { value: number.value, from: i, to: number.end };
    }
  }
  return null;
}

function unitOf(section: Section, blocks: readonly number[]): UnitMention | null {
  const { scan } = section.page;
  for (const b of blocks) {
    const list = unitListAt(scan, scan.first[b] as number, scan.first[b + 1] as number, true);
    if (list !== null && list.value.units.length === 1 && list.to >= (scan.first[b + 1] as number) - 1) return list.value.units[0] as UnitMention;
  }
  return null;
}

interface Facts {
  readonly scores: Score[];
  readonly solutions: Solution[];
  readonly awards: Award[];
  readonly persons: TablePerson[];
}

function readRow(section: Section, scope: UnitScope, row: readonly (Cell | null)[], r: number, header: Header, facts: Facts): void {
  const { columns } = header;
  const person = personOf(section, row, columns);
  if (person !== null) {
    facts.persons.push(person);
    return;
  }
  const unit = rowUnit(section, row, columns, header.damaged);
  if (unit === "total") return;
  const criterion = columns.findIndex((column) => column.kind === "criterion");
  const criterionText = criterion < 0 ? null : cellText(section, row[criterion] ?? null);
  const maximum = columns.findIndex((column) => column.kind === "maximum");
  for (const [c, column] of columns.entries()) {
    const cell = row[c] ?? null;
    if (cell === null) continue;
    if (column.kind === "solution" && unit !== null && cell.row === r) {
      for (const named of solutionsIn(section, cell, column.noun)) facts.solutions.push(solutionValue(section, unit.mention === null ? bodyUnit(section, unit) : resolveUnit(scope, unit.mention), named));
    } else if (column.kind === "score") {
      const target = column.unit === null ? unit : { mention: column.unit, name: null, from: 0, to: 0 };
      if (target === null || (column.unit === null && rowStart(row, columns) !== r && cell.row !== r)) continue;
      if (criterionText !== null && TOTAL.test(criterionText.toLowerCase())) continue;
      const score = scoreIn(section, scope, cell, column, target, maximum < 0 ? null : (row[maximum] ?? null), criterionText);
      if (score !== null && !(cell.row !== r && facts.scores.length > 0 && column.unit !== null)) facts.scores.push(score);
    } else if (column.kind === "award" && unit !== null && cell.row === r) awardsIn(section, scope, cell, unit, facts);
  }
}

const rowStart = (row: readonly (Cell | null)[], columns: readonly Column[]): number => row[columns.findIndex((column) => column.kind === "unit")]?.row ?? -1;

interface RowUnit {
  readonly mention: UnitMention | null;
  /** A member that is no administrative unit, as written. */
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

const TOTAL = /^(?:tổng(?: cộng| số| điểm)?|cộng)/;

function rowUnit(section: Section, row: readonly (Cell | null)[], columns: readonly Column[], damaged: boolean): RowUnit | "total" | null {
  const { scan } = section.page;
  const c = columns.findIndex((column) => column.kind === "unit");
  const cell = c < 0 ? null : (row[c] ?? null);
  const b = cell?.blocks[0];
  if (cell === null || b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  if (TOTAL.test(wordsOf(section, cell.blocks))) return "total";
  let at = from;
  while (at < to && !isWord(scan.t, at) && normAt(scan.t, at, to) !== "") at++;
  const list = unitListAt(scan, from, to, true) ?? unitListAt(scan, at, to, true);
  if (list !== null) return { mention: list.value.units[0] as UnitMention, name: null, from: list.from, to: list.to };
  if (damaged) {
    const lost = damagedUnitAt(scan, from, to);
    if (lost !== null) {
      const start = scan.t.start[lost.from] as number;
      const end = scan.t.end[lost.to - 1] as number;
      section.page.issues.push({ severity: "warning", code: "letters-repaired", message: `${scan.text.slice(start, end)} has lost letters and is read as ${lost.name}`, start, end });
      return { mention: lost, name: null, from: lost.from, to: lost.to };
    }
  }
  const organisation = organisationAt(scan, from, to);
  if (organisation !== null) return { mention: organisation.unit, name: organisation.unit === null ? cellText(section, cell) : null, from, to };
  return null;
}

function bodyUnit(section: Section, unit: RowUnit): Unit {
  const body = organisationUnit(unit.name ?? "");
  section.page.ledger.cite(body, null, citeTokens(section.page.scan, unit.from, unit.to, "table/organisation"));
  return body;
}

export function cellText(section: Section, cell: Cell | null): string | null {
  if (cell === null || cell.blocks.length === 0) return null;
  const { scan } = section.page;
  const first = scan.blocks[cell.blocks[0] as number];
  const last = scan.blocks[cell.blocks.at(-1) as number];
  if (first === undefined || last === undefined) return null;
  return scan.text.slice(first.start, last.end).replaceAll("\n", " ");
}

/** One solution a cell, or one a paragraph where each is quoted or bulleted. */
function solutionsIn(section: Section, cell: Cell, noun: Solution["kind"]): NamedSolution[] {
  const { scan } = section.page;
  const out: NamedSolution[] = [];
  for (const b of cell.blocks) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    let at = from;
    while (at < to && /^[-+*•·]$/.test(scan.t.norm[at] as string)) at++;
    const named = nameFrom(section, at, to, noun) ?? (to - at >= 2 ? plain(section, at, to, noun) : null);
    if (named !== null) out.push(named);
  }
  return out;
}

function plain(section: Section, from: number, to: number, kind: Solution["kind"]): NamedSolution {
  const { t } = section.page.scan;
  let end = to;
  while (end > from + 1 && /^[.;,…]$/.test(t.norm[end - 1] as string)) end--;
  return { from, to: end, kind, rule: "solution/cell", end: to };
}

function scoreIn(section: Section, scope: UnitScope, cell: Cell, column: Extract<Column, { kind: "score" }>, unit: RowUnit, maximumCell: Cell | null, criterion: string | null): Score | null {
  const { scan, ledger } = section.page;
  const b = cell.blocks[0];
  if (b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const points = decimalAt(scan, from, to);
  if (points === null) return null;
  let max = column.maximum;
  if (normAt(scan.t, points.end, to) === "/") {
    const top = decimalAt(scan, points.end + 1, to);
    if (top !== null) max = { value: top.value, from: points.end + 1, to: top.end };
  } else if (maximumCell?.blocks[0] !== undefined) {
    const m = scan.first[maximumCell.blocks[0]] as number;
    const top = decimalAt(scan, m, scan.first[maximumCell.blocks[0] + 1] as number);
    if (top !== null) max = { value: top.value, from: m, to: top.end };
  }
  if (normAt(scan.t, points.end, to) === "%") return null;
  const target = unit.mention !== null ? resolveUnit(scope, unit.mention) : bodyUnit(section, unit);
  const value: Score = { unit: target, points: points.value, max: max?.value ?? null, kind: column.status, criterion };
  ledger.cite(value, null, citeTokens(scan, from, points.end, "score/cell"));
  if (max !== null) ledger.cite(value, "max", citeTokens(scan, max.from, max.to, "score/maximum", "inferred"));
  return value;
}

function awardsIn(section: Section, scope: UnitScope, cell: Cell, unit: RowUnit, facts: Facts): void {
  const { ledger, scan } = section.page;
  for (const award of ofType(section, "award")) {
    if (!cell.blocks.includes(award.block)) continue;
    const status = tableStatus(section, cell.blocks) === "registered" ? "registered" : "awarded";
    const value: Award = { unit: unit.mention !== null ? resolveUnit(scope, unit.mention) : null, scope: "unit", recipient: unit.mention === null ? unit.name : null, name: scan.text.slice(award.start, award.end), status };
    ledger.cite(value, null, { start: award.start, end: award.end, rule: award.rule, certainty: "stated" });
    facts.awards.push(value);
  }
}

/** `Stt | Họ và tên | Chức vụ | Nhiệm kỳ`. */
function personOf(section: Section, row: readonly (Cell | null)[], columns: readonly Column[]): TablePerson | null {
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
