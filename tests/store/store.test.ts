import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { migrations } from "../../src/store/migrations.js";
import { lookAtStore, openStore } from "../../src/store/store.js";
import { StoreError } from "../../src/store/store-error.js";
import { runSql } from "../sqlite-file.js";
import { newStore, now, page, storePath, worker } from "./new-store.js";

function trouble(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof StoreError) return error.trouble;
    throw error;
  }
  return "none";
}

describe("a file that is no store of ours is refused and left as it is", () => {
  const cases: [name: string, trouble: string, make: (path: string) => void][] = [
    [
      "text",
      "foreign",
      (path) => writeFileSync(path, "this is some text, much longer than a header of SQLite ".repeat(9)),
    ],
    ["another program's database", "foreign", (path) => runSql(path, "CREATE TABLE t (a)")],
    [
      "a newer store",
      "newer",
      (path) => {
        openStore(path).close();
        runSql(path, `pragma user_version = ${migrations.length + 1}`);
      },
    ],
  ];
  test.each(cases)("%s", (_, expected, make) => {
    const path = storePath();
    make(path);
    const before = readFileSync(path);
    expect(trouble(() => openStore(path))).toBe(expected);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("a folder", () => {
    const path = storePath();
    mkdirSync(path);
    expect(() => openStore(path)).toThrow(`${path} is a folder: name a file in it with "store" in the configuration`);
  });

  test("a missing one, when it is only looked at", () => {
    expect(trouble(() => lookAtStore(storePath()))).toBe("missing");
    expect(trouble(() => openStore(join(storePath(), "below", "thidua.db")))).toBe("missing");
  });
});

test("a body comes back as it went in, and is kept once", () => {
  const store = newStore();
  const bodies = [Buffer.alloc(0), Buffer.from("thi đua ".repeat(1000)), Buffer.from([0, 255, 1, 254])];
  for (const body of bodies) {
    const sha256 = store.bodies.put(body);
    expect(store.bodies.put(body)).toBe(sha256);
    expect(store.bodies.get(sha256).equals(body)).toBe(true);
  }
  expect(store.query("SELECT * FROM bodies")).toHaveLength(bodies.length);
});

describe("one run a store", () => {
  test("within a process", () => {
    const path = storePath();
    const first = openStore(path);
    first.runs.begin("nightly", { ...worker, pid: 4711 }, now);
    expect(trouble(() => openStore(path))).toBe("locked");
    expect(() => openStore(path)).toThrow(/thidua nightly, process 4711 on here, since 2026-01-01/);
    first.close();
    openStore(path).close();
  });

  test("a killed process holds nothing", async () => {
    const path = storePath();
    const holder = spawn(process.execPath, [
      ...["--input-type=module", "-e"],
      `import { openStore } from ${JSON.stringify(join(process.cwd(), "dist/store/store.js"))};
       openStore(${JSON.stringify(path)}); console.log("held"); setInterval(() => {}, 1000);`,
    ]);
    await new Promise((done) => holder.stdout.once("data", done));
    expect(trouble(() => openStore(path))).toBe("locked");
    const ended = new Promise((done) => holder.once("close", done));
    holder.kill("SIGKILL");
    await ended;
    openStore(path).close();
  });

  test("looking on is possible meanwhile", () => {
    const path = storePath();
    const store = openStore(path);
    store.runs.begin("crawl", worker, now);
    const looking = lookAtStore(path);
    expect(looking.runs.last()?.command).toBe("crawl");
    looking.close();
    store.close();
  });
});

describe("a store that cannot be written", () => {
  test("disk full: the step is undone as a whole, and goes through when there is room", () => {
    const path = storePath();
    const small = openStore(path, { maxPages: 60 });
    const run = small.runs.begin("crawl", worker, now).id;
    let stored = 0;
    const fill = () =>
      small.atomically(() => {
        small.frontier.found(page(`p${stored}`), run, now);
        small.bodies.put(Buffer.from(Array.from({ length: 9000 }, () => Math.floor(Math.random() * 256))));
        stored += 1;
      });
    expect(
      trouble(() => {
        for (let i = 0; i < 1000; i += 1) fill();
      }),
    ).toBe("full");
    const counted = (table: string) => small.query<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)[0]!.n;
    const bodies = counted("bodies");
    expect(bodies).toBeGreaterThan(3);
    expect([counted("pages"), counted("frontier")]).toEqual([bodies, bodies]);
    expect(small.query("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
    small.close();

    const roomy = openStore(path);
    expect(roomy.runs.begin("crawl", worker, now)).toEqual({ id: run, resumed: true });
    roomy.atomically(() => roomy.bodies.put(Buffer.alloc(100_000, "x")));
    roomy.close();
  });

  test("read-only: said in one line before anything is done", () => {
    const path = storePath();
    openStore(path).close();
    const folder = dirname(path);
    const root = process.getuid?.() === 0;
    const script = `import { openStore } from ${JSON.stringify(join(process.cwd(), "dist/store/store.js"))};
      try { openStore(${JSON.stringify(path)}); } catch (error) { console.log(error.trouble, error.message); }`;
    chmodSync(folder, 0o555);
    chmodSync(path, 0o444);
    // To root nothing is read-only: another user must try.
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      encoding: "utf8",
      ...(root ? { uid: 65534, gid: 65534 } : {}),
    });
    chmodSync(folder, 0o755);
    expect(output).toMatch(/^read-only .*thidua\.db cannot be written: it and its folder must be writable/);
    mkdirSync(join(folder, "still-usable"));
  });
});
