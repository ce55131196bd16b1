/** Awards from the rows of a table: named in a column, by a mark under the award's name, or by the line above the rows. */

import { afterBullet } from "../../discourse/bullet.js";
import { inBlocks, type Section } from "../../discourse/context.js";
import { resolveUnit } from "../../discourse/units.js";
import type { Span } from "../../frames/clause.js";
import { type Beneficiaries, type Beneficiary, beneficiaryOf } from "../../frames/participants/beneficiaries.js";
import { placeOf } from "../../frames/participants/person.js";
import { announcesAwards } from "../../frames/table/above.js";
import { type Column, wordsOf } from "../../frames/table/column.js";
import { type Cell, type Grid, isLine, type Row } from "../../frames/table/grid.js";
import type { Header } from "../../frames/table/header.js";
import { standingOf } from "../../frames/table/header-words.js";
import { rowUnit } from "../../frames/table/row-unit.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { UnitMention } from "../../recognize/unit.js";
import type { Award, Unit } from "../../record.js";
import { awardValue } from "./value.js";

type AwardAnnotation = AnnotationOf<"award">;

interface Getter extends Span {
  readonly who: Beneficiary;
  readonly scope: Award["scope"];
}

const MARK = /^[x+v✓✔√]$/;
const LINES_ABOVE = 2;

export class TableAwards {
  readonly out: Award[] = [];
  /** What a line of the table, or the one above it, gives to the rows below. */
  #group: { readonly award: AwardAnnotation; readonly status: Award["status"] } | null = null;
  #announced = false;

  constructor(
    private readonly section: Section,
    private readonly around: Beneficiaries,
  ) {}

  /** A table begins: an award in the last lines above it or in its title holds for its rows until another takes its place. */
  begin(grid: Grid, header: Header): void {
    this.#group = null;
    this.#announced = announcesAwards(this.section, grid);
    const first = grid.blocks[0] as number;
    for (let b = first - 1; b >= Math.max(this.section.fromBlock, first - LINES_ABOVE); b--)
      if (this.#setGroup([b])) break;
    for (let r = 0; r < header.end; r++) {
      const row = grid.rows[r] ?? [];
      if (isLine(row)) this.#setGroup(row[0]?.blocks ?? []);
    }
  }

  /** A row that only says what the rows below get: `II. Bằng khen`. */
  isGroup(row: Row): boolean {
    return isLine(row) && this.#setGroup(row.find((cell) => cell !== null)?.blocks ?? []);
  }

  #setGroup(blocks: readonly number[]): boolean {
    const [award, other] = blocks.flatMap((b) => inBlocks(this.section, "award", b));
    if (award === undefined || other !== undefined) return false;
    this.#group = { award, status: standingOf(wordsOf(this.section, blocks)) ?? "awarded" };
    return true;
  }

  row(row: Row, r: number, columns: readonly Column[]): void {
    const at = (kind: Column["kind"]): Cell | null => row[columns.findIndex((column) => column.kind === kind)] ?? null;
    const who = at("name") ?? at("recipient") ?? at("unit");
    if (who === null) return;
    let getters: readonly Getter[] | null = null;
    const give = (award: AwardAnnotation, status: Award["status"]): void => {
      getters ??= this.#getters(
        who,
        at("name") !== null || at("recipient") !== null ? (at("unit") ?? at("workplace") ?? at("office")) : null,
      );
      for (const getter of getters)
        this.out.push(awardValue(this.section, award, getter.who, getter.scope, status, getter));
    };
    let named = false;
    for (const [c, column] of columns.entries()) {
      const cell = row[c] ?? null;
      if (cell === null || (cell.row !== r && who.row !== r)) continue;
      if (column.kind === "award") {
        named = true;
        for (const b of cell.blocks) for (const award of inBlocks(this.section, "award", b)) give(award, column.status);
      } else if (column.kind === "mark") {
        named = true;
        const [award] = inBlocks(this.section, "award", column.block);
        if (award !== undefined && MARK.test(wordsOf(this.section, cell.blocks))) give(award, column.status);
      }
    }
    const listed = columns.some((column) => column.kind === "recipient" || (column.kind === "name" && this.#announced));
    if (!named && this.#group !== null && listed) give(this.#group.award, this.#group.status);
  }

  #getters(cell: Cell, place: Cell | null): readonly Getter[] {
    const { scan } = this.section.page;
    const out: Getter[] = [];
    for (const b of cell.blocks) {
      const from = scan.first[b] as number;
      const to = scan.first[b + 1] as number;
      const list = this.around.reader().listAt(afterBullet(scan, from, to), to, true);
      for (const recipient of list?.all ?? []) {
        const who = beneficiaryOf(this.section, this.around, recipient);
        if (who === null) continue;
        const person = recipient.kind === "person";
        const said =
          recipient.unit === null && recipient.kind !== "unit" && place !== null ? this.#placeOf(place) : null;
        const unit = said ?? who.unit;
        out.push({ who: { ...who, unit }, scope: person ? "person" : "unit", from: recipient.from, to: recipient.to });
      }
    }
    return out.length > 0 ? out : this.#bodies(cell);
  }

  /** A name that no rule knows is a body's in a column of those who get awards. */
  #bodies(cell: Cell): readonly Getter[] {
    const named = rowUnit(this.section, this.around.scope, cell, false);
    if (named === null || named === "total") return [];
    const { scan } = this.section.page;
    const b = cell.blocks[0] as number;
    const [from, to] = [scan.first[b] as number, scan.first[b + 1] as number];
    if (named.name === null)
      return named.units().map((unit) => ({ who: { unit, name: null }, scope: "unit", from, to }));
    return [{ who: { unit: null, name: named.name }, scope: "unit", from, to }];
  }

  /** The unit that a cell names: alone, or as that of an office: `Chủ tịch Hội Khuyến học huyện Củ Chi`. */
  #placeOf(cell: Cell): Unit | null {
    const { scope } = this.around;
    const named = rowUnit(this.section, scope, cell, false);
    const [alone] = named === null || named === "total" || named.name !== null ? [] : named.units();
    if (alone !== undefined) return alone.type === BODY_TYPE ? null : alone;
    for (const b of cell.blocks) {
      const named = inBlocks(this.section, "units", b).flatMap(({ value }) => value.units);
      const mention = this.#officePlace(b) ?? named.find(({ type }) => type !== null) ?? null;
      if (mention !== null) return resolveUnit(scope, mention);
    }
    return null;
  }

  #officePlace(b: number): UnitMention | null {
    const roles = inBlocks(this.section, "office", b).flatMap(({ value }) => value.roles);
    const places = roles.map(({ organisation }) => placeOf(this.section.page.scan, organisation));
    return places.find((unit) => unit !== null) ?? null;
  }
}
