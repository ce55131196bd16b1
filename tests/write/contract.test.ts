import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { writers } from "../../src/write/index.js";
import { sampleRecord } from "../sample-record.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-write-"));
});
afterEach(() => rm(folder, { recursive: true }));

const records = ["a/giao-ban.html", "b/giao-ban.html", "tổng kết.html"].map((uri) => sampleRecord(uri));

/** What a reader gets back: JSON texts may follow one another, each ends with a line that closes or holds it. */
function parseAll(text: string): PageRecord[] {
  const pretty = text.startsWith("{\n");
  return text
    .split(pretty ? /(?<=^\}\n)/m : /(?<=\n)/)
    .filter((part) => part !== "")
    .map((part) => JSON.parse(part) as PageRecord);
}

async function readBack(paths: readonly (string | null)[]): Promise<PageRecord[]> {
  const texts = await Promise.all([...new Set(paths)].map((path) => readFile(path!, "utf8")));
  return texts.flatMap(parseAll);
}

test("every writer has a name of its own", () => {
  expect(writers.map((writer) => writer.format)).toEqual(["json", "ndjson"]);
});

describe.each(writers.map((writer) => [writer.format, writer] as const))("%s", (_, writer) => {
  test("gives back every record, in order, equal to what was written", async () => {
    const sink = await writer.open(folder);
    const paths: (string | null)[] = [];
    for (const record of records) paths.push(await sink.write(record));
    await sink.close();
    expect(await readBack(paths)).toEqual(records);
  });

  test("the same records give the same bytes", async () => {
    const runs: string[][] = [];
    for (const _ of [1, 2]) {
      const sink = await writer.open(folder);
      for (const record of records) await sink.write(record);
      await sink.close();
      const names = (await readdir(folder)).sort();
      runs.push(await Promise.all(names.map(async (name) => `${name}\n${await readFile(join(folder, name), "utf8")}`)));
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  test("leaves nothing but finished files, and never a half-written one", async () => {
    const sink = await writer.open(folder);
    for (const record of records) {
      await sink.write(record);
      const visible = (await readdir(folder)).filter((name) => !name.endsWith(".tmp"));
      for (const name of visible) expect(() => parseAllOf(name)).not.toThrow();
    }
    await sink.close();
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    async function parseAllOf(name: string) {
      return parseAll(await readFile(join(folder, name), "utf8"));
    }
  });

  test("an older file stays until the new one is whole", async () => {
    const first = await writer.open(folder);
    const path = (await first.write(records[0]!))!;
    await first.close();
    const before = await readFile(path, "utf8");
    const broken = {
      ...records[0]!,
      toJSON: () => {
        throw new Error("no JSON");
      },
    };
    const second = await writer.open(folder);
    await expect(second.write(broken as unknown as PageRecord)).rejects.toThrow("no JSON");
    expect(await readFile(path, "utf8")).toBe(before);
    await second.close();
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("writes to a stream, waits for a slow reader and does not end the stream", async () => {
    let pending = 0;
    let most = 0;
    let text = "";
    const slow = new Writable({
      highWaterMark: 1,
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        text += chunk;
        setTimeout(() => {
          pending -= 1;
          done();
        }, 5);
      },
    });
    const sink = await writer.open(slow);
    for (const record of records) {
      pending += 1;
      most = Math.max(most, pending);
      expect(await sink.write(record)).toBeNull();
    }
    await sink.close();
    expect(most).toBe(1);
    expect(slow.writableEnded).toBe(false);
    expect(parseAll(text)).toEqual(records);
  });

  test("a stream that refuses is an error of that write", async () => {
    const refusing = new Writable({ write: (_chunk, _encoding, done) => done(new Error("gone")) });
    refusing.on("error", () => {});
    const sink = await writer.open(refusing);
    await expect(sink.write(records[0]!)).rejects.toThrow("gone");
  });

  test("a target that is no folder is an error that names it", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const attempt = writer.open(file).then((sink) => sink.write(records[0]!));
    await expect(attempt).rejects.toThrow(file);
  });
});
