import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { correctionsOf, readCorrections } from "../../../src/corrections/index.js";
import { extract } from "../../../src/extract.js";
import type { PageRecord } from "../../../src/record.js";
import { validateRecord } from "../../../src/validate/schema.js";
import { cli, folderWith } from "../../cli/run.js";
import { hasChromium, startChromium } from "../../site/browser/chromium.js";

/** A page that is no fixture, of which a reader is to say otherwise. */
const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Giao ban cụm</title></head><body><article>
<h1>Cụm thi đua 4 họp giao ban lần 2 năm 2019</h1>
<p>Ngày 17/7/2019, tại Hội trường Ủy ban nhân dân Quận 6, Cụm thi đua 4 đã tổ chức hội nghị giao ban lần 2 năm 2019.</p>
<p>Đến dự có ông Trần Quốc Tuấn, Phó Chủ tịch Hội Khuyến học Quận 6; bà Lê Thị Hạnh, Chủ tịch Hội Khuyến học Quận 5.</p>
<p>Quận 5 đăng ký 95/100 điểm, Quận 6 đăng ký 97/100 điểm, Quận 11 và Quận 8 đăng ký 98/100 điểm.</p>
<p>Ghi biên bản: K'Brang.</p></article></body></html>`;
const uri = "page.html";

let folder: string;
let page: Page;
let stop = async () => {};

beforeAll(async () => {
  if (!hasChromium) return;
  folder = await folderWith({ [uri]: html });
  const chromium = await startChromium();
  const child = spawn(process.execPath, [cli, "review", uri, "--port", "0", "--author", "Lan"], { cwd: folder });
  const root = await new Promise<string>((done) => {
    child.stderr.on("data", (chunk: Buffer) => {
      const open = /open (http:\S+)/.exec(chunk.toString())?.[1];
      if (open !== undefined) done(open);
    });
  });
  stop = async () => {
    child.kill("SIGTERM");
    await chromium.stop();
  };
  page = await chromium.browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${root}/pages/${extract(Buffer.from(html)).id}`);
});
afterAll(() => stop());

/** What hands do; what is typed as the value itself is none of it. */
const effort = { clicks: 0, keys: 0 };

async function click(selector: string): Promise<void> {
  effort.clicks += 1;
  await page.locator(selector).first().click();
}

async function press(key: string): Promise<void> {
  effort.keys += 1;
  await page.keyboard.press(key);
}

async function records(): Promise<PageRecord> {
  const { corrections } = await readCorrections(join(folder, "corrections"));
  return extract(Buffer.from(html), { uri, corrections: correctionsOf(corrections) });
}

async function saved(count: number): Promise<void> {
  await expect
    .poll(async () => (await readCorrections(join(folder, "corrections"))).corrections.length, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(count);
  await page.locator("#dialog").waitFor({ state: "hidden" });
}

test.skipIf(!hasChromium)("five wrong values and one that is missing: a click and two keys each", async () => {
  const before = await records();
  const report = before.reports[0]!;
  expect([report.meeting!.host?.name, report.scores.length, report.officials.length]).toEqual(["Quận 6", 4, 2]);
  const wrong: readonly (readonly [pointer: string, typed: string])[] = [
    ["/reports/0/scores/1/points", "96,5"],
    ["/reports/0/officials/0/name", "Trần Quốc Tuân"],
    ["/reports/0/officials/1/roles/0/title", "Phó Chủ tịch"],
    ["/reports/0/meeting/round", "3"],
    ["/reports/0/meeting/host/name", "Quận 5"],
  ];
  for (const [done, [pointer, typed]] of wrong.entries()) {
    const evidence = (await page.locator(`.field[data-pointer="${pointer}"]`).first().getAttribute("data-evidence"))!;
    Object.assign(effort, { clicks: 0, keys: 0 });
    await click(`[data-mark="${evidence.split(" ")[0]}"]`);
    await press("e");
    await page.locator("#dialog form").waitFor();
    await page.keyboard.type(typed);
    await press("Enter");
    await saved(done + 1);
    expect(effort, pointer).toEqual({ clicks: 1, keys: 2 });
  }
  // Words that say several facts: which of them is meant is chosen in the bar.
  const shared = await page.locator('.field[data-pointer="/reports/0/scores/3/points"]').getAttribute("data-evidence");
  await page
    .locator(`[data-mark="${shared!.split(" ")[0]}"]`)
    .first()
    .click();
  await page.locator("#selected button.line", { hasText: "Quận 8" }).click();
  await page.keyboard.press("e");
  await page.locator("#dialog form").waitFor();
  expect(await page.locator("[name=pointer] option:checked").innerText()).toBe("Quận 8: Điểm 4 › Điểm");
  // More than the maximum: asked once.
  await page.keyboard.type("980");
  await page.keyboard.press("Enter");
  await page.locator(".trouble p", { hasText: "980 điểm vượt quá mức tối đa là 100" }).waitFor();
  await page.keyboard.press("Escape");
  // A day that the page does not say is asked about: the third key.
  const day = await page.locator('.field[data-pointer="/reports/0/meeting/date/edtf"]').getAttribute("data-evidence");
  Object.assign(effort, { clicks: 0, keys: 0 });
  await click(`[data-mark="${day!.split(" ")[0]}"]`);
  await press("e");
  await page.locator("#dialog form").waitFor();
  await page.keyboard.type("18/7/2019");
  await press("Enter");
  await page.locator(".trouble p").waitFor();
  await press("Enter");
  await saved(wrong.length + 1);
  expect(effort).toEqual({ clicks: 1, keys: 3 });
  await page.evaluate(() => {
    const words = "K'Brang";
    const walker = document.createTreeWalker(document.getElementById("text")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = node.textContent!.indexOf(words);
      if (from < 0) continue;
      getSelection()!.setBaseAndExtent(node, from, node, from + words.length);
    }
  });
  Object.assign(effort, { clicks: 0, keys: 0 });
  await press("n");
  await page.locator("#dialog form").waitFor();
  await page.fill('[name="field:name"]', "K'Brang");
  await press("Enter");
  await saved(wrong.length + 2);
  expect(effort).toEqual({ clicks: 0, keys: 2 });

  const after = await records();
  const [corrected] = after.reports;
  expect(validateRecord(after)).toEqual([]);
  expect([corrected!.scores[1]!.points, corrected!.meeting!.round]).toEqual([96.5, 3]);
  // A unit and a date are corrected as one thing.
  const { edtf, start, end } = corrected!.meeting!.date!;
  expect([edtf, start, end]).toEqual(["2019-07-18", "2019-07-18", "2019-07-18"]);
  expect(corrected!.meeting!.host).toMatchObject({ name: "Quận 5", code: "774" });
  expect(corrected!.officials.map(({ name }) => name)).toEqual(["Trần Quốc Tuân", "Lê Thị Hạnh", "K'Brang"]);
  expect(corrected!.officials[1]!.roles[0]!.title).toBe("Phó Chủ tịch");
});
