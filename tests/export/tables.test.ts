import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import ExcelJS from "exceljs";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { describe, expect, test } from "vitest";
import { type ExportStyle, exporters } from "../../src/export/index.js";
import { resolvedTables } from "../../src/export/resolved-tables.js";
import type { FlatTable } from "../../src/export/table.js";
import { allTables, factTables } from "../../src/export/tables.js";
import { columnLabel, sheetLabel } from "../../src/messages/tables.js";
import type { PageRecord } from "../../src/record.js";
import { resolve } from "../../src/resolve/resolve.js";
import { folderWith } from "../cli/run.js";
import { fixtureRecords } from "../database/engines.js";
import { extendedRecord, sampleRecord } from "../sample-record.js";
import { type FlatRows, factsFrom, factsOf, typedRow } from "./flat-records.js";

const records = [...fixtureRecords(), extendedRecord("https://x.vn/added"), troublesome()];

/** Text that has gone wrong in other tools: quotes, line ends, formulas, other scripts, what looks like a number. */
function troublesome(): PageRecord {
  const record = sampleRecord("https://x.vn/a?b=1,2&c='3'");
  const report = record.reports[0]!;
  record.page.title = '=HYPERLINK("http://x.vn"; "Bấm đây")';
  record.page.author = "@tacgia";
  report.solutions = [
    "+84",
    "-1",
    '"Dấu nháy", phẩy; chấm\tphẩy',
    "Xuống\ndòng\n\nhai lần",
    "😀 漢字 Ữ",
    "0771",
    "true",
    " ",
  ].map((name) => ({ unit: null, name, kind: "mô hình" as const }));
  report.officials[0]!.academicTitles = ["PGS.TS", "NGƯT"];
  report.scores[0]!.points = 98.75;
  report.meeting!.date = { ...report.meeting!.date!, edtf: "XXXX-03", start: null, end: null };
  return record;
}

async function exported(format: string, list: readonly PageRecord[] = records): Promise<string> {
  const folder = await folderWith({});
  const sink = await (await exporters[format]!()).open(folder);
  for (const record of list) await sink.write(record);
  await sink.close();
  return folder;
}

const duckdb = await (await DuckDBInstance.create(":memory:")).connect();

