import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { saveCorrection } from "../../src/corrections/folder.js";
import { extract } from "../../src/extract.js";
import type { PageRecord } from "../../src/record.js";
import { readProgress } from "../../src/scale/progress.js";
import { folderWith, thidua } from "../cli/run.js";
import { say } from "../corrections/say.js";
import { recordsIn, using } from "../database/engines.js";
import { startPostgres } from "../database/postgres.js";
import { sized } from "../sized.js";
import { endedByCopy, folderOfPages, keepWorking, pageAbout, pause, startWorker, troubleOnOpening } from "./workers.js";

const postgres = await startPostgres();
afterAll(() => postgres?.stop());
let databases = 0;
const newQueue = () => postgres!.create(`queue${++databases}`);
const quick = ["--retry-after", "1", "--shard-pages", "10"];

async function recordsAt(queue: string): Promise<Map<string | null, PageRecord>> {
  const records = await using(queue, "read", recordsIn);
  const byUri = new Map(records.map((record) => [record.source.uri, record]));
  expect(byUri.size, "no page twice").toBe(records.length);
  return byUri;
}

const expected = new Map<string, PageRecord>();

/** What the library reads in the page of this number, read once. */
function recordOf(n: number, uri: string): PageRecord {
  const record = expected.get(uri) ?? extract(pageAbout(n), { uri });
  expected.set(uri, record);
  return record;
}

async function expectAllPages(queue: string, folder: string, count: number): Promise<void> {
  const records = await recordsAt(queue);
  expect(records.size).toBe(count);
  for (let n = 0; n < count; n += 1) {
    const uri = join(folder, `page-${String(n).padStart(4, "0")}.html`);
    expect(records.get(uri)).toEqual(recordOf(n, uri));
  }
}

