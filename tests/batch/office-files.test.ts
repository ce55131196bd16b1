import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBatch } from "../../src/batch/read-batch.js";
import type { PageInput } from "../../src/source/page-input.js";
import { goodPage } from "../cli/run.js";

test("an office file has its limit of time with one job too; pages beside it are read", async () => {
  async function* pages(): AsyncGenerator<PageInput> {
    yield { uri: "a.html", bytes: Buffer.from(goodPage) };
    yield { uri: "b.pdf", bytes: readFileSync("fixtures/office/bao-cao.pdf") };
    yield { uri: "c.html", bytes: Buffer.from(goodPage) };
  }
  const options = { plan: { format: "json" }, jobs: 1, pageMilliseconds: 1, pageMegabytes: 512 };
  const found: unknown[] = [];
  for await (const [, result] of readBatch(pages(), options))
    found.push("setAside" in result ? result.setAside.code : "printed");
  expect(found).toEqual(["printed", "page-timeout", "printed"]);
});
