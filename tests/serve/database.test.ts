import { describe, expect, test } from "vitest";
import { load } from "../../src/database/load.js";
import { storeResolution } from "../../src/database/resolution.js";
import { extract } from "../../src/extract.js";
import { compilePatterns } from "../../src/patterns/index.js";
import type { PageRecord } from "../../src/record.js";
import { resolve } from "../../src/resolve/resolve.js";
import { itemsOf, testEngines, using } from "../database/engines.js";
import { fixturePages } from "../fixture-pages.js";
import { sampleRecord } from "../sample-record.js";
import { serve } from "./running.js";

const engines = await testEngines();
const patterns = compilePatterns([{ name: "hosts", match: "tại [<unit>#Unit]" }]);
const records = fixturePages("fixtures/pages").map(({ bytes, uri }) => extract(bytes, { uri, patterns }));
/** Loaded after people and units were resolved. */
const late: PageRecord = extract(
  "<h1>Tin mới</h1><p>Ngày 02/4/2019, ông Trịnh Quốc Mới – Chủ tịch Hội Khuyến học Quận 10 đến dự.</p>",
  { uri: "https://x.vn/late" },
);

/** Points and solutions of nobody, which stand behind all others. */
const nobodys = sampleRecord("https://x.vn/nobodys");
nobodys.reports[0]!.scores = [97, 98, 99].map((points) => ({
  ...{ unit: null, points, max: null, kind: "awarded", criterion: null },
}));
nobodys.reports[0]!.solutions = ["Heo đất A", "Heo đất B", "Xe đạp"].map((name) => ({
  unit: null,
  name,
  kind: "mô hình",
}));

describe.each(engines)("$engine", ({ skipped, newAddress }) => {
  test.skipIf(skipped)("the service gives persons and units across pages, and what is not resolved yet", async () => {
    const address = await newAddress();
    const resolution = resolve(records);
    await using(address, "load", async (database) => {
      await load(database, itemsOf([...records, nobodys]));
      await storeResolution(database, resolution);
      await load(database, itemsOf([late]));
    });
    const service = await serve(["--database", address]);
    const get = async (path: string) => (await fetch(service.url + path)).json() as Promise<Record<string, unknown>[]>;

    const people = await get("/people?limit=500");
    const spells = resolution.spells.map(({ person, title, first }) => [person, title, first?.date ?? null].join());
    const given = people.filter(({ person }) => person !== null);
    expect(given.map(({ person, title, firstStated }) => [person, title, firstStated].join()).toSorted()).toEqual(
      spells.toSorted(),
    );
    expect(people.filter(({ person }) => person === null)).toMatchObject([
      { name: "Trịnh Quốc Mới", title: "Chủ tịch", organisation: "Hội Khuyến học Quận 10", former: false, pages: 1 },
    ]);
    const inPieces = async (path: string) => {
      const pieces: Record<string, unknown>[] = [];
      for (let next: string | undefined = path; next !== undefined; ) {
        const answer: Response = await fetch(service.url + next);
        pieces.push(...((await answer.json()) as Record<string, unknown>[]));
        next = /^<(.*)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
      }
      return pieces;
    };
    expect(await inPieces("/people?limit=7")).toEqual(people);

    const scores = await get("/scores?limit=500");
    const solutions = await get("/solutions?limit=500");
    for (const [path, given] of [
      ["scores", scores],
      ["solutions", solutions],
    ] as const) {
      const stated = [...records, nobodys].flatMap(({ reports }) =>
        reports.flatMap((report): object[] => report[path]),
      );
      expect(given.length).toBe(stated.length);
      for (const limit of [1, 7]) expect(await inPieces(`/${path}?limit=${limit}`)).toEqual(given);
      for (const last of [2, 5])
        expect(await get(`/${path}?cursor=${given.length - last}`)).toEqual(given.slice(-last));
    }
    expect(scores.slice(-3).map(({ unit, points }) => [unit, points])).toEqual([97, 98, 99].map((n) => [null, n]));
    expect(solutions.slice(-3).map(({ unit, name }) => [unit, name])).toEqual([
      [null, "Heo đất A"],
      [null, "Heo đất B"],
      [null, "Xe đạp"],
    ]);
    const years = (of: unknown) => solutions.filter(({ unit }) => unit === of).map(({ year }) => Number(year));
    for (const { unit } of solutions) expect(years(unit)).toEqual(years(unit).toSorted((one, other) => other - one));
    expect(await inPieces("/solutions?like=heo+dat&limit=1")).toEqual(
      solutions.filter(({ name }) => /heo đất/iu.test(String(name))),
    );
    const awarded = await get("/scores?kind=awarded&limit=500");
    expect(awarded).toEqual(scores.filter(({ kind }) => kind === "awarded"));

    const { name, id } = resolution.persons.find((person) =>
      resolution.spells.some((spell) => spell.person === person.id),
    )!;
    const named = await get(`/people?name=${encodeURIComponent(name)}`);
    expect(named.map(({ person }) => person)).toContain(id);

    const units = await get("/units?limit=500");
    expect(units.map((unit) => unit.id).toSorted()).toEqual(resolution.units.map((unit) => unit.id).toSorted());
    const old = resolution.units.find((unit) => unit.successors.length > 0);
    if (old) expect(units.find((unit) => unit.id === old.id)).toMatchObject({ successors: old.successors });

    for (const record of records) expect(await get(`/pages/${record.id}`)).toEqual(record);
    expect((await get("/search?q=khuyen+hoc")).length).toBeGreaterThan(0);
    expect(await service.stop()).toBe(143);
    expect(service.said()).not.toMatch(/\n\s+at /);
  });
});
