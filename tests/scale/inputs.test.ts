import { rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cut } from "../../src/scale/cut.js";
import { readShard } from "../../src/scale/read-shard.js";
import { type NumberedShard, pageOf } from "../../src/scale/shard.js";
import { folderWith } from "../cli/run.js";
import { tar, warc, warcGz, zip } from "../source/archives.js";
import { folderOfPages, pageAbout } from "./workers.js";

const options = { lists: [] as readonly string[], pages: 4, program: "1" };

async function shardsOf(inputs: readonly string[], more: Partial<typeof options> = {}) {
  const shards: NumberedShard[] = [];
  const problems: string[] = [];
  for await (const found of cut(inputs, { ...options, ...more })) {
    if ("problem" in found) problems.push(found.problem);
    else shards.push(found);
  }
  return { shards, problems };
}

async function textsOf({ shard }: NumberedShard) {
  const read: { uri: string; text: string; alone: NumberedShard["shard"] }[] = [];
  for await (const { page, alone } of readShard(shard, 1_000_000))
    read.push({
      uri: page.uri,
      text: "bytes" in page ? Buffer.from(page.bytes).toString() : page.error.code,
      alone: pageOf("x", alone).shard,
    });
  return read;
}

const numbers = [...Array(11).keys()];
const responses = numbers.map((n) => ({ uri: `https://example.org/${n}`, body: pageAbout(n) }));
const files = Object.fromEntries(numbers.map((n) => [`trang-${String(n).padStart(2, "0")}.html`, pageAbout(n)]));
const kinds: Readonly<Record<string, string | Uint8Array>> = {
  "a.warc": warc(...responses),
  "a.warc.gz": warcGz({ type: "warcinfo", body: "software: x" }, ...responses),
  "a.zip": await zip({ ...files, "picture.png": "x" }),
  "a.tar": await tar(files),
  "a.ndjson": responses.map(({ uri, body }) => `${JSON.stringify({ url: uri, html: body })}\n`).join(""),
};

describe("an archive is cut into shards, and each page can be read alone", () => {
  test.each(Object.keys(kinds))("%s", async (name) => {
    const path = join(await folderWith({ [name]: kinds[name]! }), name);
    const { shards, problems } = await shardsOf([path]);
    expect(problems).toEqual([]);
    expect(shards.map(({ shard }) => shard.pages)).toEqual([4, 4, 3]);
    const pages = (await Promise.all(shards.map(textsOf))).flat();
    expect(pages.map(({ text }) => text)).toEqual(numbers.map((n) => pageAbout(n)));
    for (const { alone, uri, text } of pages) {
      expect(await textsOf({ id: "", shard: alone })).toEqual([{ uri, text, alone: expect.anything() }]);
    }
    expect((await shardsOf([path])).shards).toEqual(shards);
  });
});

test("an archive that has changed since it was cut is not read", async () => {
  const path = join(await folderWith({ "a.warc": kinds["a.warc"]! }), "a.warc");
  const { shards } = await shardsOf([path]);
  await utimes(path, 1, 1);
  await expect(textsOf(shards[1]!)).rejects.toThrow(`${path} has changed since it was enqueued: enqueue it again`);
});

test("a new file moves the shards around it only, and no file is lost or doubled", async () => {
  const folder = await folderOfPages(60);
  const before = (await shardsOf([folder])).shards;
  await writeFile(join(folder, "page-0030-b.html"), pageAbout(1));
  const after = (await shardsOf([folder])).shards;
  const known = new Set(before.map(({ id }) => id));
  // Its own stretch between two ends that names say; a long stretch is cut by its count, and these cuts move.
  const moved = after.flatMap(({ id }, place) => (known.has(id) ? [] : [place]));
  expect(moved.map((place) => place - moved[0]!)).toEqual([...moved.keys()]);
  expect(moved.length).toBeLessThan(before.length / 2);
  expect(JSON.stringify(moved.map((place) => after[place]))).toContain("page-0030-b.html");
  const paths = after.flatMap(({ shard }) => ("files" in shard ? shard.files.map(({ path }) => path) : []));
  expect(paths.length).toBe(61);
  expect(new Set(paths).size).toBe(61);
});

test("another program reads the same pages again", async () => {
  const folder = await folderOfPages(3);
  const [first, second] = await Promise.all(["1", "2"].map((program) => shardsOf([folder], { program })));
  expect(first!.shards[0]!.id).not.toBe(second!.shards[0]!.id);
  expect(first!.shards[0]!.shard).toEqual(second!.shards[0]!.shard);
});

test("a list gives addresses; what names no page is a problem, and the others are cut", async () => {
  const folder = await folderOfPages(2);
  await symlink("nowhere", join(folder, "link.html"));
  const list = join(folder, "list");
  await writeFile(
    list,
    `${folder}/page-0000.html\thttps://example.org/a\n${folder}/missing.html\nhttps://example.org/\n`,
  );
  const { shards, problems } = await shardsOf(["-"], { lists: [list] });
  expect(shards.map(({ shard }) => shard)).toEqual([
    { pages: 1, files: [{ path: `${folder}/page-0000.html`, uri: "https://example.org/a" }] },
  ]);
  expect(problems).toEqual([
    "standard input is on this machine only: save it to a file and name that",
    `${folder}/missing.html does not exist: check the path`,
    expect.stringContaining("is an address, not a file"),
  ]);
  expect((await textsOf(shards[0]!)).map(({ uri }) => uri)).toEqual(["https://example.org/a"]);
});

test("a file that is gone when it is read is an error among the others", async () => {
  const folder = await folderOfPages(3);
  const { shards } = await shardsOf([folder], { pages: 1000 });
  await rm(join(folder, "page-0001.html"));
  expect((await textsOf(shards[0]!)).map(({ text }) => text)).toEqual([pageAbout(0), "not-found", pageAbout(2)]);
});
