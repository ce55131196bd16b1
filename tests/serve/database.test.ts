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

/** Points of nobody, which stand behind all others. */
const nobodys = sampleRecord("https://x.vn/nobodys");
nobodys.reports[0]!.scores = [97, 98, 99].map((points) => ({
  ...{ unit: null, points, max: null, kind: "awarded", criterion: null },
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
    const inPieces: unknown[] = [];
    for (let path: string | undefined = "/people?limit=7"; path !== undefined; ) {
      const answer: Response = await fetch(service.url + path);
      inPieces.push(...((await answer.json()) as unknown[]));
      path = /^<(.*)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
    }
    expect(inPieces).toEqual(people);

    const scores = await get("/scores?limit=500");
    const stated = [...records, nobodys].flatMap(({ reports }) => reports.flatMap((report) => report.scores));
    expect(scores.length).toBe(stated.length);
    expect(scores.slice(-3).map(({ unit, points }) => [unit, points])).toEqual([97, 98, 99].map((n) => [null, n]));
    for (const limit of [1, 7]) {
      const pieces: unknown[] = [];
      for (let path: string | undefined = `/scores?limit=${limit}`; path !== undefined; ) {
        const answer: Response = await fetch(service.url + path);
        pieces.push(...((await answer.json()) as unknown[]));
        path = /^<(.*)>; rel="next"$/.exec(answer.headers.get("link") ?? "")?.[1];
      }
      expect(pieces).toEqual(scores);
    }
    for (const last of [2, 5]) expect(await get(`/scores?cursor=${scores.length - last}`)).toEqual(scores.slice(-last));
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