async function query(sql: string): Promise<Record<string, unknown>[]> {
  return (await duckdb.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
}

async function rowsBy(
  tables: readonly FlatTable[],
  read: (table: FlatTable) => Promise<Record<string, unknown>[]>,
): Promise<FlatRows> {
  const rows: Record<string, FlatRows[string]> = {};
  for (const table of tables) rows[table.name] = (await read(table)).map((row) => typedRow(table, row));
  return rows;
}

describe("every fact comes back", () => {
  test("from Parquet, read by DuckDB, with types", async () => {
    const folder = await exported("parquet");
    const rows = await rowsBy(allTables, ({ name }) =>
      query(`select columns(*)::varchar from '${folder}/${name}.parquet'`),
    );
    expect(factsFrom(rows)).toEqual(factsOf(records));
    expect(rows.evidence).toHaveLength(records.flatMap(({ evidence }) => Object.values(evidence).flat()).length);
    expect(rows.texts!.map(({ text }) => text)).toEqual(records.map(({ text }) => text));
    const types = Object.fromEntries(
      (await query(`describe select * from '${folder}/scores.parquet'`)).map((row) => [
        row.column_name,
        row.column_type,
      ]),
    );
    expect(types).toMatchObject({ year: "BIGINT", points: "DOUBLE", unit_name: "VARCHAR" });
    const [dates] = await query(`select typeof(date_start) as type from '${folder}/dates.parquet' limit 1`);
    expect(dates).toEqual({ type: "DATE" });
    const [sum] = await query(`select sum(points) as points from '${folder}/scores.parquet'`);
    const points = records.flatMap((record) =>
      record.reports.flatMap((report) => report.scores.map((score) => score.points)),
    );
    expect(sum!.points).toBeCloseTo(points.reduce((total, each) => total + each));
  });

  test("from Parquet, read by hyparquet", async () => {
    const folder = await exported("parquet");
    const rows = await rowsBy(factTables, async ({ name }) => {
      const file = await asyncBufferFromFile(join(folder, `${name}.parquet`));
      const objects = await parquetReadObjects({ file, compressors });
      return objects.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, cell]) => [
            key,
            cell instanceof Date ? cell.toISOString().slice(0, 10) : cell,
          ]),
        ),
      );
    });
    expect(factsFrom(rows)).toEqual(factsOf(records));
  });

  test("from CSV, read by DuckDB", async () => {
    const folder = await exported("csv");
    const rows = await rowsBy(allTables, async ({ name }) => {
      const options =
        "header = true, all_varchar = true, quote = '\"', escape = '\"', delim = ',', max_line_size = 10000000";
      return (await query(`select * from read_csv('${folder}/${name}.csv', ${options})`)).map(withoutApostrophes);
    });
    expect(factsFrom(rows)).toEqual(factsOf(records));
    expect(rows.texts!.map(({ text }) => text)).toEqual(records.map(({ text }) => text));
    expect(rows.evidence).toHaveLength(records.flatMap(({ evidence }) => Object.values(evidence).flat()).length);
  });

  test("from XLSX, read by ExcelJS", async () => {
    const folder = await exported("xlsx");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(folder, "thidua.xlsx"));
    const rows = await rowsBy(factTables, async ({ name, columns }) => {
      const sheet = workbook.getWorksheet(sheetLabel(name, "en"))!;
      const links = (value: unknown) =>
        /^HYPERLINK\("(.+)"\)$/.exec((value as { formula?: string } | null)?.formula ?? "")?.[1] ?? value;
      const found: Record<string, unknown>[] = [];
      sheet.eachRow((row, number) => {
        if (number > 1)
          found.push(Object.fromEntries(columns.map(([key], index) => [key, links(row.getCell(index + 1).value)])));
      });
      expect(columns.map(([key], index) => [key, sheet.getRow(1).getCell(index + 1).value])).toEqual(
        columns.map(([key]) => [key, columnLabel(key, "en", name)]),
      );
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      expect(sheet.autoFilter).toMatch(/^A1:[A-Z]+\d+$/);
      return found;
    });
    expect(factsFrom(rows)).toEqual(factsOf(records));
  });

  test.each(["ndjson", "json"])("from %s", async (format) => {
    const folder = await exported(format);
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")));
    const back = texts
      .flatMap((text) => (format === "json" ? [text] : text.trimEnd().split("\n")))
      .map((text) => JSON.parse(text));
    const byUri = (a: PageRecord, b: PageRecord) => (a.source.uri! < b.source.uri! ? -1 : 1);
    expect(back.sort(byUri)).toEqual([...records].sort(byUri));
  });
});

