import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { startServer, type TestServer } from "../crawl/server/server.js";
import { pathOf } from "../crawl/server/site.js";
import { folderWith, thidua } from "./run.js";

let server: TestServer;
let folder: string;
beforeAll(async () => {
  server = await startServer({ articles: 3, robots: "User-agent: *\nDisallow: /index.php/news/print/\n" });
  const config = { politeness: { intervalSeconds: 0, retries: 0, allowAddresses: ["127.0.0.1"] } };
  folder = await folderWith({ "own.json": JSON.stringify(config) });
});
afterAll(() => server.close());

const records = (stdout: string) =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as PageRecord);

test("addresses are read with the crawler's client, single ones and lists of them", async () => {
  const [first, second, third] = server.site.articles.map((article) => server.origin + pathOf(article));
  writeFileSync(join(folder, "urls.txt"), `${second}\n\n${third}\r\n${first}\n`);
  const run = await thidua(["extract", first!, "--list", "urls.txt", "--stdout", "--config", "own.json"], {
    cwd: folder,
  });
  expect(run.code, run.stderr).toBe(0);
  const read = records(run.stdout);
  // The one that is named twice is read once.
  expect(read.map(({ source }) => source.uri)).toEqual([first, second, third]);
  expect(read.every(({ source }) => source.retrievedAt !== undefined)).toBe(true);
  expect(server.log.map(({ path }) => path).filter((path) => path === "/robots.txt")).toHaveLength(1);
});

const refused: readonly (readonly [name: string, path: string, says: RegExp, config: boolean])[] = [
  ["not there", "/index.php/news/nothing-9/", /cannot be had: The server answered with status 404/, true],
  ["forbidden by robots.txt", "/index.php/news/print/Thi-dua/x-1/", /robots\.txt .* forbids this page/, true],
  ["in a private network", "/index.php/news/", /not public.*"allowAddresses" in a configuration/s, false],
];
for (const [name, path, says, config] of refused) {
  test(`an address that is ${name} says so, and nothing of files`, async () => {
    const named = config ? ["--config", "own.json"] : [];
    const run = await thidua(["extract", server.origin + path, "--stdout", ...named], { cwd: folder });
    expect([run.code, run.stdout]).toEqual([1, ""]);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toContain("check the path");
  });
}
