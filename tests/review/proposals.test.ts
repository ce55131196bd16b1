import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readCorrections } from "../../src/corrections/index.js";
import { pageOf } from "../../src/review/pages.js";
import { proposalsIn } from "../../src/review/proposals.js";
import { serving } from "./serving.js";

test("a correction that proposes a rule is handed on with its phrase, its line and the right value", async () => {
  const bytes = await readFile("fixtures/pages/khuyenhochcm/giao-ban-lan-1-2019/page.html");
  const page = pageOf({ bytes, uri: "http://x.vn/a" });
  const here = await serving([page]);
  try {
    const pointer = "/reports/0/scores/0/points";
    const said = { seen: 0, action: "change", pointer, fields: { "": "97" }, before: 100 };
    for (const more of [{ note: "đạt 97", proposal: true }, {}])
      expect((await here.post(`/pages/${page.id}/corrections`, { ...said, ...more, despite: 1 })).status).toBe(201);
    const { corrections, problems } = await readCorrections(here.folder);
    expect(problems).toEqual([]);
    const [proposal, ...others] = proposalsIn(page.read(), corrections);
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({
      field: "/reports/*/scores/*/points",
      value: 97,
      before: 100,
      note: "đạt 97",
      author: "Lan",
    });
    expect(proposal!.line).toContain(proposal!.phrase.split("\n")[0]);
    expect(proposal!.rules.length).toBeGreaterThan(0);
  } finally {
    await here.close();
  }
});
