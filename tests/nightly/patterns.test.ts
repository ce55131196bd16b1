import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { checkEvidence } from "../../src/validate/evidence.js";
import { recordsIn, using } from "../database/engines.js";
import { siteRun } from "./site-run.js";

test("what patterns of the configuration find is in records and database, and a changed pattern in the next reading", async () => {
  const site = await siteRun({ articles: 3 });
  try {
    const withPattern = (match: string) =>
      site.configure((config) => {
        config.patterns = [{ name: "points", match }];
      });
    const records = () =>
      readFileSync(join(site.folder, "output/records.ndjson"), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as PageRecord);
    const byUri = (list: readonly PageRecord[]) => list.toSorted((a, b) => (a.source.uri! < b.source.uri! ? -1 : 1));

    withPattern("[<points>#Score]");
    expect((await site.run("nightly")).code).toBe(0);
    const found = records().map(({ custom }) => custom!.points!);
    expect(found.map((matches) => matches.length > 0)).toEqual([true, true, true]);
    expect(records().flatMap(checkEvidence)).toEqual([]);

    expect((await site.run("load", "thidua.db", "--to", "facts.sqlite")).code).toBe(0);
    const loaded = await using(join(site.folder, "facts.sqlite"), "read", recordsIn);
    expect(byUri(loaded)).toEqual(byUri(records()));

    withPattern("không bao giờ có");
    const again = await site.run("extract", "--from-store", "--config", "thidua.config.json");
    expect(again.code, again.stderr).toBe(0);
    expect((await site.run("load", "thidua.db", "--to", "facts.sqlite")).stderr).toContain("3 replaced");
    const emptied = await using(join(site.folder, "facts.sqlite"), "read", recordsIn);
    expect(emptied.map(({ custom }) => custom)).toEqual([{ points: [] }, { points: [] }, { points: [] }]);
  } finally {
    await site.server.close();
  }
}, 120_000);
