import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConfigFile } from "../../src/config/config-file.js";
import { readConfig } from "../../src/config/read-config.js";
import { type ClientOptions, createClient } from "../../src/crawl/client.js";
import { systemClock } from "../../src/crawl/clock.js";
import { run as nightlyRun } from "../../src/nightly/nightly.js";
import { outputFolders } from "../../src/nightly/outputs.js";
import type { RunSummary } from "../../src/nightly/summary.js";
import type { PageRecord } from "../../src/record.js";
import { lookAtStore, openStore } from "../../src/store/store.js";
import { cli, type Run, thidua } from "../cli/run.js";
import { type ServerOptions, startServer, type TestServer } from "../crawl/server/server.js";

/** A site that is being served, and a folder with a configuration for it. */
export interface SiteRun {
  readonly server: TestServer;
  /** Alone in the folder it is in. */
  readonly folder: string;
  readonly store: string;
  /** The built command, as a process. */
  run(...args: string[]): Promise<Run>;
  /** The same, with further variables of the environment. */
  runWith(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Run>;
  /** What `thidua nightly` does, within this process and without its patience for failing hosts. */
  nightly(options?: NightlyOptions): Promise<RunSummary>;
  /** Changes the configuration. */
  configure(edit: (config: ConfigFile) => void): void;
  /** Runs a command as a process and kills it when `moment` resolves; tells whether it ended by itself before. */
  killed(moment: (ended: AbortSignal) => Promise<void>, ...args: string[]): Promise<{ readonly ended: boolean }>;
  /** The lines of the changes file of a run. */
  changes(run: number): ChangeLine[];
  query<Row>(sql: string, ...parameters: unknown[]): Row[];
  /** Changes what is stored behind the program's back: the newest body of a page, the record of a page. */
  replaceBody(path: string, body: Uint8Array): void;
  replaceRecord(record: PageRecord): void;
  /** Paths that the server was asked for since the last call, robots.txt aside. */
  asked(): string[];
}

export interface NightlyOptions {
  readonly maxPages?: number;
  /** The clock of the run is this much ahead. */
  readonly daysLater?: number;
  readonly client?: Partial<ClientOptions>;
}

export interface ChangeLine {
  readonly run: number;
  readonly change: string;
  readonly uri: string;
  readonly facts: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly record: { readonly old: string | null; readonly new: string };
  readonly changes: readonly { readonly change: string; readonly field: string; readonly values?: readonly object[] }[];
}

type Settings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** @param settings groups of the configuration that differ from the quick ones of tests */
export async function siteRun(options: ServerOptions, settings: Settings = {}): Promise<SiteRun> {
  const server = await startServer(options);
  const parent = mkdtempSync(join(tmpdir(), "thidua-nightly-"));
  const folder = join(parent, "site");
  mkdirSync(folder);
  // Other users may look into it: some tests run a command as one.
  chmodSync(parent, 0o755);
  const config = {
    sites: [{ name: "test", start: [`${server.origin}/index.php/news/`], ...settings.site }],
    politeness: { intervalSeconds: 0, retries: 0, allowAddresses: ["127.0.0.1"], ...settings.politeness },
    limits: { headersSeconds: 1, idleSeconds: 1, totalSeconds: 2, ...settings.limits },
    // Everything is looked at in every run, unless a test is about just that.
    revisit: settings.revisit ?? { everyDays: 0 },
    outputs: settings.outputs ?? {},
  };
  const file = join(folder, "thidua.config.json");
  writeFileSync(file, JSON.stringify(config));
  const store = join(folder, "thidua.db");
  const run = (...args: string[]) => thidua(args, { cwd: folder });
  let seen = 0;
  return {
    server,
    folder,
    store,
    run,
    runWith: (env, ...args) => thidua(args, { cwd: folder, env }),
    async nightly({ daysLater = 0, client: asked = {}, ...storeOptions } = {}) {
      const wall = () => Date.now() + daysLater * 86_400_000;
      const read = readConfig(readFileSync(file, "utf8"), file);
      if ("problems" in read) throw new Error(JSON.stringify(read.problems));
      const { config } = read;
      for (const path of outputFolders(config.outputs)) mkdirSync(path, { recursive: true });
      const opened = openStore(store, storeOptions);
      const client = createClient({
        userAgent: "thidua/0.0.0",
        politeness: { interval: 0, maxSlowdown: 0, retries: 0 },
        limits: { headersTimeout: 1000, bodyTimeout: 1000, totalTimeout: 2000 },
        allowedAddresses: config.politeness.allowAddresses,
        clock: { ...systemClock, wall },
        ...asked,
      });
      try {
        const worker = { pid: process.pid, host: "here", programVersion: "0.0.0" };
        const now = () => new Date(wall()).toISOString();
        return (await nightlyRun("nightly", { store: opened, config, worker, client, now }))!;
      } finally {
        client.close();
        opened.close();
      }
    },
    configure(edit) {
      const changed = JSON.parse(readFileSync(file, "utf8")) as ConfigFile;
      edit(changed);
      writeFileSync(file, JSON.stringify(changed));
    },
    killed: (moment, ...args) =>
      new Promise((done, fail) => {
        const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: "ignore" });
        const over = new AbortController();
        child.on("error", fail).on("close", (code) => {
          over.abort();
          done({ ended: code !== null });
        });
        moment(over.signal).then(() => child.kill("SIGKILL"), fail);
      }),
    changes: (id) =>
      readFileSync(join(folder, "output/changes", `run-${id}.ndjson`), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as ChangeLine),
    query<Row>(sql: string, ...parameters: unknown[]) {
      const looking = lookAtStore(store);
      try {
        return looking.query<Row>(sql, ...parameters);
      } finally {
        looking.close();
      }
    },
    replaceBody(path, body) {
      const opened = openStore(store);
      opened.atomically(() => {
        const sha256 = opened.bodies.put(body);
        const versions = "SELECT version_id FROM pages WHERE url = ?";
        opened.query(
          `UPDATE versions SET sha256 = ? WHERE id IN (${versions}) RETURNING id`,
          sha256,
          server.origin + path,
        );
      });
      opened.close();
    },
    replaceRecord(record) {
      const opened = openStore(store);
      const json = JSON.stringify(record);
      opened.query("UPDATE records SET record = ? WHERE record_id = ? RETURNING id", json, record.id);
      opened.close();
    },
    asked() {
      const paths = server.log.slice(seen).map(({ path }) => path);
      seen = server.log.length;
      return paths.filter((path) => path !== "/robots.txt");
    },
  };
}

export function summaryIn(stderr: string): RunSummary {
  const lines = stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { msg: string; summary?: RunSummary });
  const summary = lines.find(({ msg }) => msg === "summary")?.summary;
  if (summary === undefined) throw new Error(`no summary in:\n${stderr}`);
  return summary;
}
