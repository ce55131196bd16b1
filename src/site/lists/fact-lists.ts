/** Lists of facts over all pages; each row leads to the sentence that says so. */
import type { Unit } from "../../record.js";
import type { Catalogue, ReportEntry } from "../catalogue.js";
import type { Cell, Column, Link, ListData } from "./list.js";
import { titleLink } from "./page-list.js";

const year: Column = { key: "year", label: "field_year", kind: "text", facet: true };
const unit: Column = { key: "unit", label: "field_unit", kind: "text", facet: true };
const cluster: Column = { key: "cluster", label: "clusters", kind: "text", facet: true };
const page: Column = { key: "page", label: "field_page", kind: "text" };

export function scoreList(catalogue: Catalogue): ListData {
  return factList(catalogue, "scores", {
    columns: [
      { key: "kind", label: "field_kind", kind: "message", prefix: "value_", facet: true },
      { key: "points", label: "field_points", kind: "number" },
      { key: "max", label: "field_max", kind: "number" },
      { key: "criterion", label: "field_criterion", kind: "text" },
    ],
    cells: ({ kind, points, max, criterion }) => [kind, points, max, criterion],
  });
}

export function solutionList(catalogue: Catalogue): ListData {
  return factList(catalogue, "solutions", {
    columns: [
      { key: "name", label: "field_name", kind: "text" },
      { key: "kind", label: "field_kind", kind: "text", facet: true, narrow: true },
    ],
    cells: ({ name, kind }) => [name, kind],
  });
}

export function awardList(catalogue: Catalogue): ListData {
  return factList(catalogue, "awards", {
    columns: [
      { key: "name", label: "field_name", kind: "text" },
      { key: "to", label: "field_recipient", kind: "text" },
      { key: "status", label: "field_status", kind: "message", prefix: "value_", facet: true },
    ],
    cells: ({ name, recipient, status }) => [name, recipient, status],
  });
}

export function meetingList({ pages, unit: unitOf }: Catalogue): ListData {
  const met = pages.flatMap(({ reports }) => reports.filter(({ report }) => report.meeting !== null));
  const rows = met.map((entry) => {
    const { name, date, venue, host, round } = entry.report.meeting!;
    return [
      date?.edtf ?? null,
      yearOf(entry),
      clusterOf(entry),
      name,
      round,
      venue,
      linkOf(unitOf, host),
      titleLink(entry.page, `/reports/${entry.index}/meeting`),
    ];
  });
  return {
    name: "meetings",
    sorted: "-date",
    columns: [
      { key: "date", label: "field_date", kind: "day" },
      year,
      cluster,
      { key: "name", label: "field_name", kind: "text" },
      { key: "round", label: "field_round", kind: "number" },
      { key: "venue", label: "field_venue", kind: "text" },
      { key: "host", label: "field_host", kind: "text", facet: true },
      page,
    ],
    rows: latestFirst(rows, 0),
  };
}

type FactKey = "scores" | "solutions" | "awards";
type Fact<K extends FactKey> = ReportEntry["report"][K][number];

function factList<K extends FactKey>(
  { pages, unit: unitOf }: Catalogue,
  key: K,
  { columns, cells }: { readonly columns: readonly Column[]; readonly cells: (fact: Fact<K>) => readonly Cell[] },
): ListData {
  const rows = pages.flatMap(({ reports }) =>
    reports.flatMap((entry) =>
      (entry.report[key] as Fact<K>[]).map((fact, index): Cell[] => [
        yearOf(entry),
        linkOf(unitOf, fact.unit),
        clusterOf(entry),
        ...cells(fact),
        titleLink(entry.page, `/reports/${entry.index}/${key}/${index}`),
      ]),
    ),
  );
  return { name: key, sorted: "-year", columns: [year, unit, cluster, ...columns, page], rows: latestFirst(rows, 0) };
}

function latestFirst(rows: Cell[][], column: number): Cell[][] {
  const of = (row: Cell[]) => String(row[column] ?? "");
  return rows.sort((a, b) => (of(a) < of(b) ? 1 : of(a) > of(b) ? -1 : 0));
}

function yearOf({ year }: ReportEntry): string | null {
  return year === null ? null : String(year);
}

function clusterOf({ cluster }: ReportEntry): Link | null {
  return cluster === null ? null : [cluster.label, cluster.href];
}

function linkOf(unitOf: Catalogue["unit"], unit: Unit | null): Cell {
  const entry = unit === null ? undefined : unitOf(unit);
  return entry === undefined ? (unit?.name ?? null) : [entry.unit.name, entry.href];
}
