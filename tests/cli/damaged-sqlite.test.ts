import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type SiteRun, siteRun } from "../nightly/site-run.js";
import { sized } from "../sized.js";
import { runSql } from "../sqlite-file.js";
import { inProcess } from "./in-process.js";

const folder = mkdtempSync(join(tmpdir(), "thidua-damaged-"));
const database = join(folder, "loaded.sqlite");
let site: SiteRun;
let whole: { readonly store: Buffer; readonly database: Buffer };
beforeAll(async () => {
  site = await siteRun(
    { articles: 8, perPage: 20 },
    { outputs: { folder: "out", records: ["ndjson"], changes: true } },
  );
  await site.nightly();
  await site.server.close();
  runSql(site.store, "pragma wal_checkpoint(truncate)");
  expect((await inProcess(["load", site.store, "--to", database, "--resolve"])).code).toBe(0);
  whole = { store: readFileSync(site.store), database: readFileSync(database) };
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(file: string, bytes: Uint8Array): void {
  for (const beside of ["-wal", "-shm", "-journal"]) rmSync(file + beside, { force: true });
  writeFileSync(file, bytes);
}

const exported = join(folder, "all.ndjson");
const ofStore = [["status"], ["retry"], ["extract", "--from-store"]];
const ofDatabase = [
  ["report", "leaders", database],
  ["export", database, "--out", exported, "--format", "ndjson"],
];

/** What must hold whatever is damaged: no fault of ours comes out, and who complains names the file. */
async function expectTold(args: readonly string[], file: string): Promise<void> {
  const { code, stderr } = await inProcess(args, { cwd: site.folder });
  const said = stderr.split("\n").filter((line) => line.startsWith("thidua: "));
  expect(stderr).not.toMatch(/\n\s+at |undefined/);
  if (code === 0) return;
  expect([1, 2, 3, 5], stderr).toContain(code);
  for (const line of said) expect(line).toMatch(new RegExp(`${basename(file)}|nothing was read`));
}

describe("a damaged SQLite file is named, with the mend", () => {
  const damages: readonly (readonly [name: string, damage: (bytes: Buffer) => Buffer])[] = [
    ["half of it", (bytes) => bytes.subarray(0, bytes.length / 2)],
    ["all but its beginning overwritten", (bytes) => Buffer.from(bytes).fill(0x5a, 4096)],
    ["its first page overwritten", (bytes) => Buffer.from(bytes).fill(0x5a, 100, 4096)],
  ];
  test.each(damages)("%s", async (_, damage) => {
    for (const args of ofStore) {
      put(site.store, damage(whole.store));
      const { code, stderr } = await inProcess(args, { cwd: site.folder });
      expect([code, stderr]).toEqual([
        5,
        expect.stringMatching(/thidua\.db is (?:damaged|no SQLite database).*bring back/),
      ]);
    }
    put(site.store, whole.store);
    put(database, damage(whole.database));
    for (const args of [...ofDatabase, ["load", site.store, "--to", database]]) {
      const { code, stderr } = await inProcess(args);
      expect(code, args.join(" ")).not.toBe(0);
      expect(stderr, args.join(" ")).toMatch(/loaded\.sqlite (?:is damaged|is no SQLite|cannot be)/);
    }
  });

  test("a stored record that is no JSON is told of, and reading the pages again mends it", async () => {
    put(site.store, whole.store);
    runSql(site.store, "update records set record = substr(record, 1, 200) where id = 3");
    const told = await inProcess(["retry"], { cwd: site.folder });
    expect(told.code).toBe(5);
    expect(told.stderr).toMatch(/thidua\.db is damaged .*: .* read its pages again with thidua extract --from-store\n/);
    expect((await inProcess(["extract", "--from-store"], { cwd: site.folder })).code).toBe(0);
    expect((await inProcess(["retry"], { cwd: site.folder })).code).toBe(0);
  });

  test("whatever is damaged, no fault of ours comes out", async () => {
    const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(3000)), {
      minLength: 1,
      maxLength: 4,
    });
    const damaged = (bytes: Buffer, at: readonly (readonly [number, number])[]) => {
      const copy = Buffer.from(bytes);
      for (const [place, length] of at) {
        const from = Math.floor(place * copy.length);
        copy.fill(length, from, Math.min(copy.length, from + length));
      }
      return copy;
    };
    await fc.assert(
      fc.asyncProperty(places, async (at) => {
        for (const args of ofStore) {
          put(site.store, damaged(whole.store, at));
          await expectTold(args, site.store);
        }
        put(database, damaged(whole.database, at));
        for (const args of ofDatabase) await expectTold(args, database);
      }),
      { numRuns: sized(4, 1000), seed: 15 },
    );
  }, 1_200_000);
});