describe.skipIf(postgres === null)("workers on one queue", { concurrent: true, timeout: 240_000 }, () => {
  const rounds = Array.from({ length: sized(1, 8) }, (_, round) => round + 1);
  test.each(rounds)("one killed, one frozen and thawed: every page has exactly one record (%d)", async () => {
    const queue = await newQueue();
    const pages = sized(150, 400);
    const folder = await folderOfPages(pages);
    expect(await thidua(["enqueue", folder, "--queue", queue, ...quick, "--lease", "8"])).toMatchObject({ code: 0 });
    const start = () => startWorker(queue, ["--page-timeout", "6"]);
    const [first, second, third] = [start(), start(), start()];
    // Somewhere in the middle of the work, wherever that is.
    while ((await readProgress(queue)).pages.done === 0) await pause(50);
    await pause(Math.random() * 300);
    first.process.kill("SIGKILL");
    await pause(Math.random() * 300);
    second.process.kill("SIGSTOP");
    await keepWorking(third, start);
    await expectAllPages(queue, folder, pages);
    second.process.kill("SIGCONT");
    expect(await second.ended, second.output()).toMatchObject({ code: 0 });
    await expectAllPages(queue, folder, pages);
    expect(await readProgress(queue)).toMatchObject({
      jobs: { waiting: 0, active: 0, failed: 0 },
      pages: { enqueued: pages, done: pages, dead: 0 },
    });
  });

  test("what people corrected is in the records, and nothing is sent by COPY", async () => {
    const queue = await newQueue();
    const folder = await folderOfPages(3);
    const corrections = await folderWith({});
    const uri = join(folder, "page-0001.html");
    const number = "/reports/0/cluster/number";
    const read = extract(pageAbout(1), { uri });
    await saveCorrection(corrections, say(read, { action: "change", pointer: number, value: 9 }));
    await thidua(["enqueue", folder, "--queue", queue, ...quick]);
    const worker = startWorker(queue, ["--corrections", corrections], await endedByCopy(await folderWith({})));
    expect(await worker.ended, worker.output()).toMatchObject({ code: 0 });
    const records = await recordsAt(queue);
    const { reports, evidence } = records.get(uri)!;
    expect([reports[0]!.cluster!.number, evidence[number]![0]!.certainty]).toEqual([9, "reviewed"]);
    const other = join(folder, "page-0002.html");
    expect(records.get(other)).toEqual(extract(pageAbout(2), { uri: other }));
  });

  test("pages that end, stop or overtax a worker end in the dead letter queue, and nothing else does", async () => {
    const queue = await newQueue();
    const pages = 12;
    const folder = await folderOfPages(pages);
    await writeFile(join(folder, "page-crash.html"), pageAbout(1));
    await writeFile(
      join(folder, "page-heavy.html"),
      `<p>${"Ông Trần Văn An, Quận 1, đạt 9/10 điểm. ".repeat(30_000)}</p>`,
    );
    await writeFile(join(folder, "page-hangs.html"), pageAbout(2));
    const trouble = await troubleOnOpening(await folderWith({}));
    await thidua(["enqueue", folder, "--queue", queue, ...quick, "--lease", "4", "--retries", "1"]);
    const start = () => startWorker(queue, ["--page-timeout", "3"], trouble);
    expect(await keepWorking(start(), start)).toContain("page-hangs.html: nothing was done for 4 s");
    const { dead, ...status } = await readProgress(queue);
    expect(status).toMatchObject({ jobs: { waiting: 0, active: 0 }, pages: { enqueued: 15, done: pages, dead: 3 } });
    expect(
      Object.fromEntries(dead.map(({ shard, reason }) => ["files" in shard && shard.files[0]!.path, reason])),
    ).toEqual({
      [join(folder, "page-crash.html")]: "its worker died or froze with it",
      [join(folder, "page-hangs.html")]: "its worker died or froze with it",
      [join(folder, "page-heavy.html")]: expect.stringContaining(
        "page-heavy.html: the page is not read: its text has more than 500000",
      ),
    });
    await expectAllPages(queue, folder, pages);
  });

  test("enqueued twice, nothing stands there twice; what is new or changed does", async () => {
    const queue = await newQueue();
    const folder = await folderOfPages(40);
    const enqueue = () => thidua(["enqueue", folder, "--queue", queue, "--shard-pages", "5"]);
    const first = await enqueue();
    const [, shards] = /^40 pages, (\d+) shards added\n$/.exec(first.stderr)!;
    expect((await enqueue()).stderr).toBe(`40 pages, 0 shards added, ${shards} were there already\n`);
    await writeFile(join(folder, "page-0007.html"), pageAbout(7, "Nhà văn hóa"));
    expect((await enqueue()).stderr).toBe(`40 pages, 1 shards added, ${Number(shards) - 1} were there already\n`);
    expect(await startWorker(queue).ended).toMatchObject({ code: 0 });
    const records = await recordsAt(queue);
    expect(records.size).toBe(40);
    expect(records.get(join(folder, "page-0007.html"))?.text).toContain("Nhà văn hóa");
    expect((await enqueue()).stderr).toContain("0 shards added");
  });

  test("told to stop, a worker gives back what it began, and it counts as no try", async () => {
    const queue = await newQueue();
    const pages = sized(150, 300);
    const folder = await folderOfPages(pages);
    await thidua(["enqueue", folder, "--queue", queue, "--shard-pages", "50", "--retries", "0"]);
    const worker = startWorker(queue);
    while ((await readProgress(queue)).jobs.active === 0) await pause(20);
    worker.process.kill("SIGTERM");
    expect(await worker.ended).toMatchObject({ code: 143 });
    const status = await readProgress(queue);
    expect(status).toMatchObject({ jobs: { active: 0, failed: 0 }, dead: [] });
    expect(status.jobs.waiting).toBeGreaterThan(0);
    expect(await startWorker(queue).ended).toMatchObject({ code: 0 });
    await expectAllPages(queue, folder, pages);
  });
});