describe("tables as an office has them", () => {
  const resolution = resolve(records);
  async function styled(format: string, style: ExportStyle): Promise<string> {
    const folder = await folderWith({});
    const sink = await (await exporters[format]!()).open(folder, style);
    for (const record of records) await sink.write(record);
    await sink.writeResolved!(resolution);
    await sink.close();
    return folder;
  }

  test("CSV for Vietnamese Excel: semicolons, decimal comma, days as written there, text that looks like a number is text", async () => {
    const folder = await styled("csv", { excel: "vi" });
    const scores = await readFile(join(folder, "scores.csv"), "utf8");
    expect(scores.split("\r\n")[0]).toMatch(/^\ufeffMã trang;Địa chỉ;Bài;.*;Đơn vị, mã;.*;Điểm;Tối đa;Loại;Tiêu chí$/);
    expect(scores).toMatch(/;"=""771""";Thành phố Hồ Chí Minh;98,75;100;đăng ký;\r\n/);
    expect(await readFile(join(folder, "reports.csv"), "utf8")).toContain(";09/03/2018;09/03/2018;");
    // Names that would run, or would be counted.
    const solutions = await readFile(join(folder, "solutions.csv"), "utf8");
    for (const cell of ["'+84", "'-1", '"=""0771"""'])
      expect(solutions).toMatch(new RegExp(`;(?:${cell.replace("+", "\\+")}|"=""[+-]?\\d+""");mô hình`));
    expect(solutions).not.toMatch(/;[=+@-][^";]*;mô hình/);
  });

  test.each(["csv", "parquet"])("people, offices and units across pages: %s", async (format) => {
    const folder = await styled(format, {});
    const of = (name: string) => query(`select * from '${folder}/${name}.${format}'`);
    expect((await of("persons")).map(({ name }) => name)).toEqual(resolution.persons.map(({ name }) => name));
    expect(await of("offices")).toHaveLength(resolution.spells.length);
    expect((await of("units")).map(({ unit_id }) => unit_id)).toEqual(resolution.units.map(({ id }) => id));
  });

  test.skipIf(!existsSync("/usr/bin/soffice"))(
    "LibreOffice opens the workbook and shows what was written",
    async () => {
      const folder = await styled("xlsx", { language: "vi" });
      const filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";
      const args = [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        filter,
        "--outdir",
        folder,
      ];
      // It is a script with tools of its own.
      const env = { ...process.env, PATH: `${process.env.PATH}:/usr/bin:/bin` };
      await promisify(execFile)("/usr/bin/soffice", [...args, join(folder, "thidua.xlsx")], { env });
      const scores = await readFile(join(folder, "thidua-Điểm.csv"), "utf8");
      expect(scores).toMatch(/^\ufeff?Mã trang;Địa chỉ;Bài;/);
      expect(scores).toMatch(/;771;Thành phố Hồ Chí Minh;98[.,]75;100;đăng ký;/);
      const persons = (await readFile(join(folder, "thidua-Người.csv"), "utf8")).trimEnd().split("\n");
      expect(persons).toHaveLength(resolution.persons.length + 1);
    },
    60_000,
  );
});

describe("CSV is safe and plain for spreadsheets", () => {
  test("begins with a byte order mark, ends lines with CR LF, writes booleans out", async () => {
    const folder = await exported("csv");
    for (const name of await readdir(folder)) {
      const bytes = await readFile(join(folder, name));
      expect([...bytes.subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
    }
    expect(await readFile(join(folder, "roles.csv"), "utf8")).toMatch(/,(?:true|false),\r\n/);
  });

  test("lets no cell be run as a formula", async () => {
    const folder = await exported("csv");
    const rows = await query(
      `select title, author from read_csv('${folder}/pages.csv', all_varchar = true) where author like '%tacgia'`,
    );
    expect(rows).toEqual([{ title: `'${records.at(-1)!.page.title}`, author: "'@tacgia" }]);
  });
});

test.each(["csv", "parquet", "xlsx"])("%s of nothing has every table, with its columns", async (format) => {
  const folder = await exported(format, []);
  const names = (await readdir(folder)).sort();
  if (format === "xlsx") expect(names).toEqual(["thidua.xlsx"]);
  else expect(names).toEqual([...allTables, ...resolvedTables].map(({ name }) => `${name}.${format}`).sort());
  if (format === "parquet")
    expect(await query(`select count(*)::int as rows from '${folder}/scores.parquet'`)).toEqual([{ rows: 0 }]);
});

test.each(Object.keys(exporters))("%s given up leaves nothing behind", async (format) => {
  const folder = await folderWith({});
  const sink = await (await exporters[format]!()).open(folder);
  await sink.write(sampleRecord());
  await sink.discard();
  expect(await readdir(folder)).toEqual([]);
});

/** An apostrophe stands before what a spreadsheet would take for a formula. */
function withoutApostrophes(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [
      key,
      typeof cell === "string" ? cell.replace(/^'(?=[=+\-@\t\r])/, "") : cell,
    ]),
  );
}
