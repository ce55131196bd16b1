import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { resultOf } from "../../src/batch/page-result.js";
import type { PageThreads } from "../../src/batch/page-threads.js";
import { readingOf } from "../../src/batch/reading.js";
import { openDatabase } from "../../src/database/open.js";
import { cut } from "../../src/scale/cut.js";
import { Lease, LeaseLost } from "../../src/scale/lease.js";
import { readProgress } from "../../src/scale/progress.js";
import { openQueue, type Queue } from "../../src/scale/queue.js";
import { Records } from "../../src/scale/records.js";
import { runShard } from "../../src/scale/run-shard.js";
import { work } from "../../src/scale/worker.js";
import { inProcess } from "../cli/in-process.js";
import { folderWith } from "../cli/run.js";
import { recordsIn, using } from "../database/engines.js";
import { startPostgres } from "../database/postgres.js";
import { warc } from "../source/archives.js";
import { folderOfPages, pageAbout, pause } from "./workers.js";

const postgres = await startPostgres();
afterAll(() => postgres?.stop());
let databases = 0;
const newAddress = () => postgres!.create(`queue${++databases}`);

async function query(address: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

type Read = PageThreads["read"];
const reading = await readingOf({ format: "ndjson" });
const read: Read = async (page) => resultOf(page, reading);

/** What a worker works with, in this process. */
async function workshop(address: string, settings: Parameters<Queue["prepare"]>[0] = {}) {
  await (await openDatabase(address, "load")).close();
  const queue = await openQueue(address, { name: "thidua test", create: true, superviseSeconds: 1 });
  await queue.prepare({ leaseSeconds: 30, retrySeconds: 1, ...settings });
  const records = new Records(address, 30);
  const add = async (input: string, pages = 1_000_000) => {
    for await (const found of cut([input], { lists: [], pages, program: "1" }))
      if ("shard" in found) await queue.add([found]);
  };
  const close = () => Promise.all([queue.close(), records.close()]);
  const context = { worker: "here", queue, records, threads: { read }, jobs: 2, maxBytes: 1_000_000 };
  const workOff = () => work({ ...context, signal: new AbortController().signal, untilDone: true, say: () => {} });
  return { queue, records, add, close, context, workOff };
}

const textsAt = async (address: string) =>
  (await using(address, "read", recordsIn)).map(({ source, text }) => [source.uri, text]);

describe.skipIf(postgres === null)("a queue in PostgreSQL", { timeout: 120_000 }, () => {
  test("what a worker read before its lease ran out is not written over what another read later", async () => {
    const address = await newAddress();
    const { queue, add, close, context, workOff } = await workshop(address);
    const folder = await folderOfPages(3);
    await add(folder);
    // The first worker has read all pages, and freezes.
    let thaw = () => {};
    const thawed = new Promise<void>((done) => {
      thaw = done;
    });
    const job = (await queue.take())!;
    const lease = new Lease(job, queue.statements);
    const frozen: Read = async (page) => {
      const result = await read(page);
      await thawed;
      return result;
    };
    const first = runShard(job, lease, { ...context, threads: { read: frozen }, over: new AbortController().signal });
    await query(address, "update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'");
    await writeFile(join(folder, "page-0001.html"), pageAbout(1, "Nhà văn hóa"));
    expect(await workOff()).toMatchObject({ pages: 3, failed: 0 });
    const after = await textsAt(address);
    expect(after.map(([, text]) => text).join()).toContain("Nhà văn hóa");
    thaw();
    await expect(first).rejects.toThrow(LeaseLost);
    expect(await textsAt(address)).toEqual(after);
    // Nor does it end what is not its own.
    expect(await queue.isDone()).toBe(true);
    await lease.giveBack();
    expect(await queue.isDone()).toBe(true);
    await close();
  });

  test("connections that break in the middle are made anew, and nothing is missing", async () => {
    const address = await newAddress();
    const { add, close, context, records, queue } = await workshop(address, { leaseSeconds: 3 });
    const folder = await folderOfPages(150);
    await add(folder);
    const said: string[] = [];
    let broken = false;
    const working = work({
      ...context,
      ...{ queue, records, untilDone: true, signal: new AbortController().signal, say: (line) => said.push(line) },
      threads: {
        read: async (page) => {
          if (!broken && page.uri.endsWith("page-0075.html")) {
            broken = true;
            await query(
              address,
              "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
            );
            await pause(10);
          }
          return read(page);
        },
      },
    });
    await working;
    expect(said.at(-1)).toBe("the database answers again");
    const { pages, dead } = await readProgress(address);
    expect({ pages, dead }).toMatchObject({ pages: { enqueued: 150, done: 150 }, dead: [] });
    expect((await textsAt(address)).length).toBe(150);
    await close();
  });

  test("of two captures of one address the one fetched last stays, in whatever order they are read", async () => {
    const address = await newAddress();
    const { add, close, workOff } = await workshop(address);
    const capture = (date: string, place: string) => ({
      uri: "https://example.org/a",
      date,
      body: pageAbout(1, place),
    });
    const captures = [capture("2020-01-02T00:00:00Z", "Nhà văn hóa"), capture("2019-01-02T00:00:00Z", "Hội trường")];
    const folder = await folderWith({ "a.warc": warc(...captures), "b.warc": warc(...captures.toReversed()) });
    for (const name of ["a.warc", "b.warc"]) {
      await add(join(folder, name), 1);
      expect(await workOff()).toEqual({ shards: 2, pages: 2, failed: 0 });
      const [record, ...others] = await using(address, "read", recordsIn);
      expect(others).toEqual([]);
      expect(record).toMatchObject({ source: { uri: "https://example.org/a", retrievedAt: "2020-01-02T00:00:00Z" } });
    }
    await close();
  });

  test("the reason of a page that fails again and again stands in the dead letter queue; no other page fails", async () => {
    const address = await newAddress();
    const { add, close, context } = await workshop(address, { retries: 1 });
    await add(await folderOfPages(5));
    const tries: string[] = [];
    const failing: Read = async (page) => {
      const { uri } = page;
      if (!uri.endsWith("page-0003.html")) return read(page);
      tries.push(uri);
      return { uri, setAside: { code: "page-timeout", message: `${uri} takes more than 20 s` } };
    };
    const tally = await work({
      ...{ ...context, threads: { read: failing }, untilDone: true },
      ...{ signal: new AbortController().signal, say: () => {} },
    });
    // In the shard, alone, and alone again.
    expect(tries.length).toBe(3);
    expect(tally).toEqual({ shards: 3, pages: 4, failed: 2 });
    expect((await readProgress(address)).dead).toMatchObject([
      { shard: { pages: 1 }, reason: `${tries[0]} takes more than 20 s [here]` },
    ]);
    await close();
  });

  test("what is wrong is said in one line that names the place and the mend", async () => {
    const [empty, other, newer, usual] = [
      await newAddress(),
      await newAddress(),
      await newAddress(),
      await newAddress(),
    ];
    const folder = await folderOfPages(8);
    for (const address of [other, newer, usual])
      expect(
        await inProcess(["enqueue", folder, "--queue", address, "--lease", "30", "--shard-pages", "1000000"]),
      ).toMatchObject({ code: 0 });
    await query(other, "update pgboss.version set version = version - 1");
    await query(newer, "insert into kysely_migration (name, timestamp) values ('version-999', now())");
    await rename(folder, `${folder}-elsewhere`);
    const nowhere = "postgres://nobody:secret@127.0.0.1:1/x";
    const cases: [args: string[], code: number, message: string][] = [
      [
        ["enqueue", "x", "--queue", "thidua.sqlite"],
        2,
        "--queue thidua.sqlite: many machines need PostgreSQL: give postgres://user@host/database",
      ],
      [["enqueue", "--queue", usual], 2, "nothing to enqueue: name files or folders"],
      [["enqueue", "/x/y", "--queue", usual], 1, "/x/y does not exist: check the path"],
      [
        ["status", "--queue", nowhere],
        2,
        "postgres://nobody@127.0.0.1:1/x: the queue cannot be read: connect ECONNREFUSED 127.0.0.1:1",
      ],
      [
        ["worker", "--queue", nowhere],
        2,
        "postgres://nobody@127.0.0.1:1/x: the queue cannot be used: connect ECONNREFUSED 127.0.0.1:1",
      ],
      [["status", "--queue", empty], 2, `${empty}: the database has no queue: run thidua enqueue first`],
      [["worker", "--queue", empty], 2, `${empty}: the database has no queue: run thidua enqueue first`],
      [["worker", "--queue", other], 2, `${other}: the queue was made by another version of pg-boss`],
      [["worker", "--queue", newer], 2, `${newer} was made by a newer thidua (version-999): update thidua to use it`],
      [
        ["worker", "--queue", usual, "--page-timeout", "30"],
        2,
        "--page-timeout 30 must be shorter than the queue's lease of 30 s",
      ],
      [
        ["worker", "--queue", usual],
        5,
        `${folder}/page-0000.html and what follows (8 pages): none is on this machine: share the folder at the same path`,
      ],
    ];
    for (const [args, code, message] of cases) {
      const run = await inProcess(args);
      expect(run.stderr, args.join(" ")).toContain(message);
      expect(run.stderr).not.toMatch(/\n\s+at |secret/);
      expect(run.code, args.join(" ")).toBe(code);
    }
  });
});
