import { findUnits, type UnitEntry, type UnitType } from "../gazetteer/units/index.js";
import type { Report, Unit } from "../record.js";
import { byDate } from "./dates.js";
import { dateOf, type ResolvableRecord } from "./mentions.js";
import { nameKey, spellingKey } from "./person-name.js";
import { bareName, levelOf } from "./places.js";
import { successorsOf } from "./successors.js";
import type { ResolvedUnit, UnitForm } from "./types.js";

/** Collects the units that records name; what they are is known when all have been added. */
export class UnitMentions {
  readonly #ids = new Map<string, string>();
  readonly #forms = new Map<string, { id: string; form: UnitForm }>();

  add(record: ResolvableRecord): void {
    const date = dateOf(record);
    for (const report of record.reports) for (const unit of unitsIn(report)) this.#count(unit, date);
  }

  #count(unit: Unit, date: string | null): void {
    const words = [unit.name, unit.type, unit.code, unit.province].join("|");
    // Which unit is meant hangs on the date only where no code tells.
    const asked = unit.code === null && unit.type !== "tổ chức" ? `${words}|${date}` : words;
    const id = this.#ids.get(asked) ?? keyOf(completed(unit, date));
    this.#ids.set(asked, id);
    const key = `${id}|${words}`;
    const counted = this.#forms.get(key);
    if (counted === undefined) this.#forms.set(key, { id, form: { unit, mentions: 1, first: date, last: date } });
    else {
      const { mentions, first, last } = counted.form;
      counted.form = {
        unit,
        mentions: mentions + 1,
        first: byDate(date, first) < 0 ? date : first,
        last: last === null || (date !== null && date > last) ? date : last,
      };
    }
  }

  /** By id. */
  resolved(): ResolvedUnit[] {
    const byId = new Map<string, UnitForm[]>();
    for (const { id, form } of this.#forms.values()) byId.set(id, [...(byId.get(id) ?? []), form]);
    joinUnplaced(byId);
    return [...byId].map(([key, forms]) => resolvedUnit(key, forms)).sort((a, b) => compare(a.id, b.id));
  }
}

function* unitsIn(report: Report): Generator<Unit> {
  const { cluster, meeting, members, leadership, officials, scores, solutions, awards, plannedEvents, signedBy } =
    report;
  yield* members;
  const held = [...leadership, ...officials.flatMap(({ roles }) => roles), ...scores, ...solutions, ...awards];
  for (const { unit } of [...held, ...plannedEvents]) if (unit !== null) yield unit;
  if (cluster?.owner?.unit) yield cluster.owner.unit;
  if (meeting?.host) yield meeting.host;
  if (meeting?.organiser?.unit) yield meeting.organiser.unit;
  if (signedBy?.unit) yield signedBy.unit;
}

/** A unit without a code gets that of the only unit of its name and type in force at the date. */
function completed(unit: Unit, date: string | null): Unit {
  if (unit.code !== null || unit.type === "tổ chức") return unit;
  const day = date === null || date.length === 10 ? date : `${date}-12-31`;
  const fits = (entry: UnitEntry) =>
    entry.type === unit.type &&
    (day === null || ((entry.from ?? "") <= day && day <= (entry.until ?? "9"))) &&
    (unit.province === null || provinceCodes(unit.province, day).includes(entry.province));
  const found = findUnits(bareName(unit), { type: unit.type as UnitType, date: day }).filter(fits);
  const codes = new Set(found.map(({ code }) => code));
  // The wards of Hồ Chí Minh City are the only ones known here: elsewhere one of the name says nothing.
  if (codes.size !== 1 || (levelOf(unit) === "ward" && unit.province === null)) return unit;
  return { ...unit, code: found[0]!.code };
}

function provinceCodes(name: string, day: string | null): string[] {
  const type = name.startsWith("Tỉnh ") ? "tỉnh" : "thành phố";
  return findUnits(bareName({ name, type }), { level: "province", date: day }).map(({ code }) => code);
}

/** One code may have had two bearers (769: Quận 2, Thành phố Thủ Đức), one name several types (thị xã, later thành phố). */
function keyOf(unit: Unit, written: (name: string) => string = spellingKey): string {
  const dashed = (name: string) => written(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const bare = dashed(bareName(unit));
  if (unit.code !== null) return `${unit.code}-${bare}`;
  const province = unit.province === null ? "" : `@${dashed(unit.province)}`;
  return `${unit.type.replaceAll(" ", "-")}-${bare}${province}`;
}

/** What is named without its province is the one in the only province that has the name. */
function joinUnplaced(byId: Map<string, UnitForm[]>): void {
  const placed = new Map<string, string[]>();
  for (const id of byId.keys()) {
    const at = id.indexOf("@");
    if (at > 0) placed.set(id.slice(0, at), [...(placed.get(id.slice(0, at)) ?? []), id]);
  }
  for (const [bare, ids] of placed) {
    const forms = byId.get(bare);
    if (forms === undefined || ids.length !== 1 || !bare.startsWith("tổ-chức-")) continue;
    byId.get(ids[0]!)!.push(...forms);
    byId.delete(bare);
  }
}

function resolvedUnit(key: string, found: readonly UnitForm[]): ResolvedUnit {
  const forms = [...found].sort(
    (a, b) => byDate(a.first, b.first) || compare(JSON.stringify(a.unit), JSON.stringify(b.unit)),
  );
  const latest = forms.reduce((best, form) => ((form.last ?? "") > (best.last ?? "") ? form : best));
  const code = forms.find(({ unit }) => unit.code !== null)?.unit.code ?? /^(\d+)-/u.exec(key)?.[1] ?? null;
  const province = latest.unit.province ?? forms.find(({ unit }) => unit.province !== null)?.unit.province ?? null;
  const id = keyOf({ ...latest.unit, code, province }, nameKey);
  const names = new Set(forms.map(({ unit }) => unit.name));
  const successors = code === null ? [] : [...names].flatMap((name) => successorsOf(code, name)).map(successorId);
  return {
    id,
    name: latest.unit.name,
    type: latest.unit.type,
    code,
    province,
    forms,
    successors: [...new Set(successors)].filter((successor) => successor !== id).sort(compare),
  };
}

function successorId({ code, name }: { readonly code: string; readonly name: string }): string {
  const type = ["quận", "huyện", "thị xã", "thành phố", "tỉnh", "phường", "xã", "thị trấn", "đặc khu"].find((word) =>
    name.toLowerCase().startsWith(`${word} `),
  );
  return keyOf({ name, type: (type ?? "tổ chức") as Unit["type"], code, province: null }, nameKey);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
